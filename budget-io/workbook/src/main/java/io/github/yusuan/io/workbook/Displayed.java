package io.github.yusuan.io.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A number as its cell displays it (显示值): with the decimals, the separators and the sign of its
 * format, and not as it is stored.
 */
final class Displayed {
  /** What is stored beyond these digits are traces of binary fractions. */
  private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);

  private static final int MOST_DECIMALS = 17;

  private Displayed() {}

  static String of(BigDecimal stored, String format) {
    BigDecimal number = stored.round(STORED);
    if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
      return plain(number);
    }
    List<String> sections = sections(format);
    int section = section(number, sections.size());
    String code = sections.get(section);
    if (isDate(code)) {
      return plain(number);
    }
    BigDecimal shown = section > 0 ? number.abs() : number;
    return code.chars().noneMatch(c -> c == '0' || c == '#') ? literal(code) : shown(shown, code);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The first section is of positive numbers and zero, the second negative, the third zero. */
  private static int section(BigDecimal number, int sections) {
    if (number.signum() < 0 && sections > 1) {
      return 1;
    }
    return number.signum() == 0 && sections > 2 ? 2 : 0;
  }

  /**
   * Cuts a format into its sections, without what is only for the eye: colours, widths, fillers.
   */
  private static List<String> sections(String format) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < format.length(); at++) {
      char c = format.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        section.append(isPlaceholder(c) ? "" : c);
      } else if (c == '[') {
        int end = format.indexOf(']', at);
        at = end < 0 ? at : end;
      } else if (c == '_' || c == '*') {
        at++;
      } else if (c == '\\') {
        at++;
        section.append(at < format.length() ? format.substring(at, at + 1) : "");
      } else if (c == ';') {
        sections.add(section.toString());
        section.setLength(0);
      } else {
        section.append(c);
      }
    }
    sections.add(section.toString());
    return sections;
  }

  private static boolean isPlaceholder(char c) {
    return "0#?.,%".indexOf(c) >= 0;
  }

  private static boolean isDate(String code) {
    return code.chars().anyMatch(c -> "yYdDhHsS年月日".indexOf(c) >= 0);
  }

  /** A section without digits shows only its words: a dash for zero. */
  private static String literal(String code) {
    return code.replace("?", "").strip();
  }

  private static String shown(BigDecimal number, String code) {
    boolean percent = code.indexOf('%') >= 0;
    int first = first(code);
    int last = last(code);
    String digits = code.substring(first, last + 1);
    int point = digits.indexOf('.');
    int least = 0;
    int most = 0;
    for (int at = point < 0 ? digits.length() : point + 1; at < digits.length(); at++) {
      least += digits.charAt(at) == '0' ? 1 : 0;
      most++;
    }
    BigDecimal scaled = (percent ? number.movePointRight(2) : number);
    BigDecimal rounded = scaled.setScale(Math.min(most, MOST_DECIMALS), RoundingMode.HALF_UP);
    String text = trimmed(rounded.abs(), least);
    boolean grouped = (point < 0 ? digits : digits.substring(0, point)).indexOf(',') >= 0;
    String body = grouped ? grouped(text) : text;
    String sign = rounded.signum() < 0 ? "-" : "";
    return (sign + code.substring(0, first) + body + code.substring(last + 1)).strip();
  }

  private static int first(String code) {
    int at = 0;
    while ("0#".indexOf(code.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int last(String code) {
    int at = code.length() - 1;
    while ("0#?.,".indexOf(code.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static String trimmed(BigDecimal number, int least) {
    BigDecimal trimmed = number;
    while (trimmed.scale() > least && trimmed.stripTrailingZeros().scale() < trimmed.scale()) {
      trimmed = trimmed.setScale(trimmed.scale() - 1, RoundingMode.UNNECESSARY);
    }
    return trimmed.toPlainString();
  }

  private static String grouped(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    StringBuilder grouped = new StringBuilder();
    for (int at = 0; at < whole.length(); at++) {
      if (at > 0 && (whole.length() - at) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(whole.charAt(at));
    }
    return grouped + (point < 0 ? "" : text.substring(point));
  }
}
