package io.github.yusuan.rules.finding;

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
  private final String family;
  private final Severity severity;
  private final Outcome outcome;
  private final Wording wording;
  private final List<Cell> cells;
  private final @Nullable Site site;
  private final @Nullable Comparison comparison;
  private final @Nullable Identity identity;
  private final @Nullable Label reason;
  private final List<Finding> consequences;

  private Finding(Builder parts) {
    rule = parts.rule;
    family = parts.family;
    severity = parts.severity;
    outcome = parts.outcome.under(parts.severity);
    wording = parts.wording;
    cells = parts.cells;
    site = parts.site;
    comparison = parts.comparison;
    identity = parts.identity;
    reason = parts.reason;
    consequences = parts.consequences;
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
    return of(rule, outcome).cells(List.of(cells)).saying(message);
  }

  /**
   * Begins a finding of a rule.
   *
   * @param rule the rule that was checked
   * @param outcome what came of it; {@link Outcome#VIOLATED} counts as {@link Outcome#NOTED} where
   *     the rule is of severity {@link Severity#INFORMATION}
   * @return a finding in the making, to be completed by its sentence
   */
  public static Builder of(Rule rule, Outcome outcome) {
    return new Builder(rule, outcome);
  }

  /**
   * Says that a rule had nothing to examine.
   *
   * @param rule the rule
   * @param reason why, in a few words, such as 未提供上年文本
   * @return the finding, whose sentence is the reason
   */
  public static Finding notApplicable(Rule rule, Label reason) {
    return of(rule, Outcome.NOT_APPLICABLE).because(reason).saying(reason);
  }

  /** A finding in the making (待定意见). */
  public static final class Builder {
    private final String rule;
    private final String family;
    private final Outcome outcome;
    private Severity severity;
    private Wording wording = language -> "";
    private List<Cell> cells = List.of();
    private @Nullable Site site;
    private @Nullable Comparison comparison;
    private @Nullable Identity identity;
    private @Nullable Label reason;
    private List<Finding> consequences = List.of();

    private Builder(Rule rule, Outcome outcome) {
      this.rule = rule.id();
      this.family = rule.family();
      this.severity = rule.severity();
      this.outcome = outcome;
    }

    private Builder(Finding finding) {
      rule = finding.rule;
      family = finding.family;
      severity = finding.severity;
      outcome = finding.outcome;
      wording = finding.wording;
      cells = finding.cells;
      site = finding.site;
      comparison = finding.comparison;
      identity = finding.identity;
      reason = finding.reason;
      consequences = finding.consequences;
    }

    /**
     * Says which cells were looked at.
     *
     * @param looked the cells, the stated one first
     * @return this
     */
    public Builder cells(List<Cell> looked) {
      cells = List.copyOf(looked);
      return this;
    }

    /**
     * Says what part of the document was looked at.
     *
     * @param looked the part
     * @return this
     */
    public Builder at(Site looked) {
      site = looked;
      return this;
    }

    /**
     * Says which amounts were compared.
     *
     * @param compared stated, computed and slack, or null where none were
     * @return this
     */
    public Builder comparing(@Nullable Comparison compared) {
      comparison = compared;
      return this;
    }

    /**
     * Says which identity was checked.
     *
     * @param checked the identity
     * @return this
     */
    public Builder of(Identity checked) {
      identity = checked;
      return this;
    }

    /**
     * Says in a few words why there was nothing to examine, alike for all such findings, so that a
     * report can count them.
     *
     * @param why the reason
     * @return this
     */
    public Builder because(@Nullable Label why) {
      reason = why;
      return this;
    }

    /**
     * Completes the finding.
     *
     * @param message the sentence, with the figures that matter
     * @return the finding
     */
    public Finding saying(Label message) {
      return saying(message::in);
    }

    /**
     * Completes the finding with a sentence that is put together only when somebody reads it.
     *
     * @param words what puts it together
     * @return the finding
     */
    public Finding saying(Wording words) {
      wording = words;
      return new Finding(this);
    }

    private Finding severity(Severity given) {
      severity = given;
      return new Finding(this);
    }

    private Finding consequences(List<Finding> folded) {
      consequences = List.copyOf(folded);
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
   * Returns the {@linkplain Rule#family() family} of the rule.
   *
   * @return a word in capitals such as {@code SUM}
   */
  public String family() {
    return family;
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
   * Returns what part of the document was looked at.
   *
   * @return the part, or nothing where cells say it all
   */
  public Optional<Site> site() {
    return Optional.ofNullable(site);
  }

  /**
   * Returns why there was nothing to examine.
   *
   * @return the reason in a few words; nothing where something was examined
   */
  public Optional<Label> reason() {
    return Optional.ofNullable(reason);
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

  /**
   * Returns this finding with others folded under it.
   *
   * @param folded the findings that depend on this one
   * @return a copy
   */
  public Finding withConsequences(List<Finding> folded) {
    return new Builder(this).consequences(folded);
  }

  /**
   * Returns this finding with the severity that the user gave the rule.
   *
   * @param given how much a violation matters
   * @return a copy
   */
  public Finding withSeverity(Severity given) {
    return new Builder(this).severity(given);
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
