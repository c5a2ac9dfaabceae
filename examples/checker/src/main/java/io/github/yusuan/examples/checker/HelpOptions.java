package io.github.yusuan.examples.checker;

import picocli.CommandLine.Option;

/** What a command says of itself (帮助选项): asked for and answered by picocli. */
@SuppressWarnings("unused")
final class HelpOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示用法。Shows this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本。Shows the version.")
  private boolean version;
}
