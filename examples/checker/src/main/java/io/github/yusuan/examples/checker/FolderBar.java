package io.github.yusuan.examples.checker;

import io.github.yusuan.examples.checker.folder.FolderProgress;

/** How far a folder is, before a person (文件夹进度). */
final class FolderBar implements FolderProgress, AutoCloseable {
  private final Console console;
  private Progress progress;

  FolderBar(Console console) {
    this.console = console;
    this.progress = Progress.over(0, console);
  }

  @Override
  public void begin(int steps) {
    progress.close();
    progress = Progress.over(steps, console);
  }

  @Override
  public void step() {
    progress.step();
  }

  @Override
  public void close() {
    progress.close();
    progress = Progress.over(0, console);
  }
}
