package io.github.yusuan.rules;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Severity;
import java.util.stream.Collectors;

/** Thrown on request for a disclosure that contradicts itself (公开文本自相矛盾). */
public final class InconsistentDisclosureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Report report;

  InconsistentDisclosureException(Report report) {
    super(message(report));
    this.report = report;
  }

  private static String message(Report report) {
    return report.violations().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.rule() + ": " + finding.in(Language.CHINESE))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Returns the whole report.
   *
   * @return the report
   */
  public Report report() {
    return report;
  }
}
