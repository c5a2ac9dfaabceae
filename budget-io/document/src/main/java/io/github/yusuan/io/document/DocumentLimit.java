package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;

/**
 * A limit within which printed documents are read (原件读取上限). Each is generous for what departments
 * publish; {@link DocumentLimits#with} raises it, or lowers it.
 */
public enum DocumentLimit {
  /** The size of a document: 64 MiB. */
  BYTES(64 << 20, "字节", "bytes"),
  /** What a packed document (XLSX, DOCX, OFD) comes to unpacked: 512 MiB. */
  UNPACKED_BYTES(512 << 20, "解压后字节", "bytes when unpacked"),
  /** How many times larger a part of a packed document may be unpacked: 500. */
  UNPACKING_RATIO(500, "倍解压比", "times the packed size"),
  /** The parts of a packed document: 10,000. */
  ENTRIES(10_000, "个压缩包文件", "packed files"),
  /** How deep elements are nested in HTML and XML: 256. */
  NESTING(256, "层嵌套", "levels of nesting"),
  /** The grids of a document: 10,000. */
  GRIDS(10_000, "个表格", "grids"),
  /** The rows of a grid, blank ones included: 100,000. */
  ROWS(100_000, "行", "rows of a grid"),
  /** The columns of a grid, blank ones included: 1,000. */
  COLUMNS(1_000, "列", "columns of a grid"),
  /** The places in rows and columns of all grids of a document: 5,000,000. */
  CELLS(5_000_000, "个单元格位置", "cells of all grids"),
  /** The places before the cells of all rows of a workbook, filled or not: 100,000,000. */
  SHEET_PLACES(100_000_000, "个工作表单元格位置", "places of sheets"),
  /** The length of the text of a cell or a line: 100,000 characters. */
  TEXT_LENGTH(100_000, "个字符", "characters of a cell or line"),
  /** The lines of text outside of grids: 500,000. */
  LINES(500_000, "行文字", "lines of text"),
  /** The pages of a document that has pages: 5,000. */
  PAGES(5_000, "页", "pages"),
  /** The glyphs of a document that has pages: 10,000,000. */
  GLYPHS(10_000_000, "个字形", "glyphs"),
  /** The glyphs of a single page: 500,000. */
  PAGE_GLYPHS(500_000, "个字形（每页）", "glyphs of a page"),
  /** The strokes that are drawn on a single page: 500,000. */
  STROKES(500_000, "段线条（每页）", "strokes of a page"),
  /** The places where the ruling lines of all pages may cross: 100,000,000. */
  CROSSINGS(100_000_000, "处线条交叉", "crossings of ruling lines"),
  /** The codes for which the fonts of a document say a width or a character: 4,000,000. */
  FONT_CODES(4_000_000, "个字体编码", "codes of fonts"),
  /** The drawing operators that a document of pages executes, those of nested forms each time. */
  OPERATORS(20_000_000, "个绘图指令", "drawing operators");

  private final int standard;
  private final Label what;

  DocumentLimit(int standard, String chinese, String english) {
    this.standard = standard;
    this.what = Label.zh(chinese).en(english);
  }

  /**
   * Returns the limit that is kept unless another is set.
   *
   * @return the greatest number
   */
  public int standard() {
    return standard;
  }

  /**
   * Returns what is counted.
   *
   * @return words such as 字节
   */
  public Label what() {
    return what;
  }
}
