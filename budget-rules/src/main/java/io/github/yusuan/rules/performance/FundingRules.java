package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * The money of a sheet (项目资金). The annual funding measures a region of the budget, so its sum over
 * the tiers and its agreement with the project table are derived identities; here is what they do
 * not reach.
 */
final class FundingRules {
  private static final Label NO_FUNDING =
      Label.zh("未列实施期资金或年度资金").en("term or annual funding is not stated");
  private static final Label NO_TERM = Label.zh("未列项目期").en("the term is not stated");
  private static final Label NO_YEARS =
      Label.zh("项目期未列年数").en("the term is stated without a number of years");

  private static final Sentence AGREES =
      Sentence.of("term-funding-agrees")
          .zh("{sheet}项目期{term}，实施期资金总额{whole}，年度资金总额{annual}")
          .en("{sheet}: term {term}; term funding {whole}, annual funding {annual}");
  private static final Sentence DISAGREES =
      Sentence.of("term-funding-disagrees")
          .zh("{sheet}项目期{term}，实施期资金总额{whole}与年度资金总额{annual}不符，相差{difference}")
          .en(
              "{sheet}: term {term}; term funding {whole} disagrees with annual funding {annual},"
                  + " difference {difference}");

  private FundingRules() {}

  static List<Rule> all() {
    return List.of(
        TierRule.rule(),
        Rule.of(
                "TARGET-TERM",
                Severity.ERROR,
                Label.zh("一年期项目：实施期资金 = 年度资金；多年期项目：年度资金不大于实施期资金")
                    .en(
                        "for a one-year project term funding equals annual funding; otherwise it is no less"),
                (rule, examination) ->
                    Sheets.each(
                        examination,
                        rule,
                        (r, sheet) -> List.of(term(r, sheet, rounding(examination)))))
            .from(TargetSources.FORM),
        RenamedRule.rule());
  }

  static Rounding rounding(Examination examination) {
    return examination.identities().rounding();
  }

  private static Finding term(Rule rule, Sheet sheet, Rounding rounding) {
    Optional<SheetAmount> whole = SheetAmount.total(sheet.target().termFunding(), rounding);
    Optional<SheetAmount> annual = SheetAmount.total(sheet.target().annualFunding(), rounding);
    if (whole.isEmpty() || annual.isEmpty()) {
      return sheet.notApplicable(rule, NO_FUNDING);
    }
    if (sheet.target().term().flatMap(FundingRules::years).isEmpty()) {
      return sheet.notApplicable(rule, sheet.target().term().isEmpty() ? NO_TERM : NO_YEARS);
    }
    boolean oneYear = sheet.target().term().flatMap(FundingRules::years).get() == 1;
    Outcome equal = whole.get().against(annual.get().total());
    boolean less = whole.get().range().greatest() < annual.get().range().least();
    Outcome outcome = oneYear ? equal : less ? Outcome.VIOLATED : Outcome.HOLDS;
    return term(rule, sheet, outcome, whole.get().comparison(annual.get().total()));
  }

  private static Optional<Integer> years(Term term) {
    return term.years().isPresent() ? Optional.of(term.years().getAsInt()) : Optional.empty();
  }

  private static Finding term(Rule rule, Sheet sheet, Outcome outcome, Comparison comparison) {
    Message said =
        outcome == Outcome.VIOLATED
            ? DISAGREES.with("difference", comparison.differenceText())
            : AGREES.toMessage();
    return sheet
        .finding(rule, outcome)
        .comparing(comparison)
        .saying(
            said.with("sheet", sheet.words())
                .with("term", sheet.target().term().map(Term::text).orElse(""))
                .with("whole", SheetHalf.TERM.text(sheet.target()))
                .with("annual", SheetHalf.YEAR.text(sheet.target())));
  }
}
