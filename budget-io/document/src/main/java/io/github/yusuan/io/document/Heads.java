package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The heading of a table (表头): how many rows it has, and what stands over each column, top down.
 */
final class Heads {
  private static final int MOST_ROWS = 5;
  private static final Set<String> KEYS =
      Set.of(
          "项目",
          "类",
          "款",
          "项",
          "目",
          "单位",
          "序号",
          "行次",
          "栏次",
          "预算单位",
          "功能分类",
          "经济分类",
          "项目按功能分类",
          "项目按支出功能分类",
          "项目按经济分类",
          "项目按支出经济分类",
          "支出功能分类",
          "支出经济分类",
          "收入项目",
          "支出项目");
  private static final List<String> KEY_ENDS = List.of("编码", "代码", "科目", "名称", "科目名称");
  private static final Set<String> CODES = Set.of("类", "款", "项", "目");
  private static final Set<String> NUMBERS = Set.of("序号", "行次", "栏次");

  private final Lattice table;
  private final Predicate<String> isStub;
  private final int rows;
  private final List<List<String>> paths = new ArrayList<>();
  private final BitSet keys = new BitSet();
  private final BitSet codes = new BitSet();

  /**
   * Finds the heading.
   *
   * @param table the table
   * @param isLabel whether a text is the label of a row of the form
   * @param isStub whether a heading is that of a column before the figures in the form
   */
  Heads(Lattice table, Predicate<String> isLabel, Predicate<String> isStub) {
    this.table = table;
    this.isStub = isStub;
    this.rows = rows(isLabel);
    for (int column = 0; column < table.columns(); column++) {
      paths.add(path(column));
      codes.set(column, (isOverCodes(leaf(column)) && !isOfUnits(column)) || goesOnCode(column));
      keys.set(column, codes.get(column) || saysRows(column));
    }
  }

  private int rows(Predicate<String> isLabel) {
    int row = 0;
    while (row < Math.min(MOST_ROWS, table.rows()) && isHead(row, isLabel)) {
      row++;
    }
    return row;
  }

  private boolean isHead(int row, Predicate<String> isLabel) {
    List<GridCell> cells = table.row(row).stream().filter(cell -> !cell.isBlank()).toList();
    if (cells.isEmpty()) {
      return false;
    }
    GridCell first = table.at(row, 0);
    boolean label = row > 0 && isLabel.test(PrintedKey.ofLabel(first.text()));
    boolean begins = row == 0 || table.begins(row, 0);
    boolean figures = cells.stream().anyMatch(cell -> PrintedFigure.isIn(cell.text()));
    return !figures && !isLeftBlank(row, isLabel) && (!(label && begins) || isShared(row));
  }

  /**
   * Tells whether nothing is printed in a row but the label of one, below a heading over names: in
   * a blank form 合计 stands below 科目名称, and is none of the headings.
   */
  private boolean isLeftBlank(int row, Predicate<String> isLabel) {
    int only = -1;
    for (int column = 0; column < table.columns(); column++) {
      if (table.begins(row, column) && !table.at(row, column).isBlank()) {
        if (only >= 0) {
          return false;
        }
        only = column;
      }
    }
    return row > 0
        && only > 0
        && isOverNames(PrintedKey.of(table.text(row - 1, only)))
        && isLabel.test(PrintedKey.ofLabel(table.text(row, only)));
  }

  private static boolean isOverNames(String heading) {
    return KEYS.contains(heading) || KEY_ENDS.stream().anyMatch(heading::endsWith);
  }

  /**
   * Tells whether a row that has the label of a total ends the heading all the same: what else is
   * printed in it stands under one heading of its own, as official forms print 合计, 基本支出 and 项目支出
   * below 本年支出.
   */
  private boolean isShared(int row) {
    List<Integer> others = new ArrayList<>();
    for (int column = 1; column < table.columns(); column++) {
      if (table.begins(row, column) && !table.at(row, column).isBlank()) {
        others.add(column);
      }
    }
    return row > 0
        && table.begins(row, 0)
        && others.size() > 1
        && others.get(others.size() - 1) - others.get(0) == others.size() - 1
        && !table.goesOn(row - 1, others.get(0))
        && others.subList(1, others.size()).stream()
            .allMatch(column -> table.goesOn(row - 1, column));
  }

  private List<String> path(int column) {
    Set<String> path = new LinkedHashSet<>();
    for (int row = 0; row < rows; row++) {
      String heading = heading(row, column);
      boolean label = row == rows - 1 && isShared(row) && isFirst(row, column);
      if (!heading.isEmpty() && !label) {
        path.add(heading);
      }
    }
    return List.copyOf(path);
  }

  /** Tells whether a place is covered by the first cell of its row. */
  private boolean isFirst(int row, int column) {
    int left = column;
    while (table.goesOn(row, left)) {
      left--;
    }
    return left == 0;
  }

  /**
   * A blank heading of a format that loses spans goes on from its left neighbour, but for the last.
   */
  private String heading(int row, int column) {
    String own = PrintedKey.of(table.text(row, column));
    if (table.spans() || !own.isEmpty() || (row > 0 && row == rows - 1)) {
      return own;
    }
    for (int left = column - 1; left >= 0; left--) {
      boolean divided = row > 0 && !PrintedKey.of(table.text(row - 1, left + 1)).isEmpty();
      String neighbour = PrintedKey.of(table.text(row, left));
      if (divided || !neighbour.isEmpty()) {
        return divided ? "" : neighbour;
      }
    }
    return "";
  }

  /** Returns the number of rows of the heading. */
  int rows() {
    return rows;
  }

  /** Returns what stands over a column, the outermost first. */
  List<String> over(int column) {
    return paths.get(column);
  }

  private String leaf(int column) {
    List<String> path = paths.get(column);
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  /** Tells whether a column says what its rows are about. */
  boolean isKey(int column) {
    return keys.get(column);
  }

  private boolean saysRows(int column) {
    String leaf = leaf(column);
    return KEYS.contains(leaf)
        || KEY_ENDS.stream().anyMatch(leaf::endsWith)
        || isStub.test(leaf)
        || (leaf.isEmpty() && column > 0 && isKey(column - 1) && isText(column));
  }

  /** Tells whether no figure and some text stands below the heading. */
  private boolean isText(int column) {
    boolean text = false;
    for (int row = rows; row < table.rows(); row++) {
      if (PrintedFigure.isIn(table.text(row, column))) {
        return false;
      }
      text |= !PrintedFigure.isNothing(table.text(row, column));
    }
    return text;
  }

  private static boolean isOverCodes(String heading) {
    return CODES.contains(heading) || heading.endsWith("编码") || heading.endsWith("代码");
  }

  /**
   * Tells whether a column without a heading of its own goes on with the code at its left, as where
   * 类, 款 and 项 are not printed: 201|26|04, or 201|20126|2012604.
   */
  private boolean goesOnCode(int column) {
    if (column == 0
        || rows == 0
        || !codes.get(column - 1)
        || !PrintedKey.of(table.text(rows - 1, column)).isEmpty()) {
      return false;
    }
    boolean some = false;
    for (int row = rows; row < table.rows(); row++) {
      String before = PrintedRow.digits(table.text(row, column - 1));
      String part = PrintedRow.digits(table.text(row, column));
      boolean beside = before.isEmpty() || DocumentPatterns.DIGITS.matches(before);
      if (beside && !part.isEmpty() && !table.goesOn(row, column)) {
        boolean digits = DocumentPatterns.DIGITS.matches(part);
        if (!digits || (part.length() > 2 && !isLonger(part, before))) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  private static boolean isLonger(String part, String before) {
    return before.length() >= 3 && part.length() == before.length() + 2 && part.startsWith(before);
  }

  /** Tells whether a column holds codes, or parts of them. */
  boolean isCode(int column) {
    return codes.get(column);
  }

  /** Tells whether a column holds numbers that say nothing of a subject: 序号, 单位代码. */
  boolean isNumber(int column) {
    return isNumber(leaf(column)) || (isOverCodes(leaf(column)) && isOfUnits(column));
  }

  /** Tells whether a column is about departments and units: their codes are none of subjects. */
  boolean isOfUnits(int column) {
    return DocumentPatterns.OF_UNITS.matches(String.join("", over(column)));
  }

  /** Tells whether what stands below a heading are numbers of rows. */
  static boolean isNumber(String heading) {
    return NUMBERS.contains(heading);
  }

  /** Tells whether a row numbers the columns: 1, 2, 3, perhaps after 栏次. */
  boolean isColumnNumbers(int row) {
    List<GridCell> cells = table.row(row).stream().filter(cell -> !cell.isBlank()).toList();
    long next = 0;
    int numbers = 0;
    for (GridCell cell : cells) {
      Optional<Figure> number =
          PrintedFigure.of(cell.text()).filter(figure -> figure.decimals() == 0);
      if (number.isPresent()) {
        long value = number.get().lastPlaces();
        if (numbers == 0 ? value < 1 || value > 2 : value != next) {
          return false;
        }
        next = value + 1;
        numbers++;
      } else if (numbers > 0 || !NUMBERS.contains(PrintedKey.of(cell.text()))) {
        return false;
      }
    }
    return numbers > 1;
  }
}
