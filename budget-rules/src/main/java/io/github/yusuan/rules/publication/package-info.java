/**
 * What a publication has to contain (公开内容): the explanations that the procedure of publication asks
 * for, the four items of the three public expenses, and codes down to the level that the law asks
 * for.
 *
 * <p>Begin with {@link io.github.yusuan.rules.publication.PublicationRules}, which declares the
 * rules. {@code RequiredPart} is the ledger of explanations, {@code ThreePublicItem} that of the
 * items; {@code CodeLevels} looks at the rows, {@code PublicationDays} at the days of approval and
 * publication, {@code ContentsList} at the list of contents. By which words a text speaks of
 * something is data, in {@code PublicationPatterns}.
 *
 * <p>What is absent without need is not missed: a department without agency operating expenses
 * explains none. A disclosure derived from a budget lists itself what nobody gave (未提供), and is not
 * told so twice.
 *
 * <p>{@code StatedDay} reads a day that the text tells, in figures or in Chinese numerals.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.publication;

import org.jspecify.annotations.NullMarked;
