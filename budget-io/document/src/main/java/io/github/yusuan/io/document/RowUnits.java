package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Form;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The units that rows are of (分单位列示) in a table whose form has subjects only: they stand in columns
 * of their own beside the subjects. Where there is one unit, its name says nothing; a row of one of
 * several is a part of what the form has, and has no place in it.
 */
final class RowUnits {
  /** Dimensions whose rows say of which unit they are, or need not. */
  private static final Set<Dimension> OWN =
      EnumSet.of(Dimension.UNIT, Dimension.PROJECT, Dimension.ITEM);

  private final BitSet columns = new BitSet();
  private final Map<Integer, String> parts = new HashMap<>();

  RowUnits(Form form, Lattice lattice, Heads heads, Side side) {
    List<Integer> keys =
        IntStream.range(side.from(), side.to()).filter(heads::isKey).boxed().toList();
    List<Integer> units = keys.stream().filter(heads::isOfUnits).toList();
    List<Integer> subjects =
        keys.stream().filter(key -> !heads.isOfUnits(key) && !heads.isNumber(key)).toList();
    boolean ofSubjects = form.openDimensions().stream().noneMatch(OWN::contains);
    if (!ofSubjects || units.isEmpty() || subjects.isEmpty()) {
      return;
    }
    units.forEach(columns::set);
    Set<String> named = new HashSet<>();
    String unit = "";
    for (int row = heads.rows(); row < lattice.rows(); row++) {
      if (isTotal(lattice, row, keys)) {
        unit = "";
      } else {
        String printed = text(lattice, row, units);
        unit = printed.isEmpty() ? unit : printed;
      }
      if (!unit.isEmpty()) {
        parts.put(row, unit);
        named.add(unit);
      }
    }
    if (named.size() < 2) {
      parts.clear();
    }
  }

  private static boolean isTotal(Lattice lattice, int row, List<Integer> keys) {
    return keys.stream()
        .anyMatch(key -> RowLabels.isTotal(PrintedKey.ofLabel(lattice.text(row, key))));
  }

  private static String text(Lattice lattice, int row, List<Integer> columns) {
    StringBuilder text = new StringBuilder();
    columns.forEach(column -> text.append(PrintedKey.of(lattice.text(row, column))));
    return text.toString();
  }

  /** Tells whether a column names units beside the subjects. */
  boolean isOver(int column) {
    return columns.get(column);
  }

  /** Returns the unit of a row that is of one of several, as it is printed; empty for others. */
  String unit(int row) {
    return parts.getOrDefault(row, "");
  }

  /** Tells whether a row is of one of several units. */
  boolean isPart(int row) {
    return parts.containsKey(row);
  }
}
