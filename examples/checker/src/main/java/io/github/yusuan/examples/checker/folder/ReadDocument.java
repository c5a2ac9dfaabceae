package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.time.Year;
import java.util.Optional;

/**
 * A document that was read (已读文本).
 *
 * @param disclosure what it says
 * @param reading how that was found in print, nothing for JSON
 */
public record ReadDocument(Disclosure disclosure, Optional<Reading> reading) {
  private static final Sentence LAST_YEAR =
      Sentence.of("checker-last-year-misfit")
          .zh("本文本为{year}年度，--last-year 须为{before}年度文本")
          .en("this is of {year}, so that --last-year must be of {before}");
  private static final Sentence UNITS =
      Sentence.of("checker-units-misfit")
          .zh("本文本为{year}年度，--units 须为{year}年度文本")
          .en("this is of {year}, so that --units must be of {year}");

  /** Takes a printed document. */
  public static ReadDocument of(Reading reading) {
    return new ReadDocument(reading.disclosure(), Optional.of(reading));
  }

  /** Says of what year other documents have to be, where they are not. */
  public Optional<Message> misfit(RelatedDocuments related) {
    Year year = disclosure.year();
    Year before = year.minusYears(1);
    if (related.lastYear().filter(last -> !last.year().equals(before)).isPresent()) {
      return Optional.of(LAST_YEAR.with("year", year.toString()).with("before", before.toString()));
    }
    return related.units().stream().anyMatch(unit -> !unit.year().equals(year))
        ? Optional.of(UNITS.with("year", year.toString()))
        : Optional.empty();
  }

  /** Returns a report that says where in print what it speaks of stands. */
  public Report located(Report report) {
    return reading.map(report::withPlaces).orElse(report);
  }
}
