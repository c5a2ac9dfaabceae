/**
 * Checking a disclosure (核对).
 *
 * <pre>{@code
 * Report report = Rulebook.standard().check(disclosure);
 * report.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>A {@link io.github.yusuan.rules.Rulebook} is a plain list of {@link
 * io.github.yusuan.rules.finding.Rule}s. Checking gives a {@link io.github.yusuan.rules.Report} of
 * {@link io.github.yusuan.rules.finding.Finding}s: one for each check that was made, each with an
 * {@link io.github.yusuan.rules.finding.Outcome} and a sentence in Chinese and English. A rule that
 * examined nothing does not pass: it is not applicable, and says why. Rules never throw for what
 * was published; who wants an exception asks for it with {@link
 * io.github.yusuan.rules.Report#orElseThrow()}.
 *
 * <p>The families SAME, SUM and BOUND ({@link io.github.yusuan.rules.arithmetic}) are not written
 * by hand. They are derived from the regions that the cells measure: see {@link
 * io.github.yusuan.rules.identity}. {@link io.github.yusuan.rules.Rulebook#identities()} has only
 * them; they hold of every part of a document. No tolerance is configured anywhere; how much of a
 * difference rounding explains follows from the printed places. A broken identity does not say
 * which figure is wrong, so messages say 各项之和 (sum of the parts), never 应为 (should be).
 *
 * <p>The families that are not sums have a package each: CODE and PLAUSIBLE in {@link
 * io.github.yusuan.rules.code}, FORM in {@link io.github.yusuan.rules.form}, PUBLICATION in {@link
 * io.github.yusuan.rules.publication}, TARGET in {@link io.github.yusuan.rules.performance}, TEXT
 * in {@link io.github.yusuan.rules.text}, YEAR and CONSOLIDATION in {@link
 * io.github.yusuan.rules.related}. All know {@link io.github.yusuan.rules.finding}, and none the
 * rulebook that assembles them.
 *
 * <p>Rules on text look at claims. Where a document gives only words, {@link
 * io.github.yusuan.rules.claim} reads them before anything is examined.
 *
 * <p>{@link io.github.yusuan.rules.Report#joint()} is the proof for the document as a whole: see
 * {@link io.github.yusuan.rules.joint}. What a template implies without any document is worded in
 * {@link io.github.yusuan.rules.page}.
 *
 * <p>One root, one finding: where the cells of one region contradict each other, the sums and
 * bounds that take part of it are folded under that finding. One cause, one message: what a figure
 * in doubt takes part of is told under it, and what only rests on a blank in doubt is counted there
 * ({@link io.github.yusuan.rules.Report#explainedBy}).
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules;

import org.jspecify.annotations.NullMarked;
