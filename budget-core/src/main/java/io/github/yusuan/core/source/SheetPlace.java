package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import java.util.Objects;

/**
 * A cell of a workbook (工作表单元格): the sheet and the address in it.
 *
 * @param sheet the name of the sheet
 * @param cell the address of the cell; of the upper left one of merged cells
 */
public record SheetPlace(String sheet, Address cell) implements Place {
  private static final long serialVersionUID = 1L;

  private static final Sentence IN_SHEET =
      Sentence.of("place-in-sheet").zh("工作表“{sheet}”{cell}").en("sheet “{sheet}”, {cell}");

  /**
   * Keeps what is given.
   *
   * @param sheet the name of the sheet
   * @param cell the address of the cell; of the upper left one of merged cells
   */
  public SheetPlace {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(cell, "cell");
  }

  @Override
  public String in(Language language) {
    return IN_SHEET
        .with("sheet", Visible.text(sheet))
        .with("cell", Visible.text(cell.text()))
        .in(language);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }

  /**
   * The address of a cell (单元格地址).
   *
   * @param text a text such as {@code C7}
   */
  public record Address(String text) implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param text a text such as {@code C7}
     */
    public Address {
      Objects.requireNonNull(text, "text");
    }
  }
}
