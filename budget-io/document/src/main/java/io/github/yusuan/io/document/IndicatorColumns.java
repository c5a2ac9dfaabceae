package io.github.yusuan.io.document;

import io.github.yusuan.core.performance.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the indicators of a sheet whose cells stand where its headings say (绩效指标各栏): 二级指标,
 * 三级指标, 指标值, for the year alone or for the term and the year; the value in one column, or its sign,
 * number and unit in three (指标性质, 指标值, 度量单位).
 */
final class IndicatorColumns {
  private final Lattice lattice;
  private final SheetHeadings printed;
  private final List<Integer> headings = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();
  private final List<Integer> signs = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();
  private final List<Integer> units = new ArrayList<>();

  /** What the headings from 三级指标 on say, whatever columns they stand in. */
  private final List<IndicatorColumn> sorts = new ArrayList<>();

  IndicatorColumns(Lattice lattice, SheetHeadings printed) {
    this.lattice = lattice;
    this.printed = printed;
  }

  /**
   * A row in which everything stands in its column (规整行).
   *
   * @param heading what the indicators stand under; nothing where it is no known heading
   * @param begins whether the heading is printed beside this very row
   * @param sides name and value of each side, blank ones included
   */
  record Row(Optional<Heading> heading, boolean begins, List<List<GridCell>> sides) {
    boolean isBlank() {
      return sides.stream().flatMap(List::stream).allMatch(GridCell::isBlank);
    }

    GridCell first() {
      return sides.get(0).get(0);
    }
  }

  /** Takes the columns from a row of headings, where it has all of them. */
  void head(int row) {
    if (lattice.row(row).stream().noneMatch(TargetSheets::isIndicator)) {
      return;
    }
    for (int column = 0; column < lattice.columns(); column++) {
      if (lattice.begins(row, column) && !lattice.at(row, column).isBlank()) {
        head(IndicatorColumn.of(PrintedKey.of(lattice.text(row, column))), column);
      }
    }
  }

  private void head(IndicatorColumn sort, int column) {
    if (sort == IndicatorColumn.NAME || !names.isEmpty()) {
      sorts.add(sort);
    }
    switch (sort) {
      case HEADING -> headings.add(column);
      case NAME -> names.add(column);
      case SIGN -> signs.add(column);
      case VALUE -> values.add(column);
      case YEAR_VALUE -> values.add(column);
      case TERM_VALUE -> values.add(Math.max(0, Math.min(values.size(), names.size() - 1)), column);
      case UNIT -> units.add(column);
      case OTHER -> {}
    }
  }

  /** Returns a row in which everything stands in its column, or nothing. */
  Optional<Row> row(int row) {
    boolean known = lattice.spans() && !names.isEmpty() && headings.size() == names.size();
    boolean shared = names.size() == 1 && values.size() == 2;
    if (!known || names.size() > 2 || !(shared || names.size() == values.size())) {
      return Optional.empty();
    }
    List<List<GridCell>> sides = new ArrayList<>();
    List<Heading> under = new ArrayList<>();
    for (int side = 0; side < values.size(); side++) {
      int name = names.get(shared ? 0 : side);
      if (!lattice.begins(row, name) || !lattice.begins(row, values.get(side))) {
        return Optional.empty();
      }
      sides.add(List.of(lattice.at(row, name), value(row, side)));
      GridCell heading = lattice.at(row, headings.get(shared ? 0 : side));
      printed.of(heading).or(() -> printed.ofGroup(heading)).ifPresent(under::add);
    }
    boolean begins = lattice.begins(row, headings.get(0));
    if (under.size() == values.size() && under.stream().distinct().count() == 1) {
      return Optional.of(new Row(Optional.of(under.get(0)), begins, sides));
    }
    boolean unknown = names.size() == 1 && !lattice.at(row, headings.get(0)).isBlank();
    return unknown ? Optional.of(new Row(Optional.empty(), begins, sides)) : Optional.empty();
  }

  private GridCell value(int row, int side) {
    GridCell value = lattice.at(row, values.get(side));
    if (value.isBlank()) {
      return value;
    }
    String sign = signs.size() == values.size() ? lattice.text(row, signs.get(side)) : "";
    String unit = units.size() == values.size() ? lattice.text(row, units.get(side)) : "";
    return joined(sign, value, unit);
  }

  private static GridCell joined(String sign, GridCell value, String unit) {
    boolean number = PrintedFigure.of(value.text()).isPresent();
    return number && !(sign.isBlank() && unit.isBlank())
        ? new GridCell(
            sign.strip() + value.text().strip() + unit.strip(), value.area(), value.place())
        : value;
  }

  /**
   * Returns name and value of a row without known columns, where it has as many cells as there are
   * headings from 三级指标 on, with or without those that say nothing of the indicator.
   */
  List<GridCell> nameAndValue(List<GridCell> cells) {
    List<IndicatorColumn> own =
        sorts.stream().filter(sort -> sort != IndicatorColumn.OTHER).toList();
    List<IndicatorColumn> as = cells.size() == sorts.size() ? sorts : own;
    boolean known = names.size() == 1 && values.size() == 1 && cells.size() == as.size();
    if (!known || cells.size() <= 2) {
      return cells;
    }
    String sign = "";
    String unit = "";
    for (int at = 0; at < cells.size(); at++) {
      sign = as.get(at) == IndicatorColumn.SIGN ? cells.get(at).text() : sign;
      unit = as.get(at) == IndicatorColumn.UNIT ? cells.get(at).text() : unit;
    }
    List<GridCell> pair = new ArrayList<>();
    for (int at = 0; at < cells.size(); at++) {
      if (as.get(at) == IndicatorColumn.NAME) {
        pair.add(cells.get(at));
      } else if (as.get(at).isValue()) {
        pair.add(joined(sign, cells.get(at), unit));
      }
    }
    return pair;
  }
}
