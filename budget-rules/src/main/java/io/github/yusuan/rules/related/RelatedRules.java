package io.github.yusuan.rules.related;

import io.github.yusuan.rules.finding.Rule;
import java.util.List;

/** Several documents (多份文本核对). */
public final class RelatedRules {
  private RelatedRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return List.of();
  }
}
