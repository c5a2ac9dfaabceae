package io.github.yusuan.rules.performance;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.rules.performance.BudgetedProject.Funds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the projects from the tables that list them (项目支出表). */
final class ProjectRows {
  private final Map<Project, BudgetedProject> rows = new LinkedHashMap<>();

  private final boolean splitsOrigin;

  private ProjectRows(Disclosure disclosure) {
    splitsOrigin =
        disclosure.template().splits().stream()
            .anyMatch(split -> split.dimension() == Dimension.ORIGIN);
  }

  static List<BudgetedProject> of(Disclosure disclosure) {
    ProjectRows reading = new ProjectRows(disclosure);
    for (Table table : disclosure.tables()) {
      if (table.form().openDimensions().contains(Dimension.PROJECT)) {
        table.lines().forEach(line -> reading.read(table, line));
      }
    }
    return List.copyOf(reading.rows.values());
  }

  private void read(Table table, Line line) {
    line.members().stream()
        .filter(Project.class::isInstance)
        .map(Project.class::cast)
        .findFirst()
        .ifPresent(project -> rows.merge(project, row(table, line, project), ProjectRows::better));
  }

  private static BudgetedProject better(BudgetedProject one, BudgetedProject other) {
    return other.money().compareTo(one.money()) > 0 ? other : one;
  }

  private BudgetedProject row(Table table, Line line, Project project) {
    Funds money = Funds.NONE;
    Column shown = table.form().columns().get(0);
    for (Column column : table.form().columns()) {
      Funds printed = money(table, line, column);
      if (printed.compareTo(money) > 0) {
        money = printed;
        shown = column;
      }
    }
    return new BudgetedProject(project, NameKey.of(project.name()), money, table.cell(line, shown));
  }

  /** Funds of both years together may all be carried over. */
  private Funds money(Table table, Line line, Column column) {
    Optional<Member> ofForm = table.form().slice().member(Dimension.ORIGIN);
    Optional<Member> origin =
        ofForm.isPresent() ? ofForm : column.region().member(Dimension.ORIGIN);
    if (origin.equals(Optional.of(Origin.CARRY_OVER))) {
      return Funds.NONE;
    }
    boolean sure = origin.isPresent() || !splitsOrigin;
    return line.figure(column.id())
        .map(figure -> sure && figure.signum() != 0 ? Funds.SURE : Funds.MAYBE)
        .orElse(Funds.NONE);
  }
}
