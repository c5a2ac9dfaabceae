package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Print;
import io.github.yusuan.core.form.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Fills in one form from sums of lines (填列一张表). */
final class TableMaker {
  private final Form form;
  private final Names names;
  private final Rounding rounding;
  private final Part slice;
  private final List<Column> printed;
  private final BitSet lastYears = new BitSet();
  private final List<Part> columns;
  private final List<Part> rows;
  private final long[][] fixed;
  private final Map<Region, long[]> open = new TreeMap<>(new RowOrder());
  private final Map<Region, Lot> lots = new HashMap<>();

  /** A region in two: its categories, and its codes, unit and project. Money must lie in both. */
  private record Part(Region categories, Region subject) {
    Part(Region region) {
      this(Totals.categories(region), Totals.subject(region));
    }
  }

  /** Where the money of one subject may go: columns, fixed rows, rows of its own. */
  private record Lot(BitSet columns, BitSet fixed, List<long[]> open) {}

  /**
   * Begins to fill in a form.
   *
   * @param lastYear what stands in columns that are filled in from last year's lines; nothing where
   *     there are no such lines
   */
  TableMaker(Form form, Names names, Rounding rounding, Optional<Content> lastYear) {
    this.form = form;
    this.names = names;
    this.rounding = rounding;
    this.slice = new Part(form.slice());
    this.printed =
        form.printedColumns().stream()
            .filter(column -> isOwn(column) || lastYear.equals(Optional.of(column.content())))
            .toList();
    for (int at = 0; at < printed.size(); at++) {
      lastYears.set(at, !isOwn(printed.get(at)));
    }
    this.columns = printed.stream().map(Column::region).map(Part::new).toList();
    this.rows = form.rows().stream().map(Row::region).map(Part::new).toList();
    this.fixed = new long[rows.size()][columns.size()];
  }

  private static boolean isOwn(Column column) {
    return column.content().equals(Content.OWN);
  }

  /** Fills in the form from sums by categories and subject, those of last year beside them. */
  Table make(
      Map<Region, Map<Region, Long>> totals,
      Map<Region, Map<Region, Long>> ofLastYear,
      String emptyNote) {
    BitSet own = new BitSet(columns.size());
    own.set(0, columns.size());
    own.andNot(lastYears);
    totals.forEach((categories, subjects) -> add(categories, subjects, own));
    ofLastYear.forEach((categories, subjects) -> add(categories, subjects, lastYears));
    List<Line> lines = inOrder(fixedLines(), openLines());
    Table.Builder table = Table.builder().form(form).addAllLines(lines);
    boolean empty = lines.stream().allMatch(line -> line.figures().isEmpty());
    return empty ? table.note(emptyNote).build() : table.build();
  }

  /** Items stand below the row of their category, others before or behind all fixed rows. */
  private List<Line> inOrder(List<Line> fixedLines, List<Line> openLines) {
    List<Line> left = new ArrayList<>(openLines);
    List<Line> lines = new ArrayList<>();
    for (Line line : fixedLines) {
      lines.add(line);
      Optional<Member> category =
          line.row().flatMap(form::row).flatMap(row -> row.region().member(Dimension.DECLARED));
      List<Line> items = left.stream().filter(one -> isOf(one, category)).toList();
      lines.addAll(items);
      left.removeAll(items);
    }
    lines.addAll(form.prints(Print.FIXED_ROWS_LAST) ? 0 : lines.size(), left);
    return lines;
  }

  private static boolean isOf(Line line, Optional<Member> category) {
    return line.members().stream()
        .anyMatch(
            member -> member instanceof Item item && category.equals(Optional.of(item.category())));
  }

  private void add(Region categories, Map<Region, Long> subjects, BitSet edition) {
    if (edition.isEmpty() || !slice.categories().contains(categories)) {
      return;
    }
    BitSet into = containing(columns, Part::categories, categories);
    into.and(edition);
    Sort sort = new Sort(into, containing(rows, Part::categories, categories));
    subjects.forEach(
        (subject, fen) -> {
          if (slice.subject().contains(subject)) {
            add(lots.computeIfAbsent(subject, this::lot), sort, fen);
          }
        });
  }

  /** Where money of some categories may go. */
  private record Sort(BitSet columns, BitSet rows) {}

  private void add(Lot lot, Sort sort, long fen) {
    for (int column = 0; column < columns.size(); column++) {
      if (sort.columns().get(column) && lot.columns().get(column)) {
        for (int row = lot.fixed().nextSetBit(0); row >= 0; row = lot.fixed().nextSetBit(row + 1)) {
          if (sort.rows().get(row)) {
            fixed[row][column] = Fen.plus(fixed[row][column], fen);
          }
        }
        for (long[] row : lot.open()) {
          row[column] = Fen.plus(row[column], fen);
        }
      }
    }
  }

  private Lot lot(Region subject) {
    List<long[]> openRows = new ArrayList<>();
    for (Region row : rows(subject)) {
      openRows.add(open.computeIfAbsent(row, none -> new long[columns.size()]));
    }
    return new Lot(
        containing(columns, Part::subject, subject),
        containing(rows, Part::subject, subject),
        openRows);
  }

  private static BitSet containing(List<Part> parts, Function<Part, Region> half, Region money) {
    BitSet containing = new BitSet(parts.size());
    for (int at = 0; at < parts.size(); at++) {
      containing.set(at, half.apply(parts.get(at)).contains(money));
    }
    return containing;
  }

  /**
   * Returns the rows of its own that money counts in: its code and those above, unit and project.
   */
  private List<Region> rows(Region money) {
    List<Dimension> dimensions = form.openDimensions();
    if (dimensions.isEmpty()) {
      return List.of();
    }
    List<Region> rows = new ArrayList<>();
    Region own = money.keep(EnumSet.copyOf(dimensions));
    Optional<Member> first = own.member(dimensions.get(0));
    if (first.isPresent() && first.get() instanceof SubjectCode code) {
      code.ancestors().stream().filter(this::hasRow).map(Region::of).forEach(rows::add);
      if (hasRow(code)) {
        rows.add(own);
      }
    } else {
      own.member(Dimension.ITEM).ifPresent(item -> addItem((Item) item, rows));
      own.member(Dimension.UNIT).map(Region::of).ifPresent(rows::add);
      own.member(Dimension.PROJECT).map(Region::of).ifPresent(rows::add);
    }
    return rows;
  }

  private static void addItem(Item item, List<Region> rows) {
    item.parent().ifPresent(above -> addItem(above, rows));
    rows.add(Region.of(item));
  }

  private boolean hasRow(SubjectCode code) {
    return form.deepestLevel().map(deepest -> code.level().compareTo(deepest) <= 0).orElse(true);
  }

  private List<Line> fixedLines() {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < fixed.length; at++) {
      Row row = form.rows().get(at);
      Line line = Line.of(row).withFigures(figures(fixed[at], row.printsZero()));
      lines.add(form.isUnlabelled() ? line.withLabel("") : line);
    }
    return lines;
  }

  private List<Line> openLines() {
    List<Line> lines = new ArrayList<>();
    int units = 0;
    int projects = 0;
    for (Map.Entry<Region, long[]> row : open.entrySet()) {
      if (!carries(row.getKey(), row.getValue())) {
        continue;
      }
      boolean project = row.getKey().member(Dimension.PROJECT).isPresent();
      boolean unit = !project && row.getKey().member(Dimension.UNIT).isPresent();
      units += unit ? 1 : 0;
      projects = unit ? 0 : projects + 1;
      String id = "u" + units + (project ? "-p" + projects : "");
      if (row.getKey().member(Dimension.ITEM).isPresent()) {
        lines.add(line(row, "i" + (lines.size() + 1), lines.size() + 1));
        continue;
      }
      lines.add(line(row, unit || project ? id : codes(row.getKey()), lines.size() + 1));
    }
    return lines;
  }

  /**
   * Tells whether a row carries money, or one below it does: what is above may add up to nothing.
   */
  private boolean carries(Region row, long[] cells) {
    return isPrinted(cells)
        || open.entrySet().stream()
            .anyMatch(other -> isPrinted(other.getValue()) && row.contains(other.getKey()));
  }

  private static boolean isPrinted(long[] cells) {
    return Arrays.stream(cells).anyMatch(fen -> fen != 0);
  }

  private static String codes(Region row) {
    return String.join("-", row.members().stream().map(Member::id).toList());
  }

  private Line line(Map.Entry<Region, long[]> row, String id, int position) {
    List<Member> members = row.getKey().members();
    Member main =
        members.get(0) instanceof SubjectCode code ? code : members.get(members.size() - 1);
    String ordinal = form.prints(Print.ORDINALS) ? Ordinal.of(position) : "";
    Line.Builder line = Line.builder().id(id).label(ordinal + names.of(main));
    members.stream()
        .filter(m -> !(main instanceof Project || main instanceof Item) || m.equals(main))
        .forEach(line::addMember);
    for (Member other : members) {
      if (other instanceof SubjectCode && !other.equals(main)) {
        line.putMemberLabel(other.dimension(), names.of(other));
      }
    }
    if (form.prints(Print.NAMES_ONLY)) {
      members.forEach(member -> line.addCompleted(member.dimension()));
    }
    return line.putAllFigures(figures(row.getValue(), false)).build();
  }

  /** Prints the cells; exactly nothing is a blank, unless the row prints a zero. */
  private Map<String, Figure> figures(long[] cells, boolean printsZero) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (int at = 0; at < cells.length; at++) {
      if (cells[at] != 0 || printsZero) {
        figures.put(printed.get(at).id(), print(cells[at]));
      }
    }
    return figures;
  }

  private Figure print(long fen) {
    Figure figure = form.unit().print(fen, rounding);
    return form.prints(Print.SHORTEST_FIGURES) ? figure.shortest() : figure;
  }
}
