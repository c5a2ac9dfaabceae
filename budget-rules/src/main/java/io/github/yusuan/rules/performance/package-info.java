/**
 * Performance targets (绩效目标核对): sheets against projects and text, indicators against headings and
 * money.
 *
 * <p>{@link io.github.yusuan.rules.performance.TargetRules} lists the rules. They stand in files by
 * what they look at:
 *
 * <ul>
 *   <li>{@code SheetRules}, {@code CountRule}: every project has its sheet, every sheet its
 *       project, and the text counts and adds them up rightly. Names that differ in width, spaces,
 *       brackets or quotes only ({@code NameKey}) are one project, and TARGET-NAME says so;
 *   <li>{@code FundingRules}, {@code TierRule}, {@code RenamedRule}, {@code CostRule}: the money.
 *       Annual funding is a region of the budget, so its tiers and its agreement with the project
 *       table are derived identities and not repeated here;
 *   <li>{@code HeadingRules}, {@code ValueRules}, {@code AnnualRules}, {@code RepeatedRules},
 *       {@code YearRules}, {@code ProductRule}: the indicators of one sheet.
 * </ul>
 *
 * <p>A document is read once: {@code Sheets} pairs sheets and projects, a {@code Sheet} has its
 * indicators as {@code Stance}s, and each {@code Value} is parsed once.
 *
 * <p>What is known of words is data: {@code HeadingSign} (which word belongs under which heading),
 * {@code ValueKind} (what a name asks of its value), {@code ValueWords} (how a value says it in
 * words), {@code ValueUnits} (what units measure), {@code TargetClaim} (how a text speaks of
 * targets). A new word is one more entry, and a miniature that shows why. Words convict only where
 * they are surely wrong; a name without a known word is not examined.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.performance;

import org.jspecify.annotations.NullMarked;
