package io.github.yusuan.core.form;

import java.time.Year;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A form in all years and kinds of documents in which it is published (历年表样): it must have rows and
 * columns in each, and what a column is computed of.
 */
final class YearsOfForms {
  private YearsOfForms() {}

  /** Refuses a form that could not be filled in for some year and kind. */
  static void check(Form form, Collection<DocumentKind> kinds, Year usual) {
    if (parts(form).allMatch(Usage.ALWAYS::equals)) {
      return;
    }
    Set<Year> years = new TreeSet<>(Set.of(usual));
    Stream.concat(Stream.of(form.usage()), parts(form)).forEach(usage -> turns(usage, years));
    for (DocumentKind kind : kinds) {
      for (Year year : years) {
        if (form.usage().fits(year, kind)) {
          check(form, new Filling(year, kind));
        }
      }
    }
  }

  private static void check(Form form, Filling filling) {
    try {
      form.filledIn(filling);
    } catch (IllegalArgumentException refused) {
      String where = " (" + filling.year() + ", " + filling.kind().id() + ")";
      throw new IllegalArgumentException(refused.getMessage() + where, refused);
    }
  }

  private static Stream<Usage> parts(Form form) {
    return Stream.concat(
        form.rows().stream().map(Row::usage), form.printedColumns().stream().map(Column::usage));
  }

  /** Adds the years in which something begins or ends, and those before and after. */
  private static void turns(Usage usage, Set<Year> years) {
    usage.years().first().ifPresent(first -> around(first.minusYears(1), years));
    usage.years().last().ifPresent(last -> around(last, years));
  }

  private static void around(Year last, Set<Year> years) {
    years.add(last);
    years.add(last.plusYears(1));
  }
}
