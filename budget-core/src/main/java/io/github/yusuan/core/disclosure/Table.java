package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.text.Nearest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A table (表): a form filled in, with the note printed under it. */
@Value.Immutable(lazyhash = true)
public abstract sealed class Table implements Serializable permits ImmutableTable {

  Table() {}

  /**
   * Returns the form that is filled in.
   *
   * @return the form
   */
  public abstract Form form();

  /**
   * Returns the unit in which this table was printed.
   *
   * @return the reporting unit; the form's, unless said otherwise
   */
  @Value.Default
  public ReportingUnit unit() {
    return form().unit();
  }

  /**
   * Returns the title as printed, where it is not that of the form, as with the year before in it.
   *
   * @return another title, or nothing where the form's is printed
   */
  public abstract Optional<String> title();

  /**
   * Returns of which document the table is, where several are looked at together.
   *
   * @return the name of another document, such as 2024年公开文本; nothing for a table of the document
   *     that is looked at
   */
  public abstract Optional<Label> document();

  /**
   * Returns the lines.
   *
   * @return the lines, in the order of printing
   */
  public abstract List<Line> lines();

  /**
   * Returns the note under the table.
   *
   * @return the note as printed, such as 本表无数据
   */
  public abstract Optional<String> note();

  /**
   * Returns which columns of the form this table does not print, as where a publisher's table has
   * fewer columns than the form. Such a column says nothing; a blank cell of a printed one says
   * exactly zero. A column that nobody has seen printed is among them where nothing stands in it.
   *
   * @return identifiers of columns; empty where the table has all columns of the form
   */
  public abstract Set<String> unprinted();

  /**
   * Returns the columns that measure this budget and that this table prints.
   *
   * @return the columns of the form but those not printed
   */
  public List<Column> columns() {
    return printed(form().columns());
  }

  /**
   * Returns all columns that this table prints, those of other editions and remarks too.
   *
   * @return the printed columns of the form but those not printed here
   */
  public List<Column> printedColumns() {
    return printed(form().printedColumns());
  }

  private List<Column> printed(List<Column> columns) {
    return unprinted().isEmpty()
        ? columns
        : columns.stream().filter(column -> !unprinted().contains(column.id())).toList();
  }

  /** Refuses what the form has no place for, by name, and leaves out columns that are a guess. */
  @Value.Check
  Table check() {
    unprinted().forEach(column -> checkColumn(column, ""));
    Set<String> ids = new HashSet<>();
    List<Region> narrowed = narrowed();
    for (Line line : lines()) {
      if (!ids.add(line.id())) {
        throw new IllegalArgumentException(
            "a table must have a line once: " + Visible.quoted(line.id()) + " in " + form().id());
      }
      checkSubject(line);
      checkMembers(line, narrowed);
      line.figures().forEach((column, figure) -> checkFigure(line, column, figure));
      line.remarks().keySet().forEach(column -> checkRemark(line, column));
    }
    Set<String> guessed = guessed();
    guessed.removeAll(unprinted());
    if (guessed.isEmpty()) {
      return this;
    }
    guessed.addAll(unprinted());
    return withUnprinted(guessed);
  }

  private Set<String> guessed() {
    Set<String> guessed = new LinkedHashSet<>();
    for (Column column : form().printedColumns()) {
      if (!column.usage().seen()
          && lines().stream()
              .noneMatch(
                  line ->
                      line.figures().containsKey(column.id())
                          || line.remarks().containsKey(column.id()))) {
        guessed.add(column.id());
      }
    }
    return guessed;
  }

  private void checkSubject(Line line) {
    if (line.row().isPresent() && form().row(line.row().get()).isEmpty()) {
      throw new IllegalArgumentException(
          "the form "
              + form().id()
              + " has no row "
              + Visible.quoted(line.row().get())
              + Nearest.of(line.row().get(), form().rows().stream().map(Row::id).toList()));
    }
    for (Member member : line.members()) {
      if (!form().openDimensions().contains(member.dimension())) {
        throw new IllegalArgumentException(
            "the form "
                + form().id()
                + " has no rows by "
                + member.dimension().id()
                + ": "
                + member);
      }
    }
  }

  /** Refuses members that exclude each other, or what the form or a column is about. */
  private void checkMembers(Line line, List<Region> narrowed) {
    for (Member member : line.members()) {
      if (member instanceof Item item) {
        form().slice().narrow(item);
      }
    }
    if (line.members().size() > 1 || !narrowed.isEmpty()) {
      Region region = Region.of(line.members());
      narrowed.forEach(part -> part.narrow(region));
    }
  }

  /** Returns the slice and the columns that are about codes, units or projects; mostly none. */
  private List<Region> narrowed() {
    return Stream.concat(Stream.of(form().slice()), form().columns().stream().map(Column::region))
        .filter(region -> region.members().stream().anyMatch(m -> m.dimension().isOpen()))
        .toList();
  }

  private void checkFigure(Line line, String column, Figure figure) {
    checkColumn(column, " (line " + Visible.quoted(line.id()) + ")");
    if (unprinted().contains(column)) {
      throw new IllegalArgumentException(
          "a column that is not printed must have no figure: "
              + Visible.quoted(column)
              + " (line "
              + Visible.quoted(line.id())
              + ") in "
              + form().id());
    }
    unit().exactAmounts(figure, Rounding.HALF_UP);
  }

  private void checkColumn(String column, String where) {
    if (form().column(column).isEmpty()) {
      throw new IllegalArgumentException(
          "the form "
              + form().id()
              + " has no column "
              + Visible.quoted(column)
              + where
              + Nearest.of(column, form().columns().stream().map(Column::id).toList()));
    }
  }

  private void checkRemark(Line line, String column) {
    if (form().column(column).filter(one -> one.content().equals(Content.REMARK)).isEmpty()) {
      throw new IllegalArgumentException(
          "the form "
              + form().id()
              + " has no column for remarks "
              + Visible.quoted(column)
              + " (line "
              + Visible.quoted(line.id())
              + ")");
    }
  }

  /** Counts the lines by what is printed before their figures. */
  @Value.Lazy
  Map<String, Integer> headings() {
    Map<String, Integer> counts = new HashMap<>();
    lines().forEach(line -> counts.merge(line.heading(), 1, Integer::sum));
    return Map.copyOf(counts);
  }

  /** Returns the position of each line by its identifier, from 0. */
  @Value.Lazy
  Map<String, Integer> positions() {
    Map<String, Integer> positions = new HashMap<>();
    for (int at = 0; at < lines().size(); at++) {
      positions.putIfAbsent(lines().get(at).id(), at);
    }
    return Map.copyOf(positions);
  }

  /**
   * Finds a line.
   *
   * @param id the line's identifier
   * @return the line, or nothing
   */
  public Optional<Line> line(String id) {
    Integer position = positions().get(id);
    return position == null ? Optional.empty() : Optional.of(lines().get(position));
  }

  /**
   * Finds a line by what is printed before its figures: label, or codes and label.
   *
   * @param printed a text such as 合计 or 2010302 一般行政管理事务; blanks do not count
   * @return the line, or nothing
   * @throws IllegalArgumentException if several lines are printed so
   */
  public Optional<Line> printedLine(String printed) {
    PrintedText wanted = PrintedText.of(printed);
    return wanted.among(lines(), Line::label).or(() -> wanted.among(lines(), Line::heading));
  }

  /**
   * Returns the part of the budget that a line narrows the form to.
   *
   * @param line a line of this table
   * @return the region of its fixed row or of its members
   */
  public Region region(Line line) {
    return line.row()
        .flatMap(form()::row)
        .map(Row::region)
        .orElseGet(() -> Region.of(line.members()));
  }

  /**
   * Returns all cells, blank ones included, of the columns that this table prints.
   *
   * @return the cells, line by line
   */
  public List<Cell> cells() {
    List<Column> columns = columns();
    List<Cell> cells = new ArrayList<>(lines().size() * columns.size());
    for (Line line : lines()) {
      for (Column column : columns) {
        cells.add(new Cell(this, line, column));
      }
    }
    return cells;
  }

  /**
   * Returns one cell.
   *
   * @param line a line of this table
   * @param column a column of the form
   * @return the cell, blank or not
   */
  public Cell cell(Line line, Column column) {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(line, "line");
    return new Cell(this, line, column);
  }

  /**
   * Returns this table as one of another document, where several are looked at together.
   *
   * @param name the name of the document
   * @return a copy, whose cells are told with the name
   */
  public abstract Table withDocument(Label name);

  /**
   * Returns this table under another printed title.
   *
   * @param title the title as printed
   * @return a copy
   */
  public abstract Table withTitle(String title);

  /**
   * Returns this table with other lines.
   *
   * @param lines the lines, in the order of printing
   * @return a copy
   */
  public abstract Table withLines(Iterable<? extends Line> lines);

  /**
   * Returns this table as one that does not print some columns.
   *
   * @param columns identifiers of columns of the form
   * @return a copy
   */
  public abstract Table withUnprinted(Iterable<String> columns);

  /**
   * Returns this table with another note.
   *
   * @param note the note as printed
   * @return a copy
   */
  public abstract Table withNote(String note);

  /**
   * Returns this table as printed in another unit, its figures unchanged.
   *
   * @param unit the reporting unit
   * @return a copy
   */
  public abstract Table withUnit(ReportingUnit unit);

  /** Returns the form and the number of lines. */
  @Override
  public String toString() {
    return form() + ": " + lines().size() + " lines";
  }

  /**
   * Begins a table of a form, to be filled in line by line.
   *
   * @param form the form
   * @return a builder that knows the columns
   */
  public static Builder of(Form form) {
    return new Builder(form);
  }

  /**
   * Begins a table.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Table}. */
  public static final class Builder extends ImmutableTable.Builder {
    private final @Nullable Form begun;
    private final List<Column> columns;

    Builder() {
      begun = null;
      columns = List.of();
    }

    private Builder(Form form) {
      begun = form;
      columns = form.columns();
      form(form);
    }

    /**
     * Adds a line with its figures in the order of the form's columns.
     *
     * @param line the line, without figures
     * @param figures the figures as printed; an empty text is a blank cell
     * @return this builder
     * @throws IllegalArgumentException if the number of figures is not that of the columns, or a
     *     figure is none
     */
    public Builder line(Line line, String... figures) {
      if (figures.length != columns.size()) {
        throw new IllegalArgumentException(
            "a line must have a text for each of "
                + columns.stream().map(Column::id).toList()
                + " (begin the table with Table.of): "
                + List.of(figures));
      }
      Map<String, Figure> printed = new LinkedHashMap<>();
      for (int at = 0; at < figures.length; at++) {
        if (!figures[at].isEmpty()) {
          printed.put(columns.get(at).id(), Figure.parse(figures[at]));
        }
      }
      return addLine(line.withFigures(printed));
    }

    /**
     * Completes the table from the texts of a printed one. Columns are found by their headings;
     * before them stand the codes (headings such as 科目编码, or 类, 款 and 项), the label, or 单位 and 项目名称
     * where the form has rows by project; a column 序号 is passed over. A row is found by its code,
     * or by its label among the fixed rows.
     *
     * @param header the texts over the columns, as printed or the columns' identifiers
     * @param rows the rows, each with a text for each column; an empty text is a blank cell
     * @return the table
     * @throws IllegalArgumentException if a heading, a row or a figure does not fit the form, by
     *     name and place
     */
    public Table printed(List<String> header, List<List<String>> rows) {
      if (begun == null) {
        throw new IllegalArgumentException("begin the table with Table.of to fill in its form");
      }
      return addAllLines(new PrintedRows(begun, header).lines(rows)).build();
    }
  }
}
