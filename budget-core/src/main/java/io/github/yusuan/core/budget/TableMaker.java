package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Fills in one form from sums of lines (填列一张表). */
final class TableMaker {
  private final Form form;
  private final Standing standing;
  private final Names names;
  private final List<Column> columns;
  private final long[][] fixed;
  private final Map<Region, long[]> open = new TreeMap<>(new RowOrder());

  TableMaker(Form form, Standing standing, Names names) {
    this.form = form;
    this.standing = standing;
    this.names = names;
    this.columns = form.columns();
    this.fixed = new long[form.rows().size()][columns.size()];
  }

  Table make(Map<Region, Long> totals, String emptyNote) {
    totals.forEach(this::add);
    List<Line> fixedLines = fixedLines();
    List<Line> openLines = openLines();
    List<Line> lines = new ArrayList<>(form.fixedRowsLast() ? openLines : fixedLines);
    lines.addAll(form.fixedRowsLast() ? fixedLines : openLines);
    Table table = Table.builder().form(form).addAllLines(lines).build();
    boolean empty = lines.stream().allMatch(line -> line.figures().isEmpty());
    return empty ? table.withNote(emptyNote) : table;
  }

  private void add(Region money, long fen) {
    Standing.Money stands = standing.money(money);
    if (!stands.isInside(form.slice())) {
      return;
    }
    boolean[] inColumn = new boolean[columns.size()];
    for (int at = 0; at < inColumn.length; at++) {
      inColumn[at] = stands.isInside(columns.get(at).region());
    }
    for (int at = 0; at < fixed.length; at++) {
      if (stands.isInside(form.rows().get(at).region())) {
        add(fixed[at], inColumn, fen);
      }
    }
    for (Region row : rows(money)) {
      add(open.computeIfAbsent(row, r -> new long[columns.size()]), inColumn, fen);
    }
  }

  private static void add(long[] row, boolean[] inColumn, long fen) {
    for (int at = 0; at < row.length; at++) {
      if (inColumn[at]) {
        row[at] = Math.addExact(row[at], fen);
      }
    }
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
      own.member(Dimension.UNIT).map(Region::of).ifPresent(rows::add);
      own.member(Dimension.PROJECT).map(Region::of).ifPresent(rows::add);
    }
    return rows;
  }

  private boolean hasRow(SubjectCode code) {
    return form.deepestLevel().map(deepest -> code.level().compareTo(deepest) <= 0).orElse(true);
  }

  private List<Line> fixedLines() {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < fixed.length; at++) {
      Row row = form.rows().get(at);
      lines.add(Line.of(row).withFigures(figures(fixed[at], row.printsZero())));
    }
    return lines;
  }

  private List<Line> openLines() {
    List<Line> lines = new ArrayList<>();
    int units = 0;
    int projects = 0;
    Set<Region> carrying = carrying();
    for (Map.Entry<Region, long[]> row : open.entrySet()) {
      if (!carrying.contains(row.getKey())) {
        continue;
      }
      boolean project = row.getKey().member(Dimension.PROJECT).isPresent();
      boolean unit = !project && row.getKey().member(Dimension.UNIT).isPresent();
      units += unit ? 1 : 0;
      projects = unit ? 0 : projects + 1;
      String id = "u" + units + (project ? "-p" + projects : "");
      lines.add(line(row, unit || project ? id : codes(row.getKey()), lines.size() + 1));
    }
    return lines;
  }

  /**
   * Returns the rows that carry money, with all above them: what is above may add up to nothing.
   */
  private Set<Region> carrying() {
    Set<Region> carrying = new HashSet<>();
    open.forEach(
        (row, cells) -> {
          if (Arrays.stream(cells).anyMatch(fen -> fen != 0)) {
            carrying.add(row);
            carrying.addAll(rows(row));
          }
        });
    return carrying;
  }

  private static String codes(Region row) {
    return String.join("-", row.members().stream().map(Member::id).toList());
  }

  private Line line(Map.Entry<Region, long[]> row, String id, int position) {
    List<Member> members = row.getKey().members();
    Member main =
        members.get(0) instanceof SubjectCode code ? code : members.get(members.size() - 1);
    String ordinal = form.hasOrdinals() ? Ordinal.of(position) : "";
    Line.Builder line = Line.builder().id(id).label(ordinal + names.of(main));
    members.stream()
        .filter(m -> !(main instanceof Project) || m.equals(main))
        .forEach(line::addMember);
    for (Member other : members) {
      if (other instanceof SubjectCode && !other.equals(main)) {
        line.putMemberLabel(other.dimension(), names.of(other));
      }
    }
    if (form.printsNamesOnly()) {
      members.forEach(member -> line.addCompleted(member.dimension()));
    }
    return line.putAllFigures(figures(row.getValue(), false)).build();
  }

  /** Prints the cells; exactly nothing is a blank, unless the row prints a zero. */
  private Map<String, Figure> figures(long[] cells, boolean printsZero) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (int at = 0; at < cells.length; at++) {
      if (cells[at] != 0 || printsZero) {
        figures.put(columns.get(at).id(), print(cells[at]));
      }
    }
    return figures;
  }

  private Figure print(long fen) {
    Figure figure = form.unit().print(fen, Rounding.HALF_UP);
    return form.printsShortest() ? figure.shortest() : figure;
  }
}
