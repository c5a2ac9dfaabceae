package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.Precision;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Other questions to the one system of a disclosure (推断): what must stand in a cell, whether a
 * correction is enough, whether two documents agree.
 *
 * <pre>{@code
 * Inference inference = Inference.on(disclosure);
 * Optional<FenRange> missing = inference.range(blankCell);
 * boolean enough = inference.isEnough(cell, Figure.parse("55.59"));
 * }</pre>
 */
public final class Inference {
  private final Disclosure disclosure;
  private final Rounding rounding;

  private Inference(Disclosure disclosure, Rounding rounding) {
    this.disclosure = disclosure;
    this.rounding = rounding;
  }

  /**
   * Begins to ask about a disclosure that is rounded as its template usually rounds.
   *
   * @param disclosure a disclosure
   * @return what answers
   */
  public static Inference on(Disclosure disclosure) {
    return new Inference(disclosure, disclosure.template().roundings().get(0));
  }

  /**
   * Asks under another assumption.
   *
   * @param other how the publisher rounds
   * @return what answers by that rounding
   */
  public Inference rounded(Rounding other) {
    return new Inference(disclosure, other);
  }

  /**
   * Returns the proof for the disclosure itself.
   *
   * @return the proof
   */
  public JointProof joint() {
    return JointProof.of(identities(disclosure));
  }

  /**
   * Returns the identities that are asked: cells that are printed less precisely than their table
   * count at their own decimals where nothing else fits, figures come about as the publisher's
   * practice has it, and the text speaks, as in a report.
   */
  private Identities identities(Disclosure asked) {
    Precision strictest = Precision.settle(asked, rounding);
    return Practices.settle(asked, strictest, Work.unlimited(), JointProof.WORK_LIMIT)
        .identities()
        .withText();
  }

  /**
   * Returns the exact amounts that the rest of the document leaves for a cell, whatever is printed
   * there (补全): also for a blank cell, which then counts as not yet filled in, and for a line added
   * to a table without figures. No amount outside the range fits.
   *
   * @param cell a cell of the disclosure
   * @return the range, up to {@code ReportingUnit.LIMIT} where nothing bounds it; empty where the
   *     rest contradicts itself; nothing if that is undecided within the work limit
   * @throws IllegalArgumentException if the disclosure has no such cell
   */
  public Optional<FenRange> range(Cell cell) {
    Predicate<Cell> open = isUnfilled(cell) ? other -> isSameLine(other, cell) : other -> false;
    Identities identities = identities(opened(cell, open));
    try {
      return Optional.of(range(identities, cell, open.or(other -> isSamePlace(other, cell))));
    } catch (Work.LimitReached | AmountOverflowException limit) {
      return Optional.empty();
    }
  }

  /** A line without any figure is not yet filled in: none of its blank cells says zero. */
  private static boolean isUnfilled(Cell cell) {
    return cell.line().figures().isEmpty();
  }

  /** A blank cell says that all inside it is zero; a printed zero does not. */
  private Disclosure opened(Cell cell, Predicate<Cell> open) {
    Disclosure opened = disclosure;
    for (Cell other : cell.table().cells()) {
      if (other.isBlank() && (open.test(other) || isSamePlace(other, cell))) {
        opened = opened.with(other, Figure.ofLastPlaces(0, other.unit().decimals()));
      }
    }
    return opened;
  }

  private static boolean isSameLine(Cell one, Cell other) {
    return one.line().id().equals(other.line().id()) && one.form().equals(other.form());
  }

  private static FenRange range(Identities identities, Cell cell, Predicate<Cell> open) {
    Solver solver =
        new Solver(
            identities,
            other -> open.test(other) ? Solver.ANYTHING : identities.amounts(other),
            new Work(JointProof.WORK_LIMIT));
    return solver.conflict().isPresent() ? FenRange.EMPTY : solver.range(operand(identities, cell));
  }

  private static Operand operand(Identities identities, Cell cell) {
    return identities.operands().stream()
        .filter(operand -> operand.cells().stream().anyMatch(other -> isSamePlace(other, cell)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the disclosure has no such cell: " + cell));
  }

  private static boolean isSamePlace(Cell one, Cell other) {
    return one.line().id().equals(other.line().id())
        && one.column().equals(other.column())
        && one.form().equals(other.form());
  }

  /**
   * Returns the proof for the disclosure with another figure in one cell: what would still be
   * wrong, or what the figure would break.
   *
   * @param cell a cell of the disclosure
   * @param figure the figure to print there
   * @return the proof
   * @throws IllegalArgumentException if the disclosure has no such cell
   */
  public JointProof correcting(Cell cell, Figure figure) {
    return new Inference(disclosure.with(cell, figure), rounding).joint();
  }

  /**
   * Tells whether another figure in one cell makes the document consistent.
   *
   * @param cell a cell of the disclosure
   * @param figure the figure to print there
   * @return true if it is enough; false if not, or if that is undecided
   * @throws IllegalArgumentException if the disclosure has no such cell
   */
  public boolean isEnough(Cell cell, Figure figure) {
    return correcting(cell, figure).consistency() == Consistency.CONSISTENT;
  }

  /**
   * Proves that this document and another agree (两份文本互证): one budget prints as both, for example as
   * tables and as a later supplement. Where they do not, the conflict and the figures in doubt may
   * be of either.
   *
   * @param other another document of the same department, year and template
   * @return the proof for the tables and sheets of both in one system
   * @throws IllegalArgumentException if department, year or template differ
   */
  public JointProof with(Disclosure other) {
    if (!disclosure.department().equals(other.department())
        || !disclosure.year().equals(other.year())
        || !disclosure.template().equals(other.template())) {
      throw new IllegalArgumentException(
          "documents to compare must be of one department, year and template: "
              + name(disclosure)
              + " and "
              + name(other));
    }
    List<Table> tables = new ArrayList<>(disclosure.tables());
    tables.addAll(other.tables());
    List<PerformanceTarget> targets = new ArrayList<>(disclosure.performanceTargets());
    targets.addAll(other.performanceTargets());
    Disclosure both = disclosure.withTables(tables).withPerformanceTargets(targets);
    return new Inference(both, rounding).joint();
  }

  private static String name(Disclosure disclosure) {
    return disclosure.department().name()
        + " "
        + disclosure.year()
        + " "
        + disclosure.template().id();
  }
}
