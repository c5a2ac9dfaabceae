package io.github.yusuan.io.report;

import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.Finding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which parts of a page are linked to (锚点). They follow from what the parts are, never
 * from their order, so that a link still leads to the same finding when the document or the page was
 * made anew.
 */
final class Anchors {
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<Finding, String> findings = new IdentityHashMap<>();

  Anchors(Report report) {
    for (Finding finding : report.findings()) {
      findings.put(finding, once(finding.key()));
    }
  }

  /** Returns the name of a finding, if it is one of the report. */
  Optional<String> of(Finding finding) {
    return Optional.ofNullable(findings.get(finding));
  }

  /** Tells apart what has one name, as two tables of one form. */
  private String once(String name) {
    int count = taken.merge(name, 1, Integer::sum);
    return count == 1 ? name : once(name + "-" + count);
  }
}
