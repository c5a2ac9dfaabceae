package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule on quantities that a text states more than once (同一事项前后一致). */
final class TwiceRule {
  static final Rule TWICE =
      Rule.of(
              "TEXT-TWICE",
              Severity.ERROR,
              Label.zh("同一事项在文字说明中前后所述一致").en("the text does not state one quantity in two ways"),
              TwiceRule::examine)
          .from(TextSources.REVIEW);

  private static final Sentence AS_BEFORE =
      Sentence.of("stated-as-before")
          .zh("{place}所述 {stated}，与前文（{section} {earlier}）一致")
          .en("{place} is stated as {stated}, which agrees with the earlier {earlier} ({section})");
  private static final Sentence OTHERWISE =
      Sentence.of("stated-otherwise-before")
          .zh("{place}所述 {stated}，与前文不一致（{section} {earlier}）")
          .en("{place} is stated as {stated}, but earlier as {earlier} ({section})");

  private static final Label REPORTED =
      Label.zh("其一与预算表不符，已另列")
          .en("one of them differs from the tables, which is reported separately");

  private TwiceRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    ComparedBases bases = ComparedBases.of(examination);
    for (List<PlacedClaim> all : quantities.topics()) {
      List<PlacedClaim> topic =
          all.stream().filter(one -> !bases.isOther(one.section(), one.claim())).toList();
      for (int at = 1; at < topic.size(); at++) {
        PlacedClaim later = topic.get(at);
        earlier(topic, at)
            .ifPresent(earlier -> findings.add(judge(rule, quantities, earlier, later)));
      }
    }
    return findings;
  }

  /** Returns the last claim before that says the same sort of thing. */
  private static Optional<PlacedClaim> earlier(List<PlacedClaim> topic, int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (comparable(topic.get(before).claim().value(), topic.get(at).claim().value())) {
        return Optional.of(topic.get(before));
      }
    }
    return Optional.empty();
  }

  private static boolean comparable(ClaimedValue one, ClaimedValue other) {
    if (one instanceof ClaimedShare share && other instanceof ClaimedShare second) {
      return share.base().equals(second.base());
    }
    if (one instanceof ClaimedCount count && other instanceof ClaimedCount second) {
      return count.counter().equals(second.counter());
    }
    if (one instanceof ClaimedChange change && other instanceof ClaimedChange second) {
      return change.direction() == second.direction();
    }
    return one instanceof ClaimedAmount && other instanceof ClaimedAmount;
  }

  private static Finding judge(
      Rule rule, Quantities quantities, PlacedClaim earlier, PlacedClaim later) {
    boolean same = same(quantities, earlier.claim().value(), later.claim().value());
    if (!same && (contradictsTables(quantities, earlier) || contradictsTables(quantities, later))) {
      return Finding.notApplicable(rule, REPORTED);
    }
    return Finding.of(rule, same ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(later.site())
        .saying(
            later
                .in(same ? AS_BEFORE : OTHERWISE)
                .with("section", earlier.section().title())
                .with("earlier", earlier.value()));
  }

  private static boolean same(Quantities quantities, ClaimedValue one, ClaimedValue other) {
    if (one instanceof ClaimedAmount amount && other instanceof ClaimedAmount second) {
      return meet(quantities, amount, second);
    }
    if (one instanceof ClaimedShare share && other instanceof ClaimedShare second) {
      return meet(quantities, share.percent(), second.percent());
    }
    if (one instanceof ClaimedChange change && other instanceof ClaimedChange second) {
      return (change.amount().isEmpty()
              || second.amount().isEmpty()
              || meet(quantities, change.amount().get(), second.amount().get()))
          && (change.percent().isEmpty()
              || second.percent().isEmpty()
              || meet(quantities, change.percent().get(), second.percent().get()));
    }
    return one.equals(other);
  }

  private static boolean meet(Quantities quantities, ClaimedAmount one, ClaimedAmount other) {
    Optional<FenRange> first = quantities.read(one).map(PrintedAmount::range);
    Optional<FenRange> second = quantities.read(other).map(PrintedAmount::range);
    return first.isEmpty() || second.isEmpty() || !first.get().intersect(second.get()).isEmpty();
  }

  private static boolean meet(Quantities quantities, Figure one, Figure other) {
    Percentage first = new Percentage(one, quantities.identities().rounding());
    Percentage second = new Percentage(other, quantities.identities().rounding());
    return first.least().compareTo(second.greatest()) < 0
        && second.least().compareTo(first.greatest()) < 0;
  }

  private static boolean contradictsTables(Quantities quantities, PlacedClaim stated) {
    return stated.claim().value() instanceof ClaimedAmount amount
        && stated
            .quantity()
            .region()
            .flatMap(quantities::measure)
            .filter(tables -> !tables.amounts().isEmpty())
            .flatMap(
                tables ->
                    quantities
                        .read(amount)
                        .map(read -> read.range().intersect(tables.amounts()).isEmpty()))
            .orElse(false);
  }
}
