package io.github.yusuan.rules.text;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
import java.util.List;
import java.util.stream.Collectors;

/** The words for what tables print (所列数的文字). */
final class CellWords {
  private static final int LISTED = 6;

  private CellWords() {}

  /** Returns place and figure: 表三“合计”行“基本支出”栏 712.49万元. */
  static String of(Cell cell, Language language) {
    String blank = language == Language.CHINESE ? "空白" : "blank";
    return cell.place(language)
        + " "
        + cell.figure().map(figure -> figure + cell.unit().scale().symbol()).orElse(blank);
  }

  /** Returns the first cell that prints a region, or the parts that make it up. */
  static String of(List<Cell> cells, Language language) {
    if (cells.isEmpty()) {
      return language == Language.CHINESE ? "预算表（该口径各处空白）" : "the tables (blank there)";
    }
    boolean same = cells.stream().map(Cell::figure).distinct().count() == 1;
    return same
        ? of(cells.get(0), language)
        : cells.stream()
            .limit(LISTED)
            .map(cell -> of(cell, language))
            .collect(Collectors.joining(" + ", "", cells.size() > LISTED ? " + …" : ""));
  }
}
