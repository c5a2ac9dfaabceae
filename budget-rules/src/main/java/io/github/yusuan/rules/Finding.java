package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identity;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding (核对意见): what one check of one rule came to, as data for programs and as a sentence for
 * people.
 *
 * <p>A check that holds is a finding too: a report counts all that was examined.
 */
public final class Finding implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final Severity severity;
  private final Outcome outcome;
  private final Wording wording;
  private final List<Cell> cells;
  private final @Nullable Comparison comparison;
  private final @Nullable Identity identity;
  private final List<Finding> consequences;

  private Finding(Draft draft) {
    rule = draft.rule.id();
    severity = draft.rule.severity();
    outcome = draft.outcome;
    wording = draft.wording;
    cells = draft.cells;
    comparison = draft.comparison;
    identity = draft.identity;
    consequences = List.of();
  }

  private Finding(Finding root, Severity severity, List<Finding> consequences) {
    rule = root.rule;
    this.severity = severity;
    outcome = root.outcome;
    wording = root.wording;
    cells = root.cells;
    comparison = root.comparison;
    identity = root.identity;
    this.consequences = List.copyOf(consequences);
  }

  /**
   * Makes a finding of a rule.
   *
   * @param rule the rule that was checked
   * @param outcome what came of it
   * @param message the sentence that says so, with the figures that matter
   * @param cells the cells that were looked at
   * @return the finding
   */
  public static Finding of(Rule rule, Outcome outcome, Label message, Cell... cells) {
    return new Draft(rule, outcome, message::in).cells(List.of(cells)).build();
  }

  /** A finding in the making. */
  static final class Draft {
    private final Rule rule;
    private final Outcome outcome;
    private final Wording wording;
    private List<Cell> cells = List.of();
    private @Nullable Comparison comparison;
    private @Nullable Identity identity;

    Draft(Rule rule, Outcome outcome, Wording wording) {
      this.rule = rule;
      this.outcome = outcome;
      this.wording = wording;
    }

    Draft cells(List<Cell> looked) {
      cells = List.copyOf(looked);
      return this;
    }

    Draft comparison(@Nullable Comparison compared) {
      comparison = compared;
      return this;
    }

    Draft identity(Identity checked) {
      identity = checked;
      return this;
    }

    Finding build() {
      return new Finding(this);
    }
  }

  /**
   * Returns the permanent identifier of the rule.
   *
   * @return an identifier such as {@code SUM-FUNCTION}
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns how much a violation matters.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what came of the check.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Returns the cells that were looked at.
   *
   * @return the cells, the stated one first
   */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * Returns the amounts that were compared.
   *
   * @return stated, computed, difference and slack, or nothing where no amounts were compared
   */
  public Optional<Comparison> comparison() {
    return Optional.ofNullable(comparison);
  }

  /**
   * Returns the identity that was checked.
   *
   * @return the identity, or nothing for a rule that checks something else
   */
  public Optional<Identity> identity() {
    return Optional.ofNullable(identity);
  }

  /**
   * Returns what else cannot be relied on because of this finding: checks that take part of the
   * same contradictory figure. They are folded here, so that one cause gives one finding.
   *
   * @return the findings folded under this one
   */
  public List<Finding> consequences() {
    return consequences;
  }

  /** Returns this finding with others folded under it. */
  Finding withConsequences(List<Finding> folded) {
    return new Finding(this, severity, folded);
  }

  /** Returns this finding with the severity that the user gave the rule. */
  Finding withSeverity(Severity given) {
    return new Finding(this, given, consequences);
  }

  /**
   * Words this finding.
   *
   * @param language the language
   * @return one sentence with places, operands, difference and slack
   */
  public String in(Language language) {
    return wording.in(language);
  }

  /** Returns rule, outcome and the Chinese sentence. */
  @Override
  public String toString() {
    return rule + " " + outcome.label().in(Language.CHINESE) + "：" + in(Language.CHINESE);
  }
}
