package io.github.yusuan.io.document;

import io.github.yusuan.core.performance.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the indicators of a sheet whose cells stand where its headings say (绩效指标各栏): 二级指标,
 * 三级指标, 指标值, for the year alone or for the term and the year.
 */
final class IndicatorColumns {
  private final Lattice lattice;
  private final SheetHeadings printed;
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();

  IndicatorColumns(Lattice lattice, SheetHeadings printed) {
    this.lattice = lattice;
    this.printed = printed;
  }

  /**
   * A row in which everything stands in its column (规整行).
   *
   * @param heading what the indicators stand under
   * @param begins whether the heading is printed beside this very row
   * @param sides name and value of each side, blank ones included
   */
  record Row(Heading heading, boolean begins, List<List<GridCell>> sides) {
    boolean isBlank() {
      return sides.stream().flatMap(List::stream).allMatch(GridCell::isBlank);
    }

    GridCell first() {
      return sides.get(0).get(0);
    }
  }

  /** Takes the columns from a row of headings, where it has all of them. */
  void head(int row) {
    if (!lattice.spans()) {
      return;
    }
    for (int column = 0; column < lattice.columns(); column++) {
      if (lattice.begins(row, column)) {
        String key = PrintedKey.of(lattice.text(row, column));
        if (key.equals("二级指标")) {
          headings.add(column);
        } else if (key.equals("三级指标")) {
          names.add(column);
        } else if (key.endsWith("指标值")) {
          values.add(column);
        }
      }
    }
  }

  /** Returns a row in which everything stands in its column, or nothing. */
  Optional<Row> row(int row) {
    boolean known = !names.isEmpty() && names.size() == values.size();
    if (!known || headings.size() != names.size() || names.size() > 2) {
      return Optional.empty();
    }
    List<List<GridCell>> sides = new ArrayList<>();
    List<Heading> under = new ArrayList<>();
    for (int side = 0; side < names.size(); side++) {
      if (!lattice.begins(row, names.get(side)) || !lattice.begins(row, values.get(side))) {
        return Optional.empty();
      }
      sides.add(List.of(lattice.at(row, names.get(side)), lattice.at(row, values.get(side))));
      printed.of(lattice.at(row, headings.get(side))).ifPresent(under::add);
    }
    boolean one = under.size() == names.size() && under.stream().distinct().count() == 1;
    return one
        ? Optional.of(new Row(under.get(0), lattice.begins(row, headings.get(0)), sides))
        : Optional.empty();
  }
}
