package io.github.yusuan.core.form;

/** How a note under a table calls the whole table empty (空表说明); a remark on some rows does not. */
public final class EmptyNote {
  private EmptyNote() {}

  /**
   * Tells whether a note says that its table has no data.
   *
   * @param note the note as printed
   * @return true for 本表为空表, 故本表无数据 and the like
   */
  public static boolean isIn(String note) {
    return FormPatterns.EMPTY_NOTE.isIn(note.strip());
  }
}
