package io.github.yusuan.examples.checker.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * What a folder came to (总体结果).
 *
 * @param passed how many documents pass, or have nothing new
 * @param failed how many do not
 * @param unreadable how many cannot be read
 * @param alike the names of documents of one publisher, year and kind, each group once
 * @param left the lists in which somebody has made notes
 * @param index the page to begin with
 * @param templates the files of templates, which were left out
 */
public record FolderResult(
    int passed,
    int failed,
    int unreadable,
    List<List<String>> alike,
    List<Left> left,
    Path index,
    TemplateFiles templates) {

  /** Returns this result with the templates that were left out. */
  FolderResult leavingOut(TemplateFiles found) {
    return new FolderResult(passed, failed, unreadable, alike, left, index, found);
  }

  /**
   * A list that was left as it is, since somebody has changed it (保留清单).
   *
   * @param name the list
   * @param instead the list of this run, beside it
   */
  public record Left(String name, String instead) {}
}
