package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;

/**
 * Where something stands in a file (出处): as exactly as the format of the file allows, in words that
 * its reader can look up: 第31行第12列, 工作表“表一”C7, 第18页, 第3个表格第5行第2列.
 */
public sealed interface Place extends Words
    permits TextPlace, SheetPlace, PagePlace, TablePlace, ParagraphPlace, WholeDocument {

  /** The document as a whole, for what is said of all of it. */
  Place WHOLE = new WholeDocument();

  /** The beginning of a file, for what is wrong with all of it. */
  Place START = TextPlace.atLine(1).column(1);

  /**
   * Words this place, as 第31行第12列 or 工作表“表一”C7.
   *
   * @param language the language wanted
   * @return the words
   */
  @Override
  String in(Language language);
}
