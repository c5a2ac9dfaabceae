package io.github.yusuan.rules.code;

import io.github.yusuan.rules.finding.Rule;
import java.util.List;

/** Subject codes (科目编码核对). */
public final class CodeRules {
  private CodeRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return List.of();
  }
}
