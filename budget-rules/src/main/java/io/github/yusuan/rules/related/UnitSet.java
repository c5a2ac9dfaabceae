package io.github.yusuan.rules.related;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;

/** The units that a department lists, and those whose budgets were added up (预算单位范围). */
final class UnitSet {
  /** Why nothing could be compared. */
  static final Label MISSING = Label.zh("未提供单位预算文本").en("no documents of units");

  private static final Label NOT_LISTED = Label.zh("文本未列预算单位").en("no units are listed");

  private static final Sentence ADDED =
      Sentence.of("unit-has-budget")
          .zh("预算单位“{unit}”有单位预算")
          .en("the unit “{unit}” has a unit budget");
  private static final Sentence NOT_ADDED =
      Sentence.of("unit-lacks-budget")
          .zh("预算单位“{unit}”没有单位预算")
          .en("the unit “{unit}” has no unit budget");
  private static final Sentence UNPUBLISHED =
      Sentence.of("unit-publishes-no-budget")
          .zh("预算单位“{unit}”不单列预算")
          .en("the unit “{unit}” publishes no budget of its own");
  private static final Sentence UNLISTED =
      Sentence.of("unit-not-listed")
          .zh("预算单位“{unit}”有单位预算，部门未列")
          .en("the unit “{unit}” has a unit budget but the department does not list it");

  private UnitSet() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    if (examination.related().units().isEmpty()) {
      return List.of(Finding.notApplicable(rule, MISSING));
    }
    Units units = Units.of(examination.disclosure(), examination.related());
    if (units.listed().isEmpty()) {
      return List.of(Finding.notApplicable(rule, NOT_LISTED));
    }
    List<Finding> findings = new ArrayList<>();
    for (String name : units.listed()) {
      findings.add(listed(rule, units, name));
    }
    for (String name : units.given()) {
      if (!units.isListed(name)) {
        findings.add(of(rule, Outcome.VIOLATED, UNLISTED, name));
      }
    }
    return findings;
  }

  private static Finding listed(Rule rule, Units units, String name) {
    if (units.isGiven(name)) {
      return of(rule, Outcome.HOLDS, ADDED, name);
    }
    return units.isUnpublished(name)
        ? of(rule, Outcome.HOLDS, UNPUBLISHED, name)
        : of(rule, Outcome.VIOLATED, NOT_ADDED, name);
  }

  private static Finding of(Rule rule, Outcome outcome, Sentence sentence, String unit) {
    return Finding.of(rule, outcome)
        .at(Site.of(Site.Part.ORGANISATION).item(unit))
        .saying(sentence.with("unit", unit));
  }
}
