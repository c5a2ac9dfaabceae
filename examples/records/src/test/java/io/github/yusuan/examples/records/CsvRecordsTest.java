package io.github.yusuan.examples.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.record.BadRow;
import io.github.yusuan.core.record.BadRowsException;
import io.github.yusuan.core.record.BudgetRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
  private static final Budget BUDGET = Records.budget(CsvRecords.ofResources());

  /** Reads the example's files, each changed. */
  private static Budget changed(UnaryOperator<String> change) {
    return changed(change, StandardCharsets.UTF_8);
  }

  private static Budget changed(UnaryOperator<String> change, Charset charset) {
    return Records.budget(
        new CsvRecords(
            table -> new ByteArrayInputStream(change.apply(text(table)).getBytes(charset))));
  }

  private static String text(String table) {
    try (InputStream file = CsvRecords.class.getResourceAsStream(table + ".csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_column() {
    assertThat(changed(text -> "\uFEFF" + text)).isEqualTo(BUDGET);
    assertThat(
            changed(
                text ->
                    "\uFEFF"
                        + text.replaceFirst("BGT_PMAN_ID,FISCAL_YEAR", "FISCAL_YEAR,X")
                            .replaceAll("(?m)^(\\d{4}),(\\d{4}),", "$2,$1,")))
        .isEqualTo(BUDGET);
  }

  @Test
  void empty_lines_are_skipped() {
    assertThat(changed(text -> text.replace("\n", "\n\n") + "\n \n")).isEqualTo(BUDGET);
    assertThat(
            changed(
                text ->
                    text
                        + ",".repeat(text.lines().findFirst().orElseThrow().split(",").length - 1)
                        + "\n"))
        .isEqualTo(BUDGET);
  }

  @Test
  void lines_of_windows_are_lines() {
    assertThat(changed(text -> text.replace("\n", "\r\n"))).isEqualTo(BUDGET);
  }

  @Test
  void columns_are_of_any_case_and_order() {
    assertThat(changed(text -> text.replaceFirst("REPLY_AMT,ISLEAF", "reply_amt,IsLeaf")))
        .isEqualTo(BUDGET);
  }

  @Test
  void a_quoted_comma_does_not_end_a_cell() {
    assertThat(BUDGET.lines()).anySatisfy(line -> assertThat(line.toString()).contains("云主机,专线"));
    assertThat(changed(text -> text.replace("1284336.00", "\"1,284,336.00\""))).isEqualTo(BUDGET);
  }

  @Test
  void an_unquoted_comma_is_a_bad_row_and_shifts_nothing() {
    assertThatExceptionOfType(BadRowsException.class)
        .isThrownBy(() -> changed(text -> text.replace("1284336.00", "1,284,336.00")))
        .withMessageEndingWith("\nBGT_PM_ANNUAL row 2: must have 19 cells: 21");
  }

  @Test
  void bad_rows_come_all_at_once_with_the_lines_of_the_file() {
    assertThatExceptionOfType(BadRowsException.class)
        .isThrownBy(
            () ->
                changed(
                    text ->
                        text.replaceFirst("\n", "\n\n")
                            .replace("903528.50", "903528.505")
                            .replace(",2120803,城市", ",21208,城市")
                            .replace("86450.00", "八万")))
        .satisfies(
            refused ->
                assertThat(refused.badRows())
                    .extracting(BadRow::toString)
                    .allMatch(text -> !text.isBlank())
                    .satisfiesExactly(
                        text ->
                            assertThat(text)
                                .isEqualTo(
                                    "BGT_PM_ANNUAL row 4, REPLY_AMT '903528.505': must have at most"
                                        + " two decimals"),
                        text ->
                            assertThat(text)
                                .isEqualTo(
                                    "BGT_PM_ANNUAL row 22, EXP_FUNC_CODE '21208': must be a 项 of 7"
                                        + " digits"),
                        text ->
                            assertThat(text)
                                .startsWith("BA_BGT_CARRYOVERS row 4, CARRYOVERS_AMT '八万': ")));
  }

  @Test
  void a_missing_column_is_one_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed(text -> text.replaceFirst("REPLY_AMT", "REPLY")))
        .isNotInstanceOf(BadRowsException.class)
        .withMessageStartingWith("BGT_PM_ANNUAL must have the columns [REPLY_AMT]: it has [BGT_");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed(text -> text.replaceFirst("PRO_CAT_CODE", "X")))
        .withMessage(
            "PM_PROJECT_INFO.csv must have the column PRO_CAT_CODE: [PRO_CODE, PRO_NAME, X]");
  }

  @Test
  void a_file_in_another_charset_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed(text -> text, Charset.forName("GBK")))
        .withMessage("BGT_PM_ANNUAL.csv must be UTF-8");
  }

  @Test
  void a_quote_that_is_not_closed_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed(text -> text.replaceFirst("在职人员工资", "\"在职人员工资")))
        .withMessageStartingWith("BGT_PM_ANNUAL.csv must be CSV: line ");
  }

  @Test
  void a_file_without_anything_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed(text -> "\n"))
        .withMessage("BGT_PM_ANNUAL.csv must begin with the names of its columns");
  }

  @Test
  void a_rows_number_is_that_of_its_line() {
    String csv = "\uFEFFA,B\n\n1,\"x\ny\"\n\n\n2,z";
    CsvFile file =
        CsvFile.read("T.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    assertThat(file.header()).containsExactly("A", "B");
    assertThat(file.rows()).extracting(BudgetRecord::row).containsExactly(3, 7);
  }
}
