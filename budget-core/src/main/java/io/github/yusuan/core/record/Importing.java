package io.github.yusuan.core.record;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes one budget of all rows, or none (导入). */
final class Importing {
  private final RecordMapping mapping;
  private final List<RowReading> rows = new ArrayList<>();
  private final List<RowReading> admitted = new ArrayList<>();

  Importing(RecordMapping mapping, Collection<RecordTable> tables) {
    this.mapping = mapping;
    Admission admission = new Admission(mapping);
    for (RecordTable table : tables) {
      for (BudgetRecord record : table.records()) {
        RowReading row = new RowReading(table, record);
        rows.add(row);
        if (admission.admits(row)) {
          admitted.add(row);
        }
      }
    }
  }

  Budget budget() {
    Register register = new Register(mapping);
    admitted.forEach(register::learnKind);
    admitted.forEach(register::learnNames);
    LineMapping lineMapping = new LineMapping(mapping, register);
    List<BudgetLine> lines = new ArrayList<>(admitted.size());
    admitted.forEach(row -> lineMapping.line(row).ifPresent(lines::add));
    refuseBad();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(
          "a budget must have a row of "
              + mapping.department().name()
              + " "
              + mapping.year()
              + ": "
              + rows.size()
              + " rows were skipped");
    }
    return register.name(Budget.of(mapping.department(), mapping.year()).with(lines));
  }

  private void refuseBad() {
    List<BadRow> all = rows.stream().flatMap(row -> row.problems().stream()).toList();
    if (!all.isEmpty()) {
      throw new BadRowsException(all);
    }
  }
}
