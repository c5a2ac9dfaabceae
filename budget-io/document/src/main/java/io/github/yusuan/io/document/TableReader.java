package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.EmptyNote;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.source.Place;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one printed table as the forms that are its sides (读表). */
final class TableReader {
  private final List<Form> forms;
  private final Lattice lattice;
  private final boolean upright;
  private final String title;
  private final Heads heads;
  private final Surroundings around;
  private final Optional<Scale> printedScale;
  private final Year year;
  private final SubjectCatalog catalog;
  private final Set<String> units;
  private final boolean inOrder;

  /** The words that are the same for all tables of a document. */
  record Context(Year year, Set<String> units) {
    SubjectCatalog catalog() {
      return SubjectCatalog.of(year);
    }
  }

  /**
   * Begins to read a table.
   *
   * @param inOrder whether its columns are taken in the form's order, whatever is printed over them
   */
  TableReader(List<Form> forms, Part part, Context context, boolean inOrder) {
    this.forms = forms;
    this.lattice = Upright.laidDown(forms, part.lattice());
    this.upright = Upright.isUpright(forms, part.lattice());
    this.title = part.heading();
    this.year = context.year();
    this.catalog = context.catalog();
    this.units = context.units();
    this.inOrder = inOrder;
    this.heads = heads(lattice, forms);
    this.around = new Surroundings(part);
    this.printedScale = around.scale(heads);
  }

  /** Finds the heading of a table that is printed of forms. */
  static Heads heads(Lattice lattice, List<Form> forms) {
    return heads(lattice, forms, Set.of());
  }

  /** Finds the heading of a table in which these stand before rows, too. */
  static Heads heads(Lattice lattice, List<Form> forms, Set<String> items) {
    List<RowLabels> labels = forms.stream().map(RowLabels::new).toList();
    return new Heads(
        lattice,
        key -> items.contains(key) || labels.stream().anyMatch(ofForm -> ofForm.isLabel(key)),
        heading -> forms.stream().anyMatch(form -> isStub(form, heading)));
  }

  /** Tells whether all of a table has its place in forms, whatever its title. */
  static boolean isWholly(List<Form> forms, Part part, Context context) {
    return new TableReader(forms, part, context, false).read().doubts.isEmpty();
  }

  private static boolean isStub(Form form, String heading) {
    return form.stubs().stream()
        .filter(stub -> !stub.headings().isEmpty())
        .map(stub -> stub.headings().get(stub.headings().size() - 1))
        .anyMatch(own -> own.isPrinted(heading));
  }

  /** What a table came to. */
  static final class Result {
    final List<Table> tables = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();
    final Map<CellKey, Place> places = new LinkedHashMap<>();
    int seen;
    boolean disordered;
  }

  Result read() {
    Result result = new Result();
    if (!lattice.spans() && forms.size() == 1) {
      int figures = values(new Side(0, lattice.columns())).size();
      new LostSpans(lattice, heads).align(figures);
    }
    List<Side> sides = Side.of(lattice, heads, forms.size());
    if (sides.size() != forms.size()) {
      int figures = figures(new Side(0, lattice.columns()));
      result.seen += figures;
      Place place = lattice.row(0).get(0).place();
      result.doubts.add(Doubts.sides(forms.get(0), forms.size(), sides.size(), place, figures));
      return result;
    }
    for (int at = 0; at + 1 < forms.size(); at++) {
      takeBack(at, sides);
    }
    List<OfSide> ofSides = new ArrayList<>();
    for (int at = 0; at < forms.size(); at++) {
      ofSides.add(new OfSide(forms.get(at), sides.get(at), result));
      ofSides.get(at).read();
    }
    boolean someEmpty = ofSides.stream().anyMatch(OfSide::isEmpty);
    ofSides.forEach(side -> result.tables.add(side.table(someEmpty)));
    return result;
  }

  /**
   * A label that is merged into the next side is this side's, where it has such a row: the figure
   * that stands behind it, under the next side's heading, is too.
   */
  private void takeBack(int at, List<Side> sides) {
    Side side = sides.get(at);
    Side next = sides.get(at + 1);
    List<Integer> values = values(side);
    List<Integer> others = values(next);
    for (int row = heads.rows(); row < lattice.rows(); row++) {
      String label = lattice.text(row, next.from());
      boolean merged = values.size() == 1 && others.size() == 1 && lattice.goesOn(row, next.from());
      if (merged && isRowOf(forms.get(at), label) && !isRowOf(forms.get(at + 1), label)) {
        GridCell figure = lattice.at(row, others.get(0));
        for (int column = values.get(0); column < next.to(); column++) {
          lattice.put(row, column, Lattice.NONE);
        }
        lattice.put(row, values.get(0), figure);
      }
    }
  }

  private List<Integer> values(Side side) {
    return IntStream.range(side.from(), side.to())
        .filter(column -> !heads.isKey(column))
        .boxed()
        .toList();
  }

  private static boolean isRowOf(Form form, String label) {
    return !form.rowsPrinted(PrintedKey.clean(label)).isEmpty();
  }

  private int figures(Side side) {
    int figures = 0;
    for (int row = heads.rows(); row < lattice.rows(); row++) {
      for (int column = side.from(); column < side.to() && !heads.isColumnNumbers(row); column++) {
        figures += isFigure(row, column) ? 1 : 0;
      }
    }
    return figures;
  }

  private boolean isFigure(int row, int column) {
    return lattice.begins(row, column)
        && !heads.isKey(column)
        && !PrintedFigure.isNothing(lattice.text(row, column))
        && PrintedFigure.isMeant(lattice.text(row, column));
  }

  /** One side that is being read (一侧). */
  private final class OfSide {
    private final Form form;
    private final Side side;
    private final Result result;
    private final Headed headed;
    private final RowMatcher rows;
    private final RowUnits rowUnits;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Integer> strays = new LinkedHashMap<>();
    private int decimals = -1;
    private boolean unplacedRows;

    OfSide(Form form, Side side, Result result) {
      this.form = form;
      this.side = side;
      this.result = result;
      this.headed = new Headed(form, heads, side, year, !upright);
      Optional<UnitColumns> columns = UnitColumns.of(form, heads, side);
      Optional<ListedItems> items = ListedItems.of(form, heads, side);
      this.rowUnits = new RowUnits(form, lattice, heads, side);
      this.rows = new RowMatcher(form, new Codes(catalog), units, result.doubts, columns, items);
      result.disordered |= headed.isDisordered();
      if (inOrder) {
        headed.reorder();
      }
    }

    void read() {
      sayTaken();
      for (int row = heads.rows(); row < lattice.rows(); row++) {
        if (!heads.isColumnNumbers(row)) {
          row(row);
        }
      }
      boolean blank = lines.isEmpty() && !unplacedRows;
      if (blank && form.isUnlabelled() && lattice.rows() > heads.rows()) {
        onlyRow(heads.rows());
      }
      if (form.usage().seen() || !strays.isEmpty()) {
        sayMissing();
      }
      strays.forEach(this::sayStray);
      result.places.put(CellKey.of(form), lattice.row(0).get(0).place());
    }

    private void sayTaken() {
      Place place = lattice.row(0).get(0).place();
      for (int column : headed.takenByPosition()) {
        headed
            .column(column)
            .ifPresent(
                taken ->
                    result.doubts.add(
                        Doubts.columnByPosition(form, heading(column), taken.label(), place)));
      }
    }

    /** Of a form that is a guess columns are missing only where others have no place. */
    private void sayMissing() {
      Place place = lattice.row(0).get(0).place();
      headed
          .missing()
          .forEach(
              missing -> result.doubts.add(Doubts.missingColumn(form, missing.label(), place)));
    }

    private String heading(int column) {
      return String.join("·", heads.over(column));
    }

    private void sayStray(int column, int figures) {
      Place place = lattice.at(heads.rows(), column).place();
      result.doubts.add(Doubts.column(form, heading(column), place, figures));
    }

    private void row(int row) {
      PrintedRow printed = printed(row);
      Map<Column, Figure> figures = figures(row);
      boolean shifted = amountsBeforeFigures(row) > 0 && !lattice.spans();
      if (printed.isBlank() && figures.isEmpty()) {
        return;
      }
      Optional<Line.Builder> begun =
          shifted || rowUnits.isPart(row)
              ? Optional.empty()
              : rows.line(printed, following(row), !figures.isEmpty());
      if (begun.isEmpty()) {
        if (!figures.isEmpty()) {
          unplacedRows = true;
          String own = printed.printedCode() + " " + String.join(" ", printed.names());
          String label = (rowUnits.unit(row) + " " + own.strip()).strip();
          result.doubts.add(Doubts.row(form, label, printed.place(), figures.size()));
        }
        return;
      }
      if (lattice.isAligned(row)) {
        result.doubts.add(
            Doubts.rowAligned(form, String.join(" ", printed.names()), printed.place()));
      }
      figures.forEach((column, figure) -> begun.get().figure(column.id(), figure));
      begun.get().putAllRemarks(remarks(row));
      add(begun.get().build(), row, printed);
    }

    /**
     * An amount that stands where codes and names do has no place, and is not lost. Where no spans
     * are known, all of its row may stand below wrong headings.
     */
    private int amountsBeforeFigures(int row) {
      int amounts = 0;
      for (int column = side.from() + 1; column < side.to(); column++) {
        boolean key = heads.isKey(column) && !heads.isNumber(column);
        if (key && lattice.begins(row, column) && isAmount(lattice.text(row, column))) {
          amounts++;
          result.doubts.add(Doubts.noPlace(form, lattice.at(row, column)));
        }
      }
      result.seen += amounts;
      return amounts;
    }

    private boolean isAmount(String text) {
      String half = PrintedKey.half(text);
      return (half.indexOf('.') >= 0 || half.indexOf(',') >= 0)
          && PrintedFigure.of(half, scale()).filter(figure -> figure.decimals() <= 2).isPresent();
    }

    /** The only row of a form that prints no label is there though nothing is printed in it. */
    private void onlyRow(int row) {
      add(Line.of(form.rows().get(0)).withLabel(""), row, printed(row));
    }

    private PrintedRow printed(int row) {
      return PrintedRow.of(lattice, row, side, heads, rowUnits::isOver);
    }

    private void add(Line line, int row, PrintedRow printed) {
      lines.add(line);
      for (int column : headed.values()) {
        Place place =
            lattice.isPrinted(row, column) ? lattice.at(row, column).place() : printed.place();
        headed
            .column(column)
            .ifPresent(
                taken -> result.places.put(new CellKey(form.id(), line.id(), taken.id()), place));
      }
    }

    private String following(int row) {
      return row + 1 < lattice.rows() ? printed(row + 1).key() : "";
    }

    /** Returns what is printed in columns that measure nothing. */
    private Map<String, String> remarks(int row) {
      Map<String, String> remarks = new LinkedHashMap<>();
      for (int column : headed.values()) {
        GridCell cell = lattice.at(row, column);
        if (lattice.begins(row, column) && !cell.text().isBlank()) {
          headed
              .column(column)
              .filter(one -> one.content().equals(Content.REMARK))
              .ifPresent(one -> remarks.put(one.id(), cell.text().strip()));
        }
      }
      return remarks;
    }

    private Map<Column, Figure> figures(int row) {
      Map<Column, Figure> figures = new LinkedHashMap<>();
      for (int column : headed.values()) {
        GridCell cell = lattice.at(row, column);
        boolean remark =
            headed.column(column).filter(one -> one.content().equals(Content.REMARK)).isPresent();
        if (remark || !lattice.begins(row, column) || PrintedFigure.isNothing(cell.text())) {
          continue;
        }
        Optional<Column> taken = headed.column(column);
        Optional<Figure> figure =
            PrintedFigure.of(bare(cell.text(), taken), scale()).filter(this::isPrintable);
        boolean meant = figure.isPresent() || PrintedFigure.isMeant(cell.text());
        result.seen += meant ? 1 : 0;
        if (figure.isEmpty()) {
          result.doubts.add(Doubts.noFigure(form, cell, meant ? 1 : 0));
        } else if (taken.isEmpty()) {
          strays.merge(column, 1, Integer::sum);
        } else {
          figures.put(taken.get(), figure.get());
          boolean amount = !(taken.get().content() instanceof Content.Computed);
          decimals = amount ? Math.max(decimals, figure.get().decimals()) : decimals;
        }
      }
      return figures;
    }

    /** A rate may be printed with the sign of per cent. */
    private String bare(String text, Optional<Column> column) {
      boolean rate =
          column
              .filter(
                  one ->
                      one.content() instanceof Content.Computed computed
                          && computed.how() == Content.Computation.RATE)
              .isPresent();
      return rate ? text.replace('％', '%').replace("%", "") : text;
    }

    /** What is larger than any amount is no figure of a table. */
    private boolean isPrintable(Figure figure) {
      try {
        scale().withDecimals(0).exactAmounts(figure, Rounding.UNKNOWN);
        return true;
      } catch (IllegalArgumentException beyond) {
        return false;
      }
    }

    private Scale scale() {
      return printedScale.orElse(form.unit().scale());
    }

    boolean isEmpty() {
      return decimals < 0;
    }

    /**
     * A column that is not found says nothing, nor does any where rows are printed and none of them
     * was found.
     */
    private List<String> unprinted() {
      boolean none = lines.isEmpty() && unplacedRows;
      return (none ? form.printedColumns() : headed.missing()).stream().map(Column::id).toList();
    }

    /** A note that the table has no data is that of its empty sides, where it has some. */
    Table table(boolean someEmpty) {
      Scale scale = scale();
      int places = decimals < 0 ? form.unit().decimals() : decimals;
      boolean whole = decimals == 0 && scale != Scale.YUAN;
      int printed = Math.min(scale.fenDigits(), whole ? form.unit().decimals() : places);
      Table.Builder begun = Table.of(form).addAllLines(lines).addAllUnprinted(unprinted());
      TableTitle.other(title, form).ifPresent(begun::title);
      Table table = begun.build().withUnit(scale.withDecimals(printed));
      return around
          .note()
          .filter(note -> isEmpty() || !someEmpty || !EmptyNote.isIn(note))
          .map(table::withNote)
          .orElse(table);
    }
  }
}
