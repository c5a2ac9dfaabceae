package io.github.yusuan.rules.text;

import io.github.yusuan.rules.finding.Rule;
import java.util.List;

/** The text (情况说明核对). */
public final class TextRules {
  private TextRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return List.of();
  }
}
