package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule on shares that exhaust one base: together they are 100% (占比合计). */
final class ShareTotalRule {
  static final Rule SHARES =
      Rule.of(
              "TEXT-SHARES",
              Severity.WARNING,
              Label.zh("同一基数的各项占比合计为100%（舍入允许的范围内）")
                  .en("shares that exhaust one base add up to 100%, as far as rounding allows"),
              ShareTotalRule::examine)
          .from(TextSources.REVIEW);

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private static final Sentence ADD_UP =
      Sentence.of("shares-add-up")
          .zh("{section}以{base}为基数的各项占比之和为{sum}%（{shares}）")
          .en("{section}: the shares of {base} add up to {sum}% ({shares})");
  private static final Sentence DIFFER =
      Sentence.of("shares-do-not-add-up")
          .zh("{section}以{base}为基数的各项占比之和为{sum}%，与100%不符（{shares}）")
          .en("{section}: the shares of {base} add up to {sum}%, not 100% ({shares})");

  private static final Label REPORTED =
      Label.zh("其中占比本身不符，已另列")
          .en("one of the shares is wrong by itself, which is reported separately");

  private ShareTotalRule() {}

  /** Shares of one base in one section. */
  private record BaseInSection(Section section, Quantity base) {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    Map<BaseInSection, Map<Quantity, PlacedClaim>> groups = new LinkedHashMap<>();
    for (PlacedClaim stated : quantities.claims()) {
      if (stated.claim().value() instanceof ClaimedShare share) {
        groups
            .computeIfAbsent(
                new BaseInSection(stated.section(), share.base()), n -> new LinkedHashMap<>())
            .putIfAbsent(stated.quantity(), stated);
      }
    }
    List<Finding> findings = new ArrayList<>();
    groups.forEach(
        (group, shares) -> {
          List<PlacedClaim> all = List.copyOf(shares.values());
          if (all.size() > 1 && exhaust(quantities, examination, group.base(), all)) {
            findings.add(judge(rule, quantities, group, all));
          }
        });
    return findings;
  }

  private static Finding judge(
      Rule rule, Quantities quantities, BaseInSection group, List<PlacedClaim> shares) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal greatest = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (PlacedClaim stated : shares) {
      ClaimedShare share = (ClaimedShare) stated.claim().value();
      Percentage percentage = new Percentage(share.percent(), quantities.identities().rounding());
      least = least.add(percentage.least());
      greatest = greatest.add(percentage.greatest());
      sum = sum.add(share.percent().toBigDecimal());
    }
    boolean fits = least.compareTo(ALL) <= 0 && greatest.compareTo(ALL) >= 0;
    if (!fits
        && shares.stream()
            .anyMatch(one -> ShareOfBaseRule.differs(ShareOfBaseRule.SHARE, quantities, one))) {
      return Finding.notApplicable(rule, REPORTED);
    }
    Outcome rounded = fits ? Outcome.HOLDS_WITHIN_ROUNDING : Outcome.VIOLATED;
    Outcome outcome = sum.compareTo(ALL) == 0 ? Outcome.HOLDS : rounded;
    return Finding.of(rule, outcome)
        .at(Site.of(group.section()).item(group.base().toString()))
        .saying(words(group, shares, sum, outcome));
  }

  private static Message words(
      BaseInSection group, List<PlacedClaim> shares, BigDecimal sum, Outcome outcome) {
    List<Words> terms = new ArrayList<>();
    for (PlacedClaim stated : shares) {
      terms.add(new Verbatim(((ClaimedShare) stated.claim().value()).percent() + "%"));
    }
    return (outcome == Outcome.VIOLATED ? DIFFER : ADD_UP)
        .with("section", group.section().title())
        .with("base", ClaimPlace.name(group.base()))
        .with("sum", sum.toPlainString())
        .with("shares", Series.of(terms).joined(Series.Joint.SUM));
  }

  /** Tells whether the parts are all of the base: by the template's splits, or by their amounts. */
  private static boolean exhaust(
      Quantities quantities, Examination examination, Quantity base, List<PlacedClaim> shares) {
    Optional<Region> whole = base.region();
    if (whole.isEmpty() || !areParts(whole.get(), shares)) {
      return false;
    }
    for (Split split : examination.disclosure().template().splits()) {
      if (split.holdsIn(whole.get()) && splits(split, whole.get(), shares)) {
        return true;
      }
    }
    return addUp(quantities, base, shares);
  }

  private static boolean areParts(Region whole, List<PlacedClaim> shares) {
    for (PlacedClaim one : shares) {
      Optional<Region> region = one.quantity().region();
      if (region.isEmpty() || !whole.contains(region.get()) || whole.equals(region.get())) {
        return false;
      }
      for (PlacedClaim other : shares) {
        if (!other.equals(one)
            && other.quantity().region().filter(region.get()::contains).isPresent()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean splits(Split split, Region whole, List<PlacedClaim> shares) {
    Optional<Member> member = whole.member(split.dimension());
    if (!member.equals(split.whole().map(Member.class::cast))) {
      return false;
    }
    Set<Region> parts = new HashSet<>();
    split.parts().forEach(part -> parts.add(whole.narrow(part)));
    return shares.stream()
        .map(stated -> stated.quantity().region().orElseThrow())
        .collect(Collectors.toSet())
        .equals(parts);
  }

  private static boolean addUp(Quantities quantities, Quantity base, List<PlacedClaim> shares) {
    List<FenRange> wholes = quantities.readings(base);
    FenRange sum = FenRange.ZERO;
    for (PlacedClaim stated : shares) {
      List<FenRange> readings = quantities.readings(stated.quantity());
      if (readings.isEmpty()) {
        return false;
      }
      sum = plus(sum, readings.get(readings.size() - 1));
    }
    return !wholes.isEmpty() && !sum.intersect(wholes.get(wholes.size() - 1)).isEmpty();
  }

  /** A sum beyond 64 bits of 分 is none. */
  private static FenRange plus(FenRange sum, FenRange part) {
    try {
      return sum.plus(part);
    } catch (AmountOverflowException overflow) {
      return FenRange.EMPTY;
    }
  }
}
