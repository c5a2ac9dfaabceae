package io.github.yusuan.core.performance;

import java.util.ArrayList;
import java.util.List;

/** A list of answers (选项文字), read from the text of a target value. */
final class ChoiceText {
  private static final int LONGEST_OPTION = 10;

  private ChoiceText() {}

  /** Returns the answers, none where the text is no list of at least two short answers. */
  static List<String> options(String text) {
    if (text.indexOf('、') < 0 && Measure.slash(text) < 0) {
      return List.of();
    }
    List<String> options = new ArrayList<>();
    for (String part : ValuePatterns.BETWEEN_OPTIONS.split(Measure.strip(text))) {
      String option = Measure.strip(part);
      if (!isOption(option)) {
        return List.of();
      }
      options.add(option);
    }
    boolean open = options.get(options.size() - 1).endsWith("等");
    return open ? List.of() : List.copyOf(options);
  }

  private static boolean isOption(String option) {
    return !option.isEmpty()
        && option.length() <= LONGEST_OPTION
        && option.codePoints().allMatch(Character::isLetter);
  }
}
