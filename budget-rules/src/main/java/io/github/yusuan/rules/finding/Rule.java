package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.util.List;

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
   * Returns the family of the rule: the identifier up to its first hyphen.
   *
   * @return a word in capitals such as {@code SUM}
   */
  default String family() {
    return OwnRule.family(id());
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
    return new OwnRule(id, severity, title, OwnRule.OWN, OwnRule.family(id), check);
  }

  /**
   * Returns this rule with another source.
   *
   * @param source where the rule comes from
   * @return a copy
   */
  default Rule from(RuleSource source) {
    return new OwnRule(
        id(), severity(), title(), source, family(), (rule, examination) -> examine(examination));
  }

  /**
   * Returns this rule with another severity.
   *
   * @param severity how much a violation matters
   * @return a copy
   */
  default Rule withSeverity(Severity severity) {
    return new OwnRule(
        id(),
        severity,
        title(),
        source(),
        family(),
        (rule, examination) ->
            examine(examination).stream().map(finding -> finding.withSeverity(severity)).toList());
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
