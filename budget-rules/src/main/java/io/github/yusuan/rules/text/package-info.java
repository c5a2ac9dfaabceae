/**
 * The text (情况说明核对): what the text claims against the tables and against itself.
 *
 * <p>Begin with {@link io.github.yusuan.rules.text.TextRules}, which lists all rules. A rule gets
 * its data from {@code Quantities}, shared by all rules of one examination: every claim with its
 * section ({@code PlacedClaim}), all that is said of one quantity, and what the tables say of a
 * region. A {@code PrintedAmount} comes with the exact amounts it stands for; a {@code Percentage}
 * stands for all numbers that print so, and a {@code Ratio} is the set of quotients of two sets of
 * amounts. A figure is found wrong only where neither printed figures nor any exact amounts behind
 * them give it: there are no tolerances.
 *
 * <ul>
 *   <li>figures: {@code AmountRules}, {@code ShareOfBaseRule}, {@code ShareTotalRule}, {@code
 *       ChangeRules} (with {@code Growth}), {@code ChangePartsRule}, {@code TwiceRule}, {@code
 *       OfWhichRule}, {@code ItemGrowthRules} (on {@code ItemGrowth}, which needs no claims),
 *       {@code CompletionRules} (on {@code Completion}, found by {@code CompletionReader}, with its
 *       {@code CompletionSides}), {@code CompletionReasonRule};
 *   <li>figures in the words: {@code FigureRule}, {@code TextFigure}, {@code FigureWords};
 *   <li>words: {@code DirectionRules} and {@code ReasonRule} (the words are in {@code
 *       DirectionWords} and {@code ReasonWords}), {@code CauseRule}, {@code NameRule}, {@code
 *       KindRule} (with {@code CalledBudget}), {@code YearRule} (with {@code AccountYears}), {@code
 *       ResidueRules} (what is looked for is in {@code Residue}), {@code WordingRules} (with {@code
 *       Doubled}), all of them a {@code Blemish};
 *   <li>subjects: {@code ListRules} on {@code SubjectList}, {@code PathRules} on {@code
 *       NamedPaths}, {@code IncludesRule};
 *   <li>what is explained by itself: {@code ProcurementRule}, {@code SmallEnterpriseRule}, {@code
 *       AwardedRule}, {@code BoundRules}, {@code UnitRules}, {@code AssetRules};
 *   <li>what was done with it: {@code GroupRule}, {@code ForeignGuestRule}, {@code CountMoneyRule},
 *       {@code EvaluationRule} (the words are in {@code CountPatterns}).
 * </ul>
 *
 * <p>A rule keeps its sentences, Chinese beside English, as constants. Their values word themselves
 * when read: a {@code ClaimPlace}, a {@code StatedValue}, {@code PrintedCells}, a {@code
 * Quotation}, {@code MoneyWords}, {@code PercentWords}; {@code ShareWords} and {@code GrowthWords}
 * hold the longer sentences on shares and changes. {@code ComparedBases} knows which changes are
 * not measured against last year's budget; {@code StatedChange} is one that no claim states, worked
 * out from the words alone.
 *
 * <p>One cause is reported once: a share that is wrong is not reported again in the sum of shares,
 * nor an amount that contradicts the tables again as stated twice.
 *
 * <p>{@code ClassNames} knows which names stand before （类） in the catalogue of any year.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.text;

import org.jspecify.annotations.NullMarked;
