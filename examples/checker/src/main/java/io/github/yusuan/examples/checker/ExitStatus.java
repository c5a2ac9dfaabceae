package io.github.yusuan.examples.checker;

/** How the process ends (退出状态): the worst of all files counts. */
final class ExitStatus {
  /** Every file passes. */
  static final int PASSED = 0;

  /** A file does not pass: an error, a check that did not come to its end, nothing to examine. */
  static final int FAILED = 1;

  /** A file cannot be read, or the arguments are wrong. */
  static final int UNREADABLE = 2;

  private ExitStatus() {}
}
