/**
 * One cause behind many wrong figures (一处原因).
 *
 * <p>Some faults are one act and many cells: a table in another unit, two columns that changed
 * places, a column left blank, figures that slipped by a row, a total that counts every level, a
 * row under another code, a subtotal among the items. The joint proof ({@link
 * io.github.yusuan.rules.joint}) would name each of these figures. A {@link
 * io.github.yusuan.rules.hypothesis.Hypothesis} is a small edit of one table that was
 * <em>tried</em>: the edited document was derived and proved again, and is consistent, but for what
 * is wrong elsewhere.
 *
 * <p>How ({@link io.github.yusuan.rules.hypothesis.Hypotheses}): a table is looked into only if the
 * rest of the document can be true without it, or with fewer errors than before. Then the edits of
 * each {@link io.github.yusuan.rules.hypothesis.Act} are made in turn, and of these only such that
 * the rest can be true without the cells that they change. Two columns that changed places are
 * tried in all rows before a stretch of them, such as all but the total. What explains more than it
 * costs is told: an edit has to do away with two statements in doubt at least, and a single figure
 * that an ordinary slip explains is that slip. A column counts as not filled in only if it is blank
 * from top to bottom, more amounts belong there than slips are usually made, and more errors are
 * gone with them. Removing a row weakens the system, so it counts last, and only for a row that
 * repeats a sum and whose code stands nowhere else. Where no table has a part in all errors, but
 * two together have, there may be an act in each: one is told, and the {@linkplain
 * io.github.yusuan.rules.hypothesis.Hypotheses#after other} in the document as that leaves it. All
 * work is counted in steps, and tables of more than 300 rows are not looked into.
 *
 * <p>{@code SummaryRows} are the same sums among the items of several tables; {@code
 * UnfilledColumn} is a column that was left blank from top to bottom.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.hypothesis;

import org.jspecify.annotations.NullMarked;
