package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The headings that indicators stand under in performance target sheets (二级指标), as printed. */
final class SheetHeadings {
  private static final Set<String> PASSED =
      Set.of("绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "年度指标值", "实施期指标值");
  private static final int SHORTEST = 4;

  /** A longer cell is no heading, whatever blanks are in it. */
  private static final int LONGEST_CELL = 40;

  /** A heading may be printed with 指标 behind it. */
  private static final int LONGER = 2;

  private final Taxonomy taxonomy;
  private final int longest;
  private final Map<String, List<Heading>> groups = new HashMap<>();
  private final Map<String, Optional<Heading>> found = new HashMap<>();
  private final Map<String, Optional<Heading>> byKey = new HashMap<>();

  SheetHeadings(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.longest =
        LONGER
            + taxonomy.headings().stream()
                .flatMap(
                    heading ->
                        Stream.concat(
                            Stream.of(heading.label().in(Language.CHINESE)),
                            heading.otherNames().stream()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    taxonomy
        .headings()
        .forEach(
            heading ->
                groups
                    .computeIfAbsent(
                        PrintedKey.of(heading.group().label().in(Language.CHINESE)),
                        none -> new ArrayList<>())
                    .add(heading));
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /** Returns, of several, those whose taxonomy has most of what a sheet prints, the first if equal. */
  static SheetHeadings of(Lattice sheet, List<SheetHeadings> several) {
    Set<String> printed = new HashSet<>();
    for (int row = 0; row < sheet.rows(); row++) {
      sheet.row(row).stream()
          .filter(cell -> cell.text().length() <= LONGEST_CELL)
          .forEach(cell -> printed.add(key(cell.text())));
    }
    SheetHeadings best = several.get(0);
    long most = -1;
    for (SheetHeadings one : several) {
      long known = one.known(printed);
      best = known > most ? one : best;
      most = Math.max(most, known);
    }
    return best;
  }

  private long known(Set<String> keys) {
    return keys.stream().filter(key -> groups.containsKey(key) || printed(key).isPresent()).count();
  }

  /** Returns the heading that a cell prints. */
  Optional<Heading> of(GridCell cell) {
    return found.computeIfAbsent(cell.text(), text -> printed(key(text)));
  }

  private Optional<Heading> printed(String key) {
    return key.length() < SHORTEST || key.length() > longest
        ? Optional.empty()
        : byKey.computeIfAbsent(key, taxonomy::printed);
  }

  /** Returns the heading of a group that has no other, whose name a cell prints: 满意度指标. */
  Optional<Heading> ofGroup(GridCell cell) {
    return Optional.ofNullable(groups.get(key(cell.text())))
        .filter(headings -> headings.size() == 1)
        .map(headings -> headings.get(0));
  }

  /** Tells whether a cell says nothing of an indicator: a group of headings, a column's own. */
  boolean isPassed(GridCell cell) {
    String key = key(cell.text());
    return PASSED.contains(key) || groups.containsKey(key);
  }

  private static String key(String printed) {
    String key = PrintedKey.of(printed);
    return key.indexOf('指') < 0 ? key : DocumentPatterns.WEIGHT_BEHIND.without(key);
  }
}
