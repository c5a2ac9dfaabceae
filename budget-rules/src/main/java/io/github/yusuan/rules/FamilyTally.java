package io.github.yusuan.rules;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Family;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was examined by the rules of one family, and what not and why (核对情况). */
final class FamilyTally {
  private static final Sentence EXAMINED =
      Sentence.of("family-examined")
          .zh("{name} {family}：核对{count}项[，{outcomes}][；未核对（{reasons}）]")
          .en("{name} {family}: {count} checked[, {outcomes}][; not checked ({reasons})]");
  private static final Sentence COUNT =
      Sentence.of("outcome-count").zh("{outcome} {count}").en("{outcome} {count}");

  private final Family family;
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private final Map<Label, Integer> reasons = new LinkedHashMap<>();

  private FamilyTally(Family family) {
    this.family = family;
  }

  /** Sorts findings into families, in the order of the findings. */
  static List<FamilyTally> of(List<Finding> findings) {
    Map<String, FamilyTally> families = new LinkedHashMap<>();
    for (Finding finding : findings) {
      FamilyTally tally =
          families.computeIfAbsent(
              finding.family().id(), first -> new FamilyTally(finding.family()));
      tally.add(finding);
      finding.consequences().forEach(tally::add);
    }
    return List.copyOf(families.values());
  }

  private void add(Finding finding) {
    counts.merge(finding.outcome(), finding.count(), Long::sum);
    finding.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
  }

  private long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  private long examined() {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return all - count(Outcome.NOT_APPLICABLE);
  }

  /** Words the family in one line. */
  Message message() {
    return EXAMINED
        .with("name", family.name())
        .with("family", family.id())
        .with("count", examined())
        .with("outcomes", outcomes())
        .with("reasons", reasons());
  }

  private Series outcomes() {
    List<Words> told = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.NOT_APPLICABLE && count(outcome) > 0) {
        told.add(COUNT.with("outcome", outcome.label()).with("count", count(outcome)));
      }
    }
    return Series.of(told).joined(Series.Joint.COMMAS);
  }

  /** Counts why there was nothing to examine. */
  private Series reasons() {
    List<Words> told = new ArrayList<>();
    reasons.forEach(
        (reason, count) -> told.add(COUNT.with("outcome", reason).with("count", count)));
    return Series.of(told).joined(Series.Joint.COMMAS);
  }
}
