package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.form.Listing;
import io.github.yusuan.core.form.Phrase;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a text says of the budget, measured (计量): amounts, items, numbers of projects. */
final class Measures {
  private final List<BudgetLine> lines;
  private final Map<Region, Long> totals;
  private final Map<Region, Long> known = new HashMap<>();

  /** Adds up the lines by all that the phrases are about. */
  Measures(Budget budget, List<Phrase> phrases) {
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    for (Phrase phrase : phrases) {
      phrase.quantities().stream()
          .flatMap(quantity -> quantity.region().orElseThrow().members().stream())
          .forEach(member -> dimensions.add(member.dimension()));
      if (phrase instanceof Listing list) {
        dimensions.add(list.dimension());
      }
    }
    this.lines = budget.lines();
    this.totals = Totals.of(lines, dimensions);
  }

  long fen(Region region) {
    return known.computeIfAbsent(region, this::measure);
  }

  private long measure(Region region) {
    long sum = 0;
    for (Map.Entry<Region, Long> money : totals.entrySet()) {
      if (region.contains(money.getKey())) {
        sum = Math.addExact(sum, money.getValue());
      }
    }
    return sum;
  }

  /** Tells whether there is money, even if it adds up to nothing. */
  boolean any(Region region) {
    return totals.entrySet().stream()
        .anyMatch(money -> money.getValue() != 0 && region.contains(money.getKey()));
  }

  /** Returns the codes of a list that carry money, in code order. */
  List<SubjectCode> items(Listing list) {
    Map<SubjectCode, Long> items = new TreeMap<>(Comparator.comparing(SubjectCode::value));
    Region whole = list.whole().region().orElseThrow();
    totals.forEach(
        (region, fen) -> {
          if (whole.contains(region)) {
            items.merge(code(region, list), fen, Math::addExact);
          }
        });
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
    Region region = tally.quantity().region().orElseThrow();
    Map<Member, Long> amounts = new HashMap<>();
    for (BudgetLine line : lines) {
      if (region.contains(line.region())) {
        line.region()
            .member(tally.dimension())
            .ifPresent(member -> amounts.merge(member, line.fen(), Math::addExact));
      }
    }
    return amounts.values().stream().filter(fen -> fen != 0).count();
  }
}
