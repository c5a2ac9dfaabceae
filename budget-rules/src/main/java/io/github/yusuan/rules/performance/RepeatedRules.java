package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
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

  private static final Sentence REPEATED =
      Sentence.of("indicator-repeated")
          .zh("{sheet}同一指标列{times}处：{indicators}")
          .en("{sheet} lists the same indicator {times} times: {indicators}");
  private static final Sentence STATED =
      Sentence.of("indicator-stated").zh("{indicator}[{value}]").en("{indicator}[ {value}]");
  private static final Sentence NONE =
      Sentence.of("indicators-not-repeated")
          .zh("{sheet}没有这样的重复指标")
          .en("{sheet}: no indicator is repeated in this way");

  private RepeatedRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-TWO-VALUES",
                Severity.WARNING,
                Label.zh("同一指标在一张表中没有两个不同的指标值")
                    .en("an indicator does not have two different values in one sheet"),
                (rule, examination) ->
                    Sheets.each(
                        examination,
                        rule,
                        (r, sheet) -> of(r, sheet, RepeatedRules::isContradicted)))
            .from(TargetSources.REVIEW),
        Rule.of(
                "TARGET-REPEATED",
                Severity.INFORMATION,
                Label.zh("同一指标在一张表中只列一次").en("an indicator is stated once in a sheet"),
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
        findings.add(found(rule, sheet, involved));
      }
    }
    return findings.isEmpty()
        ? List.of(sheet.finding(rule, Outcome.HOLDS).saying(NONE.with("sheet", sheet.words())))
        : findings;
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

  private static Finding found(Rule rule, Sheet sheet, List<Stance> same) {
    return same.get(0)
        .finding(rule, Outcome.VIOLATED)
        .saying(
            REPEATED
                .with("sheet", sheet.words())
                .with("times", same.size())
                .with("indicators", Series.of(same.stream().map(RepeatedRules::stated).toList())));
  }

  private static Message stated(Stance stance) {
    String value = stance.values().stream().map(Value::text).collect(Collectors.joining("/"));
    return STATED.with("indicator", stance.words()).with("value", value);
  }
}
