package io.github.yusuan.rules.finding;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.identity.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a rule about regions of the budget is written (口径规则):
 *
 * <pre>{@code
 * Rule.named("MY-RECEPTION").warning().require(RECEPTION).atMost(percent(2)).of(OPERATING)
 *     .because(Label.zh("本省规定").en("the province says so"));
 * }</pre>
 *
 * <p>The regions are measured wherever the tables print them or parts that exhaust them, and worded
 * in the message. What rounding explains is no violation; where the tables do not tell, there is
 * nothing to examine.
 */
public final class RegionRule {
  private static final Label UNTOLD = Label.zh("表中未列所需数字").en("the tables do not tell");
  private static final ReportingUnit YUAN = Scale.YUAN.withDecimals(2);

  private final Relation relation;
  private final Region part;
  private final Region whole;
  private final BigDecimal percent;

  private RegionRule(Relation relation, Region part, Region whole, BigDecimal percent) {
    this.relation = relation;
    this.part = part;
    this.whole = whole;
    this.percent = percent;
  }

  /** A rule about regions in the making (待定规则): its identifier and how much it matters. */
  public static final class Draft {
    private final String id;
    private final Severity severity;

    Draft(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    /**
     * Makes it a warning.
     *
     * @return the draft
     */
    public Draft warning() {
      return new Draft(id, Severity.WARNING);
    }

    /**
     * Makes it an information.
     *
     * @return the draft
     */
    public Draft information() {
      return new Draft(id, Severity.INFORMATION);
    }

    /**
     * Says what is required of which region.
     *
     * @param region the region
     * @return the first half of the requirement
     */
    public Required require(Region region) {
      return new Required(this, region);
    }
  }

  /** The region that something is required of (待定要求). */
  public static final class Required {
    private final Draft draft;
    private final Region region;

    private Required(Draft draft, Region region) {
      this.draft = draft;
      this.region = region;
    }

    /**
     * Requires that it is as much as another region.
     *
     * @param other the other region
     * @return the rule
     */
    public Rule equalTo(Region other) {
      return rule(draft, new RegionRule(Relation.EQUAL, region, other, Percent.ALL));
    }

    /**
     * Requires that it is not more than another region.
     *
     * @param other the other region
     * @return the rule
     */
    public Rule atMost(Region other) {
      return rule(draft, new RegionRule(Relation.AT_MOST, region, other, Percent.ALL));
    }

    /**
     * Requires that it is not less than another region.
     *
     * @param other the other region
     * @return the rule
     */
    public Rule atLeast(Region other) {
      return rule(draft, new RegionRule(Relation.AT_LEAST, region, other, Percent.ALL));
    }

    /**
     * Requires that there is no money in it.
     *
     * @return the rule
     */
    public Rule isZero() {
      return rule(draft, new RegionRule(Relation.ZERO, region, region, Percent.ALL));
    }

    /**
     * Requires that it is not more than a share of another region.
     *
     * @param share the share
     * @return the requirement, which asks for the other region
     */
    public ShareOf atMost(Percent share) {
      return other ->
          rule(draft, new RegionRule(Relation.SHARE_AT_MOST, region, other, share.value));
    }

    /**
     * Requires that it is not less than a share of another region.
     *
     * @param share the share
     * @return the requirement, which asks for the other region
     */
    public ShareOf atLeast(Percent share) {
      return other ->
          rule(draft, new RegionRule(Relation.SHARE_AT_LEAST, region, other, share.value));
    }
  }

  /** A share, waiting for what it is a share of (占比基数). */
  @FunctionalInterface
  public interface ShareOf {
    /**
     * Completes the rule.
     *
     * @param whole the region of which the share is taken
     * @return the rule
     */
    Rule of(Region whole);
  }

  /** A share in percent (百分比). */
  public static final class Percent {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final BigDecimal value;

    /** Takes a number of percent, such as 2 or 0.5. */
    Percent(BigDecimal value) {
      if (value.signum() < 0 || value.precision() > 9 || Math.abs(value.scale()) > 9) {
        throw new IllegalArgumentException(
            "a share must be a number of percent from 0, of nine digits at most: " + value);
      }
      this.value = value;
    }
  }

  private static Rule rule(Draft draft, RegionRule rule) {
    return Rule.of(draft.id, draft.severity, rule.title(), rule::examine);
  }

  private Label title() {
    Message words = worded(relation.required());
    return Label.zh(words.in(Language.CHINESE)).en(words.in(Language.ENGLISH));
  }

  private Message worded(Sentence sentence) {
    Message words = sentence.with("part", part);
    words = relation == Relation.ZERO ? words : words.with("whole", whole);
    return relation.isShare() ? words.with("percent", percent.toPlainString()) : words;
  }

  private List<Finding> examine(Rule rule, Examination examination) {
    Optional<Measurement> left = measured(part, examination);
    Optional<Measurement> right = relation == Relation.ZERO ? left : measured(whole, examination);
    return left.isEmpty() || right.isEmpty()
        ? List.of(Finding.notApplicable(rule, UNTOLD))
        : List.of(judge(rule, left.get(), right.get()));
  }

  private static Optional<Measurement> measured(Region region, Examination examination) {
    return examination.identities().measure(region).filter(found -> !found.amounts().isEmpty());
  }

  private Finding judge(Rule rule, Measurement left, Measurement right) {
    FenRange limit = relation == Relation.ZERO ? FenRange.ZERO : right.amounts();
    Outcome outcome = relation.judge(left.amounts(), limit, percent);
    Outcome asPrinted = relation.judgePrinted(left.printed(), printed(right), percent);
    boolean rounded = outcome == Outcome.HOLDS && asPrinted == Outcome.VIOLATED;
    List<Cell> cells = new ArrayList<>(left.cells());
    right.cells().stream().filter(cell -> !cells.contains(cell)).forEach(cells::add);
    return Finding.of(rule, rounded ? Outcome.HOLDS_WITHIN_ROUNDING : outcome)
        .cells(cells)
        .saying(said(outcome, left, right));
  }

  private long printed(Measurement right) {
    return relation == Relation.ZERO ? 0 : right.printed();
  }

  private Message said(Outcome outcome, Measurement left, Measurement right) {
    Message words =
        worded(outcome == Outcome.HOLDS ? relation.holds() : relation.violated())
            .with("amount", text(left));
    return relation == Relation.ZERO ? words : words.with("limit", text(right));
  }

  private static String text(Measurement measured) {
    ReportingUnit unit = measured.cells().stream().map(Cell::unit).findFirst().orElse(YUAN);
    return Comparison.in(unit).stated(measured.printed()).computed(0).slack(0).statedText();
  }
}
