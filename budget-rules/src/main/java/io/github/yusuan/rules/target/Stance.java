package io.github.yusuan.rules.target;

import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * An indicator where it stands (所在指标), with its values read.
 *
 * @param target the sheet that it stands in
 * @param indicator the indicator
 * @param annual what is to be reached in the year, if it is stated
 * @param term the same for the whole term
 */
record Stance(
    PerformanceTarget target, Indicator indicator, Optional<Value> annual, Optional<Value> term)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static Stance of(PerformanceTarget target, Indicator indicator) {
    Optional<Value> annual = indicator.annual().map(Value::of);
    Optional<TargetValue> term = indicator.term();
    return new Stance(
        target,
        indicator,
        annual,
        term.isPresent() && term.equals(indicator.annual()) ? annual : term.map(Value::of));
  }

  String name() {
    return indicator.name();
  }

  Heading heading() {
    return indicator.heading();
  }

  boolean isNamed() {
    return !indicator.name().isBlank();
  }

  /** Returns the values that are printed, a value that is printed for term and year once. */
  List<Value> values() {
    Optional<Value> year = annual.filter(value -> !value.isBlank());
    Optional<Value> whole = term.filter(value -> !value.isBlank());
    if (year.isEmpty()) {
      return whole.map(List::of).orElse(List.of());
    }
    return whole.isEmpty() || whole.equals(year)
        ? List.of(year.get())
        : List.of(year.get(), whole.get());
  }

  Finding.Builder finding(Rule rule, Outcome outcome) {
    return Finding.of(rule, outcome).at(Site.of(target).item(indicator.name()));
  }

  String zh() {
    return Naming.zh(target) + Naming.zh(indicator);
  }

  String en() {
    return Naming.en(target) + ": " + Naming.en(indicator);
  }
}
