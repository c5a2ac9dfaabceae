package io.github.yusuan.io;

import io.github.yusuan.rules.finding.Family;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many findings of each outcome there are (核对情况), in all or in one family, and how many are
 * folded under them.
 */
record ReportCounts(Optional<Family> family, List<Finding> findings) {

  static ReportCounts of(List<Finding> findings) {
    return new ReportCounts(Optional.empty(), findings);
  }

  static List<ReportCounts> byFamily(List<Finding> findings) {
    Map<Family, List<Finding>> families = new LinkedHashMap<>();
    for (Finding finding : findings) {
      families.computeIfAbsent(finding.family(), none -> new ArrayList<>()).add(finding);
    }
    List<ReportCounts> counts = new ArrayList<>();
    families.forEach(
        (family, members) -> counts.add(new ReportCounts(Optional.of(family), members)));
    return counts;
  }

  /** Writes the members of an object that is begun. */
  void write(JsonOut out) throws IOException {
    out.number("errors", count(found -> isProblem(found, Severity.ERROR)));
    out.number("warnings", count(found -> isProblem(found, Severity.WARNING)));
    out.number("notes", count(found -> found.outcome() == Outcome.NOTED));
    out.number("undecided", count(found -> found.outcome() == Outcome.UNDECIDED));
    out.number("holds", count(found -> found.outcome() == Outcome.HOLDS));
    out.number(
        "holds-within-rounding", count(found -> found.outcome() == Outcome.HOLDS_WITHIN_ROUNDING));
    out.number("not-applicable", count(found -> found.outcome() == Outcome.NOT_APPLICABLE));
    out.number("folded", findings.stream().mapToLong(found -> found.consequences().size()).sum());
  }

  private static boolean isProblem(Finding finding, Severity severity) {
    return finding.outcome() == Outcome.VIOLATED && finding.severity() == severity;
  }

  private long count(Predicate<Finding> which) {
    return findings.stream().filter(which).mapToLong(Finding::count).sum();
  }
}
