package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Family;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of all checks of a family or a rule (核对统计), and why some could not be made. */
final class Tally {
  private final String id;
  private final Words name;
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private final Map<Label, Long> reasons = new LinkedHashMap<>();

  private Tally(String id, Words name) {
    this.id = id;
    this.name = name;
  }

  /** Counts by family; what is folded under a finding counts in the family of that. */
  static List<Tally> byFamily(List<Finding> findings) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Family family = finding.family();
      Tally tally = tallies.computeIfAbsent(family.id(), id -> new Tally(id, family.name()));
      tally.add(finding);
      finding.consequences().forEach(tally::add);
    }
    return List.copyOf(tallies.values());
  }

  /** Counts by rule, in the order of the findings. */
  static List<Tally> byRule(List<Finding> findings) {
    Map<String, Words> titles =
        Rulebook.standard().rules().stream()
            .collect(Collectors.toMap(Rule::id, Rule::title, (first, second) -> first));
    Map<String, Tally> tallies = new LinkedHashMap<>();
    findings.stream()
        .flatMap(finding -> Stream.concat(Stream.of(finding), finding.consequences().stream()))
        .forEach(
            finding ->
                tallies
                    .computeIfAbsent(
                        finding.rule(),
                        id -> new Tally(id, titles.getOrDefault(id, new Verbatim(""))))
                    .add(finding));
    return List.copyOf(tallies.values());
  }

  private void add(Finding finding) {
    counts.merge(finding.outcome(), finding.count(), Long::sum);
    finding.reason().ifPresent(reason -> reasons.merge(reason, finding.count(), Long::sum));
  }

  String id() {
    return id;
  }

  Words name() {
    return name;
  }

  long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** Returns how many checks were made; what was not applicable is none. */
  long examined() {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return all - count(Outcome.NOT_APPLICABLE);
  }

  Map<Label, Long> reasons() {
    return reasons;
  }
}
