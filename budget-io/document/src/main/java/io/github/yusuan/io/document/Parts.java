package io.github.yusuan.io.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a document (原件各表), each with its title, joined where pages cut them apart. */
final class Parts {
  private static final int LINES_ABOVE = 8;
  private static final int LINES_OF_NUMBER = 3;
  private static final int TEXT_ROWS = 6;

  private final FormTitles titles;
  private final PageNoise noise;
  private final List<Part> parts = new ArrayList<>();
  private final List<TextLine> pending = new ArrayList<>();

  private Parts(PrintedDocument document, FormTitles titles) {
    this.titles = titles;
    this.noise = new PageNoise(document);
  }

  static List<Part> of(PrintedDocument document, FormTitles titles) {
    Parts parts = new Parts(document, titles);
    for (Block block : document.blocks()) {
      if (block instanceof TextLine line) {
        parts.line(line);
      } else if (block instanceof Grid grid) {
        parts.grid(grid);
      }
    }
    parts.endBelow(parts.titleLine());
    return parts.parts;
  }

  /**
   * Chooses for each printed table the part that is titled most like it, the first of several that
   * are not numbered.
   */
  static Map<String, Part> titled(List<Part> parts) {
    Map<String, Part> chosen = new LinkedHashMap<>();
    for (Part part : parts) {
      part.title()
          .filter(title -> !part.isSheet())
          .ifPresent(
              title ->
                  chosen.merge(
                      title.number(), part, (best, next) -> isMoreLike(next, best) ? next : best));
    }
    return chosen;
  }

  /** Finds the table with a number, under whatever title, among those that are none by title. */
  static Optional<Part> numbered(String number, List<Part> parts, Collection<Part> chosen) {
    return parts.stream()
        .filter(part -> !part.isSheet() && !chosen.contains(part))
        .filter(part -> part.number().equals(Optional.of(number)))
        .findFirst();
  }

  private static boolean isMoreLike(Part part, Part best) {
    return part.likeness() > best.likeness()
        || (part.likeness() == best.likeness()
            && part.isNumberedAsTitled()
            && !best.isNumberedAsTitled());
  }

  private void line(TextLine line) {
    if (!isNoise(line.text())) {
      pending.add(line);
    }
  }

  /** Page numbers and watermarks are no titles and do not divide a table; notes are no noise. */
  private boolean isNoise(String text) {
    boolean about = isAboutTable(PrintedKey.half(text)) || DocumentPatterns.NOTE.isIn(text);
    boolean again = noise.isRepeated(text) && !about;
    return again || PageNoise.isPageNumber(text);
  }

  /** Tells whether a line says in what unit and by whom a table is printed, or that it goes on. */
  private boolean isAboutTable(String half) {
    return DocumentPatterns.UNIT.isIn(half)
        || DocumentPatterns.DEPARTMENT.isIn(half)
        || DocumentPatterns.TABLE_NUMBER.matches(half)
        || titles.match(half).isPresent();
  }

  private void grid(Grid grid) {
    if (isContents(grid)) {
      pending.clear();
      return;
    }
    Grid below = textRows(grid);
    List<TextLine> notes = notes(below);
    Lattice lattice = new Lattice(notes.isEmpty() ? below : above(below, notes));
    int title = titleLine();
    Optional<FormTitles.Match> match =
        title < 0 ? Optional.empty() : titles.match(pending.get(title).text());
    int numbered = numberLine(title);
    Optional<String> number =
        numbered < 0 ? Optional.empty() : titles.number(pending.get(numbered).text());
    boolean goesOn = (match.isEmpty() || isOfLast(match)) && !isOfOther(number);
    if (goesOn
        && !parts.isEmpty()
        && (match.isPresent() || isOnlyAboutTable())
        && joined(lattice)) {
      pending.clear();
      pending.addAll(notes);
      return;
    }
    int heading = title < 0 && numbered >= 0 ? headingLine(numbered) : title;
    endBelow(heading);
    int from = heading < 0 ? Math.max(0, pending.size() - LINES_ABOVE) : heading;
    Part.Name name = new Part.Name(match, number);
    boolean sheet = TargetSheets.isSheet(lattice);
    parts.add(new Part(lattice, name, pending.subList(from, pending.size()), sheet));
    pending.clear();
    pending.addAll(notes);
  }

  /** Workbooks print notes as the last rows of the table, each across all columns. */
  private static List<TextLine> notes(Grid grid) {
    List<TextLine> notes = new ArrayList<>();
    for (int row = grid.rows() - 1; row > 0; row--) {
      List<GridCell> cells = printed(grid, row);
      if (!isNote(cells, grid)) {
        break;
      }
      GridCell cell = cells.get(0);
      notes.add(0, new TextLine(PrintedKey.clean(cell.text()), cell.place()));
    }
    return notes;
  }

  private static boolean isNote(List<GridCell> cells, Grid grid) {
    return cells.size() == 1
        && cells.get(0).area().columnSpan() == grid.columns()
        && DocumentPatterns.NOTE.first(PrintedKey.clean(cells.get(0).text())).isPresent();
  }

  private static Grid above(Grid grid, List<TextLine> notes) {
    int rows = grid.rows() - notes.size();
    List<GridCell> cells = grid.cells().stream().filter(cell -> cell.area().row() < rows).toList();
    int columns = cells.stream().mapToInt(cell -> cell.area().endColumn()).max().orElse(0);
    return new Grid(cells, grid.spans(), columns == grid.columns() ? grid.edges() : List.of());
  }

  private boolean isOfLast(Optional<FormTitles.Match> match) {
    return !parts.isEmpty()
        && parts
            .get(parts.size() - 1)
            .title()
            .map(FormTitles.Match::number)
            .equals(match.map(FormTitles.Match::number));
  }

  /** A table with the number of another does not go on with the last. */
  private boolean isOfOther(Optional<String> number) {
    return number.isPresent()
        && !parts.isEmpty()
        && parts
            .get(parts.size() - 1)
            .number()
            .filter(last -> !number.get().equals(last))
            .isPresent();
  }

  /** Returns the line with the number of a table, before its title or in it, or -1. */
  private int numberLine(int title) {
    int last = title < 0 ? pending.size() - 1 : title;
    for (int at = last; at >= Math.max(0, last - LINES_OF_NUMBER); at--) {
      String line = pending.get(at).text();
      boolean own = at == title || DocumentPatterns.TABLE_NUMBER.matches(PrintedKey.half(line));
      if (own && titles.number(line).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  /** A title that is no form's stands behind the number. */
  private int headingLine(int numbered) {
    int next = numbered + 1;
    boolean titled =
        next < pending.size() && !isAboutTable(PrintedKey.half(pending.get(next).text()));
    return titled ? next : numbered;
  }

  private boolean isOnlyAboutTable() {
    return pending.stream().allMatch(line -> isAboutTable(PrintedKey.half(line.text())));
  }

  /** The lines before the next title stand below the last table. */
  private void endBelow(int title) {
    if (!parts.isEmpty()) {
      parts
          .get(parts.size() - 1)
          .below()
          .addAll(pending.subList(0, title < 0 ? pending.size() : title));
    }
  }

  /** Returns the last line above that is the title of a form, or -1. */
  private int titleLine() {
    int best = -1;
    int likeness = 0;
    for (int at = pending.size() - 1; at >= Math.max(0, pending.size() - LINES_ABOVE); at--) {
      int found = titles.match(pending.get(at).text()).map(FormTitles.Match::likeness).orElse(0);
      if (found > likeness) {
        best = at;
        likeness = found;
      }
    }
    return best;
  }

  /** A table of contents is no table: its titles lead to page numbers. */
  private static boolean isContents(Grid grid) {
    long leading =
        grid.cells().stream().filter(cell -> DocumentPatterns.LEADERS.isIn(cell.text())).count();
    return leading > 0 && 2 * leading >= grid.rows();
  }

  /**
   * Workbooks and pages print title, unit and note as rows of the table: they are lines of text.
   */
  private Grid textRows(Grid grid) {
    int from = 0;
    List<TextLine> lines = new ArrayList<>();
    while (from < Math.min(TEXT_ROWS, grid.rows() - 1)) {
      List<GridCell> cells = printed(grid, from);
      if (!cells.isEmpty() && !isTextRow(cells, grid)) {
        break;
      }
      cells.forEach(cell -> lines.add(new TextLine(PrintedKey.clean(cell.text()), cell.place())));
      from++;
    }
    boolean titled = lines.stream().anyMatch(line -> isAboutTable(PrintedKey.half(line.text())));
    if (!titled) {
      return grid;
    }
    pending.addAll(lines);
    return below(grid, from);
  }

  private boolean isTextRow(List<GridCell> cells, Grid grid) {
    boolean whole =
        cells.size() == 1 && (cells.get(0).area().columnSpan() == grid.columns() || !grid.spans());
    return whole || cells.stream().allMatch(cell -> isAboutTable(PrintedKey.half(cell.text())));
  }

  private static List<GridCell> printed(Grid grid, int row) {
    return grid.cells().stream()
        .filter(cell -> cell.area().row() == row && !cell.isBlank())
        .toList();
  }

  private static Grid below(Grid grid, int from) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      Area area = cell.area();
      if (area.row() >= from) {
        Area moved =
            Area.at(area.row() - from, area.column()).spanning(area.rowSpan(), area.columnSpan());
        cells.add(new GridCell(cell.text(), moved, cell.place()));
      }
    }
    int columns = cells.stream().mapToInt(cell -> cell.area().endColumn()).max().orElse(0);
    boolean same = columns == grid.columns();
    return new Grid(cells, grid.spans(), same ? grid.edges() : List.of());
  }

  /** Joins a table to the last one, if its columns go on there. */
  private boolean joined(Lattice more) {
    Lattice last = parts.get(parts.size() - 1).lattice();
    Optional<int[]> columns = Columns.continued(last, more);
    if (columns.isEmpty() || TargetSheets.isSheet(more)) {
      return false;
    }
    last.append(more, repeatedHeading(last, more), columns.get());
    return true;
  }

  private static int repeatedHeading(Lattice last, Lattice more) {
    int same = 0;
    while (same < Math.min(more.rows(), last.rows()) - 1
        && more.columns() == last.columns()
        && more.keys(same).equals(last.keys(same))
        && !more.isBlank(same)
        && more.row(same).stream().noneMatch(cell -> PrintedFigure.isIn(cell.text()))) {
      same++;
    }
    return same;
  }
}
