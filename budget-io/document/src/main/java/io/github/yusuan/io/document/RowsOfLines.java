package io.github.yusuan.io.document;

import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds a row of a blank table for each line (行位): its own where the document prints it, else one
 * that is to be filled in, so that the lines stay in their order.
 */
final class RowsOfLines {
  private final Table table;
  private final BlankRows rows;
  private final Map<Line, Integer> placed = new LinkedHashMap<>();
  private final TreeSet<Integer> printed = new TreeSet<>();
  private final TreeSet<Integer> free;

  RowsOfLines(Table table, BlankRows rows) {
    this.table = table;
    this.rows = rows;
    this.free = new TreeSet<>(rows.free());
    Set<Line> own = new HashSet<>();
    int last = -1;
    for (Line line : table.lines()) {
      Optional<Integer> row = own(line, last);
      if (row.isPresent()) {
        last = row.get();
        printed.add(last);
        placed.put(line, last);
        own.add(line);
      }
    }
    runs(own);
  }

  /** Finds the row that prints a line, below the one of the line before where there are several. */
  private Optional<Integer> own(Line line, int last) {
    List<Integer> found = rows.rows(line).stream().filter(row -> !printed.contains(row)).toList();
    return found.stream()
        .filter(row -> row > last)
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Fills run by run: the lines between two that are printed stand between these. */
  private void runs(Set<Line> own) {
    List<Line> run = new ArrayList<>();
    int after = -1;
    for (Line line : table.lines()) {
      if (own.contains(line)) {
        place(run, after);
        run.clear();
        after = placed.getOrDefault(line, after);
      } else if (!line.figures().isEmpty() || line.row().isEmpty()) {
        run.add(line);
      }
    }
    place(run, after);
  }

  /**
   * Takes the rows behind the last printed line up to the next one; where the document has its
   * totals elsewhere, and none to be filled in there, the first that are to be filled in.
   */
  private void place(List<Line> run, int after) {
    if (run.isEmpty()) {
      return;
    }
    List<Integer> between = upToPrinted(after);
    List<Integer> room = between;
    for (Integer from = printed.higher(after); room.isEmpty() && from != null; ) {
      room = upToPrinted(from);
      from = printed.higher(from);
    }
    if (room.isEmpty()) {
      room = upToPrinted(-1);
    }
    for (int at = 0; at < Math.min(run.size(), room.size()); at++) {
      placed.put(run.get(at), room.get(at));
      free.remove(room.get(at));
    }
  }

  private List<Integer> upToPrinted(int after) {
    Integer next = printed.higher(after);
    return List.copyOf(
        next == null ? free.tailSet(after, false) : free.subSet(after, false, next, false));
  }

  /** Returns the row of each line that has one. */
  Map<Line, Integer> placed() {
    return placed;
  }
}
