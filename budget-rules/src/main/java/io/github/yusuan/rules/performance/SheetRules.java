package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
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

  private SheetRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-SHEET",
                Severity.WARNING,
                Label.zh("项目支出表中有当年资金的项目都有绩效目标表")
                    .en("every project with money of the current year has its performance sheet"),
                SheetRules::sheets)
            .from(RuleSource.PUBLICATION_PROCEDURE),
        Rule.of(
                "TARGET-PROJECT",
                Severity.WARNING,
                Label.zh("绩效目标表的项目都在项目支出表中，一个项目只有一张")
                    .en(
                        "the project of every performance sheet is in the project table, and has one sheet"),
                SheetRules::projects)
            .from(TargetSources.MEASURE),
        Rule.of(
                "TARGET-NAME",
                Severity.INFORMATION,
                Label.zh("绩效目标表与项目支出表中的项目名称、单位写法一致")
                    .en("a performance sheet writes project and unit as the project table does"),
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
    String name = row.project().name();
    return Finding.of(rule, outcome)
        .cells(List.of(row.cell()))
        .because(outcome == Outcome.NOT_APPLICABLE ? PARTLY : null)
        .saying(
            Lazily.zh(
                    () ->
                        row.cell().place(Language.CHINESE)
                            + " "
                            + money(row)
                            + "：项目“"
                            + name
                            + (present ? "”有绩效目标表" : "”没有绩效目标表"))
                .en(
                    () ->
                        row.cell().place(Language.ENGLISH)
                            + " "
                            + money(row)
                            + ": project “"
                            + name
                            + (present
                                ? "” has a performance sheet"
                                : "” has no performance sheet")));
  }

  private static String money(BudgetedProject row) {
    return row.cell().figure().map(Object::toString).orElse("")
        + row.cell().unit().scale().symbol();
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
    Set<Object> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (PerformanceTarget target : sheets.targets()) {
      Optional<BudgetedProject> row = sheets.row(target);
      findings.add(
          row.isEmpty()
              ? project(rule, target, ProjectStanding.MISSING)
              : project(
                  rule,
                  target,
                  seen.add(row.get().project())
                      ? ProjectStanding.PRESENT
                      : ProjectStanding.REPEATED));
    }
    return findings;
  }

  /** How the project of a sheet stands in the project table (项目对应情况). */
  private enum ProjectStanding {
    PRESENT("的项目在项目支出表中", ": its project is in the project table"),
    MISSING("的项目不在项目支出表中", ": its project is not in the project table"),
    REPEATED("的项目另有一张绩效目标表", ": its project has another sheet before");

    private final String chinese;
    private final String english;

    ProjectStanding(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }
  }

  private static Finding project(Rule rule, PerformanceTarget target, ProjectStanding standing) {
    return Finding.of(rule, standing == ProjectStanding.PRESENT ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(target))
        .saying(
            Lazily.zh(() -> Naming.zh(target) + standing.chinese)
                .en(() -> Naming.en(target) + standing.english));
  }

  private static List<Finding> names(Rule rule, Examination examination) {
    Sheets sheets = Sheets.of(examination);
    if (sheets.targets().isEmpty() || sheets.projects().isEmpty()) {
      return List.of(nothing(rule, sheets));
    }
    List<Finding> findings = new ArrayList<>();
    for (PerformanceTarget target : sheets.targets()) {
      sheets.row(target).ifPresent(row -> findings.add(name(rule, target, row)));
    }
    return findings;
  }

  private static Finding name(Rule rule, PerformanceTarget target, BudgetedProject row) {
    boolean same = row.project().equals(target.project());
    return Finding.of(rule, same ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(target))
        .cells(List.of(row.cell()))
        .saying(
            Lazily.zh(
                    () ->
                        Naming.zh(target)
                            + (same
                                ? "的项目名称与项目支出表一致"
                                : "的项目“"
                                    + target.project()
                                    + "”在项目支出表中写作“"
                                    + row.project()
                                    + "”，按同一项目核对"))
                .en(
                    () ->
                        Naming.en(target)
                            + (same
                                ? ": project named as in the project table"
                                : ": project “"
                                    + target.project()
                                    + "” is written “"
                                    + row.project()
                                    + "” in the project table; taken as the same project")));
  }
}
