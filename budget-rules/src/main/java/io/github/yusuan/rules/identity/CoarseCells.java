package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.form.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The cells of an identity that are printed less precisely than their table (精度不足的单元格), the
 * coarsest first; zeros come last, for a 0 is how many tables print nothing.
 *
 * @param all the cells
 */
record CoarseCells(List<Cell> all) {
  private static final Comparator<Cell> COARSEST =
      Comparator.comparing(CoarseCells::isZero)
          .thenComparing(Comparator.comparingInt(CoarseCells::place).reversed());

  static CoarseCells of(Identity identity) {
    List<Cell> cells = new ArrayList<>();
    for (Operand operand : identity.operands()) {
      operand.cells().stream().filter(Cell::isCoarse).forEach(cells::add);
    }
    cells.sort(COARSEST);
    return new CoarseCells(List.copyOf(cells));
  }

  /** Returns the coarsest that suffice; cells that are equally coarse stand and fall together. */
  Set<Cell> decisive(Predicate<Set<Cell>> suffice) {
    Set<Cell> own = new LinkedHashSet<>();
    for (int at = 0; at < all.size(); at++) {
      own.add(all.get(at));
      boolean last = at + 1 == all.size() || COARSEST.compare(all.get(at), all.get(at + 1)) != 0;
      if (last && suffice.test(own)) {
        return own;
      }
    }
    return own;
  }

  /** Adds the cells of the same tables that print the same figures: they are as coarse. */
  static void addRepetitions(List<Operand> operands, Set<Cell> coarse) {
    Set<Printed> printed = new HashSet<>();
    coarse.forEach(cell -> printed.add(Printed.of(cell)));
    for (Operand operand : operands) {
      operand.cells().stream()
          .filter(cell -> cell.isCoarse() && !isZero(cell) && printed.contains(Printed.of(cell)))
          .forEach(coarse::add);
    }
  }

  /** A figure of a table. */
  private record Printed(Form form, Optional<Figure> figure) {
    static Printed of(Cell cell) {
      return new Printed(cell.form(), cell.figure());
    }
  }

  private static boolean isZero(Cell cell) {
    return cell.figure().filter(figure -> figure.signum() != 0).isEmpty();
  }

  /** The power of ten of 分 that is one last place. */
  private static int place(Cell cell) {
    return cell.unit().scale().fenDigits() - cell.figure().map(Figure::decimals).orElse(0);
  }
}
