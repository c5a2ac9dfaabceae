package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import java.io.Serializable;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A cell (单元格) of a disclosure: where it stands, what is printed in it, and which region of the
 * budget it measures.
 */
public final class Cell implements Comparable<Cell>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Label BLANK = Label.zh("空白").en("blank");

  private final Table table;
  private final Line line;
  private final Column column;

  Cell(Table table, Line line, Column column) {
    this.table = table;
    this.line = line;
    this.column = column;
  }

  /**
   * Returns the table that the cell stands in.
   *
   * @return the table, or the funding of a performance target as one
   */
  public Table table() {
    return table;
  }

  /**
   * Returns the form of the table.
   *
   * @return the form
   */
  public Form form() {
    return table.form();
  }

  /**
   * Returns the line.
   *
   * @return the line
   */
  public Line line() {
    return line;
  }

  /**
   * Returns the column.
   *
   * @return the column
   */
  public Column column() {
    return column;
  }

  /**
   * Returns the region that the cell measures.
   *
   * @return the region
   */
  public Region region() {
    return form().region(table.region(line), column);
  }

  /**
   * Returns the unit in which the table is printed.
   *
   * @return the reporting unit
   */
  public ReportingUnit unit() {
    return table.unit();
  }

  /**
   * Returns what is printed in the cell.
   *
   * @return the figure, or nothing where the cell is blank
   */
  public Optional<Figure> figure() {
    return line.figure(column.id());
  }

  /**
   * Tells whether nothing is printed.
   *
   * @return true if the cell is blank, which means exactly zero
   */
  public boolean isBlank() {
    return !line.figures().containsKey(column.id());
  }

  /**
   * Returns the project whose sheet the cell stands in.
   *
   * @return the project of a performance target sheet, or nothing for a cell of a table
   */
  public Optional<Project> sheet() {
    return form().slice().member(Dimension.PROJECT).map(Project.class::cast);
  }

  /**
   * Returns the exact amounts that the cell stands for, at the places of its table.
   *
   * @param rounding how the publisher rounds
   * @return the set of amounts; exactly zero for a blank cell
   * @see ReportingUnit#exactAmounts
   */
  public FenRange exactAmounts(Rounding rounding) {
    Figure figure = line.figures().get(column.id());
    return figure == null ? FenRange.ZERO : unit().exactAmounts(figure, rounding);
  }

  /**
   * Returns the exact amounts that the cell stands for if it is printed less precisely than its
   * table.
   *
   * @param rounding how the publisher rounds
   * @return the set of amounts; exactly zero for a blank cell
   * @see ReportingUnit#exactAmountsAtOwnDecimals
   */
  public FenRange exactAmountsAtOwnDecimals(Rounding rounding) {
    Figure figure = line.figures().get(column.id());
    return figure == null ? FenRange.ZERO : unit().exactAmountsAtOwnDecimals(figure, rounding);
  }

  /**
   * Returns the amount that the cell states, taken as exact.
   *
   * @return the amount in CNY; zero for a blank cell
   * @throws IllegalArgumentException if the figure states no whole 分
   */
  public MonetaryAmount amount() {
    return figure().map(unit()::amount).orElseGet(() -> Renminbi.fen(0));
  }

  /**
   * Returns where the cell stands.
   *
   * @return the place, a value of its own
   */
  public CellPlace place() {
    return CellPlace.of(this);
  }

  /**
   * Returns the heading of the line: its printed code and label, or in English the template's
   * translation.
   *
   * @return for instance 2010302 一般行政管理事务; empty where no label is printed
   */
  public Words heading() {
    return line.row()
        .flatMap(form()::row)
        .filter(row -> !line.heading().isBlank())
        .<Words>map(row -> Label.zh(line.heading()).en(row.label().in(Language.ENGLISH)))
        .orElseGet(() -> new Verbatim(line.heading()));
  }

  /**
   * Returns what is printed in the cell, with its unit.
   *
   * @return for instance 55.59万元; 空白 for a blank cell
   */
  public Words printed() {
    return figure()
        .<Words>map(figure -> new Verbatim(figure + unit().scale().symbol()))
        .orElse(BLANK);
  }

  /**
   * Tells whether the figure has fewer decimals than its table is printed with.
   *
   * @return true if so; false for a blank cell
   */
  public boolean isCoarse() {
    Figure figure = line.figures().get(column.id());
    return figure != null && figure.decimals() < unit().decimals();
  }

  /** Tells whether the cell stands in a table, by document, form and line. */
  boolean isIn(Table other) {
    return other.form().equals(form())
        && other.line(line.id()).isPresent()
        && other.document().equals(table.document());
  }

  /** Tells whether another line of the table has the same codes and label. */
  boolean repeatsHeading() {
    return table.headings().getOrDefault(line.heading(), 0) > 1;
  }

  /** Returns the position of the line in the table, from 1. */
  int position() {
    return table.positions().getOrDefault(line.id(), -1) + 1;
  }

  /**
   * Compares the identifiers of form, line and column, and what the form is about; so that
   * identifiers made to collide in a hash map cost nothing. Cells of two tables of one form may
   * compare as 0 without being equal.
   */
  @Override
  public int compareTo(Cell other) {
    int compared = form().id().compareTo(other.form().id());
    compared = compared != 0 ? compared : line.id().compareTo(other.line.id());
    compared = compared != 0 ? compared : column.id().compareTo(other.column.id());
    return compared != 0 ? compared : form().slice().compareTo(other.form().slice());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Cell that
            && line.equals(that.line)
            && column.equals(that.column)
            && table.hashCode() == that.table.hashCode()
            && table.equals(that.table));
  }

  @Override
  public int hashCode() {
    int place = 31 * form().id().hashCode() + form().slice().hashCode();
    return 31 * (31 * place + column.id().hashCode()) + line.id().hashCode();
  }

  /** Returns place and figure in English. */
  @Override
  public String toString() {
    return place() + ": " + figure().map(Figure::toString).orElse("blank");
  }
}
