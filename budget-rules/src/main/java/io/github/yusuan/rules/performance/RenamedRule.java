package io.github.yusuan.rules.performance;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annual funding of a project that its sheet writes otherwise than the project table
 * (名称写法不同的项目): two names are two regions of the budget, so the derived identities do not compare
 * them.
 */
final class RenamedRule {
  private static final Label SAME =
      Label.zh("项目名称一致，由同一口径核对").en("named alike; compared as one region");

  private static final Sentence COMPARED =
      Sentence.of("annual-funding-and-project-table")
          .zh("{sheet}年度资金总额{annual}，项目支出表所列{computed}[，相差{difference}]")
          .en(
              "{sheet}: annual funding {annual}, project table {computed}"
                  + "[, difference {difference}]");

  private RenamedRule() {}

  static Rule rule() {
    return Rule.of(
            "TARGET-FUNDING",
            Severity.ERROR,
            Label.zh("项目名称写法不同时，年度资金也与项目支出表一致")
                .en("annual funding = project table, even where the name is written differently"),
            RenamedRule::of)
        .from(TargetSources.FORM);
  }

  private static List<Finding> of(Rule rule, Examination examination) {
    Sheets sheets = Sheets.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : sheets.all()) {
      sheets
          .row(sheet.target())
          .filter(row -> !row.project().equals(sheet.target().project()))
          .flatMap(row -> finding(rule, examination, sheet, row))
          .ifPresent(findings::add);
    }
    return findings.isEmpty() && !sheets.all().isEmpty()
        ? List.of(Finding.notApplicable(rule, SAME))
        : findings;
  }

  private static Optional<Finding> finding(
      Rule rule, Examination examination, Sheet sheet, BudgetedProject row) {
    Optional<Measurement> measured =
        examination
            .identities()
            .measure(Region.of(Kind.PROJECT, Origin.CURRENT_YEAR, row.project()))
            .filter(measurement -> !measurement.amounts().isEmpty());
    return measured.flatMap(
        table ->
            SheetAmount.total(sheet.target().annualFunding(), FundingRules.rounding(examination))
                .map(annual -> finding(rule, sheet, annual, table)));
  }

  private static Finding finding(Rule rule, Sheet sheet, SheetAmount annual, Measurement table) {
    Total amounts = Total.of(table.amounts());
    Outcome outcome = annual.against(amounts);
    Comparison comparison = annual.comparison(amounts);
    Message said =
        COMPARED
            .with("sheet", sheet.words())
            .with("annual", annual.toString())
            .with("computed", comparison.computedText());
    return sheet
        .finding(rule, outcome)
        .cells(table.cells())
        .comparing(comparison)
        .saying(
            outcome == Outcome.VIOLATED
                ? said.with("difference", comparison.differenceText())
                : said);
  }
}
