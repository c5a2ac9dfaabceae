package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules of the derived families SAME, SUM and BOUND (勾稽关系核对). */
public final class ArithmeticRules {
  private ArithmeticRules() {}

  /**
   * Returns the rules: equality, precision, sums by dimension, practice of rounding, bound.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>();
    rules.add(IdentityRule.SAME);
    rules.add(new PrecisionRule());
    rules.addAll(IdentityRule.sums());
    rules.add(new PracticeRule());
    rules.add(IdentityRule.BOUND);
    return List.copyOf(rules);
  }

  /**
   * Returns the rule that checks an identity.
   *
   * @param identity a derived identity
   * @return the rule of its family
   */
  public static Rule of(Identity identity) {
    Objects.requireNonNull(identity, "identity");
    return IdentityRule.of(identity);
  }
}
