package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A performance sheet (绩效目标表), with its indicators read once for all rules.
 *
 * @param target the sheet as published
 * @param words how findings name it
 * @param stances its indicators, bare headings among them
 * @param named those that have a name
 * @param repeated those that have one name, where there are several
 */
record Sheet(
    PerformanceTarget target,
    Message words,
    List<Stance> stances,
    List<Stance> named,
    Map<String, List<Stance>> repeated) {
  private static final Sentence NAME =
      Sentence.of("performance-sheet")
          .zh("绩效目标表（{project}）")
          .en("performance target sheet of {project}");

  static Sheet of(PerformanceTarget target) {
    Message words = NAME.with("project", target.project().name());
    List<Stance> stances = new ArrayList<>();
    List<Stance> named = new ArrayList<>();
    for (Indicator indicator : target.indicators()) {
      Stance stance = Stance.of(target, words, indicator);
      stances.add(stance);
      if (stance.isNamed()) {
        named.add(stance);
      }
    }
    return new Sheet(target, words, stances, named, repeated(named));
  }

  private static Map<String, List<Stance>> repeated(List<Stance> named) {
    Map<String, List<Stance>> byName = new LinkedHashMap<>();
    for (Stance stance : named) {
      byName.computeIfAbsent(NameKey.of(stance.name()), name -> new ArrayList<>(1)).add(stance);
    }
    byName.values().removeIf(same -> same.size() == 1);
    return byName;
  }

  /** Returns the numbers of things that the indicators state: 8000 of 8000人 and of 0.8万人. */
  List<BigDecimal> numbers() {
    return named.stream()
        .flatMap(stance -> stance.values().stream())
        .filter(ValueUnits::isNumber)
        .map(ValueUnits::number)
        .distinct()
        .toList();
  }

  Finding.Builder finding(Rule rule, Outcome outcome) {
    return Finding.of(rule, outcome).at(Site.of(target));
  }

  /** Says that nothing of this sheet could be examined. */
  Finding notApplicable(Rule rule, Label reason) {
    return finding(rule, Outcome.NOT_APPLICABLE).because(reason).saying(reason);
  }

  /** Returns the findings, or that there was nothing to examine. */
  List<Finding> or(Rule rule, Label reason, List<Finding> findings) {
    return findings.isEmpty() ? List.of(notApplicable(rule, reason)) : findings;
  }
}
