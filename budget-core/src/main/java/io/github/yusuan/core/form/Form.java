package io.github.yusuan.core.form;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A form (表样): an empty table of a template. Its figures measure regions: the form's slice,
 * narrowed by the row and by the column.
 *
 * <p>A printed table of two sides (收支总表) is two forms. Rows are of two sorts: those that are always
 * printed, and those that follow the document's own codes, units or projects, in the form's open
 * dimensions.
 */
@Value.Immutable
public abstract sealed class Form implements Serializable permits ImmutableForm {

  Form() {}

  /**
   * Returns the identifier, unique in the template and the same for the same form of another year.
   *
   * @return an identifier such as {@code general-public-expenditure}
   */
  public abstract String id();

  /**
   * Returns the number under which the template prints the form.
   *
   * @return a number such as 表五
   */
  public abstract String number();

  /**
   * Returns the title.
   *
   * @return the title as printed, and its translation
   */
  public abstract Label title();

  /**
   * Returns the unit in which the template prints the form; a table may have been printed in
   * another.
   *
   * @return the reporting unit
   */
  public abstract ReportingUnit unit();

  /**
   * Returns the part of the budget in which every figure of the form lies.
   *
   * @return the region
   */
  @Value.Default
  public Region slice() {
    return Region.ALL;
  }

  /**
   * Returns the rows that are always printed.
   *
   * @return the rows, in the order of printing
   */
  public abstract List<Row> rows();

  /**
   * Returns the dimensions whose members make up the other rows.
   *
   * @return for instance the functional codes; units and projects; empty where all rows are fixed
   */
  public abstract List<Dimension> openDimensions();

  /**
   * Returns the level down to which the form has rows by code.
   *
   * @return for instance {@link Level#CLASS} for a summary by class; nothing where all levels have
   *     rows
   */
  public abstract Optional<Level> deepestLevel();

  /**
   * Returns how the form is printed where that is not as usual.
   *
   * @return what is unusual; nothing for codes before names, fixed rows first, all decimals
   */
  public abstract Set<Print> prints();

  /**
   * Tells whether the form is printed in an unusual way.
   *
   * @param print the way
   * @return true if so
   */
  public boolean prints(Print print) {
    return prints().contains(print);
  }

  /**
   * Returns the columns.
   *
   * @return the columns, in the order of printing
   */
  public abstract List<Column> columns();

  /** Refuses a form that no table could fill in. */
  @Value.Check
  void check() {
    if (columns().isEmpty() || (rows().isEmpty() && openDimensions().isEmpty())) {
      throw new IllegalArgumentException("a form must have rows and columns: " + id());
    }
    Set<String> columnIds = new HashSet<>();
    for (Column column : columns()) {
      slice().narrow(column.region());
      if (!columnIds.add(column.id())) {
        throw new IllegalArgumentException("a form must have a column once: " + column.id());
      }
    }
    Set<String> rowIds = new HashSet<>();
    for (Row row : rows()) {
      columns().forEach(column -> region(row.region(), column));
      if (!rowIds.add(row.id())) {
        throw new IllegalArgumentException("a form must have a row once: " + row.id());
      }
    }
  }

  /**
   * Returns the region that a cell measures.
   *
   * @param row the region of the row, fixed or open
   * @param column the column
   * @return the slice, narrowed by both
   * @throws IllegalArgumentException if no money can belong to row, column and slice
   */
  public Region region(Region row, Column column) {
    return slice().narrow(column.region()).narrow(row);
  }

  /** Indexes the rows: every line of every table is looked up here. */
  @Value.Lazy
  Map<String, Row> rowsById() {
    return rows().stream().collect(Collectors.toUnmodifiableMap(Row::id, row -> row));
  }

  /** Indexes the columns: every figure of every table is looked up here. */
  @Value.Lazy
  Map<String, Column> columnsById() {
    return columns().stream().collect(Collectors.toUnmodifiableMap(Column::id, column -> column));
  }

  /**
   * Finds a fixed row.
   *
   * @param id the row's identifier
   * @return the row, or nothing
   */
  public Optional<Row> row(String id) {
    return Optional.ofNullable(rowsById().get(id));
  }

  /**
   * Finds a column.
   *
   * @param id the column's identifier
   * @return the column, or nothing
   */
  public Optional<Column> column(String id) {
    return Optional.ofNullable(columnsById().get(id));
  }

  /**
   * Finds a fixed row by its printed label, with or without its ordinal.
   *
   * @param label the Chinese label, such as 合计; blanks do not count
   * @return the row, or nothing
   * @throws IllegalArgumentException if several rows have that label
   */
  public Optional<Row> printedRow(String label) {
    PrintedText wanted = PrintedText.of(label);
    return wanted
        .among(rows(), row -> row.label().in(Language.CHINESE))
        .or(() -> wanted.among(rows(), row -> withoutOrdinal(row.label())));
  }

  private static String withoutOrdinal(Label label) {
    return FormPatterns.ORDINAL.without(label.in(Language.CHINESE));
  }

  /**
   * Finds a column by its printed heading.
   *
   * @param heading the Chinese heading, such as 项目支出; blanks do not count
   * @return the column, or nothing
   * @throws IllegalArgumentException if several columns have that heading
   */
  public Optional<Column> printedColumn(String heading) {
    return PrintedText.of(heading).among(columns(), column -> column.label().in(Language.CHINESE));
  }

  /**
   * Returns this form with its figures in a narrower part of the budget.
   *
   * @param slice the region in which every figure lies
   * @return a copy
   */
  public abstract Form withSlice(Region slice);

  /**
   * Returns this form printed in another unit.
   *
   * @param unit the reporting unit
   * @return a copy
   */
  public abstract Form withUnit(ReportingUnit unit);

  /**
   * Returns this form with other columns.
   *
   * @param columns the columns, in the order of printing
   * @return a copy
   */
  public abstract Form withColumns(Iterable<? extends Column> columns);

  /**
   * Returns this form under another identifier.
   *
   * @param id the identifier
   * @return a copy
   */
  public abstract Form withId(String id);

  /**
   * Returns this form under another number.
   *
   * @param number a number such as 表五
   * @return a copy
   */
  public abstract Form withNumber(String number);

  /**
   * Returns this form under another title.
   *
   * @param title the title
   * @return a copy
   */
  public abstract Form withTitle(Label title);

  /**
   * Returns this form with other fixed rows.
   *
   * @param rows the rows, in the order of printing
   * @return a copy
   */
  public abstract Form withRows(Iterable<? extends Row> rows);

  /**
   * Returns this form with rows by other dimensions.
   *
   * @param dimensions the dimensions whose members make up the rows
   * @return a copy
   */
  public abstract Form withOpenDimensions(Iterable<? extends Dimension> dimensions);

  /** Returns identifier, number and title: {@code expenditure (表三 2024年预算支出总表)}. */
  @Override
  public String toString() {
    return id() + " (" + number() + " " + title().in(Language.CHINESE) + ")";
  }

  /**
   * Begins a form.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Form}. */
  public static final class Builder extends ImmutableForm.Builder {
    Builder() {}

    /**
     * Names the members that every figure of the form belongs to.
     *
     * @param members at most one of each dimension
     * @return this builder
     */
    public Builder slice(Member... members) {
      return slice(Region.of(members));
    }

    /**
     * Adds a fixed row.
     *
     * @param id the identifier
     * @param label the printed label
     * @param members the members that the row narrows to
     * @return this builder
     */
    public Builder row(String id, Label label, Member... members) {
      return addRows(Row.builder().id(id).label(label).region(Region.of(members)).build());
    }

    /**
     * Adds a column.
     *
     * @param id the identifier
     * @param label the heading
     * @param members the members that the column narrows to
     * @return this builder
     */
    public Builder column(String id, Label label, Member... members) {
      return addColumns(Column.builder().id(id).label(label).region(Region.of(members)).build());
    }
  }
}
