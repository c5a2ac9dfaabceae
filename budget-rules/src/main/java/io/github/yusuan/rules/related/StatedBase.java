package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Link;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.related.Documents.Document;
import io.github.yusuan.rules.text.ComparedBases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Last year's amount as a stated change implies it (推算的上年数): this year's amount less the change. A
 * change stated in per cent alone implies none here; the text rules check it against itself.
 */
final class StatedBase implements Linked {
  private static final Label OTHER_BASE =
      Label.zh("不是与上年预算相比").en("not compared with last year's budget");
  private static final Label NOT_PRINTED =
      Label.zh("两年的表未同时列出该口径").en("not printed in the tables of both years");

  private static final Sentence UNCHANGED =
      Sentence.of("base-of-no-change")
          .zh("{section}“{quantity}”持平，推算上年为{implied}，上年文本为{published}；相差{difference}")
          .en(
              "{section} “{quantity}” is unchanged, which implies {implied} last year;"
                  + " {published} was published; difference {difference}");
  private static final Sentence CHANGED =
      Sentence.of("base-of-change")
          .zh(
              "{section}“{quantity}”{direction}{change}，推算上年为{implied}，上年文本为{published}；相差{difference}")
          .en(
              "{section} “{quantity}” {direction} by {change}, which implies {implied} last year;"
                  + " {published} was published; difference {difference}");

  /** What is done to an amount, before the word by. */
  private static final Map<ClaimedChange.Direction, Label> DIRECTIONS =
      Map.of(
          ClaimedChange.Direction.INCREASE, Label.zh("增加").en("increased"),
          ClaimedChange.Direction.DECREASE, Label.zh("减少").en("decreased"),
          ClaimedChange.Direction.UNCHANGED, Label.zh("增减").en("changed"));

  private final Section section;
  private final Claim claim;
  private final ClaimedChange change;
  private final Optional<Link> link;

  /** What is compared; null where nothing is, and why. */
  private final @Nullable Years years;

  private final Label reason;

  private StatedBase(Stating stating, ClaimedChange change, Label reason) {
    this.section = stating.section();
    this.claim = stating.claim();
    this.change = change;
    this.link = Optional.empty();
    this.years = null;
    this.reason = reason;
  }

  private StatedBase(Stating stating, ClaimedChange change, Years years, Optional<Link> link) {
    this.section = stating.section();
    this.claim = stating.claim();
    this.change = change;
    this.link = link;
    this.years = years;
    this.reason = NOT_PRINTED;
  }

  /** A claim and where the text makes it. */
  private record Stating(Section section, Claim claim) {}

  /** Returns all changes that the text states by amounts. */
  static List<StatedBase> all(Examination examination, Document last) {
    ComparedBases bases = ComparedBases.of(examination);
    List<StatedBase> stated = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      for (Claim claim : section.claims()) {
        if (claim.value() instanceof ClaimedChange change
            && claim.quantity().region().isPresent()
            && (change.amount().isPresent() || change.equals(ClaimedChange.NONE))) {
          Stating stating = new Stating(section, claim);
          StatedBase base =
              bases.isOther(section, claim)
                  ? new StatedBase(stating, change, OTHER_BASE)
                  : of(stating, change, examination.identities(), last);
          stated.add(
              bases.isRestated() && !base.fits()
                  ? new StatedBase(stating, change, PrintedBase.RESTATED)
                  : base);
        }
      }
    }
    return stated;
  }

  private static StatedBase of(
      Stating stating, ClaimedChange change, Identities identities, Document last) {
    Region region = stating.claim().quantity().region().orElseThrow();
    Optional<Measurement> now = identities.measure(region).filter(StatedBase::isPrinted);
    Optional<Measurement> before = last.identities().measure(region).filter(StatedBase::isPrinted);
    Optional<Difference> difference = Difference.of(change);
    if (difference.isEmpty() || now.isEmpty() || before.isEmpty()) {
      return new StatedBase(stating, change, NOT_PRINTED);
    }
    Years years = new Years(now.get(), before.get(), difference.get(), identities.rounding());
    Optional<Link> link =
        Link.Stated.change(stating.section(), stating.claim().quantity(), difference.get().amount())
            .map(said -> said.within(years.apart()))
            .map(
                said ->
                    new Link(
                        List.of(new Link.Measured(0, region)),
                        List.of(new Link.Measured(last.number(), region), said)));
    return new StatedBase(stating, change, years, link);
  }

  private static boolean isPrinted(Measurement measured) {
    return !measured.amounts().isEmpty();
  }

  /** Tells whether anything is compared. */
  boolean isCompared() {
    return years != null;
  }

  /** Tells whether both documents can be true, or nothing is compared. */
  boolean fits() {
    return years == null || years.fits();
  }

  @Override
  public Optional<Link> link() {
    return link;
  }

  @Override
  public Finding finding(Rule rule, Identity.@Nullable Across identity) {
    Site site = Site.of(section).item(claim.quantity().name());
    if (years == null) {
      return Finding.of(rule, Outcome.NOT_APPLICABLE).at(site).because(reason).saying(reason);
    }
    Comparison comparison = years.comparison();
    Outcome holds = comparison.differenceFen() == 0 ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
    return Finding.of(rule, years.fits() ? holds : Outcome.VIOLATED)
        .at(site)
        .of(identity)
        .cells(years.before().cells())
        .comparing(comparison)
        .saying(
            said()
                .with("section", section.title())
                .with("quantity", claim.quantity().name())
                .with("implied", comparison.statedText())
                .with("published", comparison.computedText())
                .with("difference", comparison.differenceText()));
  }

  private Message said() {
    return change.amount().map(this::said).orElseGet(UNCHANGED::toMessage);
  }

  private Message said(ClaimedAmount amount) {
    Figure size =
        Figure.ofLastPlaces(Math.abs(amount.figure().lastPlaces()), amount.figure().decimals());
    return CHANGED
        .with("direction", Objects.requireNonNull(DIRECTIONS.get(change.direction())))
        .with("change", new ClaimedAmount(size, amount.scale()).toString());
  }

  /** What the tables of both years say of one region, and the change that is stated. */
  private record Years(Measurement now, Measurement before, Difference stated, Rounding rounding) {

    /** Tells whether last year's amount and the change are this year's. */
    boolean fits() {
      FenRange implied = now.amounts().plus(stated.range(rounding).negate());
      return apart() > 0 || !implied.intersect(before.amounts()).isEmpty();
    }

    /**
     * Returns how far the change may be from that of exact amounts where it is the difference of
     * both as a text of these places prints them: no further than one last place.
     */
    long apart() {
      if (!stated.isOfPrinted(now, before)) {
        return 0;
      }
      long apart = stated.lastPlace();
      for (Measurement year : List.of(now, before)) {
        apart = Math.max(apart, 2 * year.slack());
      }
      return apart;
    }

    Comparison comparison() {
      return Comparison.in(stated.unit())
          .stated(now.printed() - stated.fen())
          .computed(before.printed())
          .slack(now.slack() + before.slack() + stated.slack(rounding));
    }
  }

  /** A stated change by an amount: how much it says, and may be (增减额). */
  private record Difference(ClaimedAmount amount, ReportingUnit places, long fen) {
    private static final ReportingUnit USUAL = Scale.TEN_THOUSAND_YUAN.withDecimals(2);

    /** Unchanged to the last 分. */
    private static final Difference NONE =
        new Difference(ClaimedAmount.of("0.00", Scale.YUAN), USUAL, 0);

    /** Reads a change; nothing where its amount is no whole 分 or beyond all limits. */
    static Optional<Difference> of(ClaimedChange change) {
      return change.amount().isEmpty() ? Optional.of(NONE) : of(change.amount().get());
    }

    private static Optional<Difference> of(ClaimedAmount amount) {
      try {
        amount.exactAmounts(Rounding.HALF_UP);
        long fen = amount.scale().withDecimals(0).fen(amount.figure());
        int decimals = Math.min(amount.figure().decimals(), amount.scale().fenDigits());
        return Optional.of(new Difference(amount, amount.scale().withDecimals(decimals), fen));
      } catch (IllegalArgumentException unreadable) {
        return Optional.empty();
      }
    }

    ReportingUnit unit() {
      return equals(NONE) ? USUAL : amount.scale().withDecimals(2);
    }

    FenRange range(Rounding rounding) {
      return amount.exactAmounts(rounding);
    }

    /** Returns one last place of the text, in 分. */
    long lastPlace() {
      return places.fen(Figure.ofLastPlaces(1, places.decimals()));
    }

    /** Tells whether it is the difference of both amounts as a text of these places prints them. */
    boolean isOfPrinted(Measurement now, Measurement last) {
      return printed(now) - printed(last) == fen;
    }

    private long printed(Measurement amount) {
      return places.fen(places.print(amount.printed(), Rounding.HALF_UP));
    }

    long slack(Rounding rounding) {
      FenRange range = range(rounding);
      return Math.max(fen - range.least(), range.greatest() - fen);
    }
  }
}
