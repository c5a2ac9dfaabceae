package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A change that a text states beside its amount, whatever it is of and whatever it is compared with
 * (所述增减): 公用经费480.66万元，较上年执行数减少20.00万元，下降3.99%. Those that are claimed of a quantity are left out.
 *
 * @param words the words
 * @param now the amount
 * @param change the difference and the percentage, with their signs
 */
record StatedChange(String words, ClaimedAmount now, ClaimedChange change) {
  private static final int FAR = 320;

  /** Finds all in a section. */
  static List<StatedChange> in(Section section) {
    Reader reader = new Reader(section, Passage.solid(section.text()));
    ChangePatterns.AMOUNT_AND_RATE.in(reader.text).forEach(reader::add);
    return reader.found;
  }

  /** Reads from left to right (逐处读出). */
  private static final class Reader {
    private final Section section;
    private final String text;
    private final List<StatedChange> found = new ArrayList<>();
    private Optional<ClaimedAmount> last = Optional.empty();
    private int end;

    Reader(Section section, String text) {
      this.section = section;
      this.text = text;
    }

    void add(MatchResult event) {
      String between = text.substring(end, event.start());
      boolean again = last.isPresent() && ChangePatterns.AGAIN.matches(between);
      int from = Math.max(end, event.start() - FAR);
      Optional<MatchResult> before = again ? Optional.empty() : before(from, event.start());
      last = again ? last : before.filter(one -> isOfIt(one, from)).map(Reader::amount);
      int start = before.map(one -> from + one.start()).orElse(event.start());
      last.flatMap(now -> of(event, now, text.substring(start, event.end())))
          .filter(change -> !isClaimed(change))
          .ifPresent(found::add);
      end = event.end();
    }

    private Optional<MatchResult> before(int from, int to) {
      String words = text.substring(from, to);
      return ChangePatterns.AMOUNT_BEFORE
          .first(words)
          .or(() -> ChangePatterns.AMOUNT_BEFORE_DETAILS.first(words));
    }

    private static ClaimedAmount amount(MatchResult found) {
      return ItemGrowth.amount(found.group(1), found.group(2));
    }

    /**
     * Tells whether no other amount may be meant, and the name is the same where it is said again.
     */
    private boolean isOfIt(MatchResult before, int from) {
      String lead = text.substring(0, from + before.start());
      int begun = 0;
      for (MatchResult begins :
          ChangePatterns.BEGINS.all(lead.substring(Math.max(0, lead.length() - FAR)))) {
        begun = Math.max(0, lead.length() - FAR) + begins.end();
      }
      String words = lead.substring(Math.max(begun, Math.max(0, lead.length() - FAR)));
      String name = before.group(3);
      return !ChangePatterns.AMOUNT.isIn(words)
          && !ChangePatterns.IS_BASE.isIn(words)
          && (name == null || isNamed(words, ChangePatterns.JOINS.without(name)));
    }

    private static boolean isNamed(String words, String name) {
      return ChangePatterns.JOINS.without(words).endsWith(name);
    }

    private boolean isClaimed(StatedChange change) {
      return section.claims().stream().map(Claim::value).anyMatch(change.change::equals);
    }

    private static Optional<StatedChange> of(MatchResult event, ClaimedAmount now, String words) {
      Optional<Direction> by = DirectionWords.of(event.group(1));
      Optional<Direction> rate = DirectionWords.of(event.group(4));
      if (by.isEmpty() || rate.isEmpty()) {
        return Optional.empty();
      }
      ClaimedAmount amount = ItemGrowth.amount(event.group(2), event.group(3));
      ClaimedChange change =
          ClaimedChange.by(new ClaimedAmount(signed(by.get(), amount.figure()), amount.scale()))
              .withPercent(signed(rate.get(), Figure.parse(event.group(5))));
      return Optional.of(new StatedChange(words, now, change));
    }

    private static Figure signed(Direction direction, Figure figure) {
      return direction == Direction.DECREASE && figure.signum() != 0
          ? Figure.ofLastPlaces(-figure.lastPlaces(), figure.decimals())
          : figure;
    }
  }

  /** What both amounts make of the change, in 分 (推得的基数). */
  record Base(PrintedAmount now, PrintedAmount by, Percentage percent) {
    long fen() {
      return now.fen() - by.fen();
    }

    /** Tells whether there was nothing to grow from, and a percentage is stated all the same. */
    boolean isZero() {
      return by.fen() != 0 && fen() == 0;
    }

    /** Tells whether the percentage is that of the change, for some exact amounts. */
    boolean fits() {
      if (by.fen() == 0) {
        return percent.figure().signum() == 0;
      }
      FenRange base = Ratio.growth(by.range()).base(now.range());
      return base.greatest() > 0 && Ratio.growth(by.range()).to(now.range()).fits(percent);
    }
  }

  /** Returns the base that follows; nothing where the figures are too fine or too large. */
  Optional<Base> base(Quantities quantities) {
    Optional<PrintedAmount> amount = quantities.read(now);
    Optional<PrintedAmount> by = change.amount().flatMap(quantities::read);
    return amount
        .filter(read -> !read.range().isEmpty())
        .flatMap(
            read ->
                by.filter(difference -> !difference.range().isEmpty())
                    .map(
                        difference ->
                            new Base(
                                read,
                                difference,
                                new Percentage(change.percent().orElseThrow(), Rounding.UNKNOWN))));
  }
}
