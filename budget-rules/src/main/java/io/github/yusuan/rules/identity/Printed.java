package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a disclosure prints (所列数据): every cell with the frame and the subject of its region; on
 * demand also the cells of rows that other tables print and one lacks.
 */
final class Printed {
  private final Frames frames;
  private final Subjects subjects = new Subjects();
  private final List<Grid> grids = new ArrayList<>();
  private final Work work;
  private final Scopes scopes;
  private boolean signed;
  private Set<Table> claims = Set.of();

  /** A table: its cells, line by line, with frame and subject of each. */
  record Grid(Form form, List<Entry> entries) {}

  /** One cell with the region that it measures; of what kind, if it prints no figure. */
  record Entry(Cell cell, long frame, int subject, Standing standing) {
    Spot spot() {
      return new Spot(frame, subject);
    }

    boolean isBlank() {
      return !standing.isFigure();
    }
  }

  private Printed(
      Disclosure disclosure, Scopes scopes, AbsentRows absent, boolean text, Work work) {
    this.work = work;
    this.scopes = scopes;
    frames = new Frames(disclosure.template());
    signed = disclosure.template().allowsNegativeAmounts();
    disclosure.tables().forEach(table -> read(table, absent));
    int tables = grids.size();
    Optional<Label> document = disclosure.tables().stream().findFirst().flatMap(Table::document);
    for (Table sheet : disclosure.sheets()) {
      read(document.map(sheet::withDocument).orElse(sheet), AbsentRows.NONE);
    }
    if (text) {
      claims = ClaimedTables.of(disclosure, region -> frames.known(region).isPresent());
      claims.forEach(this::readClaim);
    }
    if (absent != AbsentRows.NONE) {
      new UnlistedRows(grids.subList(0, tables), subjects, work).add();
    }
  }

  /** Reads the cells of a disclosure; on demand also what its text claims. */
  static Printed of(Disclosure disclosure, Scopes scopes, boolean text, Work work) {
    return new Printed(disclosure, scopes, AbsentRows.NONE, text, work);
  }

  /** Reads the same, and the cells of rows that may be missing in it. */
  static Printed withAbsentRows(Disclosure disclosure, Scopes scopes, boolean text, Work work) {
    return new Printed(disclosure, scopes, AbsentRows.of(disclosure), text, work);
  }

  /**
   * Every entry is in {@link Cell#region()}, narrowed to what the form is taken for: what the
   * column says with what the line says. Frames are added up bit by bit; subjects are put together
   * where the column has one too.
   */
  private void read(Table table, AbsentRows absent) {
    Reader reader = new Reader(table, Standing.PRINTED);
    table.lines().forEach(line -> reader.read(line, Standing.BLANK));
    unprinted(table).forEach(line -> reader.read(line, Standing.BLANK));
    absent.of(table, work).forEach(line -> reader.read(line, Standing.ABSENT_ROW));
    grids.add(new Grid(table.form(), reader.entries));
  }

  /**
   * Returns the rows of a form that a table leaves out because nothing is listed below them: where
   * items are listed by name below the row of their category, 货物 and 服务, a category without items,
   * 工程, has no row. That says as much as a blank does; where no category has a row it says nothing.
   */
  private static List<Line> unprinted(Table table) {
    Form form = table.form();
    if (!form.openDimensions().contains(Dimension.ITEM)) {
      return List.of();
    }
    Set<String> printed = new HashSet<>();
    table.lines().forEach(line -> line.row().ifPresent(printed::add));
    List<Row> categories =
        form.rows().stream()
            .filter(row -> row.region().member(Dimension.DECLARED).isPresent())
            .toList();
    return categories.stream().anyMatch(row -> printed.contains(row.id()))
        ? categories.stream().filter(row -> !printed.contains(row.id())).map(Line::of).toList()
        : List.of();
  }

  private void readClaim(Table claim) {
    Reader reader = new Reader(claim, Standing.CLAIMED);
    claim.lines().forEach(line -> reader.read(line, Standing.BLANK));
    grids.add(new Grid(claim.form(), reader.entries));
  }

  /** Reads the lines of one table. */
  private final class Reader {
    private final Table table;
    private final Standing figures;
    private final List<Column> columns;
    private final List<Region> columnSubjects = new ArrayList<>();
    private final long[] columnFrames;
    private final List<Entry> entries;

    Reader(Table table, Standing figures) {
      this.table = table;
      this.figures = figures;
      columns = table.columns();
      columnFrames = new long[columns.size()];
      for (int at = 0; at < columnFrames.length; at++) {
        Region column = table.form().region(scopes.of(table.form()), columns.get(at));
        columnFrames[at] = frames.frame(column);
        columnSubjects.add(Frames.subject(column));
      }
      entries = new ArrayList<>(table.lines().size() * columnFrames.length);
    }

    void read(Line line, Standing blank) {
      work.spend(1 + columnFrames.length);
      Region row = table.region(line);
      long rowFrame = frames.frame(row);
      int subject = -1;
      for (int at = 0; at < columnFrames.length; at++) {
        Region column = columnSubjects.get(at);
        if (at == 0 || !column.equals(columnSubjects.get(at - 1))) {
          subject = subjects.number(column.narrow(Frames.subject(row)));
        }
        add(line, at, rowFrame, subject, blank);
      }
    }

    private void add(Line line, int column, long rowFrame, int subject, Standing blank) {
      Cell cell = table.cell(line, columns.get(column));
      Standing standing = cell.isBlank() ? blank : figures;
      entries.add(new Entry(cell, rowFrame | columnFrames[column], subject, standing));
      signed |= cell.figure().map(Figure::signum).orElse(0) < 0;
    }
  }

  Frames frames() {
    return frames;
  }

  Scopes scopes() {
    return scopes;
  }

  Subjects subjects() {
    return subjects;
  }

  List<Grid> grids() {
    return grids;
  }

  /** Returns the regions of some cells. */
  Set<Spot> spots(Set<Cell> some, Work spent) {
    Set<Spot> spots = new HashSet<>();
    for (Grid grid : grids) {
      spent.spend(grid.entries().size());
      for (Entry entry : grid.entries()) {
        if (entry.isBlank() && some.contains(entry.cell())) {
          spots.add(entry.spot());
        }
      }
    }
    return spots;
  }

  /** Returns what the text claims of regions. */
  Set<Table> claims() {
    return claims;
  }

  /** Tells whether amounts may be negative. */
  boolean isSigned() {
    return signed;
  }
}
