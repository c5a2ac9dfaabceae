package io.github.yusuan.examples.checker;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far the files are read (进度): a bar where a person watches and there is something to wait for.
 */
final class Progress implements AutoCloseable {
  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress over(int files, Console console) {
    return new Progress(
        console.terminal() && files > 1 ? Optional.of(bar(files)) : Optional.empty());
  }

  private static ProgressBar bar(int files) {
    return new ProgressBarBuilder()
        .setTaskName("核对")
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .build();
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
