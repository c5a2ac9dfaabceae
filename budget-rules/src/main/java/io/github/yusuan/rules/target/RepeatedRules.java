package io.github.yusuan.rules.target;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
                        examination, rule, (r, sheet) -> of(r, sheet, RepeatedRules::hasTwoValues)))
            .from(Basis.REVIEW),
        Rule.of(
                "TARGET-REPEATED",
                Severity.INFORMATION,
                Label.zh("同一指标在一张表中只列一次").en("one indicator of a sheet is stated once"),
                (rule, examination) ->
                    Sheets.each(
                        examination,
                        rule,
                        (r, sheet) ->
                            of(r, sheet, same -> isRepeated(same) && !hasTwoValues(same))))
            .from(Basis.REVIEW));
  }

  private static List<Finding> of(Rule rule, Sheet sheet, Predicate<List<Stance>> found) {
    if (sheet.named().isEmpty()) {
      return List.of(sheet.notApplicable(rule, NO_INDICATOR));
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Stance> same : sheet.repeated().values()) {
      if (found.test(same)) {
        findings.add(found(rule, same));
      }
    }
    return findings.isEmpty() ? List.of(none(rule, sheet)) : findings;
  }

  /** Tells whether some half of the sheet states the indicator twice. */
  private static boolean isRepeated(List<Stance> same) {
    for (Span span : Span.values()) {
      if (same.stream().filter(one -> span.value(one).isPresent()).count() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTwoValues(List<Stance> same) {
    for (Span span : Span.values()) {
      List<Value> values = same.stream().flatMap(one -> span.value(one).stream()).toList();
      if (values.stream().anyMatch(value -> !AnnualRules.isSame(value, values.get(0)))) {
        return true;
      }
    }
    return false;
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
