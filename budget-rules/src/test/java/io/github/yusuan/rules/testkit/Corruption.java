package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.joint.Consistency;
import java.util.List;
import java.util.Optional;

/**
 * A corrupted disclosure (差错样本): a consistent one in which one cell is misprinted, and the word on
 * which cell, and how.
 */
public final class Corruption {
  private final Disclosure original;
  private final Cell cell;
  private final Slip slip;
  private final Optional<Figure> after;

  private Corruption(Disclosure original, Cell cell, Slip slip, Optional<Figure> after) {
    this.original = original;
    this.cell = cell;
    this.slip = slip;
    this.after = after;
  }

  /**
   * Corrupts a cell.
   *
   * @param original a disclosure
   * @param cell one of its cells
   * @param slip what went wrong
   * @param after the misprinted figure, or nothing where the cell is left blank
   * @return the corruption
   */
  public static Corruption of(Disclosure original, Cell cell, Slip slip, Optional<Figure> after) {
    return new Corruption(original, cell, slip, after);
  }

  /**
   * Returns the disclosure before the slip.
   *
   * @return the consistent disclosure
   */
  public Disclosure original() {
    return original;
  }

  /**
   * Returns the cell that is misprinted.
   *
   * @return the cell of the original disclosure, with the figure that it had
   */
  public Cell cell() {
    return cell;
  }

  /**
   * Returns what went wrong.
   *
   * @return the slip
   */
  public Slip slip() {
    return slip;
  }

  /**
   * Returns the figure before the slip.
   *
   * @return the right figure, or nothing for a blank
   */
  public Optional<Figure> before() {
    return cell.figure();
  }

  /**
   * Returns the figure after the slip.
   *
   * @return the misprinted figure, or nothing for a blank
   */
  public Optional<Figure> after() {
    return after;
  }

  /**
   * Returns by how much the cell is off.
   *
   * @return the difference in 分, a blank taken as zero
   */
  public long fen() {
    return Math.abs(fen(after) - fen(before()));
  }

  private long fen(Optional<Figure> figure) {
    return figure.map(cell.unit()::fen).orElse(0L);
  }

  /**
   * Returns the disclosure with the slip in it.
   *
   * @return the corrupted disclosure
   */
  public Disclosure disclosure() {
    return after
        .map(figure -> original.with(cell, figure))
        .orElseGet(() -> original.withBlank(cell));
  }

  /**
   * Tells whether the slip can be seen at all: whether a rule finds in the corrupted disclosure
   * what it did not find in the original, or the joint proof finds no budget that prints so. A slip
   * may be as small as rounding, or stand in a figure that no other speaks of.
   *
   * @return false if the corrupted disclosure is as good as the original, so that no software can
   *     tell
   */
  public boolean isDetectable() {
    Report report = Rulebook.standard().check(disclosure());
    return report.joint().consistency() == Consistency.INCONSISTENT
        || !sentences(report).equals(sentences(Rulebook.standard().check(original)));
  }

  private static List<String> sentences(Report report) {
    return report.problems().stream().map(Finding::toString).toList();
  }

  /** Returns place, figures and slip in English. */
  @Override
  public String toString() {
    return cell.place()
        + ": "
        + before().map(Figure::toString).orElse("blank")
        + " printed as "
        + after.map(Figure::toString).orElse("blank")
        + " ("
        + slip
        + ")";
  }
}
