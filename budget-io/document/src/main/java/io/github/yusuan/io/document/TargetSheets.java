package io.github.yusuan.io.document;

import java.util.List;

/** What makes a table a performance target sheet (绩效目标表). */
final class TargetSheets {
  private static final List<String> SIGNS = List.of("三级指标", "实施期资金总额");

  private TargetSheets() {}

  /** Tells whether a cell is one that only such sheets have. */
  static boolean isSign(GridCell cell) {
    String key = PrintedKey.of(cell.text());
    return SIGNS.stream().anyMatch(key::startsWith);
  }
}
