package io.github.yusuan.examples.checker;

import java.nio.file.Path;
import java.util.List;
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

  static Progress over(List<Path> files, Console console) {
    return new Progress(
        console.terminal() && files.size() > 1 ? Optional.of(bar(files.size())) : Optional.empty());
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
