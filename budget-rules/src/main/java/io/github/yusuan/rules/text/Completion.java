package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A final account set against its budget in the text (预算完成情况): 年初预算为100.00万元，支出决算为95.00万元，完成年初预算的
 * 95.00%。决算数小于预算数.
 *
 * @param words the words
 * @param budget the budget, if stated
 * @param settled the final account, if stated
 * @param rate how much of the budget it is, in per cent
 * @param gap which way the two are said to differ
 */
record Completion(
    String words,
    Optional<ClaimedAmount> budget,
    Optional<ClaimedAmount> settled,
    Optional<Figure> rate,
    Optional<Gap> gap) {

  /** A difference in words (所述差额): its direction, and its amount if stated. */
  record Gap(String words, Direction direction, Optional<ClaimedAmount> amount) {}

  private static final Completion NOTHING =
      new Completion("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Finds all in a text without spaces and separators. */
  static List<Completion> in(String text) {
    List<Completion> found = new ArrayList<>();
    if (text.contains("预算")) {
      Reader reader = new Reader(text, found);
      TextPatterns.COMPLETION.in(text).forEach(reader::add);
      reader.finish();
    }
    return found;
  }

  /** Tells whether a rate or a gap is stated with the budget that it is of. */
  private boolean isOfBudget() {
    return rate.isPresent() || gap.isPresent();
  }

  /** Tells whether an account is stated, and nothing else. */
  private boolean isAccount() {
    return settled.isPresent() && budget.isEmpty() && rate.isEmpty() && gap.isEmpty();
  }

  /** Joins what follows each other (逐句归并). */
  private static final class Reader {
    private final String text;
    private final List<Completion> found;
    private Completion open = NOTHING;
    private int from;
    private int end = -1;

    Reader(String text, List<Completion> found) {
      this.text = text;
      this.found = found;
    }

    void add(MatchResult event) {
      Completion next = of(event);
      boolean follows = end >= 0 && follows(event, next) && isFree(next);
      if (!follows) {
        finish();
        from = event.start();
        open = NOTHING;
      }
      open =
          new Completion(
              text.substring(from, event.end()),
              open.budget.or(next::budget),
              open.settled.or(next::settled),
              open.rate.or(next::rate),
              open.gap.or(next::gap));
      end = event.end();
    }

    /**
     * A budget begins something; amounts belong to one sentence, a rate and a gap follow at once.
     */
    private boolean follows(MatchResult event, Completion next) {
      String between = text.substring(end, event.start());
      if (next.budget.isPresent()) {
        return next.isOfBudget() && open.isAccount() && !TextPatterns.OTHER_ITEM.isIn(between);
      }
      boolean near = TextPatterns.SAME_COMPLETION.matches(between);
      return near
          || (next.settled.isPresent() && isAlone() && !TextPatterns.OTHER_ITEM.isIn(between));
    }

    private boolean isAlone() {
      return open.budget.isPresent() && open.rate.isEmpty() && open.gap.isEmpty();
    }

    /** Tells whether nothing of the same sort was said. */
    private boolean isFree(Completion next) {
      return !(next.settled.isPresent() && open.settled.isPresent())
          && !(next.rate.isPresent() && open.rate.isPresent())
          && !(next.gap.isPresent() && open.gap.isPresent());
    }

    void finish() {
      if (open.rate.isPresent() || open.gap.isPresent()) {
        found.add(open);
      }
      open = NOTHING;
      end = -1;
    }

    private static Completion of(MatchResult event) {
      return new Completion(
          event.group(),
          amount(event, 1).or(() -> amount(event, 8)).or(() -> amount(event, 17)),
          amount(event, 3).or(() -> amount(event, 15)),
          Optional.ofNullable(event.group(5))
              .or(() -> Optional.ofNullable(event.group(19)))
              .map(Figure::parse),
          gap(event));
    }

    /** Reads a number and its unit, which follows it. */
    private static Optional<ClaimedAmount> amount(MatchResult event, int group) {
      return Optional.ofNullable(event.group(group))
          .map(number -> ItemGrowth.amount(number, event.group(group + 1)));
    }

    private static Optional<Gap> gap(MatchResult event) {
      Direction direction = null;
      if (event.group(6) != null || event.group(10) != null) {
        direction = Direction.INCREASE;
      } else if (event.group(7) != null || event.group(11) != null) {
        direction = Direction.DECREASE;
      } else if (event.group(12) != null) {
        direction = Direction.UNCHANGED;
      }
      Optional<ClaimedAmount> amount = amount(event, 13);
      return Optional.ofNullable(direction).map(way -> new Gap(event.group(), way, amount));
    }
  }
}
