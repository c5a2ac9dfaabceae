package io.github.yusuan.core.performance;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A time by the calendar (日期文字), read from the text of a target value: year, month, day, then a
 * part (底), a precision (左右, 前) and 完成, each of which may be missing.
 *
 * @param year the year, from 1900 to 2199
 * @param month the month
 * @param day the day of the month
 * @param part the part of the year or month
 * @param precision the word that blurs the time or makes it a deadline; empty if there is none
 */
record CalendarText(
    OptionalInt year, OptionalInt month, OptionalInt day, Optional<String> part, String precision) {
  private static final Set<String> ABOUT = Set.of("左右", "前后");

  /** Reads a time by the calendar, or nothing where the text is none. */
  static Optional<CalendarText> of(String text) {
    String printed = Measure.strip(text);
    if (!mayBe(printed)) {
      return Optional.empty();
    }
    return ValuePatterns.CALENDAR
        .whole(printed)
        .map(CalendarText::of)
        .filter(CalendarText::isPossible);
  }

  private static CalendarText of(MatchResult printed) {
    String precision = printed.group(5);
    return new CalendarText(
        number(printed.group(1)),
        number(printed.group(2)),
        number(printed.group(3)),
        Optional.ofNullable(printed.group(4)),
        precision == null ? "" : precision);
  }

  private static boolean mayBe(String printed) {
    return !printed.isEmpty()
        && printed.charAt(0) <= '9'
        && (printed.indexOf('年') >= 0 || printed.indexOf('月') >= 0);
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private boolean isPossible() {
    if (month.isEmpty()) {
      return year.isPresent() && day.isEmpty();
    }
    if (month.getAsInt() < 1 || month.getAsInt() > 12) {
      return false;
    }
    return day.isEmpty() || (day.getAsInt() >= 1 && day.getAsInt() <= daysOfMonth());
  }

  private int daysOfMonth() {
    return year.isPresent()
        ? YearMonth.of(year.getAsInt(), month.orElseThrow()).lengthOfMonth()
        : Month.of(month.orElseThrow()).maxLength();
  }

  boolean isAbout() {
    return ABOUT.contains(precision);
  }

  boolean isDeadline() {
    return !precision.isEmpty() && !isAbout();
  }
}
