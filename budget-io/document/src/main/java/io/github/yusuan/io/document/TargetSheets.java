package io.github.yusuan.io.document;

import java.util.List;

/** What makes a table a performance target sheet (绩效目标表). */
final class TargetSheets {
  private static final String INDICATOR = "三级指标";
  private static final List<String> SIGNS = List.of(INDICATOR, "实施期资金总额");

  private static final int LONGEST_TITLE = 40;
  private static final String BEGINNING = "项目名称";

  private TargetSheets() {}

  /** Tells whether a cell is one that only such sheets have. */
  static boolean isSign(GridCell cell) {
    String key = PrintedKey.ofShort(cell.text());
    return SIGNS.stream().anyMatch(key::startsWith);
  }

  /** Tells whether a cell is one that a sheet begins with. */
  static boolean isBeginning(GridCell cell) {
    return PrintedKey.ofShort(cell.text()).startsWith(BEGINNING);
  }

  /** Tells whether a text is the title of such a sheet: 财政项目支出绩效目标申报表. */
  static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE && text.contains("绩效目标") && text.endsWith("表");
  }

  /** Tells whether a cell is the heading of the indicators. */
  static boolean isIndicator(GridCell cell) {
    return PrintedKey.ofShort(cell.text()).startsWith(INDICATOR);
  }

  /** Tells whether a table has the heading of the indicators. */
  static boolean hasIndicators(Lattice table) {
    for (int row = 0; row < table.rows(); row++) {
      if (table.row(row).stream().anyMatch(TargetSheets::isIndicator)) {
        return true;
      }
    }
    return false;
  }
}
