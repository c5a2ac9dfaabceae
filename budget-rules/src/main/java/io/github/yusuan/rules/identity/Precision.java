package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Practice;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which cells are printed less precisely than their table (精度不一), and which of an amount right in
 * the middle are rounded the other way (恰为半位). A cell of fewer decimals is first taken at the
 * places of its table; only where that contradicts an identity and its own places do not, it counts
 * at its own, and so does the same figure elsewhere in its table. A cell that another contradicts
 * by nothing but the way of rounding a half may stand for that half.
 */
public final class Precision {
  private final Identities identities;
  private final Set<Cell> coarse;
  private final Map<Cell, Cell> halves;

  private Precision(Identities identities, Set<Cell> decisive, Map<Cell, Cell> halves) {
    this.identities = identities;
    this.coarse = decisive;
    this.halves = halves;
  }

  /**
   * Settles which cells count at their own decimals.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @return what was settled
   */
  public static Precision settle(Disclosure disclosure, Rounding rounding) {
    return settle(disclosure, rounding, Work.unlimited());
  }

  /**
   * Settles which cells count at their own decimals, within a limit.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @param work what counts the steps
   * @return what was settled
   * @throws Work.LimitReached if that takes too many steps
   */
  public static Precision settle(Disclosure disclosure, Rounding rounding, Work work) {
    return settle(disclosure, rounding, Leniency.NONE, work);
  }

  /**
   * Settles the same for a publisher who follows a certain practice of rounding.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @param practice how its figures come about
   * @param work what counts the steps
   * @return what was settled; nothing where no figure is added up
   * @throws Work.LimitReached if that takes too many steps
   */
  public static Optional<Precision> settle(
      Disclosure disclosure, Rounding rounding, Practice practice, Work work) {
    AddedUp sums = AddedUp.of(disclosure, practice, rounding, work);
    return sums.isNone()
        ? Optional.empty()
        : Optional.of(settle(disclosure, rounding, Leniency.ofAddedUp(sums), work));
  }

  private static Precision settle(
      Disclosure disclosure, Rounding rounding, Leniency leniency, Work work) {
    Identities usual = Identities.of(disclosure, rounding, leniency, work);
    Map<Cell, Cell> halves = halves(usual, work);
    Set<Cell> either = new LinkedHashSet<>(halves.keySet());
    Identities identities = usual;
    if (!halves.isEmpty()) {
      either.addAll(
          sums(Identities.of(disclosure, rounding, leniency.withEitherWay(either), work)));
      identities = Identities.of(disclosure, rounding, leniency.withEitherWay(either), work);
    }
    Leniency halfway = leniency.withEitherWay(either);
    Set<Cell> coarse = new LinkedHashSet<>();
    Set<Cell> decisive = new LinkedHashSet<>();
    for (Identity identity : identities.all()) {
      if (!(identity instanceof Identity.Bound && identities.isSigned())
          && !mayHold(identity)
          && canHold(identity, Operand::amountsAtOwnDecimals)) {
        CoarseCells cells = CoarseCells.of(identity);
        coarse.addAll(cells.all());
        decisive.addAll(
            cells.decisive(
                own -> {
                  Leniency some = halfway.withAtOwnDecimals(own);
                  return canHold(identity, operand -> operand.amounts(rounding, some));
                }));
      }
    }
    if (coarse.isEmpty()) {
      return new Precision(identities, coarse, halves);
    }
    CoarseCells.addRepetitions(identities.operands(), coarse);
    CoarseCells.addRepetitions(identities.operands(), decisive);
    Leniency lenient = halfway.withAtOwnDecimals(coarse);
    return new Precision(Identities.of(disclosure, rounding, lenient, work), decisive, halves);
  }

  /** Returns the cells that are a half another prints exactly, each with that other. */
  private static Map<Cell, Cell> halves(Identities identities, Work work) {
    Map<Cell, Cell> halves = new LinkedHashMap<>();
    if (identities.rounding() != Rounding.HALF_UP) {
      return halves;
    }
    for (Operand operand : identities.operands()) {
      if (operand.isContradictory()) {
        List<List<Cell>> groups = bySaying(operand);
        for (List<Cell> same : groups) {
          exact(identities, groups, same, work)
              .ifPresent(exact -> same.forEach(cell -> halves.put(cell, exact)));
        }
      }
    }
    return halves;
  }

  /** Returns the totals that are a half because exact parts are, one of which is a half itself. */
  private static Set<Cell> sums(Identities identities) {
    Set<Cell> totals = new LinkedHashSet<>();
    for (Identity identity : identities.all()) {
      if (identity instanceof Identity.Sum sum && !mayHold(sum)) {
        FenRange parts = amounts(sum.parts());
        if (width(parts) == 0) {
          sum.total().cells().stream()
              .filter(cell -> !cell.isBlank() && isHalf(identities, cell, parts.least()))
              .forEach(totals::add);
        }
      }
    }
    return totals;
  }

  /** Returns what parts may come to; nothing where one contradicts itself or they are too large. */
  private static FenRange amounts(List<Operand> parts) {
    FenRange sum = FenRange.ZERO;
    try {
      for (Operand part : parts) {
        sum = sum.plus(part.amounts());
      }
      return sum;
    } catch (AmountOverflowException overflow) {
      return FenRange.EMPTY;
    }
  }

  private static boolean isHalf(Identities identities, Cell cell, long fen) {
    return identities.amounts(cell, Rounding.UNKNOWN).contains(fen);
  }

  /** Groups the cells of an operand that print the same figure in the same unit. */
  private static List<List<Cell>> bySaying(Operand operand) {
    Map<Saying, List<Cell>> groups = new LinkedHashMap<>();
    for (Cell cell : operand.cells()) {
      Saying saying = new Saying(cell.figure(), cell.unit());
      groups.computeIfAbsent(saying, first -> new ArrayList<>()).add(cell);
    }
    return List.copyOf(groups.values());
  }

  /** What a cell says: a figure, or nothing, in a unit. */
  private record Saying(Optional<Figure> figure, ReportingUnit unit) {}

  /**
   * Returns the finest cell of another group, if that prints an exact amount and all others agree
   * with a half that this one might be. Not many can: the search ends at the first that does not.
   */
  private static Optional<Cell> exact(
      Identities identities, List<List<Cell>> groups, List<Cell> mine, Work work) {
    Cell finest = mine.get(0);
    FenRange either =
        finest.isCoarse()
            ? finest.exactAmountsAtOwnDecimals(Rounding.UNKNOWN)
            : identities.amounts(finest, Rounding.UNKNOWN);
    long narrowest = Long.MAX_VALUE;
    for (List<Cell> theirs : groups) {
      if (theirs != mine) {
        work.spend(1);
        FenRange range = identities.amounts(theirs.get(0));
        either = either.intersect(range);
        if (width(range) < narrowest) {
          narrowest = width(range);
          finest = theirs.get(0);
        }
        if (either.isEmpty()) {
          return Optional.empty();
        }
      }
    }
    boolean half =
        !mine.get(0).isBlank() && narrowest == 0 && !fits(identities, mine.get(0), either);
    return half ? Optional.of(finest) : Optional.empty();
  }

  /** Tells whether a figure is the usual rounding of what the others leave, at its own decimals. */
  private static boolean fits(Identities identities, Cell cell, FenRange left) {
    FenRange usual = cell.exactAmountsAtOwnDecimals(identities.rounding());
    return !usual.intersect(left).isEmpty();
  }

  private static long width(FenRange range) {
    return range.isEmpty() ? -1 : range.greatest() - range.least();
  }

  /** A sum beyond 64 bits of 分 is not judged here. */
  static boolean mayHold(Identity identity) {
    try {
      return canHold(identity, Operand::amounts);
    } catch (AmountOverflowException overflow) {
      return true;
    }
  }

  private static boolean canHold(Identity identity, Function<Operand, FenRange> amounts) {
    for (Operand operand : identity.operands()) {
      if (amounts.apply(operand).isEmpty()) {
        return false;
      }
    }
    if (identity instanceof Identity.Same) {
      return true;
    }
    FenRange left = FenRange.ZERO;
    FenRange right = FenRange.ZERO;
    for (int at = 0; at < identity.operands().size(); at++) {
      FenRange range = amounts.apply(identity.operands().get(at));
      if (identity.isOnTheLeft(at)) {
        left = left.plus(range);
      } else {
        right = right.plus(range);
      }
    }
    return identity instanceof Identity.Bound
        ? left.least() <= right.greatest()
        : !left.intersect(right).isEmpty();
  }

  /**
   * Returns the identities with those cells at their own decimals.
   *
   * @return the identities
   */
  public Identities identities() {
    return identities;
  }

  /**
   * Returns the cells that have to count at their own decimals, because nothing else fits: of an
   * identity the coarsest that suffice. Whatever else is coarse in it counts so too, and is nothing
   * to tell.
   *
   * @return the cells, in the order of printing
   */
  public Set<Cell> coarse() {
    return Collections.unmodifiableSet(coarse);
  }

  /**
   * Returns the cells that are taken for an amount right in the middle, rounded the other way.
   *
   * @return the cells, each with one that prints the amount more exactly
   */
  public Map<Cell, Cell> halves() {
    return Collections.unmodifiableMap(halves);
  }
}
