package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.form.Listing;
import io.github.yusuan.core.form.Phrase;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a text says of the budget, measured (计量): amounts, items, numbers of projects. */
final class Measures {
  private final Totals totals;
  private final Map<Region, Long> known = new HashMap<>();

  Measures(Totals totals) {
    this.totals = totals;
  }

  long fen(Region region) {
    return known.computeIfAbsent(region, this::measure);
  }

  private long measure(Region region) {
    return amountsBy(dimensions(region), region).values().stream().reduce(0L, Fen::plus);
  }

  /** Tells whether there is money, even if it adds up to nothing. */
  boolean any(Region region) {
    Set<Dimension> dimensions = dimensions(region);
    dimensions.add(Dimension.FUNCTION);
    return amountsBy(dimensions, region).values().stream().anyMatch(fen -> fen != 0);
  }

  private static Set<Dimension> dimensions(Region region) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    Totals.subject(region).members().forEach(member -> dimensions.add(member.dimension()));
    return dimensions;
  }

  /** Adds up what lies in a region by subject. */
  private Map<Region, Long> amountsBy(Set<Dimension> open, Region region) {
    Region wantedCategories = Totals.categories(region);
    Region wanted = Totals.subject(region);
    Map<Region, Long> amounts = new LinkedHashMap<>();
    totals
        .by(open)
        .forEach(
            (categories, subjects) -> {
              if (wantedCategories.contains(categories)) {
                subjects.forEach(
                    (subject, fen) -> {
                      if (wanted.contains(subject)) {
                        amounts.merge(subject, fen, Fen::plus);
                      }
                    });
              }
            });
    return amounts;
  }

  /** Returns the codes of a list that carry money, in code order. */
  List<SubjectCode> items(Listing list) {
    Map<SubjectCode, Long> items = new TreeMap<>(Comparator.comparing(SubjectCode::value));
    Region whole = list.whole().region().orElseThrow();
    Set<Dimension> dimensions = dimensions(whole);
    dimensions.add(list.dimension());
    amountsBy(dimensions, whole)
        .forEach((subject, fen) -> items.merge(code(subject, list), fen, Fen::plus));
    items.values().removeIf(fen -> fen == 0);
    return List.copyOf(items.keySet());
  }

  private static SubjectCode code(Region region, Listing list) {
    SubjectCode code = (SubjectCode) region.member(list.dimension()).orElseThrow();
    return code.ancestors().stream()
        .filter(above -> above.level() == list.level())
        .findFirst()
        .orElse(code);
  }

  /** Counts the projects or units that carry money, all their lines added up. */
  long count(Phrase.Tally tally) {
    Map<Member, Long> amounts = new HashMap<>();
    tallied(tally)
        .forEach(
            (subject, fen) ->
                subject
                    .member(tally.dimension())
                    .ifPresent(member -> amounts.merge(member, fen, Fen::plus)));
    return amounts.values().stream().filter(fen -> fen != 0).count();
  }

  /** Tells whether all the money says which project or unit it is of. */
  boolean isCountable(Phrase.Tally tally) {
    return tallied(tally).entrySet().stream()
        .allMatch(one -> one.getValue() == 0 || one.getKey().member(tally.dimension()).isPresent());
  }

  private Map<Region, Long> tallied(Phrase.Tally tally) {
    Region region = tally.quantity().region().orElseThrow();
    Set<Dimension> dimensions = dimensions(region);
    dimensions.add(Dimension.UNIT);
    dimensions.add(tally.dimension());
    return amountsBy(dimensions, region);
  }
}
