package io.github.yusuan.core.performance;

import io.github.yusuan.core.amount.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A number with a comparison and a unit (度量), read from the text of a target value: {@code [≤≥<>=]?
 * number unit}, or number, unit and 以上, 以内.
 *
 * @param comparison the comparison, if there is one
 * @param digits the number as printed, which a figure can be made of
 * @param unit the unit, possibly empty
 */
record Measure(Optional<ComparisonSign> comparison, String digits, String unit) {
  private static final int LONGEST_UNIT = 6;
  private static final int SAFE_DIGITS = 17;
  private static final String SIGNS_OF_UNITS = "%％‰℃°²³㎡㎥()（）·";
  private static final List<String> ROUGHLY = List.of("左右", "上下", "前后", "多", "余", "几", "约");
  private static final String FIRST_OF_SIGNS =
      Arrays.stream(ComparisonSign.values())
          .flatMap(comparison -> comparison.before().stream())
          .map(sign -> sign.substring(0, 1))
          .collect(Collectors.joining());

  /** Reads a measure, or nothing where the text is none. */
  static Optional<Measure> of(String text) {
    String printed = strip(text);
    if (printed.isEmpty() || FIRST_OF_SIGNS.indexOf(printed.charAt(0)) < 0) {
      return withoutSign(printed);
    }
    for (ComparisonSign comparison : ComparisonSign.values()) {
      for (String sign : comparison.before()) {
        if (printed.startsWith(sign)) {
          return withoutSign(strip(printed.substring(sign.length())))
              .flatMap(measure -> measure.compared(comparison));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> compared(ComparisonSign before) {
    return comparison.isEmpty() || comparison.get() == before
        ? Optional.of(new Measure(Optional.of(before), digits, unit))
        : Optional.empty();
  }

  private static Optional<Measure> withoutSign(String printed) {
    int end = endOfNumber(printed);
    if (end == 0 || !isFigure(printed.substring(0, end))) {
      return Optional.empty();
    }
    String digits = printed.substring(0, end);
    String rest = strip(printed.substring(end));
    for (ComparisonSign comparison : ComparisonSign.values()) {
      for (String word : comparison.after()) {
        if (rest.endsWith(word)) {
          String unit = strip(rest.substring(0, rest.length() - word.length()));
          return measured(new Measure(Optional.of(comparison), digits, unit));
        }
      }
    }
    return measured(new Measure(Optional.empty(), digits, rest));
  }

  private static Optional<Measure> measured(Measure printed) {
    Measure measure =
        printed.unit.isEmpty()
            ? printed
            : new Measure(printed.comparison, printed.digits, bare(printed.unit));
    return measure.unit.isEmpty() || isUnit(measure.unit) ? Optional.of(measure) : Optional.empty();
  }

  /**
   * Returns a unit without brackets of its own, as Shanghai prints them: ≥80.00(%). A slash may
   * have divided them: ≤50.00(万元/年).
   */
  static String bare(String unit) {
    boolean opened = startsWith(unit, "(（") && (endsWith(unit, ")）") || !isIn(unit, ")）"));
    boolean closed = endsWith(unit, ")）") && (startsWith(unit, "(（") || !isIn(unit, "(（"));
    int from = opened ? 1 : 0;
    return strip(unit.substring(from, Math.max(from, unit.length() - (closed ? 1 : 0))));
  }

  private static boolean startsWith(String unit, String brackets) {
    return unit.length() > 1 && brackets.indexOf(unit.charAt(0)) >= 0;
  }

  private static boolean endsWith(String unit, String brackets) {
    return unit.length() > 1 && brackets.indexOf(unit.charAt(unit.length() - 1)) >= 0;
  }

  private static boolean isIn(String unit, String brackets) {
    return unit.chars().anyMatch(c -> brackets.indexOf(c) >= 0);
  }

  private static int endOfNumber(String printed) {
    int at = printed.startsWith("-") ? 1 : 0;
    if (at == printed.length() || !isDigit(printed.charAt(at))) {
      return 0;
    }
    while (at < printed.length()
        && (isDigit(printed.charAt(at)) || ".,".indexOf(printed.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static boolean isFigure(String digits) {
    return isShortWhole(digits) || isParsed(digits);
  }

  /** The usual case, told without reading the figure. */
  private static boolean isShortWhole(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (!isDigit(digits.charAt(i))) {
        return false;
      }
    }
    return digits.length() <= SAFE_DIGITS;
  }

  private static boolean isParsed(String digits) {
    try {
      Figure.parse(digits);
      return true;
    } catch (IllegalArgumentException noFigure) {
      return false;
    }
  }

  /** Returns the number. */
  Figure number() {
    return Figure.parse(digits);
  }

  /** Tells whether a text can be a unit: short, of letters, and without a word that blurs it. */
  static boolean isUnit(String text) {
    if (text.isEmpty() || text.length() > LONGEST_UNIT) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && SIGNS_OF_UNITS.indexOf(c) < 0) {
        return false;
      }
    }
    for (String word : ROUGHLY) {
      if (text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the first slash stands, full-width or not; -1 if there is none. */
  static int slash(String text) {
    int ascii = text.indexOf('/');
    int full = text.indexOf('／');
    return ascii < 0 || full < 0 ? Math.max(ascii, full) : Math.min(ascii, full);
  }

  /**
   * Returns a text without the spaces around it, those of full width and those that do not break.
   */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
