package io.github.yusuan.rules.performance;

import io.github.yusuan.rules.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/** The rules on performance targets (绩效目标核对). */
public final class TargetRules {
  private static final List<Rule> ALL = rules();

  private TargetRules() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(SheetRules.all());
    rules.add(CountRule.rule());
    rules.addAll(FundingRules.all());
    rules.addAll(CostRule.all());
    rules.addAll(HeadingRules.all());
    rules.addAll(ValueRules.all());
    rules.addAll(AnnualRules.all());
    rules.addAll(RepeatedRules.all());
    rules.addAll(YearRules.all());
    rules.add(ProductRule.rule());
    return List.copyOf(rules);
  }

  /**
   * Returns the rules.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    return ALL;
  }
}
