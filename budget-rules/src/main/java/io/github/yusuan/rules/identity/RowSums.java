package io.github.yusuan.rules.identity;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.identity.Printed.Entry;
import io.github.yusuan.rules.identity.Printed.Grid;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sums down the rows of a table (表内纵向合计): the parts of a code, a unit or a total are the rows in
 * it. A column by a code, 会议费 beside 合计, is no row: what else is in the total is printed nowhere.
 */
record RowSums(
    Printed printed, Opening opening, Map<Spot, Operand> asPrinted, Sums sums, Work work) {

  /** What the rows of some columns have in common: the frame, and the code that a column is by. */
  private record RowsOf(Frames.Frame frame, Region column) {}

  /** Adds the sums of a table. */
  void add(Grid grid) {
    work.spend(2L * grid.entries().size());
    Map<RowsOf, Set<Integer>> subjectsByRows = new LinkedHashMap<>();
    Map<Column, Region> byCode = new HashMap<>();
    for (Column column : grid.form().columns()) {
      byCode.put(column, Frames.subject(grid.form().region(Region.ALL, column)));
    }
    for (Entry entry : grid.entries()) {
      if (opening.admits(entry)) {
        Region code = byCode.getOrDefault(entry.cell().column(), Region.ALL);
        subjectsByRows
            .computeIfAbsent(
                new RowsOf(new Frames.Frame(entry.frame()), code), rows -> new LinkedHashSet<>())
            .add(entry.subject());
      }
    }
    Map<Set<Integer>, Map<Integer, List<Integer>>> forests = new HashMap<>();
    subjectsByRows.forEach(
        (rows, subjects) ->
            forests
                .computeIfAbsent(subjects, printed.subjects()::forest)
                .forEach(
                    (parent, children) -> sumOfRows(grid, rows.frame().bits(), parent, children)));
  }

  /** Rows in two dimensions, each by itself, are two sums. */
  private void sumOfRows(Grid grid, long frame, int parent, List<Integer> children) {
    Operand total = operand(frame, parent);
    Set<Dimension> alone = EnumSet.noneOf(Dimension.class);
    for (int child : children) {
      if (!printed.subjects().isUnlisted(child)) {
        List<Dimension> narrower = printed.subjects().narrower(parent, child);
        alone.addAll(narrower.size() == 1 ? narrower : List.of());
      }
    }
    Map<Dimension, List<Operand>> byDimension = new LinkedHashMap<>();
    List<Operand> unlisted = new ArrayList<>();
    for (int child : children) {
      if (printed.subjects().isUnlisted(child)) {
        unlisted.add(operand(frame, child));
      } else {
        byDimension
            .computeIfAbsent(
                dimension(printed.subjects().narrower(parent, child), alone),
                dimension -> new ArrayList<>())
            .add(operand(frame, child));
      }
    }
    byDimension.values().forEach(parts -> parts.addAll(unlisted));
    byDimension.forEach(
        (dimension, parts) ->
            sums.add(
                total, parts, live -> new Identity.Sum(total, dimension, live, grid.form()), work));
  }

  /**
   * Returns the dimension in which a row is beside others: a project whose unit has no row is so
   * beside the units that have one.
   */
  private static Dimension dimension(List<Dimension> narrower, Set<Dimension> alone) {
    return narrower.stream().filter(alone::contains).findFirst().orElse(narrower.get(0));
  }

  private Operand operand(long frame, int subject) {
    return Objects.requireNonNull(asPrinted.get(new Spot(frame, subject)));
  }
}
