package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of one side of a blank table (空表各行): those that are printed, and those to be filled in.
 * A row is to be filled in where nothing stands before its figures, or only dots. Dots say that the
 * rows around them are examples, 205 教育支出 and …, which are to be filled in too; without dots
 * printed codes are the publisher's own and stay.
 */
final class BlankRows {
  private static final String DOTS = "…⋯.·。xX×*＊";

  private final Lattice lattice;
  private final Heads heads;
  private final Side side;
  private final Map<String, Integer> fixed = new HashMap<>();
  private final Map<List<Member>, List<Integer>> printed = new HashMap<>();
  private final Map<String, List<Integer>> labelled = new HashMap<>();
  private final List<Integer> free = new ArrayList<>();

  BlankRows(Lattice lattice, Heads heads, Side side, RowMatcher rows) {
    this.lattice = lattice;
    this.heads = heads;
    this.side = side;
    List<Integer> examples = new ArrayList<>();
    boolean dots = false;
    List<Integer> open = new ArrayList<>();
    for (int row = heads.rows(); row < lattice.rows(); row++) {
      PrintedRow found = PrintedRow.of(lattice, row, side, heads);
      boolean dotted = !found.isBlank() && isDotted(found);
      dots |= dotted;
      if (heads.isColumnNumbers(row)) {
        continue;
      }
      if (dotted || (found.isBlank() && !isOnlyRow(rows))) {
        open.add(row);
      } else {
        take(row, rows.line(found, following(row), true), examples);
      }
    }
    if (dots) {
      printed.clear();
      labelled.clear();
      open.addAll(examples);
    }
    open.stream().filter(this::isFree).sorted().forEach(free::add);
  }

  /** A form of one row without a label is printed with nothing before its figures. */
  private boolean isOnlyRow(RowMatcher rows) {
    return fixed.isEmpty() && keys().isEmpty() && rows.hasOnlyRow();
  }

  private void take(int row, Optional<Line.Builder> begun, List<Integer> examples) {
    Optional<Line> line = begun.map(Line.Builder::build);
    line.flatMap(Line::row).ifPresent(id -> fixed.putIfAbsent(id, row));
    line.filter(one -> one.row().isEmpty())
        .ifPresent(
            one -> {
              examples.add(row);
              printed.computeIfAbsent(one.members(), none -> new ArrayList<>()).add(row);
              labelled.computeIfAbsent(one.heading(), none -> new ArrayList<>()).add(row);
            });
  }

  private static boolean isDotted(PrintedRow row) {
    return !row.hasCode()
        && row.names().stream()
            .map(PrintedKey::ofLabel)
            .allMatch(key -> key.chars().allMatch(c -> DOTS.indexOf(c) >= 0));
  }

  private String following(int row) {
    return row + 1 < lattice.rows() ? PrintedRow.of(lattice, row + 1, side, heads).key() : "";
  }

  /** Only a row whose every cell is its own can be filled in, and in which no figure stands. */
  private boolean isFree(int row) {
    return IntStream.range(side.from(), side.to())
        .allMatch(
            column ->
                lattice.begins(row, column)
                    && lattice.at(row, column).area().columnSpan() == 1
                    && (heads.isKey(column) || isBlank(lattice.at(row, column))));
  }

  /** Tells whether a figure may be written into a cell: nothing stands there, or a zero. */
  static boolean isBlank(GridCell cell) {
    return PrintedFigure.isNothing(cell.text())
        || PrintedFigure.of(cell.text()).filter(figure -> figure.signum() == 0).isPresent();
  }

  /** Returns the columns before the figures, but for numbers that say nothing. */
  List<Integer> keys() {
    return IntStream.range(side.from(), side.to())
        .filter(column -> heads.isKey(column) && !heads.isNumber(column))
        .boxed()
        .toList();
  }

  boolean isCode(int column) {
    return heads.isCode(column);
  }

  GridCell at(int row, int column) {
    return lattice.at(row, column);
  }

  /** Returns the first cell of the last row to be filled in; of the side, where there is none. */
  GridCell last() {
    return lattice.at(free.isEmpty() ? 0 : free.get(free.size() - 1), side.from());
  }

  /** Returns the rows that a line may be printed in: what it is about first, then what it says. */
  List<Integer> rows(Line line) {
    if (line.row().isPresent()) {
      return line.row().map(fixed::get).stream().toList();
    }
    List<Integer> rows = new ArrayList<>(printed.getOrDefault(line.members(), List.of()));
    rows.addAll(labelled.getOrDefault(line.heading(), List.of()));
    return rows;
  }

  /** Returns the rows to be filled in, top down. */
  List<Integer> free() {
    return free;
  }
}
