package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
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

/** The headings that indicators stand under in performance target sheets (二级指标), as printed. */
final class SheetHeadings {
  private static final Set<String> PASSED =
      Set.of("绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "年度指标值", "实施期指标值");
  private static final int SHORTEST = 4;

  /** A longer cell is no heading, whatever blanks are in it. */
  private static final int LONGEST_CELL = 40;

  private static final String INDICATOR = "指标";

  private final Taxonomy taxonomy;
  private final Map<String, Heading> names = new HashMap<>();
  private final Map<String, List<Heading>> groups = new HashMap<>();

  SheetHeadings(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    for (Heading heading : taxonomy.headings()) {
      names.putIfAbsent(core(PrintedKey.of(chinese(heading.label()))), heading);
      heading.otherNames().forEach(name -> names.putIfAbsent(core(PrintedKey.of(name)), heading));
      groups
          .computeIfAbsent(
              PrintedKey.of(chinese(heading.group().label())), none -> new ArrayList<>())
          .add(heading);
    }
  }

  private static String chinese(Label label) {
    return label.in(Language.CHINESE);
  }

  private static String core(String key) {
    return key.endsWith(INDICATOR) ? key.substring(0, key.length() - INDICATOR.length()) : key;
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * Returns, of several, those whose taxonomy has most of what a sheet prints, the first if equal.
   */
  static SheetHeadings of(Lattice sheet, List<SheetHeadings> several) {
    Set<String> printed = new HashSet<>();
    for (int row = 0; row < sheet.rows(); row++) {
      sheet.row(row).stream()
          .filter(SheetHeadings::isShort)
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

  /** Returns the heading that a cell prints, with or without 指标 behind it. */
  Optional<Heading> of(GridCell cell) {
    return isShort(cell) ? printed(key(cell.text())) : Optional.empty();
  }

  private Optional<Heading> printed(String key) {
    return key.length() < SHORTEST ? Optional.empty() : Optional.ofNullable(names.get(core(key)));
  }

  private static boolean isShort(GridCell cell) {
    return cell.text().length() <= LONGEST_CELL;
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
    boolean weighed = key.length() > SHORTEST && key.charAt(key.length() - 1) < '一';
    return weighed || key.endsWith("分") ? DocumentPatterns.WEIGHT_BEHIND.without(key) : key;
  }
}
