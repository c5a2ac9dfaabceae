package io.github.yusuan.io.workbook;

import io.github.yusuan.io.print.PublishedCell;
import io.github.yusuan.io.print.PublishedPart;
import io.github.yusuan.io.print.PublishedSection;
import io.github.yusuan.io.print.PublishedTable;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the sheets of a workbook (工作表名): of at most 31 characters, none of which Excel
 * refuses, no two alike.
 */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String REFUSED = "\\/?*[]:'";
  private static final int YEAR_DIGITS = 4;

  private final Set<String> taken = new HashSet<>();

  /** Names the sheet of a table by its number and title, that of a project by the project. */
  String of(PublishedTable table) {
    if (table.target().isEmpty()) {
      return free((table.number() + " " + withoutYear(table.title())).strip());
    }
    String project =
        table.cells().stream()
            .filter(cell -> cell.sort() == PublishedCell.Sort.TEXT)
            .map(PublishedCell::text)
            .findFirst()
            .orElse("");
    return free("绩效 " + project);
  }

  String of(PublishedSection section) {
    return free(section.title());
  }

  String of(PublishedPart part) {
    return free(part.title().isEmpty() ? "情况说明" : part.title());
  }

  private static String withoutYear(String title) {
    boolean year =
        title.length() > YEAR_DIGITS
            && title.substring(0, YEAR_DIGITS).chars().allMatch(c -> c >= '0' && c <= '9')
            && title.charAt(YEAR_DIGITS) == '年';
    String rest = year ? title.substring(YEAR_DIGITS + 1) : title;
    return year && rest.startsWith("度") ? rest.substring(1) : rest;
  }

  /** Takes a name that is wanted, or one like it that is legal and free. */
  String free(String wanted) {
    StringBuilder legal = new StringBuilder();
    wanted
        .strip()
        .codePoints()
        .filter(c -> REFUSED.indexOf(c) < 0 && !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(c -> legal.length() + Character.charCount(c) <= LONGEST)
        .forEach(legal::appendCodePoint);
    String name = legal.toString().isBlank() ? "表" : legal.toString().strip();
    String free = name;
    for (int at = 2; !taken.add(free.toLowerCase(Locale.ROOT)); at++) {
      String end = " " + at;
      free = cut(name, LONGEST - end.length()) + end;
    }
    return free;
  }

  private static String cut(String name, int length) {
    int to = Math.min(name.length(), length);
    boolean divides = to < name.length() && Character.isLowSurrogate(name.charAt(to));
    return name.substring(0, divides ? to - 1 : to);
  }
}
