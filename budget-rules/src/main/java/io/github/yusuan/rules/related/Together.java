package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.identity.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The disclosure and all documents that it is compared with, as one system (联立).
 *
 * @param joined the identities of all of them
 * @param years how many links are of years; those of units follow
 * @param all how many links there are
 */
record Together(JoinedIdentities joined, int years, int all) {

  static Together of(Examination examination) {
    return examination.shared(Together.class, Together::read);
  }

  private static Together read(Examination examination) {
    List<Link> links = new ArrayList<>(links(examination, YearBases::links));
    int years = links.size();
    links.addAll(links(examination, UnitSums::links));
    return new Together(joined(examination, links), years, links.size());
  }

  static JoinedIdentities joined(Examination examination, List<Link> links) {
    return examination.joined(Documents.of(examination).identities(), links);
  }

  /** Amounts that are too large for one rule are none of the other's. */
  private static List<Link> links(Examination examination, Function<Examination, Links> rule) {
    try {
      return rule.apply(examination).links();
    } catch (AmountOverflowException tooLarge) {
      return List.of();
    }
  }

  Optional<Identity.Across> ofYears(int link) {
    return joined.across(link);
  }

  Optional<Identity.Across> ofUnits(int link) {
    return joined.across(years + link);
  }
}
