package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import java.util.Optional;

/** What stands in a cell for figures (数字单元): a figure, nothing, or what is neither. */
final class PrintedFigure {
  private PrintedFigure() {}

  /**
   * Reads a printed figure: full-width digits, separators of thousands, blanks among digits,
   * parentheses, a minus or a triangle for a negative, the sign of the yuan or a plus before it,
   * and the apostrophe by which a spreadsheet keeps a number as text.
   */
  static Optional<Figure> of(String printed) {
    if (!hasDigit(printed)) {
      return Optional.empty();
    }
    String half =
        DocumentPatterns.BEFORE_FIGURE.replaced(
            PrintedKey.half(printed).replace('−', '-').replace('–', '-'),
            found -> found.group(1).equals("+") ? "" : found.group(1));
    if (half.startsWith("△") || half.startsWith("▲")) {
      half = "-" + half.substring(1);
    }
    if (half.startsWith("(") && half.endsWith(")")) {
      half = "-" + half.substring(1, half.length() - 1);
    }
    if (!DocumentPatterns.FIGURE.matches(half)) {
      return Optional.empty();
    }
    String whole = half.replace("-.", "-0.");
    try {
      Figure figure = Figure.parse(whole.startsWith(".") ? "0" + whole : whole);
      return Optional.of(figure);
    } catch (IllegalArgumentException beyond) {
      return Optional.empty();
    }
  }

  /** Reads a printed figure that may have its unit behind it, as its table says: 12.00万元. */
  static Optional<Figure> of(String printed, Scale unit) {
    String half = PrintedKey.half(printed);
    return half.endsWith(unit.symbol())
        ? of(half.substring(0, half.length() - unit.symbol().length()))
        : of(printed);
  }

  /** Tells whether a cell holds a figure, in whatever unit. */
  static boolean isIn(String printed) {
    return hasDigit(printed)
        && of(DocumentPatterns.UNIT_BEHIND.without(PrintedKey.half(printed))).isPresent();
  }

  private static boolean hasDigit(String printed) {
    for (int at = 0; at < printed.length(); at++) {
      char c = printed.charAt(at);
      if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a cell says that there is nothing: blank, a dash, 无. */
  static boolean isNothing(String printed) {
    String half = PrintedKey.half(printed);
    return half.isEmpty() || DocumentPatterns.NOTHING.matches(half);
  }

  /**
   * Tells whether a cell was meant to hold a figure, read or not: it has a digit and few letters.
   */
  static boolean isMeant(String printed) {
    String half = PrintedKey.half(printed);
    long digits = half.chars().filter(c -> c >= '0' && c <= '9').count();
    return digits > 0 && 2 * digits >= half.length();
  }
}
