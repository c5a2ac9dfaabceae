package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule on changes of parts (分项增减): together they are the change of the whole. */
final class ChangePartsRule {
  static final Rule PARTS =
      Rule.of(
              "TEXT-CHANGE-PARTS",
              Severity.ERROR,
              Label.zh("总额的增减等于各分项增减之和")
                  .en("the change of a whole equals the sum of the changes of its parts"),
              ChangePartsRule::examine)
          .from(TextSources.REVIEW);

  private static final Sentence AGREES =
      Sentence.of("change-is-sum-of-parts")
          .zh("{place}{stated}，等于各分项之和（{parts}）")
          .en("{place} {stated}, equal to the sum of its parts ({parts})");
  private static final Sentence ROUNDED =
      Sentence.of("change-is-sum-of-parts-rounded")
          .zh("{place}{stated}，各分项之和{sum}（{parts}），属舍入差异")
          .en("{place} {stated}; its parts add up to {sum} ({parts}), a difference of rounding");
  private static final Sentence DIFFERS =
      Sentence.of("change-differs-from-parts")
          .zh("{place}{stated}，各分项之和{sum}（{parts}）")
          .en("{place} {stated}, but its parts add up to {sum} ({parts})");
  private static final Sentence PART =
      Sentence.of("change-of-part").zh("{part}{change}").en("{part} {change}");

  private final Quantities quantities;
  private final Map<Region, PlacedClaim> changes = new HashMap<>();
  private final List<PlacedClaim> inOrder = new ArrayList<>();

  private ChangePartsRule(Examination examination) {
    quantities = Quantities.of(examination);
    ComparedBases bases = ComparedBases.of(examination);
    for (PlacedClaim stated : quantities.claims()) {
      Optional<Region> region = stated.quantity().region();
      if (stated.claim().value() instanceof ClaimedChange
          && region.isPresent()
          && !bases.isOther(stated.section(), stated.claim())
          && changes.putIfAbsent(region.get(), stated) == null) {
        inOrder.add(stated);
      }
    }
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    ChangePartsRule check = new ChangePartsRule(examination);
    List<Finding> findings = new ArrayList<>();
    for (PlacedClaim whole : check.inOrder) {
      for (Split split : examination.disclosure().template().splits()) {
        check
            .parts(whole, split)
            .flatMap(p -> check.judge(rule, whole, p))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Returns the changes of all parts; nothing where that of one is not stated. */
  private Optional<List<PlacedClaim>> parts(PlacedClaim whole, Split split) {
    Region region = whole.quantity().region().orElseThrow();
    Optional<Member> member = region.member(split.dimension());
    if (split.parts().size() < 2
        || !split.holdsIn(region)
        || !member.equals(split.whole().map(Member.class::cast))) {
      return Optional.empty();
    }
    List<PlacedClaim> parts = new ArrayList<>();
    for (Member part : split.parts()) {
      PlacedClaim change = changes.get(region.narrow(part));
      if (change == null) {
        return Optional.empty();
      }
      parts.add(change);
    }
    return Optional.of(parts);
  }

  private Optional<Finding> judge(Rule rule, PlacedClaim whole, List<PlacedClaim> parts) {
    Optional<PrintedAmount> total = reading(whole);
    FenRange sum = FenRange.ZERO;
    long printed = 0;
    for (PlacedClaim part : parts) {
      Optional<PrintedAmount> reading = reading(part);
      if (reading.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(reading.get().range());
      printed += reading.get().fen();
    }
    if (total.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = !sum.intersect(total.get().range()).isEmpty();
    boolean exact = total.get().fen() == printed;
    Outcome holds = exact ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
    return Optional.of(
        Finding.of(rule, fits ? holds : Outcome.VIOLATED)
            .at(whole.site())
            .saying(
                exact
                    ? said(AGREES, whole, parts)
                    : said(fits ? ROUNDED : DIFFERS, whole, parts)
                        .with("sum", new MoneyWords(printed))));
  }

  private static Message said(Sentence sentence, PlacedClaim whole, List<PlacedClaim> parts) {
    return whole.in(sentence).with("parts", Series.of(changes(parts)).joined(Series.Joint.COMMAS));
  }

  private static List<Message> changes(List<PlacedClaim> parts) {
    return parts.stream()
        .map(
            part ->
                PART.with("part", ClaimPlace.name(part.quantity())).with("change", part.value()))
        .toList();
  }

  /**
   * Reads a change; 持平 is no change at the places at which the amount itself is printed, and none
   * at all where there is nothing: 0万元，与上年持平.
   */
  private Optional<PrintedAmount> reading(PlacedClaim stated) {
    ClaimedChange change = (ClaimedChange) stated.claim().value();
    if (change.amount().isPresent()) {
      return change.amount().flatMap(quantities::read).filter(read -> !read.range().isEmpty());
    }
    if (change.percent().isPresent()) {
      return Optional.empty();
    }
    for (ClaimedAmount amount : quantities.said(stated.quantity(), ClaimedAmount.class)) {
      if (amount.figure().signum() == 0) {
        return Optional.of(new PrintedAmount(0, FenRange.ZERO));
      }
      Optional<PrintedAmount> now = quantities.read(amount).filter(read -> !read.range().isEmpty());
      if (now.isPresent()) {
        long last = now.get().range().greatest() - now.get().fen();
        return Optional.of(
            new PrintedAmount(0, ReportingUnit.zeroOfEitherSign(FenRange.from(0).to(2 * last))));
      }
    }
    return Optional.empty();
  }
}
