package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sum over the tiers (分级资金), of the funding that no form of the template reads: that of the
 * term, and that of the year only where the template has no such form.
 */
record TierRule(Rounding rounding, boolean annualIsDerived) {
  private static final Label NO_TIERS = Label.zh("未列总额或分级资金").en("no total or no tiers are stated");

  private static final Sentence COMPARED =
      Sentence.of("funding-and-tiers")
          .zh("{sheet}{which}{stated}，各级次之和{computed}[，相差{difference}]")
          .en("{sheet}: {which} {stated}, sum of the tiers {computed}[, difference {difference}]");

  static Rule rule() {
    return Rule.of(
            "TARGET-TIER",
            Severity.ERROR,
            Label.zh("实施期资金总额 = 各级次资金之和")
                .en("funding for the whole term equals the sum of its tiers"),
            (rule, examination) -> Sheets.each(examination, rule, of(examination)::of))
        .from(TargetSources.FORM);
  }

  private static TierRule of(Examination examination) {
    return new TierRule(
        FundingRules.rounding(examination),
        examination.disclosure().template().performanceFunding().isPresent());
  }

  List<Finding> of(Rule rule, Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    findings.add(of(rule, sheet, SheetHalf.TERM));
    if (!annualIsDerived) {
      findings.add(of(rule, sheet, SheetHalf.YEAR));
    }
    return findings;
  }

  private Finding of(Rule rule, Sheet sheet, SheetHalf span) {
    Funding funding = span.funding(sheet.target());
    Optional<SheetAmount> total = SheetAmount.total(funding, rounding);
    return total
        .flatMap(stated -> sum(funding).map(sum -> finding(rule, sheet, stated, sum, span)))
        .orElseGet(() -> sheet.notApplicable(rule, NO_TIERS));
  }

  private static Finding finding(
      Rule rule, Sheet sheet, SheetAmount stated, Total sum, SheetHalf span) {
    Comparison comparison = stated.comparison(sum);
    Outcome outcome = stated.against(sum);
    Message said =
        COMPARED
            .with("sheet", sheet.words())
            .with("which", span.total())
            .with("stated", stated.toString())
            .with("computed", comparison.computedText());
    return sheet
        .finding(rule, outcome)
        .comparing(comparison)
        .saying(
            outcome == Outcome.VIOLATED
                ? said.with("difference", comparison.differenceText())
                : said);
  }

  /** Adds the tiers up; nothing where none is printed, or one cannot be read. */
  private Optional<Total> sum(Funding funding) {
    Optional<Total> sum = Optional.of(Total.ZERO);
    for (Figure figure : funding.tiers().values()) {
      Optional<SheetAmount> tier = SheetAmount.of(figure, funding.unit(), rounding);
      sum = sum.flatMap(total -> tier.flatMap(total::plus));
    }
    return funding.tiers().isEmpty() ? Optional.empty() : sum;
  }
}
