package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Outcome;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one identity (结论).
 *
 * @param outcome the outcome
 * @param cells the cells that were compared, the stated one first
 * @param comparison the amounts, or null where a figure states no whole 分 or nothing was compared
 */
record Judgement(Outcome outcome, List<Cell> cells, @Nullable Comparison comparison)
    implements Serializable {

  static Judgement notApplicable(List<Cell> cells) {
    return new Judgement(Outcome.NOT_APPLICABLE, cells, null);
  }

  static Judgement undecided(List<Cell> cells) {
    return new Judgement(Outcome.UNDECIDED, cells, null);
  }

  /** Compares the cells of one region: the two that are farthest apart decide. */
  static Judgement ofSame(List<Cell> cells, List<FenRange> ranges) {
    if (ranges.stream().anyMatch(FenRange::isEmpty)) {
      return new Judgement(Outcome.VIOLATED, cells, null);
    }
    int high = 0;
    int low = 0;
    for (int at = 1; at < cells.size(); at++) {
      high = ranges.get(at).least() > ranges.get(high).least() ? at : high;
      low = ranges.get(at).greatest() < ranges.get(low).greatest() ? at : low;
    }
    if (high == low) {
      low = high == 0 ? cells.size() - 1 : 0;
    }
    boolean swap = low < high;
    Sides sides = new Sides(nominal(cells.get(swap ? low : high)), ranges.get(swap ? low : high));
    long other = nominal(cells.get(swap ? high : low));
    Judgement judgement = sides.against(other, ranges.get(swap ? high : low)).judgement(cells);
    boolean identical = cells.stream().mapToLong(Judgement::nominal).distinct().count() == 1;
    boolean apart = judgement.outcome == Outcome.HOLDS && !identical;
    return apart
        ? new Judgement(Outcome.HOLDS_WITHIN_ROUNDING, cells, judgement.comparison)
        : judgement;
  }

  /** Compares a total with the sum of its parts. */
  static Judgement ofSum(List<Cell> cells, List<FenRange> ranges) {
    return ofBalance(cells, ranges, 1);
  }

  /** Compares the sum of the first so many cells with that of the others. */
  static Judgement ofBalance(List<Cell> cells, List<FenRange> ranges, int left) {
    if (ranges.stream().anyMatch(FenRange::isEmpty)) {
      return notApplicable(cells);
    }
    Sides right = sum(cells.subList(left, cells.size()), ranges.subList(left, cells.size()));
    return sum(cells.subList(0, left), ranges.subList(0, left))
        .against(right.stated(), right.range())
        .judgement(cells);
  }

  private static Sides sum(List<Cell> cells, List<FenRange> ranges) {
    long sum = 0;
    FenRange range = FenRange.ZERO;
    for (int at = 0; at < cells.size(); at++) {
      sum = Fen.plus(sum, nominal(cells.get(at)));
      range = range.plus(ranges.get(at));
    }
    return new Sides(sum, range);
  }

  /** Compares a part with the whole that bounds it. */
  static Judgement ofBound(List<Cell> cells, List<FenRange> ranges) {
    if (ranges.stream().anyMatch(FenRange::isEmpty)) {
      return notApplicable(cells);
    }
    long part = nominal(cells.get(0));
    long whole = nominal(cells.get(1));
    Judgement compared =
        new Sides(part, ranges.get(0)).against(whole, ranges.get(1)).judgement(cells);
    Outcome outcome = part <= whole ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
    boolean exceeds = ranges.get(0).least() > ranges.get(1).greatest();
    return new Judgement(exceeds ? Outcome.VIOLATED : outcome, cells, compared.comparison);
  }

  private static long nominal(Cell cell) {
    return cell.figure().map(cell.unit()::fen).orElse(0L);
  }

  /** The stated side of a comparison: what is printed, and what it stands for. */
  private record Sides(long stated, FenRange range) {
    Compared against(long computed, FenRange other) {
      Fen.minus(stated, computed); // The difference must fit, it will be told.
      boolean meet = !range.intersect(other).isEmpty();
      long slack =
          stated >= computed
              ? stated - range.least() + (other.greatest() - computed)
              : range.greatest() - stated + (computed - other.least());
      return new Compared(this, computed, meet, Math.max(0, slack));
    }
  }

  /** Both sides. */
  private record Compared(Sides sides, long computed, boolean meet, long slack) {
    Judgement judgement(List<Cell> cells) {
      Outcome outcome = Outcome.VIOLATED;
      if (meet) {
        outcome = sides.stated() == computed ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
      }
      Comparison comparison =
          Comparison.in(cells.get(0).unit()).stated(sides.stated()).computed(computed).slack(slack);
      return new Judgement(outcome, cells, comparison);
    }
  }
}
