package io.github.yusuan.examples.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.record.BadRowsException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcRecordsTest {
  private static final Budget BUDGET = Records.budget(CsvRecords.ofResources());

  private static Budget changed(String... statements) throws SQLException {
    try (Connection connection = FinanceDatabase.open();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      return Records.budget(new JdbcRecords(connection));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table BGT_PM_ANNUAL alter column REPLY_AMT set data type numeric(30, 6)",
        "alter table BGT_PM_ANNUAL alter column REPLY_AMT set data type decfloat",
        "alter table BGT_PM_ANNUAL alter column EXP_FUNC_CODE set data type char(20)",
        "alter table BGT_PM_ANNUAL alter column BUDGET_LEVEL_CODE set data type integer",
        "update BGT_PM_ANNUAL set REPLY_AMT = 8e5 where REPLY_AMT = 800000",
        "alter table BGT_PM_ANNUAL alter column REPLY_AMT rename to \"reply_amt\""
      })
  void the_types_and_the_case_of_columns_do_not_matter(String sql) throws SQLException {
    assertThat(changed(sql)).isEqualTo(BUDGET);
  }

  @Test
  void bad_rows_are_told_by_their_position() {
    assertThatExceptionOfType(BadRowsException.class)
        .isThrownBy(
            () ->
                changed(
                    "update BGT_PM_ANNUAL set REPLY_AMT = null where BGT_PMAN_ID = '0002'",
                    "update BA_BGT_CARRYOVERS set FUND_TYPE_CODE = '9' where CARRYOVERS_BGT_ID ="
                        + " 'C003'"))
        .withMessage(
            """
            rows cannot become budget lines:
            BGT_PM_ANNUAL row 2, REPLY_AMT '': must not be blank
            BA_BGT_CARRYOVERS row 3, FUND_TYPE_CODE '9': must begin with a known code: [11, 12, 13, 2, 3]""");
  }

  @Test
  void an_amount_of_a_tenth_of_a_fen_is_refused() {
    assertThatExceptionOfType(BadRowsException.class)
        .isThrownBy(
            () ->
                changed(
                    "alter table BGT_PM_ANNUAL alter column REPLY_AMT set data type numeric(30, 6)",
                    "update BGT_PM_ANNUAL set REPLY_AMT = 1.001 where BGT_PMAN_ID = '0001'"))
        .withMessageEndingWith(
            "BGT_PM_ANNUAL row 1, REPLY_AMT '1.001000': must have at most two decimals");
  }

  @Test
  void a_missing_column_is_one_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed("alter table BA_BGT_CARRYOVERS drop column CARRYOVERS_AMT"))
        .isNotInstanceOf(BadRowsException.class)
        .withMessageStartingWith("BA_BGT_CARRYOVERS must have the columns [CARRYOVERS_AMT]");
  }

  @Test
  void the_database_is_gone_when_it_is_closed() throws SQLException {
    changed("delete from BGT_PM_ANNUAL where IS_DELETED = 1");
    assertThat(Records.fromDatabase()).isEqualTo(BUDGET);
  }
}
