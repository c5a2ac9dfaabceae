package io.github.yusuan.rules.identity;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.identity.Printed.Entry;
import io.github.yusuan.rules.identity.Printed.Grid;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of no known code that may be missing under another (疑缺而不知其名之行): where no other table lists
 * all that is listed there, and so would list what is missing too.
 */
final class UnlistedRows {
  private final List<Grid> tables;
  private final Subjects subjects;
  private final Work work;
  private final List<Set<Integer>> printed = new ArrayList<>();

  UnlistedRows(List<Grid> tables, Subjects subjects, Work work) {
    this.tables = tables;
    this.work = work;
    this.subjects = subjects;
    for (Grid table : tables) {
      Set<Integer> mine = new LinkedHashSet<>();
      for (Entry entry : table.entries()) {
        if (entry.standing() != Standing.ABSENT_ROW) {
          mine.add(entry.subject());
        }
      }
      printed.add(mine);
    }
  }

  /** Adds such rows to all tables. */
  void add() {
    for (int at = 0; at < tables.size(); at++) {
      if (!isListedElsewhere(at)) {
        add(tables.get(at), subjects.forest(printed.get(at)));
      }
    }
  }

  /**
   * Tells whether another table of as much money lists all rows of this one, and so would list what
   * is missing too: not one of expenditure for one of revenue, of which some is carried over. A
   * table by project lists those units only that have projects.
   */
  private boolean isListedElsewhere(int table) {
    Set<Integer> rows = printed.get(table);
    Set<Dimension> open = Set.copyOf(tables.get(table).form().openDimensions());
    for (int other = 0; other < tables.size(); other++) {
      work.spend(1 + rows.size());
      if (other != table
          && tables.get(other).form().slice().contains(tables.get(table).form().slice())
          && Set.copyOf(tables.get(other).form().openDimensions()).equals(open)
          && printed.get(other).containsAll(rows)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds such a row wherever one is listed: under services procured, not under all that is
   * procured, of which the table lists no item that is not of goods, works or services.
   */
  private void add(Grid table, Map<Integer, List<Integer>> inside) {
    Set<Spot> listed = new HashSet<>();
    for (Entry entry : table.entries()) {
      if (entry.standing() != Standing.ABSENT_ROW) {
        listed.add(entry.spot());
      }
    }
    for (Entry parent : List.copyOf(table.entries())) {
      List<Integer> rows = inside.getOrDefault(parent.subject(), List.of());
      work.spend(1 + rows.size());
      if (parent.standing() != Standing.ABSENT_ROW
          && rows.stream().anyMatch(row -> listed.contains(new Spot(parent.frame(), row)))) {
        Cell cell = parent.cell();
        Line line = unlisted(cell.line());
        int subject = subjects.unlisted(parent.subject(), table.form());
        table
            .entries()
            .add(
                new Entry(
                    cell.table().cell(line, cell.column()),
                    parent.frame(),
                    subject,
                    Standing.UNLISTED_ROW));
      }
    }
  }

  /** A line under another, of the same region, since its own is not known. */
  private static Line unlisted(Line parent) {
    Line.Builder line = Line.builder().id(parent.id() + "…").label(parent.label() + "之下某行");
    parent.row().ifPresent(line::row);
    return line.addAllMembers(parent.members()).build();
  }
}
