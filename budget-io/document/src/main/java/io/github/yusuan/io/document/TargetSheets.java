package io.github.yusuan.io.document;

/** Performance target sheets (绩效目标表). */
final class TargetSheets {
  private TargetSheets() {}

  static boolean isSheet(Lattice table) {
    for (int row = 0; row < table.rows(); row++) {
      for (GridCell cell : table.row(row)) {
        String key = PrintedKey.of(cell.text());
        if (key.equals("三级指标") || key.startsWith("实施期资金总额")) {
          return true;
        }
      }
    }
    return false;
  }
}
