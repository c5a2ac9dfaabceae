package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Correction;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The document with other figures in place (改后): what would stand in the cells in doubt, and what
 * becomes of the identities then, which are derived and judged anew.
 */
final class Repair {
  /** A document of more cells is not checked again. */
  private static final int MOST_CELLS = 10_000;

  private final Map<Cell, Optional<Figure>> figures;
  private final Map<Checked, Finding> after;

  private Repair(Map<Cell, Optional<Figure>> figures, Disclosure repaired, Report report) {
    this.figures = figures;
    this.after = repaired.cells().size() > MOST_CELLS ? Map.of() : after(repaired, report);
  }

  /** Puts the likeliest figure where the only figure in doubt stands; nothing where none is. */
  static Optional<Repair> of(Discrepancy discrepancy, Report report) {
    if (!discrepancy.isUnique()) {
      return Optional.empty();
    }
    Culprit culprit = discrepancy.culprits().get(0);
    return likeliest(culprit).map(figure -> of(culprit.statements().get(0), figure, report));
  }

  /** Returns the likeliest figure that fits, if one is more likely than others. */
  static Optional<Figure> likeliest(Culprit culprit) {
    boolean single = culprit.statements().size() == 1;
    Statement statement = culprit.statements().get(0);
    boolean elsewhere = statement.cells().get(0).table().document().isPresent();
    if (!single || !statement.isPrinted() || statement.isClaimed() || elsewhere) {
      return Optional.empty();
    }
    Optional<Figure> only =
        culprit
            .leastThatFits()
            .filter(least -> culprit.greatestThatFits().equals(Optional.of(least)));
    return culprit.corrections().stream()
        .map(Correction::figure)
        .findFirst()
        .or(() -> only.filter(figure -> !statement.figure().equals(Optional.of(figure))));
  }

  private static Repair of(Statement statement, Figure figure, Report report) {
    Disclosure repaired = report.disclosure();
    Map<Cell, Optional<Figure>> figures = new TreeMap<>();
    for (Cell cell : statement.cells()) {
      repaired = repaired.with(cell, figure);
      figures.put(cell, Optional.of(figure));
    }
    return new Repair(figures, repaired, report);
  }

  /** Takes the document as its causes say it was meant; nothing where there are none. */
  static Optional<Repair> of(Report report) {
    List<Hypothesis> causes = report.causes();
    if (causes.isEmpty()) {
      return Optional.empty();
    }
    Disclosure repaired = causes.get(causes.size() - 1).repaired();
    Map<Cell, Optional<Figure>> meant = new TreeMap<>();
    repaired.cells().forEach(cell -> meant.put(cell, cell.figure()));
    Map<Cell, Optional<Figure>> figures = new TreeMap<>();
    for (Hypothesis cause : causes) {
      for (Cell cell : cause.cells()) {
        Optional<Figure> figure = meant.get(cell);
        if (figure != null && !figure.equals(cell.figure())) {
          figures.put(cell, figure);
        }
      }
    }
    return Optional.of(new Repair(figures, repaired, report));
  }

  private static Map<Checked, Finding> after(Disclosure repaired, Report report) {
    Map<Checked, Finding> after = new HashMap<>();
    Report again = Rulebook.identities().assuming(report.identities().rounding()).check(repaired);
    for (Finding finding : again.findings()) {
      Checked.of(finding).ifPresent(checked -> after.put(checked, finding));
      finding
          .consequences()
          .forEach(folded -> Checked.of(folded).ifPresent(checked -> after.put(checked, folded)));
    }
    return after;
  }

  /** Returns what would stand in a cell: nothing where it stays as it is, a blank where it goes. */
  Optional<Optional<Figure>> figure(Cell cell) {
    return Optional.ofNullable(figures.get(cell));
  }

  Map<Cell, Optional<Figure>> figures() {
    return figures;
  }

  /** Returns what becomes of a check of the document as printed. */
  Optional<Finding> after(Finding before) {
    return Checked.of(before).map(after::get);
  }

  /** What was checked (核对对象), whatever stands there: the rule and the regions. */
  private record Checked(String rule, List<Region> regions) {
    static Optional<Checked> of(Finding finding) {
      return finding
          .identity()
          .map(
              identity ->
                  new Checked(
                      finding.rule(), identity.operands().stream().map(Operand::region).toList()));
    }
  }
}
