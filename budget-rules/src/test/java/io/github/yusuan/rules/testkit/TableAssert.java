package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a table (对表的断言), and from there about its lines and cells. */
public final class TableAssert extends AbstractAssert<TableAssert, Table> {

  TableAssert(Table actual) {
    super(actual, TableAssert.class);
  }

  /**
   * Verifies that this is another table's equal. It fails with the cells and lines that differ, one
   * by one.
   *
   * @param expected the table expected
   * @return this
   */
  @Override
  public TableAssert isEqualTo(Object expected) {
    if (actual != null && expected instanceof Table other && !actual.equals(other)) {
      throw failure(
          "%s%n%s",
          "Expected another table; found, and expected:",
          DisclosureDifferences.between(actual, other));
    }
    return super.isEqualTo(expected);
  }

  /**
   * Verifies that nothing is printed, and that the note says so.
   *
   * @param note the note under the table
   * @return this
   */
  public TableAssert isEmptyWithNote(String note) {
    isNotNull();
    List<Cell> printed = actual.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (!printed.isEmpty()) {
      throw failure("Expected an empty table, but it prints%n  %s", printed);
    }
    if (!actual.note().equals(Optional.of(note))) {
      throw failure("Expected the note '%s', but found %s", note, actual.note());
    }
    return this;
  }

  /**
   * Verifies which lines are printed, in this order.
   *
   * @param ids the identifiers of the lines
   * @return this
   */
  public TableAssert hasLines(String... ids) {
    isNotNull();
    List<String> found = actual.lines().stream().map(Line::id).toList();
    if (!found.equals(Arrays.asList(ids))) {
      throw failure("Expected the lines%n  %s%nbut found%n  %s", Arrays.asList(ids), found);
    }
    return this;
  }

  /**
   * Verifies that a line is not printed.
   *
   * @param id the identifier of the line
   * @return this
   */
  public TableAssert hasNoLine(String id) {
    isNotNull();
    if (actual.line(id).isPresent()) {
      throw failure("Expected no line '%s', but found%n  %s", id, actual.line(id).get());
    }
    return this;
  }

  /**
   * Goes to a line.
   *
   * @param id the identifier of the line: a code, a row of the form
   * @return assertions about the line; they fail if there is none
   */
  public LineAssert line(String id) {
    isNotNull();
    return new LineAssert(
        actual
            .line(id)
            .orElseThrow(
                () ->
                    failure(
                        "Expected a line '%s' in %s, but there are only %s",
                        id, actual.form().id(), actual.lines().stream().map(Line::id).toList())));
  }

  /** Assertions about a line (对行的断言). */
  public final class LineAssert {
    private final Line line;

    private LineAssert(Line line) {
      this.line = line;
    }

    /**
     * Verifies all figures of the line.
     *
     * @param figures the figures as printed, in the order of the columns; an empty text is a blank
     * @return this
     */
    public LineAssert prints(String... figures) {
      List<String> found =
          actual.form().columns().stream().map(Column::id).map(this::printed).toList();
      if (!found.equals(Arrays.asList(figures))) {
        throw failure(
            "Expected %s to print%n  %s%nbut it prints%n  %s",
            line.id(), Arrays.asList(figures), found);
      }
      return this;
    }

    private String printed(String column) {
      return line.figure(column).map(Figure::toString).orElse("");
    }

    /**
     * Goes to a cell.
     *
     * @param id the identifier of the column
     * @return assertions about the cell; they fail if the form has no such column
     */
    public CellAssert column(String id) {
      Column column =
          actual
              .form()
              .column(id)
              .orElseThrow(
                  () ->
                      failure(
                          "Expected a column '%s' in %s, but there are only %s",
                          id,
                          actual.form().id(),
                          actual.form().columns().stream().map(Column::id).toList()));
      return new CellAssert(this, actual.cell(line, column));
    }

    /**
     * Goes to another line of the table.
     *
     * @param id the identifier of the line
     * @return assertions about that line
     */
    public LineAssert line(String id) {
      return TableAssert.this.line(id);
    }
  }

  /** Assertions about a cell (对单元格的断言), each of which returns to the line. */
  public final class CellAssert {
    private final LineAssert line;
    private final Cell cell;

    private CellAssert(LineAssert line, Cell cell) {
      this.line = line;
      this.cell = cell;
    }

    /**
     * Verifies the figure, its decimals included: 80.4 is not 80.40.
     *
     * @param figure the figure as printed
     * @return the line, for its other cells
     */
    public LineAssert prints(String figure) {
      if (!cell.figure().equals(Optional.of(Figure.parse(figure)))) {
        throw failure("%s", "Expected " + place() + " to print " + figure + ", but " + found());
      }
      return line;
    }

    /**
     * Verifies that the cell is blank: nothing is printed, not even a zero.
     *
     * @return the line, for its other cells
     */
    public LineAssert isBlank() {
      if (!cell.isBlank()) {
        throw failure("%s", "Expected " + place() + " to be blank, but " + found());
      }
      return line;
    }

    private String place() {
      return cell.place().in(Language.CHINESE) + " (" + cell.place().in(Language.ENGLISH) + ")";
    }

    private String found() {
      return cell.figure()
          .map(figure -> "it prints " + figure + cell.unit().scale().symbol())
          .orElse("it is blank");
    }
  }
}
