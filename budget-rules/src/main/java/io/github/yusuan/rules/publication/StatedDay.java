package io.github.yusuan.rules.publication;

import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** The day that a text tells (文中日期), in figures or in words, with its year or without. */
final class StatedDay {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String TEN = "十";
  private static final int NUMBERS = 3;

  private StatedDay() {}

  /** Finds the one day that a text tells of something; where it tells two, it may be of others. */
  static Optional<LocalDate> in(Disclosure disclosure, TextPattern told) {
    Set<LocalDate> days = new HashSet<>();
    for (Section section : disclosure.narrative()) {
      String text = PublicationPatterns.BLANKS.without(section.text());
      for (MatchResult found : told.all(text)) {
        PublicationPatterns.DAY
            .first(found.group())
            .flatMap(day -> read(day, disclosure))
            .ifPresent(days::add);
      }
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  /** A day without a year is of the year in which such a document is published. */
  private static Optional<LocalDate> read(MatchResult day, Disclosure disclosure) {
    boolean account = disclosure.template().kind().stage() == Stage.FINAL;
    int published = disclosure.year().getValue() + (account ? 1 : 0);
    for (int group = 1; group < day.groupCount(); group += NUMBERS) {
      if (day.group(group + 1) != null) {
        String year = day.group(group);
        try {
          return Optional.of(
              LocalDate.of(
                  year == null ? published : number(year),
                  number(day.group(group + 1)),
                  number(day.group(group + 2))));
        } catch (DateTimeException none) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Reads 2026, 12, 二〇二六 or 二十八. */
  private static int number(String words) {
    int ten = words.indexOf(TEN);
    if (ten < 0) {
      int number = 0;
      for (int at = 0; at < words.length(); at++) {
        number = number * 10 + digit(words.charAt(at));
      }
      return number;
    }
    int tens = ten == 0 ? 1 : digit(words.charAt(0));
    return 10 * tens + (ten + 1 < words.length() ? digit(words.charAt(ten + 1)) : 0);
  }

  private static int digit(char sign) {
    return sign >= '0' && sign <= '9' ? sign - '0' : Math.max(0, DIGITS.indexOf(sign));
  }
}
