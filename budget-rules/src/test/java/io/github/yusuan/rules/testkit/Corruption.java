package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return cell.sheet().map(this::inSheet).orElseGet(this::inTable);
  }

  private Disclosure inTable() {
    return original.withTables(original.tables().stream().map(this::corrupted).toList());
  }

  private Table corrupted(Table table) {
    if (!table.form().equals(cell.form())) {
      return table;
    }
    List<Line> lines =
        table.lines().stream()
            .map(line -> line.id().equals(cell.line().id()) ? corrupted(line) : line)
            .toList();
    return table.withLines(lines);
  }

  private Line corrupted(Line line) {
    return line.withFigures(changed(line.figures(), cell.column().id()));
  }

  private <K> Map<K, Figure> changed(Map<K, Figure> figures, K at) {
    Map<K, Figure> changed = new LinkedHashMap<>(figures);
    changed.remove(at);
    after.ifPresent(figure -> changed.put(at, figure));
    return changed;
  }

  private Disclosure inSheet(Project project) {
    return original.withPerformanceTargets(
        original.performanceTargets().stream()
            .map(target -> target.project().equals(project) ? corrupted(target) : target)
            .toList());
  }

  private PerformanceTarget corrupted(PerformanceTarget target) {
    Funding funding = target.annualFunding();
    return target.withAnnualFunding(
        cell.region()
            .member(Dimension.TIER)
            .map(tier -> funding.withTiers(changed(funding.tiers(), (Category) tier)))
            .orElseGet(() -> funding.withTotal(after)));
  }

  /** Returns place, figures and slip in English. */
  @Override
  public String toString() {
    return cell.place(Language.ENGLISH)
        + ": "
        + before().map(Figure::toString).orElse("blank")
        + " printed as "
        + after.map(Figure::toString).orElse("blank")
        + " ("
        + slip
        + ")";
  }
}
