package io.github.yusuan.rules.code;

import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import java.util.List;

/**
 * A code with the name printed beside it (所印科目).
 *
 * @param code the code
 * @param name the name as printed
 * @param cells the first cell of each line that prints the two
 */
record PrintedCode(SubjectCode code, String name, List<Cell> cells) {

  /** Words where the pair stands: the first line, and how many others. */
  CodeRow row() {
    return new CodeRow(cells.get(0), cells.size() - 1);
  }
}
