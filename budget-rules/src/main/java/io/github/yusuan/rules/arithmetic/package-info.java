/**
 * Identities against the printed figures (勾稽关系核对): the families SAME, SUM and BOUND.
 *
 * <p>{@link io.github.yusuan.rules.arithmetic.ArithmeticRules} lists the rules. None of them is
 * written by hand: the identities are derived from the regions that the cells measure, see {@link
 * io.github.yusuan.rules.identity}. An {@code IdentityRule} is the rule of one sort of them:
 * figures of one region are the same everywhere, a total is the sum of its parts by one dimension,
 * a part is not larger than what contains it. The {@code PrecisionRule} says which figures agree
 * with the others only at their own decimals.
 *
 * <p>All identities of a document are judged once, for all rules together ({@code
 * IdentityFindings}). The {@code IdentityJudge} reads each in its cells and comes to a {@code
 * Verdict}: outcome, cells, and the amounts that were compared, with the difference that rounding
 * explains. The {@code IdentityWording} says it, of {@code Phrases} in Chinese and English. No
 * sentence says what a figure should be: a broken identity does not tell which figure is wrong.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.arithmetic;

import org.jspecify.annotations.NullMarked;
