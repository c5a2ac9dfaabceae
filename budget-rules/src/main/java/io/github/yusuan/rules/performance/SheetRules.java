package io.github.yusuan.rules.performance;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.performance.BudgetedProject.Funds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sheets against projects (绩效目标表与项目对应).
 *
 * <p>A missing sheet is a warning: a department may publish the targets of its main projects only.
 * Where its text says how many it publishes, TARGET-COUNT says whether it contradicts itself.
 */
final class SheetRules {
  private static final Label PARTLY =
      Label.zh("按情况说明只公开部分项目的绩效目标")
          .en("by its text the document publishes the sheets of some projects only");

  private static final Sentence WITH_SHEET =
      Sentence.of("project-has-sheet")
          .zh("{place} {amount}：项目“{project}”有绩效目标表")
          .en("{place} {amount}: project “{project}” has a performance sheet");
  private static final Sentence WITHOUT_SHEET =
      Sentence.of("project-lacks-sheet")
          .zh("{place} {amount}：项目“{project}”没有绩效目标表")
          .en("{place} {amount}: project “{project}” has no performance sheet");
  private static final Sentence LISTED =
      Sentence.of("sheet-project-listed")
          .zh("{sheet}的项目在项目支出表中")
          .en("{sheet}: its project is in the project table");
  private static final Sentence NOT_LISTED =
      Sentence.of("sheet-project-not-listed")
          .zh("{sheet}的项目不在项目支出表中")
          .en("{sheet}: its project is not in the project table");
  private static final Sentence SECOND_SHEET =
      Sentence.of("sheet-project-repeated")
          .zh("{sheet}的项目另有一张绩效目标表")
          .en("{sheet}: its project already has another sheet");
  private static final Sentence NAMED_ALIKE =
      Sentence.of("sheet-project-named-alike")
          .zh("{sheet}的项目名称与项目支出表一致")
          .en("{sheet}: the project is named as in the project table");
  private static final Sentence NAMED_OTHERWISE =
      Sentence.of("sheet-project-named-otherwise")
          .zh("{sheet}的项目“{project}”在项目支出表中写作“{listed}”，按同一项目核对")
          .en(
              "{sheet}: project “{project}” is written “{listed}” in the project table;"
                  + " taken as the same project");

  private SheetRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-SHEET",
                Severity.WARNING,
                Label.zh("项目支出表中有当年资金的项目都有绩效目标表")
                    .en("every project with current-year money has a performance sheet"),
                SheetRules::sheets)
            .from(RuleSource.PUBLICATION_PROCEDURE),
        Rule.of(
                "TARGET-PROJECT",
                Severity.WARNING,
                Label.zh("绩效目标表的项目都在项目支出表中，一个项目只有一张")
                    .en(
                        "every performance sheet is about a project of the project table, and each project has only one"),
                SheetRules::projects)
            .from(TargetSources.MEASURE),
        Rule.of(
                "TARGET-NAME",
                Severity.INFORMATION,
                Label.zh("绩效目标表与项目支出表中的项目名称、单位写法一致")
                    .en("a performance sheet spells project and unit as the project table does"),
                SheetRules::names)
            .from(TargetSources.REVIEW));
  }

  private static List<Finding> sheets(Rule rule, Examination examination) {
    Sheets sheets = Sheets.of(examination);
    if (sheets.targets().isEmpty() || sheets.projects().isEmpty()) {
      return List.of(nothing(rule, sheets));
    }
    boolean partly = isPartly(examination, sheets);
    List<Finding> findings = new ArrayList<>();
    for (BudgetedProject row : sheets.projects()) {
      if (row.money() == Funds.SURE) {
        findings.add(sheet(rule, row, sheets.hasSheet(row), partly));
      }
    }
    return findings;
  }

  /** Tells whether the text announces just the sheets that are there, fewer than the projects. */
  private static boolean isPartly(Examination examination, Sheets sheets) {
    return sheets.count(Funds.SURE) > sheets.targets().size()
        && TargetClaim.in(examination).stream()
            .filter(claimed -> claimed.what() == TargetClaim.What.PUBLISHED)
            .anyMatch(claimed -> claimed.number() == sheets.targets().size());
  }

  private static Finding sheet(Rule rule, BudgetedProject row, boolean present, boolean partly) {
    Outcome outcome = present ? Outcome.HOLDS : partly ? Outcome.NOT_APPLICABLE : Outcome.VIOLATED;
    return Finding.of(rule, outcome)
        .cells(List.of(row.cell()))
        .because(outcome == Outcome.NOT_APPLICABLE ? PARTLY : null)
        .saying(
            (present ? WITH_SHEET : WITHOUT_SHEET)
                .with("place", row.cell().place())
                .with("amount", row.cell().printed())
                .with("project", row.project().name()));
  }

  private static Finding nothing(Rule rule, Sheets sheets) {
    return Finding.notApplicable(
        rule, sheets.targets().isEmpty() ? Sheets.NO_SHEETS : Sheets.NO_PROJECTS);
  }

  private static List<Finding> projects(Rule rule, Examination examination) {
    Sheets sheets = Sheets.of(examination);
    if (sheets.targets().isEmpty() || sheets.projects().isEmpty()) {
      return List.of(nothing(rule, sheets));
    }
    Set<Project> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : sheets.all()) {
      Optional<BudgetedProject> row = sheets.row(sheet.target());
      boolean first = row.filter(found -> seen.add(found.project())).isPresent();
      Sentence standing = first ? LISTED : row.isPresent() ? SECOND_SHEET : NOT_LISTED;
      findings.add(
          sheet
              .finding(rule, first ? Outcome.HOLDS : Outcome.VIOLATED)
              .saying(standing.with("sheet", sheet.words())));
    }
    return findings;
  }

  private static List<Finding> names(Rule rule, Examination examination) {
    Sheets sheets = Sheets.of(examination);
    if (sheets.targets().isEmpty() || sheets.projects().isEmpty()) {
      return List.of(nothing(rule, sheets));
    }
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : sheets.all()) {
      sheets.row(sheet.target()).ifPresent(row -> findings.add(name(rule, sheet, row)));
    }
    return findings;
  }

  private static Finding name(Rule rule, Sheet sheet, BudgetedProject row) {
    Project project = sheet.target().project();
    boolean same = row.project().equals(project);
    Message said =
        same
            ? NAMED_ALIKE.toMessage()
            : NAMED_OTHERWISE
                .with("project", project.toString())
                .with("listed", row.project().toString());
    return sheet
        .finding(rule, same ? Outcome.HOLDS : Outcome.VIOLATED)
        .cells(List.of(row.cell()))
        .saying(said.with("sheet", sheet.words()));
  }
}
