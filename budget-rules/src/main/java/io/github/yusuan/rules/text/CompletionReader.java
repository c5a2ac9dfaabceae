package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import io.github.yusuan.rules.text.Completion.Basis;
import io.github.yusuan.rules.text.Completion.Gap;
import io.github.yusuan.rules.text.Completion.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Joins what is said of one budget and its account (逐句归并预算完成情况). */
final class CompletionReader {
  /** How much text before a comparison is looked at for what is compared. */
  private static final int NEAR = 200;

  private final String text;
  private final List<Completion> found = new ArrayList<>();
  private final Map<Basis, ClaimedAmount> budgets = new EnumMap<>(Basis.class);
  private final Map<Basis, Figure> rates = new EnumMap<>(Basis.class);
  private final Map<Basis, Gap> gaps = new EnumMap<>(Basis.class);
  private Optional<ClaimedAmount> settled = Optional.empty();
  private int from;
  private int end = -1;

  private CompletionReader(String text) {
    this.text = text;
  }

  static List<Completion> read(String text) {
    CompletionReader reader = new CompletionReader(text);
    for (MatchResult event : TextPatterns.COMPLETION.in(text)) {
      reader.add(event.start(), event.end(), Event.of(event));
    }
    reader.finish();
    return reader.found;
  }

  /** What is said in one go (一处表述). */
  private record Event(
      Basis basis,
      Optional<ClaimedAmount> budget,
      Optional<ClaimedAmount> settled,
      Optional<Figure> rate,
      Optional<Gap> gap) {

    static Event of(MatchResult event) {
      StringBuilder which = new StringBuilder();
      for (int group : new int[] {1, 6, 7, 11, 12, 17, 25}) {
        which.append(Optional.ofNullable(event.group(group)).orElse(""));
      }
      return new Event(
          Basis.of(which.toString()),
          amount(event, 2).or(() -> amount(event, 13)).or(() -> amount(event, 26)),
          amount(event, 4).or(() -> amount(event, 23)),
          figure(event, 8).or(() -> figure(event, 28)),
          gap(event));
    }

    /** Reads a number and its unit, which follows it. */
    private static Optional<ClaimedAmount> amount(MatchResult event, int group) {
      return Optional.ofNullable(event.group(group))
          .map(number -> ItemGrowth.amount(number, event.group(group + 1)));
    }

    private static Optional<Figure> figure(MatchResult event, int group) {
      return Optional.ofNullable(event.group(group)).map(Figure::parse);
    }

    private static Optional<Gap> gap(MatchResult event) {
      Direction direction = null;
      if (event.group(9) != null || event.group(15) != null) {
        direction = Direction.INCREASE;
      } else if (event.group(10) != null || event.group(16) != null) {
        direction = Direction.DECREASE;
      } else if (event.group(18) != null) {
        direction = Direction.UNCHANGED;
      }
      Optional<ClaimedAmount> amount = amount(event, 19);
      Optional<Figure> percent = figure(event, 21).or(() -> figure(event, 22));
      return Optional.ofNullable(direction)
          .map(way -> new Gap(event.group(), way, amount, percent));
    }

    /** Tells whether a rate or a gap is stated with the budget that it is of. */
    boolean isOfBudget() {
      return rate.isPresent() || gap.isPresent();
    }
  }

  private void add(int start, int until, Event next) {
    if (end < 0 || !follows(start, next) || !isFree(next)) {
      finish();
      from = start;
    }
    next.budget().ifPresent(budget -> budgets.putIfAbsent(next.basis(), budget));
    settled = settled.or(next::settled);
    next.rate().ifPresent(rate -> rates.put(next.basis(), rate));
    next.gap().ifPresent(gap -> gaps.put(next.basis(), gap));
    end = until;
  }

  /**
   * A budget begins something, or stands beside another; amounts belong to one sentence, a rate and
   * a gap follow at once.
   */
  private boolean follows(int start, Event next) {
    String between = text.substring(end, start);
    boolean near = TextPatterns.SAME_COMPLETION.matches(between);
    boolean same = !TextPatterns.OTHER_ITEM.isIn(between);
    if (next.budget().isPresent()) {
      boolean beside =
          near && same && (isAlone() || isAccount()) && !budgets.containsKey(next.basis());
      return next.isOfBudget() ? isAccount() && same : beside;
    }
    return near || (next.settled().isPresent() && isAlone() && same);
  }

  /** Tells whether an account is stated, and nothing else. */
  private boolean isAccount() {
    return settled.isPresent() && budgets.isEmpty() && rates.isEmpty() && gaps.isEmpty();
  }

  /** Tells whether budgets are stated, and no rate and no gap. */
  private boolean isAlone() {
    return !budgets.isEmpty() && rates.isEmpty() && gaps.isEmpty();
  }

  /** Tells whether nothing of the same sort was said. */
  private boolean isFree(Event next) {
    return !(next.settled().isPresent() && settled.isPresent())
        && !(next.rate().isPresent() && rates.containsKey(next.basis()))
        && !(next.gap().isPresent() && gaps.containsKey(next.basis()));
  }

  private void finish() {
    if (end >= 0) {
      Set<Basis> all = EnumSet.noneOf(Basis.class);
      all.addAll(rates.keySet());
      all.addAll(gaps.keySet());
      if (all.isEmpty() && settled.isPresent()) {
        budgets.keySet().stream().findFirst().ifPresent(all::add);
      }
      joined(all).forEach(this::add);
    }
    budgets.clear();
    rates.clear();
    gaps.clear();
    settled = Optional.empty();
    end = -1;
  }

  /** A budget that is not told apart is the one that is, unless both are. */
  private Set<Basis> joined(Set<Basis> all) {
    if (all.size() == 2 && all.remove(Basis.ANY)) {
      Basis named = all.iterator().next();
      if (rates.containsKey(Basis.ANY) == rates.containsKey(named)
          || gaps.containsKey(Basis.ANY) == gaps.containsKey(named)) {
        all.add(Basis.ANY);
      } else {
        Optional.ofNullable(rates.get(Basis.ANY)).ifPresent(rate -> rates.put(named, rate));
        Optional.ofNullable(gaps.get(Basis.ANY)).ifPresent(gap -> gaps.put(named, gap));
      }
    }
    return all;
  }

  private void add(Basis basis) {
    Optional<Gap> gap = Optional.ofNullable(gaps.get(basis));
    Optional<Subject> subject = Subject.before(text, from);
    found.add(
        new Completion(
            subject.map(Subject::words).orElse("") + text.substring(from, end),
            basis,
            budget(basis),
            settled.or(this::compared),
            Optional.ofNullable(rates.get(basis)),
            gap,
            subject));
  }

  /** The budget that is meant: the one so called, or the only one that there is. */
  private Optional<ClaimedAmount> budget(Basis basis) {
    if (basis == Basis.ANY && !budgets.containsKey(basis)) {
      return budgets.size() == 1 ? budgets.values().stream().findFirst() : Optional.empty();
    }
    return Optional.ofNullable(budgets.get(basis))
        .or(() -> Optional.ofNullable(budgets.get(Basis.ANY)));
  }

  /** What is compared may stand before other comparisons. */
  private Optional<ClaimedAmount> compared() {
    if (budgets.isEmpty() && gaps.values().stream().noneMatch(Gap::impliesBudget)) {
      return Optional.empty();
    }
    return CompletionPatterns.COMPARED_AMOUNT
        .first(text.substring(Math.max(0, from - NEAR), from))
        .map(amount -> ItemGrowth.amount(amount.group(1), amount.group(2)));
  }
}
