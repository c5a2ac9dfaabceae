package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import java.util.Optional;

/**
 * A document that was read (已读文本).
 *
 * @param disclosure what it says
 * @param reading how that was found in print, nothing for JSON
 */
public record ReadDocument(Disclosure disclosure, Optional<Reading> reading) {

  /** Takes a printed document. */
  public static ReadDocument of(Reading reading) {
    return new ReadDocument(reading.disclosure(), Optional.of(reading));
  }

  /** Returns a report that says where in print what it speaks of stands. */
  public Report located(Report report) {
    return reading.map(report::withPlaces).orElse(report);
  }
}
