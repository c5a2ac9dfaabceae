package io.github.yusuan.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTableTest {
  private static List<String> columns(RecordSort sort) {
    return new ArrayList<>(sort.required().stream().map(RecordColumn::name).sorted().toList());
  }

  @Test
  void missing_columns_are_one_error_that_names_them_all() {
    List<String> columns = columns(RecordSort.CARRY_OVER);
    columns.removeAll(List.of("PRO_CODE", "FISCAL_YEAR"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordTable.of(RecordSort.CARRY_OVER, "BA_BGT_CARRYOVERS", columns))
        .withMessage(
            "BA_BGT_CARRYOVERS must have the columns [FISCAL_YEAR, PRO_CODE]: it has [AGENCY_CODE,"
                + " BUDGET_LEVEL_CODE, CARRYOVERS_AMT, EXP_FUNC_CODE, FUND_TYPE_CODE,"
                + " GOV_BGT_ECO_CODE]");
  }

  @Test
  void a_column_that_is_read_stands_there_once() {
    List<String> columns = columns(RecordSort.ANNUAL_BUDGET);
    columns.add("reply_amt");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordTable.of(RecordSort.ANNUAL_BUDGET, "T", columns))
        .withMessage("T must have a column once: REPLY_AMT");
  }

  @Test
  void names_are_of_any_case_and_other_columns_are_left_alone() {
    List<String> columns = columns(RecordSort.ANNUAL_BUDGET);
    columns.replaceAll(String::toLowerCase);
    columns.set(0, "\uFEFF" + columns.get(0));
    columns.addAll(List.of("BZ", "BZ"));
    RecordTable table = RecordTable.of(RecordSort.ANNUAL_BUDGET, "T", columns);
    BudgetRecord record = new BudgetRecord(3, columns);
    assertThat(table.cell(record, RecordColumn.REPLY_AMT)).isEqualTo("reply_amt");
    assertThat(table.cell(record, RecordColumn.DEPT_CODE)).isEmpty();
    assertThat(table.with(List.of(record)).with(List.of(record))).hasToString("T (2 rows)");
  }

  @Test
  void a_row_is_counted_from_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BudgetRecord(0, List.of()))
        .withMessage("a row's number must be at least 1: 0");
  }

  @Test
  void every_column_has_its_meaning() {
    assertThat(RecordColumn.find("reply_amt ")).contains(RecordColumn.REPLY_AMT);
    assertThat(RecordColumn.REPLY_AMT.label()).hasToString("年初批复数 (approved amount)");
    assertThat(RecordColumn.find("BZ")).isEmpty();
  }
}
