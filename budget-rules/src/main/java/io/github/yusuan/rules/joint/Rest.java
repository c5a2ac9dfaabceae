package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is left of a disclosure where some of it is disregarded (剔除部分数字后的文本): whether the rest can
 * be true, and how little more would have to be disregarded. Every answer is exact and costs steps
 * of the work that was given.
 */
public final class Rest {
  private final Identities identities;
  private final Solver solver;
  private final Work work;

  /** What is wrong elsewhere and disregarded, whatever else is asked. */
  private final BitSet errors;

  private final Map<Place, Integer> statements = new HashMap<>();
  private final Map<Place, Operand> operands = new HashMap<>();

  /** Where a cell stands in any version of a document; a row that is lacking may have any id. */
  private record Place(String form, String line, String column, Region region) {
    static Place of(Cell cell) {
      return new Place(cell.form().id(), cell.line().id(), cell.column().id(), cell.region());
    }
  }

  /** What was found to clash in this system, whatever was disregarded. */
  private final List<BitSet> conflicts;

  private Rest(Identities identities, Work work) {
    this.identities = identities;
    this.work = work;
    errors = new BitSet();
    conflicts = new ArrayList<>();
    solver = new Solver(identities, work);
    List<Statement> all = solver.statements().all();
    for (int at = 0; at < all.size(); at++) {
      for (Cell cell : all.get(at).cells()) {
        statements.put(Place.of(cell), at);
      }
    }
    for (Operand operand : identities.operands()) {
      operand.cells().forEach(cell -> operands.put(Place.of(cell), operand));
    }
  }

  private Rest(Rest whole, BitSet errors) {
    this.identities = whole.identities;
    this.work = whole.work;
    this.solver = whole.solver;
    this.conflicts = whole.conflicts;
    this.statements.putAll(whole.statements);
    this.operands.putAll(whole.operands);
    this.errors = errors;
  }

  /**
   * Begins with all of a disclosure.
   *
   * @param identities its identities; with blanks {@linkplain Identities#opened() opened} also what
   *     is missing can be disregarded
   * @param work counts the steps
   * @return nothing disregarded yet
   */
  public static Rest of(Identities identities, Work work) {
    return new Rest(identities, work);
  }

  /**
   * Disregards some cells, whatever else is asked.
   *
   * @param cells cells of the disclosure
   * @return the rest without them
   * @throws Work.LimitReached if there are no steps left
   */
  public Rest without(Collection<Cell> cells) {
    BitSet aside = statements(cells);
    aside.or(errors);
    return new Rest(this, aside);
  }

  /**
   * Tells whether the rest can be true without some cells, and without what is wrong elsewhere.
   * With a cell goes every cell that says the same.
   *
   * @param cells cells of the disclosure, or of another version of it
   * @return true if amounts exist that print as the rest
   * @throws Work.LimitReached if there are no steps left
   * @throws AmountOverflowException if a number does not fit 64 bits
   */
  public boolean isConsistentWithout(Collection<Cell> cells) {
    BitSet aside = statements(cells);
    aside.or(errors);
    solver.setAside(aside);
    return solver.conflict().isEmpty();
  }

  /**
   * Returns amounts that would fit in some cells, if the rest can be true without them, and without
   * what is wrong elsewhere.
   *
   * @param cells cells of the disclosure
   * @return an exact amount in 分 for each, with which all agrees; nothing if there are none
   * @throws Work.LimitReached if there are no steps left
   * @throws AmountOverflowException if a number does not fit 64 bits
   */
  public Optional<Map<Cell, Long>> amountsWithout(Collection<Cell> cells) {
    if (!isConsistentWithout(cells)) {
      return Optional.empty();
    }
    Map<Cell, Long> amounts = new HashMap<>();
    for (Cell cell : cells) {
      Operand operand = operands.get(Place.of(cell));
      if (operand != null) {
        amounts.put(cell, solver.value(operand).numerator());
      }
    }
    return Optional.of(amounts);
  }

  /**
   * Tells whether the rest can be true without some cells as far as fractions of a 分 tell: cheaper,
   * and never undecided for want of whole numbers.
   *
   * @param cells cells of the disclosure, or of another version of it
   * @return false only if no amounts exist that print as the rest
   * @throws Work.LimitReached if there are no steps left
   * @throws AmountOverflowException if a number does not fit 64 bits
   */
  public boolean isConceivableWithout(Collection<Cell> cells) {
    BitSet aside = statements(cells);
    aside.or(errors);
    solver.setAside(aside);
    return solver.conflictOfFractions().isEmpty();
  }

  /**
   * Tells whether the rest can be true if some cells stand for other amounts, and without what is
   * wrong elsewhere: cheaper than to prove a document in which they do, since nothing is derived.
   *
   * @param cells cells of the disclosure
   * @param amounts what any cell would stand for
   * @return false only if no fractions of a 分 exist that print as the rest and are these amounts
   * @throws Work.LimitReached if there are no steps left
   * @throws AmountOverflowException if a number does not fit 64 bits
   */
  public boolean isConceivableWith(Collection<Cell> cells, Function<Cell, FenRange> amounts) {
    BitSet replaced = statements(cells);
    replaced.andNot(errors);
    BitSet aside = (BitSet) replaced.clone();
    aside.or(errors);
    Map<Operand, FenRange> meant = meant(replaced, amounts);
    if (meant.values().stream().anyMatch(FenRange::isEmpty)) {
      return false;
    }
    solver.setAside(aside);
    try {
      meant.forEach(solver::assume);
      return solver.conflictOfFractions().isEmpty();
    } finally {
      meant.keySet().forEach(operand -> solver.restore(operand, null));
    }
  }

  /** Returns what statements would say of their operands; what is cleared away says nothing. */
  private Map<Operand, FenRange> meant(BitSet replaced, Function<Cell, FenRange> amounts) {
    Map<Operand, FenRange> meant = new LinkedHashMap<>();
    for (int statement : replaced.stream().toArray()) {
      for (Cell cell : solver.statements().all().get(statement).cells()) {
        meant.merge(
            Objects.requireNonNull(operands.get(Place.of(cell))),
            amounts.apply(cell),
            FenRange::intersect);
      }
    }
    return meant;
  }

  private BitSet statements(Collection<Cell> cells) {
    work.spend(cells.size());
    BitSet numbers = new BitSet();
    for (Cell cell : cells) {
      Integer statement = statements.get(Place.of(cell));
      if (statement != null) {
        numbers.set(statement);
      }
    }
    return numbers;
  }

  /**
   * Finds the fewest other statements that are wrong if some cells are disregarded.
   *
   * @param cells cells of the disclosure
   * @param most how many others at most
   * @return the rest without them; nothing where more are wrong, or the steps did not suffice
   */
  public Optional<Rest> beside(Collection<Cell> cells, int most) {
    Search search = new Search(solver, work, statements(cells), most);
    search.learn(conflicts);
    search.run();
    search.found().forEach(conflict -> conflicts.add(conflict.numbers()));
    if (!search.isComplete()) {
      return Optional.empty();
    }
    BitSet found = new BitSet();
    search.errors().forEach(error -> found.or(error.first()));
    return Optional.of(new Rest(this, found));
  }

  /**
   * Tells whether more statements are wrong than some number, whichever they are.
   *
   * @param most the number
   * @return true only if no so few statements explain all that clashes
   */
  public boolean hasMoreErrors(int most) {
    Search search = new Search(solver, work, new BitSet(), most);
    search.learn(conflicts);
    search.run();
    return !search.isComplete() && search.number() > most;
  }

  /**
   * Counts what is wrong elsewhere.
   *
   * @return the number of statements that are disregarded whatever is asked
   */
  public int errors() {
    return errors.cardinality();
  }

  /**
   * Returns what is wrong elsewhere.
   *
   * @return the cells of the statements that are disregarded whatever is asked
   */
  public List<Cell> wrong() {
    List<Cell> wrong = new ArrayList<>();
    errors.stream().forEach(at -> wrong.addAll(solver.statements().all().get(at).cells()));
    return wrong;
  }

  /**
   * Returns all cells of a form, those of rows that its table may lack included.
   *
   * @param form the identifier of the form
   * @return the cells, in the order of the operands
   */
  public List<Cell> cells(String form) {
    List<Cell> cells = new ArrayList<>();
    for (Operand operand : identities.operands()) {
      for (Cell cell : operand.cells()) {
        if (cell.form().id().equals(form)) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }
}
