/**
 * The rules over several documents (多份文本核对): a department's disclosure against what it published
 * for the year before (YEAR), and against the unit budgets that it takes together (CONSOLIDATION).
 *
 * <p>The other documents come with the check, as {@link
 * io.github.yusuan.rules.finding.RelatedDocuments}; without them the rules are not applicable and
 * say so:
 *
 * <pre>{@code
 * Rulebook.standard().check(
 *     disclosure, RelatedDocuments.none().withLastYear(published2023).withUnits(unitBudgets));
 * }</pre>
 *
 * <p>What is compared is what must be equal across documents, a {@link
 * io.github.yusuan.rules.identity.Link} for each change that the text states ({@code StatedBase}),
 * for each figure in a column of last year's edition ({@code PrintedBase}), and for each figure of
 * a department ({@code UnitSums}). YEAR-BASE and CONSOLIDATION-SUM say of each what becomes of it;
 * {@link io.github.yusuan.rules.related.RelatedRules#together} puts all of them and the identities
 * of all documents into one system, which one proof decides. {@code Documents} names the other
 * documents and derives their identities once.
 *
 * <p>Documents are compared region by region, so templates of two years or of department and unit
 * need not have the same forms. The department's own unit (本部、本级、机关) goes by the department's name.
 * Where a listed unit's document is not at hand, be it that it publishes none (不单列预算), its rows are
 * not compared and the department has at least what the others come to. {@link
 * io.github.yusuan.rules.related.RelatedRules} declares the rules.
 *
 * <p>A document of last year that is of another kind, or of a department of another name, is not
 * compared, and the report says so; where most stated changes agree with it, the department was
 * renamed.
 *
 * <p>Where the text or a note says that amounts of last year were restated (上年数已调整口径), what does
 * not fit is not that edition any more and is not compared.
 *
 * <p>Which of many documents belong together is told by {@link
 * io.github.yusuan.rules.related.Relations}, from a {@link io.github.yusuan.rules.related.Imprint}
 * of each: publisher, year, kind, and the units listed.
 *
 * <p>{@code UnitPatterns} are the words by which a text says that a unit publishes no budget of its
 * own.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.related;

import org.jspecify.annotations.NullMarked;
