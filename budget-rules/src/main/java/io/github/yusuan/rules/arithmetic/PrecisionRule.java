package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A figure is printed as precisely as its table (同表精度一致). */
record PrecisionRule() implements Rule {
  @Override
  public String id() {
    return "SAME-PRECISION";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleSource source() {
    return RuleSource.practice(Label.zh("编表惯例").en("the way tables are made"));
  }

  @Override
  public Label title() {
    return Label.zh("同一张表的数字，小数位数一致").en("the figures of a table have the same number of decimals");
  }

  @Override
  public List<Finding> examine(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Set<Cell> coarse = new LinkedHashSet<>(examination.coarse());
    coarse.removeAll(examination.halves().keySet());
    byTable(coarse).forEach(cells -> findings.add(violated(cells)));
    Set<Cell> told = new HashSet<>();
    examination
        .halves()
        .forEach(
            (cell, exact) -> {
              if (told.add(exact)) {
                findings.add(half(cell, exact));
              }
            });
    if (!findings.isEmpty()) {
      return findings;
    }
    boolean figures =
        examination.identities().operands().stream().anyMatch(operand -> !operand.isBlank());
    return figures
        ? List.of(Finding.of(this, Outcome.HOLDS).saying(IdentitySentences.NONE_COARSE.toMessage()))
        : List.of();
  }

  /** What a table prints coarsely is one thing to say, however many cells it is. */
  private static Collection<List<Cell>> byTable(Set<Cell> cells) {
    Map<Printed, List<Cell>> tables = new LinkedHashMap<>();
    for (Cell cell : cells) {
      Printed table = new Printed(cell.form(), cell.sheet());
      tables.computeIfAbsent(table, first -> new ArrayList<>()).add(cell);
    }
    return tables.values();
  }

  /** A table, or the sheet of a project. */
  private record Printed(Form form, Optional<Project> sheet) {}

  private Finding violated(List<Cell> cells) {
    Cell first = cells.get(0);
    Message message =
        IdentitySentences.COARSE
            .with("place", first.place())
            .with("figure", first.printed())
            .with("decimals", first.unit().decimals());
    return Finding.of(this, Outcome.VIOLATED)
        .cells(cells)
        .saying(cells.size() > 1 ? message.with("count", cells.size()) : message);
  }

  /** Two figures of one amount, one of them the other rounded where a half may go either way. */
  private Finding half(Cell cell, Cell exact) {
    String amount =
        exact
            .figure()
            .orElseThrow()
            .toBigDecimal()
            .movePointRight(exact.unit().scale().fenDigits())
            .movePointLeft(cell.unit().scale().fenDigits())
            .stripTrailingZeros()
            .toPlainString();
    return Finding.of(this, Outcome.VIOLATED)
        .cells(List.of(cell, exact))
        .saying(
            IdentitySentences.HALF
                .with("exact", exact.place())
                .with("figure", exact.printed())
                .with("amount", amount + cell.unit().scale().symbol())
                .with("rounded", cell.place())
                .with("printed", cell.printed()));
  }
}
