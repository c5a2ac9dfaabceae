package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A change that a text works out between two amounts of its own (逐项增减): 2025年执行数100.00万元，
 * 2026年预算安排90.00万元，减少10.00%.
 *
 * @param words the words
 * @param baseYear the year of the base; nothing where it is called last year
 * @param year the year of the amount; nothing where it is called this year
 * @param base the amount that is compared with
 * @param now the amount
 * @param change what is said of the change
 * @param turns whether its percentage is said to go the other way than its amount
 */
record ItemGrowth(
    String words,
    Optional<Integer> baseYear,
    Optional<Integer> year,
    ClaimedAmount base,
    ClaimedAmount now,
    Stated change,
    boolean turns) {

  /** A change in words (所述增减): its direction, and its figures without sign. */
  record Stated(
      Optional<Direction> direction, Optional<ClaimedAmount> amount, Optional<Figure> percent) {}

  /** How much text before a comparison is looked at for what is compared. */
  private static final int NEAR = 200;

  private static final Map<String, Scale> SCALES =
      Map.of(
          "元", Scale.YUAN,
          "千元", Scale.THOUSAND_YUAN,
          "万元", Scale.TEN_THOUSAND_YUAN,
          "亿元", Scale.HUNDRED_MILLION_YUAN);

  /** Finds all in a text without spaces and separators. */
  static List<ItemGrowth> in(String text) {
    List<ItemGrowth> found = new ArrayList<>();
    if (text.contains("预算")) {
      for (MatchResult match : TextPatterns.ITEM_GROWTH.in(text)) {
        of(match).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Finds all in a text without spaces and separators whose change leads from one to the other. */
  static List<ItemGrowth> grown(String text) {
    List<ItemGrowth> found = new ArrayList<>();
    TextPatterns.GROWN_TO.in(text).forEach(match -> grown(match).ifPresent(found::add));
    return found;
  }

  /** Finds all in a text without spaces and separators that are compared with a stated base. */
  static List<ItemGrowth> compared(String text) {
    List<ItemGrowth> found = new ArrayList<>();
    for (MatchResult match : TextPatterns.STATED_BASE.in(text)) {
      int from = Math.max(0, match.start() - NEAR);
      CompletionPatterns.COMPARED_AMOUNT
          .first(text.substring(from, match.start()))
          .ifPresent(
              now ->
                  found.add(compared(match, now, text.substring(from + now.start(), match.end()))));
    }
    return found;
  }

  private static ItemGrowth compared(MatchResult found, MatchResult now, String words) {
    Stated change =
        new Stated(
            DirectionWords.of(found.group(4)),
            Optional.of(amount(found.group(5), found.group(6))),
            Optional.ofNullable(found.group(8)).map(Figure::parse));
    return new ItemGrowth(
        words,
        Dated.year(found.group(1)),
        Optional.empty(),
        amount(found.group(2), found.group(3)),
        amount(now.group(1), now.group(2)),
        change,
        turns(found, 7, change));
  }

  /**
   * The earlier year is the base; two amounts of different names, or of one year, are compared not.
   */
  private static Optional<ItemGrowth> of(MatchResult found) {
    Optional<Dated> first = dated(found, 1);
    Optional<Dated> second = dated(found, 6);
    if (first.isEmpty() || second.isEmpty() || !first.get().isNamedLike(second.get())) {
      return Optional.empty();
    }
    Dated one = first.get();
    Dated other = second.get();
    boolean reversed = other.rank() < one.rank();
    Dated now = reversed ? one : other;
    Dated base = reversed ? other : one;
    boolean compares = found.group(5) == null || reversed;
    if (now.rank() == base.rank() || !compares) {
      return Optional.empty();
    }
    Stated change = change(found, 10);
    return Optional.of(
        new ItemGrowth(
            found.group(),
            base.year(),
            now.year(),
            base.amount(),
            now.amount(),
            change,
            turns(found, 13, change)));
  }

  /** Two amounts that are joined by the word of their change: 由…增加到…. */
  private static Optional<ItemGrowth> grown(MatchResult found) {
    Optional<Dated> base = dated(found.group(1), "", found.group(2), found.group(3));
    Optional<Dated> now = dated(found.group(5), "", found.group(6), found.group(7));
    if (base.isEmpty() || now.isEmpty() || now.get().rank() <= base.get().rank()) {
      return Optional.empty();
    }
    Stated change = change(found, 8);
    boolean turns =
        turns(found, 11, change) || !DirectionWords.of(found.group(4)).equals(change.direction());
    return Optional.of(
        new ItemGrowth(
            found.group(),
            base.get().year(),
            now.get().year(),
            base.get().amount(),
            now.get().amount(),
            change,
            turns));
  }

  /** Reads direction, amount and unit, the direction of the percentage, and the percentage. */
  private static Stated change(MatchResult found, int group) {
    return new Stated(
        DirectionWords.of(found.group(group)),
        Optional.ofNullable(found.group(group + 1))
            .map(number -> amount(number, found.group(group + 2))),
        Optional.ofNullable(found.group(group + 4)).map(Figure::parse));
  }

  private static boolean turns(MatchResult found, int group, Stated change) {
    return found.group(group) != null
        && change.percent().filter(percent -> percent.signum() != 0).isPresent()
        && !DirectionWords.of(found.group(group)).equals(change.direction());
  }

  /** An amount of a year (某年的数), and what it is of as far as the words say. */
  private record Dated(String when, String name, ClaimedAmount amount) {
    private static final Set<String> NOW = Set.of("今年", "本年");
    private static final Set<String> BEFORE = Set.of("上年", "去年", "上一年");

    /** Only amounts that need no name may be called last year's and this year's. */
    boolean isNamedLike(Dated other) {
      return name.equals(other.name)
          || ((name.isEmpty() || other.name.isEmpty())
              && (!NOW.contains(when) && !NOW.contains(other.when)));
    }

    Optional<Integer> year() {
      return year(when);
    }

    static Optional<Integer> year(String when) {
      return NOW.contains(when) || BEFORE.contains(when)
          ? Optional.empty()
          : Optional.of(Integer.valueOf(when));
    }

    /** The later an amount is, the higher. */
    int rank() {
      if (year().isPresent()) {
        return year().get();
      }
      return NOW.contains(when) ? Integer.MAX_VALUE : Integer.MIN_VALUE;
    }
  }

  /** Reads year, name, number and unit; only zero needs no unit, and a change is no amount. */
  private static Optional<Dated> dated(MatchResult found, int group) {
    return dated(
        found.group(group), found.group(group + 1), found.group(group + 2), found.group(group + 3));
  }

  private static Optional<Dated> dated(
      @Nullable String when, String name, String number, @Nullable String unit) {
    boolean bare = unit == null && Figure.parse(number).signum() != 0;
    if (bare || TextPatterns.NOT_A_NAME.isIn(name)) {
      return Optional.empty();
    }
    return Optional.of(
        new Dated(when == null ? "今年" : when, name, amount(number, unit == null ? "万元" : unit)));
  }

  /** Returns an amount of a text. */
  static ClaimedAmount amount(String number, String unit) {
    return new ClaimedAmount(
        Figure.parse(number), SCALES.getOrDefault(unit, Scale.TEN_THOUSAND_YUAN));
  }

  /** Tells whether there was nothing to grow from, and a percentage is stated all the same. */
  boolean isFromZero() {
    return base.figure().signum() == 0
        && now.figure().signum() != 0
        && change.percent().filter(percent -> percent.signum() != 0).isPresent();
  }

  /** Tells whether the percentage is that of the two amounts, for some exact ones. */
  boolean fitsPercent(Quantities quantities) {
    Optional<PrintedAmount> before = quantities.read(base).filter(a -> a.range().least() > 0);
    Optional<PrintedAmount> after = quantities.read(now);
    if (before.isEmpty() || after.isEmpty() || change.percent().isEmpty()) {
      return true;
    }
    Figure percent = change.percent().get();
    long hundred = 100;
    for (int decimal = 0; decimal < percent.decimals(); decimal++) {
      hundred *= 10;
    }
    long places = isLess() ? -percent.lastPlaces() : percent.lastPlaces();
    Figure left = Figure.ofLastPlaces(hundred + places, percent.decimals());
    return Ratio.of(after.get().range())
        .in(before.get().range())
        .fits(new Percentage(left, Rounding.UNKNOWN));
  }

  /** Tells whether the stated difference and direction are those of the two amounts. */
  boolean fitsAmount(Quantities quantities) {
    Optional<PrintedAmount> before = quantities.read(base);
    Optional<PrintedAmount> after = quantities.read(now);
    if (before.isEmpty() || after.isEmpty()) {
      return true;
    }
    if (turns) {
      return false;
    }
    long difference = after.get().fen() - before.get().fen();
    if (change.direction().filter(Direction.UNCHANGED::equals).isPresent()) {
      return difference == 0 || !before.get().range().intersect(after.get().range()).isEmpty();
    }
    boolean none = change.amount().map(ClaimedAmount::figure).map(Figure::signum).orElse(1) == 0;
    if (change.direction().isPresent() && !none && difference != 0 && isLess() == difference > 0) {
      return false;
    }
    return change
        .amount()
        .flatMap(quantities::read)
        .map(
            stated ->
                stated.fen() == Math.abs(difference) || isWithin(stated, before.get(), after.get()))
        .orElse(true);
  }

  private boolean isWithin(PrintedAmount stated, PrintedAmount before, PrintedAmount after) {
    FenRange differences = after.range().plus(before.range().negate());
    FenRange change = isLess() ? stated.range().negate() : stated.range();
    return !differences.intersect(change).isEmpty();
  }

  private boolean isLess() {
    return change.direction().filter(Direction.DECREASE::equals).isPresent();
  }

  /** Returns the quotient of both amounts in per cent, less one hundred, or nothing from zero. */
  Optional<Fraction> growth(Quantities quantities) {
    Optional<Long> before = quantities.read(base).map(PrintedAmount::fen).filter(fen -> fen > 0);
    Optional<Long> after = quantities.read(now).map(PrintedAmount::fen);
    return before.flatMap(b -> after.map(a -> Fraction.of(Math.abs(a - b)).in(b)));
  }
}
