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
  private final PrintedTables printed;
  private final List<Part> parts = new ArrayList<>();
  private final List<TextLine> pending = new ArrayList<>();

  private Parts(PrintedTables printed, FormTitles titles) {
    this.titles = titles;
    this.printed = printed;
  }

  static List<Part> of(PrintedTables printed, FormTitles titles) {
    Parts parts = new Parts(printed, titles);
    for (Block block : printed.document().blocks()) {
      if (block instanceof TextLine line) {
        parts.line(line);
      } else if (block instanceof Grid grid) {
        parts.stacked(printed.rows(grid));
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
    if (!isNoise(line)) {
      add(line);
    }
  }

  /** Two lines that are one title, as a narrow page breaks it, are one line. */
  private void add(TextLine line) {
    int last = pending.size() - 1;
    if (last >= 0) {
      String above = pending.get(last).text();
      if (!above.contains("表") && !line.text().contains("表")) {
        pending.add(line);
        return;
      }
      String both = above.strip() + line.text().strip();
      boolean begun = titles.match(above).isEmpty() && titles.isTitle(both);
      if (begun && !titles.match(line.text()).equals(titles.match(both))) {
        pending.set(last, new TextLine(both, pending.get(last).place()));
        return;
      }
    }
    pending.add(line);
  }

  /** Returns the lines right before the title that say unit, publisher or number. */
  private List<TextLine> beforeTitle(int title) {
    int from = Math.max(title, 0);
    while (from > 0 && printed.isAboutTable(PrintedKey.half(pending.get(from - 1).text()))) {
      from--;
    }
    return pending.subList(from, Math.max(title, 0));
  }

  /** Page numbers and watermarks are no titles and do not divide a table; notes are no noise. */
  private boolean isNoise(TextLine line) {
    PageNoise noise = printed.noise();
    return noise.isPageNumber(line)
        || (noise.isRepeated(line)
            && !isAboutTable(PrintedKey.half(line.text()))
            && !DocumentPatterns.NOTE.isIn(line.text()));
  }

  /** Tells whether a line says in what unit and by whom a table is printed, or that it goes on. */
  private boolean isAboutTable(String half) {
    return printed.isAboutTable(half) || titles.match(half).isPresent();
  }

  /**
   * Takes tables apart that stand one below the other in one grid, as a sheet of a workbook or a
   * page saved as one has them: each begins with its title.
   */
  private void stacked(GridRows grid) {
    int from = 0;
    boolean table = false;
    for (int row = 0; row < grid.rows(); row++) {
      List<GridCell> cells = grid.printed(row);
      if (table && cells.size() == 1 && isTitle(cells.get(0))) {
        grid(grid.part(from, row));
        from = row;
        table = false;
      }
      table |= cells.size() > 1;
    }
    grid(grid.part(from, grid.rows()));
  }

  private boolean isTitle(GridCell cell) {
    String title = PrintedKey.clean(cell.text());
    return title.endsWith("表") && (titles.isTitle(title) || TargetSheets.isTitle(title));
  }

  private void grid(GridRows grid) {
    if (grid.isContents()) {
      pending.clear();
      return;
    }
    GridRows below = textRows(grid);
    List<TextLine> notes = notes(below);
    GridRows table = below.part(0, below.rows() - notes.size());
    Lattice lattice = table.lattice();
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
        && (table.isSheet() ? joinedSheet(table) : joined(lattice))) {
      pending.clear();
      pending.addAll(notes);
      return;
    }
    int heading = title < 0 && numbered >= 0 ? headingLine(numbered) : title;
    endBelow(heading);
    int from = heading < 0 ? Math.max(0, pending.size() - LINES_ABOVE) : heading;
    Part.Name name = new Part.Name(match, number);
    Part part = new Part(lattice, name, pending.subList(from, pending.size()), table.isSheet());
    part.before().addAll(beforeTitle(heading));
    parts.add(part);
    pending.clear();
    pending.addAll(notes);
  }

  /** Workbooks print notes as the last rows of the table, each in one cell that stands alone. */
  private static List<TextLine> notes(GridRows grid) {
    List<TextLine> notes = new ArrayList<>();
    for (int row = grid.rows() - 1; row > 0; row--) {
      List<GridCell> cells = grid.printed(row);
      if (!isNote(cells)) {
        break;
      }
      GridCell cell = cells.get(0);
      notes.add(0, new TextLine(PrintedKey.clean(cell.text()), cell.place()));
    }
    return notes;
  }

  private static boolean isNote(List<GridCell> cells) {
    return cells.size() == 1
        && cells.get(0).area().column() == 0
        && DocumentPatterns.NOTE.isIn(PrintedKey.clean(cells.get(0).text()));
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

  /**
   * Workbooks and pages print title, unit and note as rows of the table: they are lines of text.
   */
  private GridRows textRows(GridRows grid) {
    int from = 0;
    List<TextLine> lines = new ArrayList<>();
    while (from < Math.min(TEXT_ROWS, grid.rows() - 1)) {
      List<GridCell> cells = grid.printed(from);
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
    lines.forEach(this::add);
    return grid.part(from, grid.rows());
  }

  private boolean isTextRow(List<GridCell> cells, GridRows grid) {
    Area area = cells.get(0).area();
    boolean whole = area.columnSpan() == grid.columns() || !grid.spans();
    boolean first = area.column() == 0 && area.rowSpan() == 1;
    return (cells.size() == 1 && (whole || first))
        || cells.stream().allMatch(cell -> isAboutTable(PrintedKey.half(cell.text())));
  }

  /** Joins a table to the last one, if its columns go on there. */
  private boolean joined(Lattice more) {
    Lattice last = parts.get(parts.size() - 1).lattice();
    Optional<int[]> columns = Columns.continued(last, more);
    columns.ifPresent(found -> last.append(more, repeatedHeading(last, more), found));
    return columns.isPresent();
  }

  /**
   * Puts the rest of a performance target sheet below its beginning, which a page cut off before
   * the indicators: there it has columns of its own.
   */
  private boolean joinedSheet(GridRows more) {
    Part last = parts.get(parts.size() - 1);
    boolean rest =
        last.isSheet() && more.isRestOfSheet() && !TargetSheets.hasIndicators(last.lattice());
    if (rest) {
      last.goOn(more.lattice());
    }
    return rest;
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
