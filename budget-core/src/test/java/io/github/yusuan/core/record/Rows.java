package io.github.yusuan.core.record;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Department;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rows for tests: a good one of each sort, of which a test changes cells. */
final class Rows {
  static final RecordMapping MAPPING =
      RecordMapping.of(Department.of("云岭县数据局").withCode("319"), Year.of(2024))
          .withAdministrative(Set.of("319001"));

  private static final Map<RecordColumn, String> PROJECT =
      cells(
          "FISCAL_YEAR=2024 DEPT_CODE=319 AGENCY_CODE=319001 AGENCY_NAME=云岭县数据局 PRO_KIND_CODE=22"
              + " PRO_CODE=P1 PRO_NAME=平台运维 EXP_FUNC_CODE=2010302 GOV_BGT_ECO_CODE=50209"
              + " DEP_BGT_ECO_CODE=30213 FUND_TYPE_CODE=11 FOUND_TYPE_CODE=11 BUDGET_LEVEL_CODE=4"
              + " REPLY_AMT=486500.00 ISLEAF=1 IS_DELETED=2");
  private static final Map<RecordColumn, String> CARRY_OVER =
      cells(
          "FISCAL_YEAR=2023 AGENCY_CODE=319001 AGENCY_NAME=云岭县数据局 PRO_CODE=P1 PRO_NAME=平台运维"
              + " EXP_FUNC_CODE=2010302 GOV_BGT_ECO_CODE=50209 FUND_TYPE_CODE=11"
              + " BUDGET_LEVEL_CODE=4 CARRYOVERS_AMT=4312.50 IS_DELETED=2 PRO_KIND_CODE=");

  private Rows() {}

  /** A table of annual records; each row is a project of 486500.00 but for {@code COLUMN=text}. */
  static RecordTable annual(String... changes) {
    return table(RecordSort.ANNUAL_BUDGET, "BGT_PM_ANNUAL", PROJECT, changes);
  }

  /** A table of carry-over records; each row is 4312.50 of the same project but for changes. */
  static RecordTable carryOver(String... changes) {
    return table(RecordSort.CARRY_OVER, "BA_BGT_CARRYOVERS", CARRY_OVER, changes);
  }

  private static RecordTable table(
      RecordSort sort, String name, Map<RecordColumn, String> good, String... changes) {
    List<String> columns = good.keySet().stream().map(RecordColumn::name).toList();
    List<BudgetRecord> records = new ArrayList<>();
    for (String change : changes) {
      Map<RecordColumn, String> row = new EnumMap<>(good);
      row.putAll(cells(change));
      records.add(new BudgetRecord(records.size() + 1, List.copyOf(row.values())));
    }
    return RecordTable.of(sort, name, columns).with(records);
  }

  private static Map<RecordColumn, String> cells(String text) {
    Map<RecordColumn, String> cells = new EnumMap<>(RecordColumn.class);
    Arrays.stream(text.split(" "))
        .filter(cell -> !cell.isEmpty())
        .map(cell -> cell.split("=", 2))
        .forEach(cell -> cells.put(RecordColumn.valueOf(cell[0]), cell[1]));
    return cells;
  }

  /** The line of one annual row. */
  static BudgetLine line(String change) {
    return MAPPING.budget(annual(change)).lines().get(0);
  }

  /** What is bad about tables, worded. */
  static List<String> bad(RecordMapping mapping, RecordTable... tables) {
    try {
      Budget budget = mapping.budget(tables);
      throw new AssertionError("not refused: " + budget.lines());
    } catch (BadRowsException refused) {
      return refused.badRows().stream().map(BadRow::toString).toList();
    }
  }

  /** What is bad about annual rows, worded without the table. */
  static List<String> bad(String... changes) {
    return Stream.of(bad(MAPPING, annual(changes)))
        .flatMap(List::stream)
        .map(text -> text.replace("BGT_PM_ANNUAL ", ""))
        .toList();
  }
}
