package io.github.yusuan.examples.corpus;

import io.github.yusuan.examples.checker.folder.DocumentRow;
import io.github.yusuan.examples.checker.folder.FigureRow;
import java.io.Serializable;
import java.util.List;

/**
 * A document that was checked (已核文本): what it came to, and its figures.
 *
 * @param row what it came to
 * @param figures the figures; none where it cannot be read
 */
record CheckedDocument(DocumentRow row, List<FigureRow> figures) implements Serializable {
  private static final long serialVersionUID = 1L;
}
