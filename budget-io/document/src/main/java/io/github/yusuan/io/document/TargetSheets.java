package io.github.yusuan.io.document;

import java.util.List;

/** What makes a table a performance target sheet (绩效目标表). */
final class TargetSheets {
  private static final List<String> SIGNS = List.of("三级指标", "实施期资金总额");

  private TargetSheets() {}

  static boolean isSheet(Lattice table) {
    for (int row = 0; row < table.rows(); row++) {
      for (GridCell cell : table.row(row)) {
        String key = PrintedKey.of(cell.text());
        if (SIGNS.stream().anyMatch(key::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }
}
