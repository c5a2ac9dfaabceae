package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A change that a text works out between two amounts of its own (逐项增减): 2025年执行数100.00万元，
 * 2026年预算安排90.00万元，减少10.00%.
 *
 * @param words the words
 * @param baseYear the year of the base; nothing where it is called last year
 * @param year the year of the amount
 * @param base the amount that is compared with
 * @param now the amount
 * @param change what is said of the change
 */
record ItemGrowth(
    String words,
    Optional<Integer> baseYear,
    int year,
    ClaimedAmount base,
    ClaimedAmount now,
    Stated change) {

  /** A change in words (所述增减): its direction, and its figures without sign. */
  record Stated(
      Optional<ClaimedChange.Direction> direction,
      Optional<ClaimedAmount> amount,
      Optional<Figure> percent) {}

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
        found.add(of(match));
      }
    }
    return found;
  }

  private static ItemGrowth of(MatchResult found) {
    return new ItemGrowth(
        found.group(),
        Optional.ofNullable(found.group(1)).map(Integer::parseInt),
        Integer.parseInt(found.group(4)),
        amount(found.group(2), found.group(3)),
        amount(found.group(5), found.group(6)),
        new Stated(
            DirectionWords.of(found.group(7)),
            Optional.ofNullable(found.group(8)).map(number -> amount(number, found.group(9))),
            Optional.ofNullable(found.group(10)).map(Figure::parse)));
  }

  private static ClaimedAmount amount(String number, String unit) {
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
    long difference = after.get().fen() - before.get().fen();
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
    return change.direction().filter(ClaimedChange.Direction.DECREASE::equals).isPresent();
  }

  /** Returns the quotient of both amounts in per cent, less one hundred, or nothing from zero. */
  Optional<Fraction> growth(Quantities quantities) {
    Optional<Long> before = quantities.read(base).map(PrintedAmount::fen).filter(fen -> fen > 0);
    Optional<Long> after = quantities.read(now).map(PrintedAmount::fen);
    return before.flatMap(b -> after.map(a -> Fraction.of(Math.abs(a - b)).in(b)));
  }
}
