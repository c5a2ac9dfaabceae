package io.github.yusuan.rules.code;

import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
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
  String place(Language language) {
    Cell first = cells.get(0);
    int others = cells.size() - 1;
    if (language == Language.CHINESE) {
      String more = others == 0 ? "" : "（另有" + others + "处相同）";
      return first.form().number() + "“" + first.heading().in(language) + "”行" + more;
    }
    String more = others == 0 ? "" : " (and " + others + " more)";
    return first.form().number() + ", row “" + first.heading().in(language) + "”" + more;
  }
}
