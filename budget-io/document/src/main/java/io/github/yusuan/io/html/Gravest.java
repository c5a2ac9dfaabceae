package io.github.yusuan.io.html;

import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.joint.Discrepancy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The order of what matters (轻重次序). */
final class Gravest {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Comparator.comparingLong(Gravest::atStake).reversed());

  private Gravest() {}

  /** Returns what is violated, undecided and noted, the gravest first. */
  static List<Finding> first(Report report) {
    return Stream.of(report.problems(), report.undecided(), report.notes())
        .flatMap(findings -> findings.stream().sorted(ORDER))
        .toList();
  }

  /** Returns the figures in doubt, those with the most money at stake first. */
  static List<Discrepancy> dearest(Report report) {
    return report.doubts().stream()
        .sorted(
            Comparator.comparingLong(
                    (Discrepancy doubt) ->
                        dearest(report.explainedBy(doubt)).map(Gravest::money).orElse(0L))
                .reversed())
        .toList();
  }

  /** Returns the comparison with the most money at stake. */
  static Optional<Comparison> dearest(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.comparison().stream())
        .max(Comparator.comparingLong(Gravest::money));
  }

  private static long atStake(Finding finding) {
    return finding.comparison().map(Gravest::money).orElse(0L);
  }

  private static long money(Comparison compared) {
    return Math.abs(compared.differenceFen());
  }
}
