package io.github.yusuan.rules;

import io.github.yusuan.core.label.Language;
import java.util.stream.Collectors;

/** Thrown on request for a disclosure that does not pass (公开文本未通过核对). */
public final class InconsistentDisclosureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Report report;

  InconsistentDisclosureException(Report report) {
    super(message(report));
    this.report = report;
  }

  private static String message(Report report) {
    String errors =
        report.errors().stream()
            .map(finding -> finding.rule() + ": " + finding.in(Language.CHINESE))
            .collect(Collectors.joining("\n"));
    return errors.isEmpty() ? report.verdict().label().in(Language.CHINESE) : errors;
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
