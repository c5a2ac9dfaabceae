package io.github.yusuan.core.record;

import static io.github.yusuan.core.record.Rows.MAPPING;
import static io.github.yusuan.core.record.Rows.annual;
import static io.github.yusuan.core.record.Rows.bad;
import static io.github.yusuan.core.record.Rows.carryOver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.yusuan.core.classification.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FISCAL_YEAR=2023 | FISCAL_YEAR '2023': must be 2024",
        "FISCAL_YEAR=24 | FISCAL_YEAR '24': must be a year of four digits",
        "DEPT_CODE=320 | DEPT_CODE '320': must be 319, the department",
        "DEPT_CODE= AGENCY_CODE=320001 | AGENCY_CODE '320001': must begin with 319, the department",
        "ISLEAF=0 | ISLEAF '0': must be 1: a subtotal would count its parts twice",
        "IS_DELETED=Y | IS_DELETED 'Y': must be 1 (deleted) or 2 (not deleted)",
        "EXP_FUNC_CODE=20103 | EXP_FUNC_CODE '20103': must be a 项 of 7 digits",
        "EXP_FUNC_CODE=201030２ | EXP_FUNC_CODE '201030２': must be a 项 of 7 digits",
        "DEP_BGT_ECO_CODE=302 | DEP_BGT_ECO_CODE '302': must be a 款 of 5 digits",
        "GOV_BGT_ECO_CODE=5020901 | GOV_BGT_ECO_CODE '5020901': must be a 款 of 5 digits",
        "FUND_TYPE_CODE=14 | FUND_TYPE_CODE '14': must begin with a known code: [11, 12, 13, 2, 3]",
        "FOUND_TYPE_CODE=31 | FOUND_TYPE_CODE '31': must begin with a known code: [11, 12, 21]",
        "BUDGET_LEVEL_CODE=9 | BUDGET_LEVEL_CODE '9': must begin with a known code: [1, 2, 3, 4, 5]",
        "PRO_KIND_CODE=2 | PRO_KIND_CODE '2': must begin with a known code: [1, 21, 22, 3]",
        "REPLY_AMT=1.005 | REPLY_AMT '1.005': must have at most two decimals"
      })
  void each_rule_has_its_reason(String change, String reason) {
    assertThat(bad(change)).containsExactly("row 1, " + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FISCAL_YEAR",
        "PRO_KIND_CODE",
        "PRO_CODE",
        "PRO_NAME",
        "EXP_FUNC_CODE",
        "FUND_TYPE_CODE",
        "FOUND_TYPE_CODE",
        "BUDGET_LEVEL_CODE",
        "REPLY_AMT"
      })
  void a_cell_that_must_not_be_blank_says_so(String column) {
    assertThat(bad(column + "=")).containsExactly("row 1, " + column + " '': must not be blank");
  }

  @Test
  void an_agency_without_code_says_so() {
    assertThat(bad("DEPT_CODE= AGENCY_CODE="))
        .containsExactly("row 1, AGENCY_CODE '': must not be blank");
    assertThat(bad("AGENCY_CODE=")).containsExactly("row 1, AGENCY_CODE '': must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80元", "1E5", "１００", "1,00", "--1", "99999999999999999", "NaN", "+1"})
  void an_amount_is_plain_digits(String text) {
    assertThat(bad("REPLY_AMT=" + text))
        .singleElement()
        .asString()
        .startsWith("row 1, REPLY_AMT '" + text + "': must be an amount in 元: ");
  }

  @Test
  void a_hostile_amount_is_refused_at_once() {
    String digits = "9".repeat(100_000);
    assertThat(bad("REPLY_AMT=" + digits)).singleElement().asString().hasSizeLessThan(400);
  }

  @Test
  void a_row_tells_all_that_is_wrong_with_it() {
    assertThat(bad("EXP_FUNC_CODE=201 FUND_TYPE_CODE=9 REPLY_AMT=x PRO_KIND_CODE=7"))
        .extracting(text -> text.replaceAll(" '.*", ""))
        .containsExactly(
            "row 1, EXP_FUNC_CODE",
            "row 1, FUND_TYPE_CODE",
            "row 1, PRO_KIND_CODE",
            "row 1, REPLY_AMT");
  }

  @Test
  void all_bad_rows_of_all_tables_come_at_once() {
    assertThatExceptionOfType(BadRowsException.class)
        .isThrownBy(
            () ->
                MAPPING.budget(
                    annual("REPLY_AMT=x", "", "PRO_NAME=", "FISCAL_YEAR=2022"),
                    carryOver("", "CARRYOVERS_AMT=")))
        .satisfies(
            refused ->
                assertThat(refused.badRows())
                    .extracting(row -> row.table() + " " + row.row())
                    .containsExactly("BGT_PM_ANNUAL 1", "BGT_PM_ANNUAL 4", "BA_BGT_CARRYOVERS 2"))
        .withMessageStartingWith(
            "rows cannot become budget lines:\nBGT_PM_ANNUAL row 1, REPLY_AMT");
  }

  @Test
  void a_bad_row_carries_its_parts() {
    BadRowsException refused =
        assertThrows(
            BadRowsException.class, () -> MAPPING.budget(annual("", "EXP_FUNC_CODE=20103")));
    assertThat(refused.badRows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.table()).isEqualTo("BGT_PM_ANNUAL");
              assertThat(row.row()).isEqualTo(2);
              assertThat(row.column()).contains(RecordColumn.EXP_FUNC_CODE);
              assertThat(row.value()).isEqualTo("20103");
              assertThat(row.reason()).isEqualTo("must be a 项 of 7 digits");
            });
  }

  @Test
  void a_message_lists_a_hundred() {
    String[] rows = Collections.nCopies(150, "FUND_TYPE_CODE=9").toArray(String[]::new);
    assertThatExceptionOfType(BadRowsException.class)
        .isThrownBy(() -> MAPPING.budget(annual(rows)))
        .withMessageEndingWith("\nand 50 more")
        .satisfies(refused -> assertThat(refused.badRows()).hasSize(150));
  }

  @Test
  void a_row_must_have_a_cell_for_each_column() {
    RecordTable table = annual("");
    List<String> cells = table.records().get(0).cells();
    RecordTable narrow = table.with(List.of(new BudgetRecord(7, cells.subList(0, 15))));
    assertThat(bad(MAPPING, narrow)).containsExactly("BGT_PM_ANNUAL row 7: must have 16 cells: 15");
  }

  @Test
  void one_agency_has_one_name() {
    assertThat(bad("", "AGENCY_NAME=云岭县大数据局"))
        .containsExactly("row 2, AGENCY_NAME '云岭县大数据局': must be '云岭县数据局', as row 1 says of 319001");
  }

  @Test
  void one_name_is_of_one_agency() {
    assertThat(bad("", "AGENCY_CODE=319002"))
        .containsExactly("row 2, AGENCY_CODE '319002': must be '319001', as row 1 says of 云岭县数据局");
  }

  @Test
  void one_project_has_one_name_and_one_kind() {
    assertThat(bad("", "PRO_NAME=平台运行维护"))
        .containsExactly("row 2, PRO_NAME '平台运行维护': must be '平台运维', as row 1 says of 319001/P1");
    assertThat(bad("", "PRO_KIND_CODE=3"))
        .containsExactly("row 2, PRO_KIND_CODE '3': must be '22', as row 1 says of P1");
  }

  @Test
  void the_dropped_projects_of_basic_expenditure_may_be_called_anything() {
    RecordTable table = annual("PRO_KIND_CODE=1 PRO_NAME=工资", "PRO_KIND_CODE=1 PRO_NAME=基本工资");
    assertThat(MAPPING.budget(table).lines()).hasSize(2);
  }

  @Test
  void the_kind_of_a_carried_over_project_must_be_known() {
    assertThat(bad(MAPPING, carryOver("")))
        .containsExactly(
            "BA_BGT_CARRYOVERS row 1, PRO_CODE 'P1': must be a project of the annual records, or one"
                + " whose kind is given");
    assertThat(bad(MAPPING.withProjectKinds(Map.of("P1", "8")), carryOver("")))
        .containsExactly("BA_BGT_CARRYOVERS row 1, PRO_CODE 'P1': must be of a known kind: '8'");
    assertThat(bad(MAPPING, carryOver("PRO_KIND_CODE=8")))
        .singleElement()
        .asString()
        .contains("PRO_KIND_CODE '8': must begin with a known code");
  }

  @Test
  void a_carry_over_record_of_the_budget_year_is_refused_unless_it_is_said_to_be_right() {
    assertThat(bad(MAPPING, carryOver("FISCAL_YEAR=2024 PRO_KIND_CODE=3")))
        .containsExactly("BA_BGT_CARRYOVERS row 1, FISCAL_YEAR '2024': must be 2023");
  }

  @Test
  void a_row_that_is_impossible_as_a_whole_has_no_column() {
    RecordCodes codes = RecordCodes.standard();
    RecordMapping mapping =
        MAPPING.withCodes(codes.withKinds(codes.kinds().with("9", Kind.YEAR_END_CARRY_OVER)));
    assertThat(bad(mapping, annual("PRO_KIND_CODE=9")))
        .singleElement()
        .asString()
        .startsWith(
            "BGT_PM_ANNUAL row 1: impossible budget line: a year-end carry-over is not spent");
  }

  @Test
  void nothing_read_is_no_budget() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAPPING.withSkipsOthers(true).budget(annual("FISCAL_YEAR=2023")))
        .withMessage("a budget must have a row of 云岭县数据局 2024: 1 rows were skipped");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAPPING.budget(annual()))
        .withMessage("a budget must have a row of 云岭县数据局 2024: 0 rows were skipped");
  }

  @Test
  void a_skipping_mapping_still_refuses_bad_rows() {
    assertThat(bad(MAPPING.withSkipsOthers(true), annual("FISCAL_YEAR=", "FISCAL_YEAR=2O24")))
        .hasSize(2);
  }
}
