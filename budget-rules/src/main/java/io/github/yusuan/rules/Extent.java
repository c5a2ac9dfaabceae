package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.finding.Rule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How much there is to check (核对规模), counted before anything else is done. */
final class Extent {
  private static final Label TOO_MUCH =
      Label.zh("超过核对上限，未核对").en("beyond a limit of checking, not examined");
  private static final Sentence BEYOND =
      Sentence.of("beyond-limit")
          .zh("{what}{count}，超过核对上限{most}，未核对：{rule}")
          .en("{count} {what} are more than the limit of {most}; not examined: {rule}");

  private final Map<CheckLimit, Long> counts = new EnumMap<>(CheckLimit.class);

  private Extent() {}

  /** Counts a document and those it is compared with; the largest one counts. */
  static Extent of(Disclosure disclosure, RelatedDocuments related) {
    Extent extent = new Extent();
    extent.add(disclosure);
    related.lastYear().ifPresent(extent::add);
    related.units().forEach(extent::add);
    return extent;
  }

  /** Returns the limit beyond which a rule can't be examined, if there is one. */
  Optional<CheckLimit> beyond(CheckLimits limits, Rule rule) {
    return beyond(limits).filter(limit -> limit.concerns(rule)).findFirst();
  }

  /** Returns what there is too much of and all rules need, if there is. */
  Optional<CheckLimit> tooMuch(CheckLimits limits) {
    return beyond(limits).filter(limit -> !limit.isOfSomeFamilies()).findFirst();
  }

  private Stream<CheckLimit> beyond(CheckLimits limits) {
    return counts.entrySet().stream()
        .filter(counted -> counted.getValue() > limits.of(counted.getKey()))
        .map(Map.Entry::getKey);
  }

  /** Says of a rule that there was too much to examine. */
  Finding finding(Rule rule, CheckLimit limit, CheckLimits limits) {
    return Finding.of(rule, Outcome.UNDECIDED)
        .because(TOO_MUCH)
        .saying(
            BEYOND
                .with("what", limit.label())
                .with("count", counts.getOrDefault(limit, 0L))
                .with("most", limits.of(limit))
                .with("rule", rule.title()));
  }

  private void add(Disclosure disclosure) {
    name(disclosure.department().name());
    tables(disclosure);
    targets(disclosure);
    text(disclosure);
  }

  private void tables(Disclosure disclosure) {
    Map<String, Long> ofForm = new HashMap<>();
    long lines = 0;
    for (Table table : disclosure.tables()) {
      ofForm.merge(table.form().id(), 1L, Long::sum);
      lines += table.lines().size();
      table.title().ifPresent(this::name);
      table.lines().forEach(this::line);
    }
    most(CheckLimit.TABLES, disclosure.tables().size());
    most(CheckLimit.LINES, lines);
    ofForm.values().forEach(count -> most(CheckLimit.TABLES_OF_A_FORM, count));
  }

  private void line(Line line) {
    name(line.label());
    line.memberLabels().values().forEach(this::name);
    line.misprintedCodes().values().forEach(this::name);
  }

  private void targets(Disclosure disclosure) {
    long indicators = 0;
    for (PerformanceTarget target : disclosure.performanceTargets()) {
      name(target.project().name());
      indicators += target.indicators().size();
      target.indicators().stream().map(Indicator::name).forEach(this::name);
    }
    most(CheckLimit.TARGETS, disclosure.performanceTargets().size());
    most(CheckLimit.INDICATORS, indicators);
  }

  private void text(Disclosure disclosure) {
    Map<String, Long> ofId = new HashMap<>();
    long characters = 0;
    long claims = 0;
    for (Section section : disclosure.narrative()) {
      name(section.title());
      ofId.merge(section.id(), 1L, Long::sum);
      characters += section.text().length();
      claims += section.claims().size();
    }
    for (GlossaryTerm term : disclosure.glossary()) {
      name(term.term());
      characters += term.text().length();
    }
    for (Table table : disclosure.tables()) {
      characters += table.note().orElse("").length();
    }
    most(CheckLimit.TEXT, characters);
    most(CheckLimit.CLAIMS, claims);
    most(CheckLimit.SECTIONS, disclosure.narrative().size());
    ofId.values().forEach(count -> most(CheckLimit.SECTIONS_OF_AN_ID, count));
  }

  private void name(String name) {
    most(CheckLimit.NAME_LENGTH, name.length());
  }

  private void most(CheckLimit limit, long count) {
    counts.merge(limit, count, Math::max);
  }
}
