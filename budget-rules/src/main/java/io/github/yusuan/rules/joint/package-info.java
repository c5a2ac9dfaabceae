/**
 * One proof for the whole document (整体一致性证明).
 *
 * <p>Checking identities one by one either floods the reader with rounding noise or lets small
 * errors pass, and cannot say <em>which</em> figure is wrong. Here the whole disclosure is one
 * system: an unknown whole number of 分 for each operand, an equation for each sum, an inequality
 * for each bound, and the set of amounts that each cell stands for. {@link
 * io.github.yusuan.rules.joint.JointProof#of} either finds amounts that print as the document (a
 * {@link io.github.yusuan.rules.joint.Witness}) or proves that there are none: each independent
 * {@link io.github.yusuan.rules.joint.Discrepancy} has a minimal {@link
 * io.github.yusuan.rules.joint.Conflict} with a {@link io.github.yusuan.rules.joint.Certificate}
 * that anybody can check by adding up, and the smallest {@link
 * io.github.yusuan.rules.joint.Culprit}s whose change resolves it.
 *
 * <p>How: an exact {@link io.github.yusuan.rules.simplex.Simplex} over fractions of whole numbers
 * decides, and explains each conflict; conflicts are collected until the fewest {@link
 * io.github.yusuan.rules.joint.Statement}s that hit all of them leave a solution ({@code Search},
 * {@code HittingSets}). No floating point anywhere; the work limit counts steps, not seconds.
 *
 * <p>Something may be missing rather than wrong. Where the document is inconsistent, {@link
 * io.github.yusuan.rules.identity.Identities#opened} derives its identities again with every blank
 * cell a statement of zero, and every row that other tables print and one lacks another ({@code
 * Opened}). Culprits and certificates then speak of that system, which {@link
 * io.github.yusuan.rules.joint.JointProof#identities} gives. Blanks are named after printed figures
 * of equal number and never left out: whoever is the only figure in doubt is so against them too.
 * If nothing conflicts any more, nothing is decided, and what is in doubt otherwise is told. All
 * are opened, however large the document is: where only those were that conflicts found so far rest
 * on, rows that are missing went unnamed, and several errors took more steps than they do so.
 *
 * <p>The text speaks too: {@link io.github.yusuan.rules.identity.Identities#withText} adds what it
 * claims of regions as further statements, each at its own unit and places. In a report it takes
 * part wherever rules examine its amounts.
 *
 * <p>So do other documents, where they are {@linkplain
 * io.github.yusuan.rules.identity.Identities#with put together}: a culprit may be a figure of any
 * of them. Errors that are of others alone are {@linkplain
 * io.github.yusuan.rules.joint.JointProof#elsewhere counted}, not told.
 *
 * <p>Some publishers add up the figures of 类 and 款 from the printed 项. Where a template lists that
 * practice, and rounding each figure by itself does not explain the tables, it is tried ({@link
 * io.github.yusuan.rules.joint.Practices}): such a figure should be the sum to the last place, and
 * its region differs from it by no more than those of its items from theirs together. Where some
 * are not their sums, the practice is followed if that leaves fewer figures in doubt, each such
 * {@link io.github.yusuan.rules.identity.Breach} counted that no figure in doubt explains; a breach
 * that rounding could explain is noted, and nobody is accused of it.
 *
 * <p>All equally small explanations are kept, up to {@code HittingSets.LISTED}; a list that was cut
 * says so, and is not taken apart into independent errors. Beside figures alone, each printed in
 * several cells, the fewest blanks are told that explain as much, if they are no more than the
 * cells. What is named first for all errors together resolves the document.
 *
 * <p>Amounts are whole numbers of 分. Sums in a tree, or in a table with one column for each part,
 * have a whole solution wherever they have one in fractions (their matrix is totally unimodular),
 * but a document has more dimensions than two: three totals may each share a cell with the other
 * two, and then no whole cells give an odd sum of the three. So fractions are split into cases
 * ({@code WholeNumbers}), and the certificate of such a conflict is a {@link
 * io.github.yusuan.rules.joint.Cases} over {@link io.github.yusuan.rules.joint.Multiples}.
 *
 * <p>Other questions to the same system are asked by {@link
 * io.github.yusuan.rules.joint.Inference}: what must stand in a blank cell, whether a correction is
 * enough, whether two documents agree. Where the document is consistent under another way of
 * rounding, {@link io.github.yusuan.rules.joint.JointProof#weakerAssumption} says so.
 *
 * <p>A figure printed in several cells is one statement, and may explain more cheaply what several
 * blanks explain as well: {@code LeftOut} tells these blanks beside it, and rows of one table that
 * may have been cut off at once.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.joint;

import org.jspecify.annotations.NullMarked;
