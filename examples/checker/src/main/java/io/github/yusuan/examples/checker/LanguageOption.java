package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import picocli.CommandLine.Option;

/** The language of what is printed: Chinese unless asked otherwise. */
final class LanguageOption {
  static final String ENGLISH = "--english";

  @Option(names = ENGLISH, description = "英文报告。The report in English.")
  private boolean english;

  Language language() {
    return english ? Language.ENGLISH : Language.CHINESE;
  }
}
