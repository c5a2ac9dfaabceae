package com.example.rules;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** 单个项目不超过五百万元: a project of more needs an appraisal before it is budgeted. */
final class ProjectCeiling {
  private static final long CEILING = 500_000_000; // 分

  static final Rule RULE =
      Rule.of(
              "MY-PROJECT-CEILING",
              Severity.WARNING,
              Label.zh("单个项目不超过500万元").en("no project has more than 500万元"),
              ProjectCeiling::examine)
          .from(RuleSource.law(Label.zh("本市项目管理办法").en("the city's rules on projects")));

  private static final Sentence WITHIN =
      Sentence.of("my-project-within-ceiling")
          .zh("{place} {amount}，不超过500万元")
          .en("{place} {amount} is within 500万元");
  private static final Sentence ABOVE =
      Sentence.of("my-project-above-ceiling")
          .zh("{place} {amount}，超过500万元")
          .en("{place} {amount} exceeds 500万元");

  private ProjectCeiling() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Cell cell : examination.disclosure().cells()) {
      if (isProject(cell)) {
        findings.add(judge(rule, cell, examination.identities().amounts(cell)));
      }
    }
    return findings; // none: the report says that there was nothing to examine
  }

  /** The whole of one project: a row about a project, and a column that narrows nothing. */
  private static boolean isProject(Cell cell) {
    return cell.line().members().stream().anyMatch(m -> m.dimension() == Dimension.PROJECT)
        && cell.column().region().equals(Region.ALL)
        && !cell.isBlank();
  }

  /** Violated only where every exact amount that prints so is too much. */
  private static Finding judge(Rule rule, Cell cell, FenRange amounts) {
    boolean fits = amounts.least() <= CEILING;
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .cells(List.of(cell))
        .saying((fits ? WITHIN : ABOVE).with("place", cell.place()).with("amount", cell.printed()));
  }
}
