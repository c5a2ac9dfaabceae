package io.github.yusuan.io.html;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What every cell of a document takes part of (单元格标记). */
final class Marks {
  private final Map<Cell, Mark> marks = new HashMap<>();

  Marks(Report report) {
    report.findings().forEach(finding -> at(finding.cells(), mark -> mark.add(finding)));
    if (report.joint().weakerAssumption().isEmpty()) {
      report.causes().stream().map(Hypothesis::cells).forEach(this::concerned);
      report.doubts().forEach(this::doubt);
    }
  }

  private void concerned(List<Cell> cells) {
    at(cells, Mark::concerned);
  }

  private void doubt(Discrepancy discrepancy) {
    for (Culprit culprit : discrepancy.culprits()) {
      for (Statement statement : culprit.statements()) {
        at(statement.cells(), mark -> mark.add(new Mark.Doubt(discrepancy, culprit)));
      }
    }
  }

  private void at(List<Cell> cells, Consumer<Mark> change) {
    cells.forEach(cell -> change.accept(marks.computeIfAbsent(cell, first -> new Mark())));
  }

  Mark of(Cell cell) {
    return marks.getOrDefault(cell, Mark.NONE);
  }
}
