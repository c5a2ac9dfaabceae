package io.github.yusuan.io.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The text that a cell of a workbook displays (单元格显示文字). */
final class CellText {
  /** The formats that have a number and no text in the file. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(37, "#,##0;-#,##0"),
          Map.entry(38, "#,##0;-#,##0"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;-#,##0.00"),
          Map.entry(41, "#,##0;-#,##0;\"-\""),
          Map.entry(42, "#,##0;-#,##0;\"-\""),
          Map.entry(43, "#,##0.00;-#,##0.00;\"-\""),
          Map.entry(44, "#,##0.00;-#,##0.00;\"-\""));

  private static final int LONGEST_NUMBER = 40;

  private CellText() {}

  static String of(Cell cell) {
    if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    if (cell.getType() == CellType.STRING) {
      return cell.asString();
    }
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    return number(raw).map(number -> Displayed.of(number, format(cell))).orElse(raw);
  }

  private static String format(Cell cell) {
    return Optional.ofNullable(cell.getDataFormatString())
        .or(() -> Optional.ofNullable(cell.getDataFormatId()).map(BUILT_IN::get))
        .orElse("");
  }

  private static Optional<BigDecimal> number(String raw) {
    if (raw.isEmpty() || raw.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(raw);
      boolean small = Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER;
      return small ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
