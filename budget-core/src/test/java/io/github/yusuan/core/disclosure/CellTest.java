package io.github.yusuan.core.disclosure;

import static io.github.yusuan.core.amount.Rounding.HALF_UP;
import static io.github.yusuan.core.disclosure.Disclosures.figure;
import static io.github.yusuan.core.disclosure.Disclosures.form;
import static io.github.yusuan.core.disclosure.Disclosures.line;
import static io.github.yusuan.core.disclosure.Disclosures.row;
import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {
  private static final FunctionalCode ITEM = FunctionalCode.of("2010302");

  private static Cell cell(Table table, int line, String column) {
    return table.cell(table.lines().get(line), table.form().column(column).orElseThrow());
  }

  private static Cell printed(String figure) {
    Line line = line("一般行政管理事务", ITEM).figure("total", figure(figure)).build();
    return cell(Table.builder().form(form("expenditure")).addLine(line).build(), 0, "total");
  }

  @Test
  void a_printed_cell_gives_its_figure_its_region_and_what_it_stands_for() {
    Cell cell = cell(Disclosures.expenditure(), 1, "project");

    assertThat(cell.figure()).contains(figure("80.43"));
    assertThat(cell.isBlank()).isFalse();
    assertThat(cell.region()).isEqualTo(Region.of(ITEM, Kind.PROJECT));
    assertThat(cell.unit()).hasToString("万元(2)");
    assertThat(cell.exactAmounts(HALF_UP)).isEqualTo(FenRange.from(80_425_000).to(80_434_999));
    assertThat(cell.amount()).isEqualTo(Renminbi.wan("80.43"));
    assertThat(cell.sheet()).isEmpty();
    assertThat(cell.form()).isEqualTo(form("expenditure"));
  }

  @Test
  void a_blank_cell_is_exactly_zero_and_no_printed_zero() {
    Cell blank = cell(Disclosures.expenditure(), 1, "basic");
    Cell zero = printed("0.00");

    assertThat(blank.isBlank()).isTrue();
    assertThat(blank.figure()).isEmpty();
    assertThat(blank.exactAmounts(HALF_UP)).isEqualTo(FenRange.ZERO);
    assertThat(blank.exactAmountsAtOwnDecimals(HALF_UP)).isEqualTo(FenRange.ZERO);
    assertThat(blank.amount()).isEqualTo(Renminbi.fen(0));
    assertThat(blank.isCoarse()).isFalse();
    assertThat(zero.isBlank()).isFalse();
    assertThat(zero.figure()).contains(figure("0.00"));
    assertThat(zero.exactAmounts(HALF_UP)).isEqualTo(FenRange.from(0).to(4999));
    assertThat(zero.amount()).isEqualTo(Renminbi.fen(0));
  }

  @Test
  void a_cell_of_fewer_decimals_than_its_table_is_coarse() {
    Cell coarse = printed("80.4");

    assertThat(coarse.isCoarse()).isTrue();
    assertThat(coarse.exactAmounts(HALF_UP)).isEqualTo(printed("80.40").exactAmounts(HALF_UP));
    assertThat(coarse.exactAmountsAtOwnDecimals(HALF_UP))
        .isEqualTo(FenRange.from(80_350_000).to(80_449_999));
    assertThat(printed("80.40").isCoarse()).isFalse();
    assertThat(printed("80.400").isCoarse()).isFalse();
  }

  @Test
  void a_figure_that_states_no_whole_fen_has_no_amount() {
    Cell cell = printed("0.0000001");

    assertThat(cell.exactAmounts(HALF_UP)).isEqualTo(FenRange.EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(cell::amount)
        .withMessage("an amount must be whole 分: 0.0000001万元");
  }

  @Test
  void a_place_is_number_row_and_column() {
    Cell own = cell(Disclosures.expenditure(), 1, "project");
    Cell fixed = cell(Disclosures.expenditure(), 0, "total");

    assertThat(own.place().in(CHINESE)).isEqualTo("表三“2010302 一般行政管理事务”行“项目支出”栏");
    assertThat(own.place().in(ENGLISH))
        .isEqualTo("表三 expenditure 2024, row “2010302 一般行政管理事务”, column “project expenditure”");
    assertThat(fixed.place().in(CHINESE)).isEqualTo("表三“合计”行“合计”栏");
    assertThat(fixed.place().in(ENGLISH))
        .isEqualTo("表三 expenditure 2024, row “total”, column “total”");
  }

  @Test
  void a_cell_prints_its_place_and_figure() {
    assertThat(cell(Disclosures.expenditure(), 1, "project"))
        .hasToString(
            "表三 expenditure 2024, row “2010302 一般行政管理事务”, column “project expenditure”: 80.43");
    assertThat(cell(Disclosures.expenditure(), 1, "basic"))
        .hasToString(
            "表三 expenditure 2024, row “2010302 一般行政管理事务”, column “basic expenditure”: blank");
  }

  @Test
  void the_place_in_a_form_of_one_column_names_no_column() {
    Cell cell = cell(Disclosures.summary(), 3, "amount");

    assertThat(cell.place().in(CHINESE)).isEqualTo("表一“收入总计”行");
    assertThat(cell.place().in(ENGLISH))
        .isEqualTo("表一 summary of revenue 2024, row “grand total of revenue”");
  }

  @Test
  void repeated_labels_are_told_apart_by_the_number_of_the_line() {
    Table table = Disclosures.fiscalRevenue();

    assertThat(cell(table, 0, "amount").place().in(CHINESE)).isEqualTo("表四“一、一般公共预算”行（第1行）");
    assertThat(cell(table, 2, "amount").place().in(CHINESE)).isEqualTo("表四“一、一般公共预算”行（第3行）");
    assertThat(cell(table, 1, "amount").place().in(CHINESE)).isEqualTo("表四“上年财政拨款结转”行");
    assertThat(cell(table, 0, "amount").place().in(ENGLISH))
        .isEqualTo("表四 fiscal appropriation revenue 2024, row “1. general public budget” (line 1)");
    assertThat(cell(table, 2, "amount").place().in(ENGLISH))
        .isEqualTo(
            "表四 fiscal appropriation revenue 2024, row “1. general public budget carried over”"
                + " (line 3)");
  }

  @Test
  void department_and_unit_of_one_name_are_told_apart() {
    Table table = Disclosures.projects();

    assertThat(cell(table, 0, "total").place().in(CHINESE))
        .isEqualTo("表十二“" + Disclosures.NAME + "”行（第1行）“合计”栏");
    assertThat(cell(table, 1, "total").place().in(CHINESE))
        .isEqualTo("表十二“" + Disclosures.NAME + "”行（第2行）“合计”栏");
    assertThat(cell(table, 0, "total").region()).isNotEqualTo(cell(table, 1, "total").region());
  }

  @Test
  void lines_without_label_are_told_apart_by_their_number() {
    Table table =
        Table.builder()
            .form(form("projects-current"))
            .addLines(row("total", "").build(), line("", Disclosures.BUREAU).build())
            .build();

    assertThat(cell(table, 0, "total").place().in(CHINESE)).isEqualTo("表十二第1行“合计”栏");
    assertThat(cell(table, 1, "total").place().in(CHINESE)).isEqualTo("表十二第2行“合计”栏");
    assertThat(cell(table, 1, "total").place().in(ENGLISH))
        .isEqualTo("表十二 projects of the current year 2024, line 2, column “total”");
  }

  @Test
  void a_single_line_without_label_needs_no_words() {
    Table table =
        Table.builder().form(form("projects-current")).addLine(row("total", "").build()).build();

    assertThat(cell(table, 0, "total").heading().in(CHINESE)).isEmpty();
    assertThat(cell(table, 0, "total").place().in(CHINESE)).isEqualTo("表十二“合计”栏");
  }

  @Test
  void a_heading_has_the_printed_codes_and_no_completed_ones() {
    Table completed = Disclosures.basicByEconomic();
    Table printed =
        completed.withLines(
            List.of(
                line("基本工资", DepartmentEconomicCode.of("30101"), GovernmentEconomicCode.of("50101"))
                    .build()));

    assertThat(cell(completed, 0, "total").heading().in(CHINESE)).isEqualTo("30101 基本工资");
    assertThat(cell(printed, 0, "total").heading().in(ENGLISH)).isEqualTo("30101/50101 基本工资");
    assertThat(cell(completed, 0, "total").region()).isEqualTo(cell(printed, 0, "total").region());
  }

  @Test
  void the_place_in_a_sheet_names_the_project() {
    Table sheet = Disclosures.rich().sheets().get(0);
    Cell cell = cell(sheet, 3, "amount");

    assertThat(cell.sheet()).contains(Disclosures.RUNNING);
    assertThat(cell.place().in(CHINESE)).isEqualTo("绩效目标表（单位运转经费）“市县（区）财政资金”行");
    assertThat(cell.place().in(ENGLISH))
        .isEqualTo(
            "绩效目标表 project performance target: annual funding of 单位运转经费, row “county funds”");
  }

  @Test
  void cells_are_equal_by_table_line_and_column() {
    Cell cell = cell(Disclosures.expenditure(), 1, "project");

    assertThat(cell)
        .isEqualTo(cell(Disclosures.expenditure(), 1, "project"))
        .hasSameHashCodeAs(cell(Disclosures.expenditure(), 1, "project"))
        .isNotEqualTo(cell(Disclosures.expenditure(), 1, "basic"))
        .isNotEqualTo(cell(Disclosures.expenditure(), 0, "project"))
        .isNotEqualTo(cell(Disclosures.expenditure().withNote("注"), 1, "project"));
  }

  @Test
  void a_place_is_a_value_that_does_not_depend_on_what_is_printed_there() {
    CellPlace place = printed("80.43").place();

    assertThat(place).isEqualTo(printed("80.40").place()).hasSameHashCodeAs(printed("0").place());
    assertThat(place).isNotEqualTo(cell(Disclosures.expenditure(), 1, "basic").place());
    assertThat(place.in(CHINESE)).isEqualTo("表三“2010302 一般行政管理事务”行“合计”栏");
    assertThat(place).hasToString(place.in(ENGLISH));
  }
}
