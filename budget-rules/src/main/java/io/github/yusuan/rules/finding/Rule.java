package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A rule (核对规则): a value with a permanent identifier that examines a disclosure and returns
 * findings, never throws them.
 *
 * <pre>{@code
 * Rule noFund = Rule.of("MY-NO-FUND", Severity.WARNING,
 *     Label.zh("本部门没有政府性基金").en("this department has no government fund"),
 *     (rule, examination) -> ...);
 * Report report = Rulebook.standard().with(noFund).check(disclosure);
 * }</pre>
 */
public interface Rule {
  /**
   * Returns the permanent identifier.
   *
   * @return capitals, digits and hyphens, such as {@code SUM-FUNCTION}
   */
  String id();

  /**
   * Returns how much a violation matters.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Returns what the rule says.
   *
   * @return one sentence in the terms of the field
   */
  Label title();

  /**
   * Returns where the rule comes from.
   *
   * @return the source
   */
  RuleSource source();

  /**
   * Returns the family of the rule: unless said otherwise, what the identifier begins with.
   *
   * @return the family
   */
  default Family family() {
    return Family.ofRule(id());
  }

  /**
   * Examines a disclosure.
   *
   * @param examination the disclosure, with what is derived from it once for all rules
   * @return a finding for each check that was made; none if there was nothing to examine
   */
  List<Finding> examine(Examination examination);

  /**
   * Makes a rule.
   *
   * @param id the permanent identifier
   * @param severity how much a violation matters
   * @param title one sentence that says what must be so
   * @param check what to examine
   * @return the rule
   * @throws IllegalArgumentException if the identifier is malformed
   */
  static Rule of(String id, Severity severity, Label title, Check check) {
    return new OwnRule(id, severity, title, OwnRule.OWN, Family.ofRule(id), check);
  }

  /**
   * Begins a rule about regions of the budget, such as {@code
   * Rule.named("MY-RECEPTION").warning().require(RECEPTION).atMost(percent(2)).of(OPERATING)}.
   *
   * @param id the permanent identifier
   * @return a rule in the making: an error unless said otherwise
   */
  static RegionRule.Draft named(String id) {
    Objects.requireNonNull(id, "id");
    return new RegionRule.Draft(id, Severity.ERROR);
  }

  /**
   * Takes a share for {@link #named}.
   *
   * @param percent a number of percent
   * @return the share
   * @throws IllegalArgumentException if it is negative
   */
  static RegionRule.Percent percent(long percent) {
    return percent(BigDecimal.valueOf(percent));
  }

  /**
   * Takes a share for {@link #named}.
   *
   * @param percent a number of percent, such as 0.5
   * @return the share
   * @throws IllegalArgumentException if it is negative, or has more than nine digits
   */
  static RegionRule.Percent percent(BigDecimal percent) {
    return new RegionRule.Percent(percent);
  }

  /**
   * Returns this rule with another source.
   *
   * @param source where the rule comes from
   * @return a copy
   */
  default Rule from(RuleSource source) {
    Objects.requireNonNull(source, "source");
    return new OwnRule(id(), severity(), title(), source, family(), check());
  }

  /**
   * Returns this rule with the reason why it is asked for, told as its source.
   *
   * @param reason why what the rule says must be so
   * @return a copy
   */
  default Rule because(Label reason) {
    return from(RuleSource.practice(reason));
  }

  /**
   * Returns this rule in another family.
   *
   * @param family the family, with its name in both languages
   * @return a copy
   */
  default Rule inFamily(Family family) {
    Objects.requireNonNull(family, "family");
    return new OwnRule(id(), severity(), title(), source(), family, check());
  }

  /**
   * Returns this rule with another severity.
   *
   * @param severity how much a violation matters
   * @return a copy
   */
  default Rule withSeverity(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return new OwnRule(id(), severity, title(), source(), family(), check());
  }

  /**
   * Returns what the rule does, for a rule that is it under another severity, source or family.
   *
   * @return the check; its findings get what the rule at hand says of itself
   */
  default Check check() {
    return (rule, examination) ->
        examine(examination).stream().map(finding -> finding.under(rule)).toList();
  }

  /** What a rule does with a disclosure (核对内容). */
  @FunctionalInterface
  interface Check {
    /**
     * Examines a disclosure.
     *
     * @param rule the rule, for {@link Finding#of}
     * @param examination the disclosure, with what is derived from it
     * @return a finding for each check that was made
     */
    List<Finding> examine(Rule rule, Examination examination);
  }
}
