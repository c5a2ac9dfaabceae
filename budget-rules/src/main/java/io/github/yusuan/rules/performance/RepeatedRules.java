package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** One indicator stated more than once in a sheet (重复指标), with one value or with two. */
final class RepeatedRules {
  private static final Label NO_INDICATOR = Label.zh("表内没有三级指标").en("the sheet has no indicators");

  private RepeatedRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-TWO-VALUES",
                Severity.WARNING,
                Label.zh("同一指标在一张表中没有两个不同的指标值").en("one indicator of a sheet has not two values"),
                (rule, examination) ->
                    Sheets.each(
                        examination,
                        rule,
                        (r, sheet) -> of(r, sheet, RepeatedRules::isContradicted)))
            .from(TargetSources.REVIEW),
        Rule.of(
                "TARGET-REPEATED",
                Severity.INFORMATION,
                Label.zh("同一指标在一张表中只列一次").en("one indicator of a sheet is stated once"),
                (rule, examination) ->
                    Sheets.each(
                        examination, rule, (r, sheet) -> of(r, sheet, RepeatedRules::isRepeated)))
            .from(TargetSources.REVIEW));
  }

  private static List<Finding> of(Rule rule, Sheet sheet, BiPredicate<Value, Value> found) {
    if (sheet.named().isEmpty()) {
      return List.of(sheet.notApplicable(rule, NO_INDICATOR));
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Stance> same : sheet.repeated().values()) {
      List<Stance> involved =
          same.stream()
              .filter(one -> same.stream().anyMatch(other -> isPair(one, other, found)))
              .toList();
      if (!involved.isEmpty()) {
        findings.add(found(rule, involved));
      }
    }
    return findings.isEmpty() ? List.of(none(rule, sheet)) : findings;
  }

  /**
   * Tells whether two stances are of one indicator and their values in some half of the sheet do as
   * asked. A name that does not say what is measured (办公设备购置) is one indicator under one heading
   * only: under each heading something else of it is measured.
   */
  private static boolean isPair(Stance one, Stance other, BiPredicate<Value, Value> found) {
    if (one == other
        || !(one.heading().equals(other.heading()) || ValueKind.of(one.name()).isPresent())) {
      return false;
    }
    for (SheetHalf span : SheetHalf.values()) {
      Optional<Value> some = span.value(one);
      Optional<Value> more = span.value(other);
      if (some.isPresent() && more.isPresent() && found.test(some.get(), more.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRepeated(Value one, Value other) {
    return AnnualRules.isSame(one, other);
  }

  /** Tells whether two values disagree: limits in one unit, two times or two words. */
  private static boolean isContradicted(Value one, Value other) {
    if (one.isBlank() || other.isBlank() || AnnualRules.isSame(one, other)) {
      return false;
    }
    boolean numbers = one.number().isPresent() && other.number().isPresent();
    return numbers
        ? one.unit().equals(other.unit())
            && one.per().equals(other.per())
            && one.comparison().equals(other.comparison())
        : (one.isGrade() && other.isGrade()) || (isMoment(one) && isMoment(other));
  }

  private static boolean isMoment(Value value) {
    return value.printed() instanceof TargetValue.Moment;
  }

  private static Finding found(Rule rule, List<Stance> same) {
    Stance first = same.get(0);
    String times = String.valueOf(same.size());
    return first
        .finding(rule, Outcome.VIOLATED)
        .saying(
            Lazily.zh(
                    () ->
                        Naming.zh(first.target())
                            + "同一指标列"
                            + times
                            + "处："
                            + same.stream()
                                .map(one -> Naming.zh(one.indicator()) + value(one))
                                .collect(Collectors.joining("、")))
                .en(
                    () ->
                        Naming.en(first.target())
                            + " states one indicator "
                            + times
                            + " times: "
                            + same.stream()
                                .map(one -> Naming.en(one.indicator()) + " " + value(one))
                                .collect(Collectors.joining(", "))));
  }

  private static String value(Stance stance) {
    return stance.values().stream().map(Value::text).collect(Collectors.joining("/"));
  }

  private static Finding none(Rule rule, Sheet sheet) {
    return sheet
        .finding(rule, Outcome.HOLDS)
        .saying(
            Lazily.zh(() -> sheet.zh() + "没有这样的重复指标")
                .en(() -> sheet.en() + ": no indicator is repeated so"));
  }
}
