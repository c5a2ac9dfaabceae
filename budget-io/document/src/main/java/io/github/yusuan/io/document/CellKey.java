package io.github.yusuan.io.document;

import java.io.Serializable;

/**
 * What tells a cell of a disclosure apart (单元格标识): form, or sheet of a project, line and column.
 */
record CellKey(String form, String line, String column) implements Serializable {
  private static final long serialVersionUID = 1L;
}
