package io.github.yusuan.rules.target;

import io.github.yusuan.rules.finding.Rule;
import java.util.List;

/** Performance targets (绩效目标核对). */
public final class TargetRules {
  private TargetRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return List.of();
  }
}
