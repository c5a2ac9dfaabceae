package io.github.yusuan.io.report;

import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import java.util.Comparator;
import java.util.List;
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

  /** Returns the money at stake, in 分. */
  static long atStake(Finding finding) {
    return finding.comparison().map(compared -> Math.abs(compared.differenceFen())).orElse(0L);
  }
}
