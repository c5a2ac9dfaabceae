package io.github.yusuan.rules.finding;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.identity.Identity;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
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
  private final Family family;
  private final Severity severity;
  private final Outcome outcome;
  private final Words words;
  private final List<Cell> cells;
  private final @Nullable Site site;
  private final @Nullable Comparison comparison;
  private final @Nullable Identity identity;
  private final @Nullable Label reason;
  private final List<Finding> consequences;
  private final long count;

  private Finding(Builder parts) {
    rule = parts.rule;
    family = parts.family;
    severity = parts.severity;
    outcome = parts.outcome.under(parts.severity);
    words = parts.words;
    cells = parts.cells;
    site = parts.site;
    comparison = parts.comparison;
    identity = parts.identity;
    reason = parts.reason;
    consequences = parts.consequences;
    count = parts.count;
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

  private static final Sentence MORE =
      Sentence.of("findings-not-listed")
          .zh("另有{count}项同类意见，未逐项列出")
          .en("{count} more {count|finding|findings} of this rule, not listed");

  /**
   * Counts findings that are not listed because there are too many of them.
   *
   * @param rule the rule
   * @param outcome what came of each
   * @param count how many there are
   * @return one finding that counts for all of them
   */
  public static Finding ofMore(Rule rule, Outcome outcome, long count) {
    return of(rule, outcome).counting(count).saying(MORE.with("count", count));
  }

  /**
   * Counts findings of one rule and outcome that are not listed because there are too many of them.
   *
   * @param cut the findings, one at least
   * @return one finding that counts for all of them
   */
  public static Finding ofMore(List<Finding> cut) {
    Finding first = cut.get(0);
    Builder more = new Builder(first.rule, first.family, first.severity, first.outcome);
    long count = cut.stream().mapToLong(Finding::count).sum();
    return more.counting(count).saying(MORE.with("count", count));
  }

  /** A finding in the making (待定意见). */
  public static final class Builder {
    private String rule;
    private Family family;
    private final Outcome outcome;
    private Severity severity;
    private Words words = language -> "";
    private List<Cell> cells = List.of();
    private @Nullable Site site;
    private @Nullable Comparison comparison;
    private @Nullable Identity identity;
    private @Nullable Label reason;
    private List<Finding> consequences = List.of();
    private long count = 1;

    private Builder(Rule rule, Outcome outcome) {
      this(rule.id(), rule.family(), rule.severity(), outcome);
    }

    private Builder(String rule, Family family, Severity severity, Outcome outcome) {
      this.rule = rule;
      this.family = family;
      this.severity = severity;
      this.outcome = outcome;
    }

    private Builder(Finding finding) {
      rule = finding.rule;
      family = finding.family;
      severity = finding.severity;
      outcome = finding.outcome;
      words = finding.words;
      cells = finding.cells;
      site = finding.site;
      comparison = finding.comparison;
      identity = finding.identity;
      reason = finding.reason;
      consequences = finding.consequences;
      count = finding.count;
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
     * @param checked the identity; null for none
     * @return this
     */
    public Builder of(@Nullable Identity checked) {
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
     * @param said what it says, with the figures that matter: a filled sentence, whose values
     *     programs can read, or a label where there are none; put together when somebody reads it
     * @return the finding
     */
    public Finding saying(Words said) {
      words = said;
      return new Finding(this);
    }

    private Builder counting(long findings) {
      count = findings;
      return this;
    }

    private Finding under(Rule other) {
      rule = other.id();
      family = other.family();
      severity = other.severity();
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
   * @return the family
   */
  public Family family() {
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
   * Returns how many findings this one counts for.
   *
   * @return 1, or more where a rule found too much to list all of it
   */
  public long count() {
    return count;
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

  /** Returns this finding as one of a rule that is the same under other attributes. */
  Finding under(Rule other) {
    return new Builder(this).under(other);
  }

  /**
   * Returns what this finding says, as a sentence with named values.
   *
   * @return the sentence and its values, or nothing where a rule of one's own says it in a label
   */
  public Optional<Message> message() {
    return words instanceof Worded worded ? Optional.of(worded.message()) : Optional.empty();
  }

  /**
   * Words this finding.
   *
   * @param language the language
   * @return one sentence with places, operands, difference and slack, on one line
   */
  public String in(Language language) {
    return Visible.text(words.in(language), Integer.MAX_VALUE);
  }

  /**
   * Returns what tells the same finding in another version of the document: the rule and where it
   * looked, whatever is printed there.
   *
   * @return a short text, the same for equal places
   */
  public String key() {
    StringBuilder places = new StringBuilder();
    cells.forEach(cell -> places.append(cell.place().in(Language.CHINESE)).append('\n'));
    places.append(site == null ? "" : site);
    CRC32 sum = new CRC32();
    sum.update(places.toString().getBytes(StandardCharsets.UTF_8));
    return rule + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Finding that && parts().equals(that.parts()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, outcome, cells.size(), site);
  }

  private List<Object> parts() {
    return Arrays.asList(
        rule,
        family,
        severity,
        outcome,
        cells,
        site,
        comparison,
        identity,
        reason,
        words,
        consequences,
        count);
  }

  /** Returns rule, outcome and the Chinese sentence. */
  @Override
  public String toString() {
    return rule + " " + outcome.label().in(Language.CHINESE) + "：" + in(Language.CHINESE);
  }
}
