package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.examples.checker.folder.FolderResult;

/** What checking several files came to (汇总). */
final class Tally {
  private static final Sentence SUMMARY =
      Sentence.of("checker-summary")
          .zh("共{files}份：通过{passed}份，未通过{failed}份，无法读取{unreadable}份。")
          .en(
              "{files} {files|file|files}: {passed} {passed|passes|pass}, {failed}"
                  + " {failed|does|do} not, {unreadable} cannot be read.");

  private int passed;
  private int failed;
  private int unreadable;

  void add(int status) {
    switch (status) {
      case ExitStatus.PASSED -> passed++;
      case ExitStatus.FAILED -> failed++;
      default -> unreadable++;
    }
  }

  void add(FolderResult folder) {
    passed += folder.passed();
    failed += folder.failed();
    unreadable += folder.unreadable();
  }

  /** Returns the worst status; no file at all is none that passes. */
  int status() {
    if (unreadable > 0) {
      return ExitStatus.UNREADABLE;
    }
    return failed > 0 || passed == 0 ? ExitStatus.FAILED : ExitStatus.PASSED;
  }

  String in(Language language) {
    return SUMMARY
        .with("files", passed + failed + unreadable)
        .with("passed", passed)
        .with("failed", failed)
        .with("unreadable", unreadable)
        .in(language);
  }
}
