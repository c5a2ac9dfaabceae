package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Form;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The columns of units and of projects (单位栏、项目栏), where a table has one for each.
 *
 * @param unit the column of units
 * @param project the column of projects
 */
record UnitColumns(int unit, int project) {
  static Optional<UnitColumns> of(Form form, Heads heads, Side side) {
    OptionalInt unit = column(form, Dimension.UNIT, heads, side);
    OptionalInt project = column(form, Dimension.PROJECT, heads, side);
    boolean both = unit.isPresent() && project.isPresent();
    return both && unit.getAsInt() != project.getAsInt()
        ? Optional.of(new UnitColumns(unit.getAsInt(), project.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt column(Form form, Dimension dimension, Heads heads, Side side) {
    return IntStream.range(side.from(), side.to())
        .filter(heads::isKey)
        .filter(column -> isOf(form, dimension, heads, column))
        .findFirst();
  }

  private static boolean isOf(Form form, Dimension dimension, Heads heads, int column) {
    return form.stubs().stream()
        .filter(stub -> stub.dimension().equals(Optional.of(dimension)))
        .filter(stub -> !stub.headings().isEmpty())
        .map(stub -> stub.headings().get(stub.headings().size() - 1))
        .anyMatch(own -> heads.over(column).stream().anyMatch(own::isPrinted));
  }
}
