package io.github.yusuan.rules.performance;

import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator where it stands (所在指标), with its values read. */
final class Stance implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PerformanceTarget target;
  private final Indicator indicator;
  private final @Nullable Value annual;
  private final @Nullable Value term;

  private Stance(PerformanceTarget target, Indicator indicator) {
    this.target = target;
    this.indicator = indicator;
    annual = indicator.annual().map(Value::of).orElse(null);
    term =
        indicator.term().equals(indicator.annual())
            ? annual
            : indicator.term().map(Value::of).orElse(null);
  }

  static Stance of(PerformanceTarget target, Indicator indicator) {
    return new Stance(target, indicator);
  }

  /** Returns the sheet that it stands in. */
  PerformanceTarget target() {
    return target;
  }

  Indicator indicator() {
    return indicator;
  }

  /** Returns what is to be reached in the year, if it is stated. */
  Optional<Value> annual() {
    return Optional.ofNullable(annual);
  }

  /** Returns what is to be reached in the whole term, if it is stated. */
  Optional<Value> term() {
    return Optional.ofNullable(term);
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
    Value year = annual == null || annual.isBlank() ? null : annual;
    Value whole = term == null || term.isBlank() ? null : term;
    if (year == null) {
      return whole == null ? List.of() : List.of(whole);
    }
    return whole == null || whole.equals(year) ? List.of(year) : List.of(year, whole);
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
