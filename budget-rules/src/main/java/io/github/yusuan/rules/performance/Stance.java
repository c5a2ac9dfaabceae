package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator where it stands (所在指标), with its values read. */
final class Stance {
  private static final Sentence NAME =
      Sentence.of("indicator-name").zh("{heading}“{name}”").en("“{name}” ({heading})");
  private static final Sentence PLACE =
      Sentence.of("indicator-place").zh("{sheet}{indicator}").en("{sheet}: {indicator}");

  private final PerformanceTarget target;
  private final Indicator indicator;
  private final Message words;
  private final Message place;
  private final @Nullable Value annual;
  private final @Nullable Value term;

  private Stance(PerformanceTarget target, Message sheet, Indicator indicator) {
    this.target = target;
    this.indicator = indicator;
    words = NAME.with("heading", indicator.heading().label()).with("name", indicator.name());
    place = PLACE.with("sheet", sheet).with("indicator", words);
    annual = indicator.annual().map(Value::of).orElse(null);
    term =
        indicator.term().equals(indicator.annual())
            ? annual
            : indicator.term().map(Value::of).orElse(null);
  }

  static Stance of(PerformanceTarget target, Message sheet, Indicator indicator) {
    return new Stance(target, sheet, indicator);
  }

  /** Returns the sheet that it stands in. */
  PerformanceTarget target() {
    return target;
  }

  /** Names the indicator within its sheet. */
  Message words() {
    return words;
  }

  /** Names the indicator with its sheet. */
  Message place() {
    return place;
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
}
