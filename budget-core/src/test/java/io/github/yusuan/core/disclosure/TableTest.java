package io.github.yusuan.core.disclosure;

import static io.github.yusuan.core.disclosure.Disclosures.figure;
import static io.github.yusuan.core.disclosure.Disclosures.form;
import static io.github.yusuan.core.disclosure.Disclosures.line;
import static io.github.yusuan.core.disclosure.Disclosures.numbered;
import static io.github.yusuan.core.disclosure.Disclosures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final FunctionalCode ITEM = FunctionalCode.of("2010302");

  private static Table table(String form, Line... lines) {
    return Table.builder().form(form(form)).addLines(lines).build();
  }

  @Test
  void a_column_that_the_form_does_not_have_is_refused_by_name() {
    Line line = line("一般行政管理事务", ITEM).figure("reserve", figure("1.00")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table("expenditure", line))
        .withMessage("the form expenditure has no column 'reserve' (line '2010302')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disclosures.expenditure().withLines(List.of(line)))
        .withMessage("the form expenditure has no column 'reserve' (line '2010302')");
  }

  @Test
  void a_row_that_the_form_does_not_have_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table("expenditure", row("grand-total", "总计").build()))
        .withMessage("the form expenditure has no row 'grand-total'");
  }

  @Test
  void a_member_of_a_dimension_that_the_form_does_not_have_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> table("expenditure", line("基本工资", DepartmentEconomicCode.of("30101")).build()))
        .withMessage("the form expenditure has no rows by departmentEconomic: 30101");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> table("summary-revenue", line("一般公共服务支出", FunctionalCode.of("201")).build()))
        .withMessage("the form summary-revenue has no rows by function: 201");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table("agency-operating", line("运转", Disclosures.RUNNING).build()))
        .withMessage("the form agency-operating has no rows by project: " + Disclosures.RUNNING);
  }

  @Test
  void a_line_twice_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table("expenditure", line("甲", ITEM).build(), line("乙", ITEM).build()))
        .withMessage("a table must have a line once: '2010302' in expenditure");
  }

  @Test
  void members_that_exclude_each_other_are_refused() {
    Project elsewhere = Project.of(BudgetUnit.of("政务服务中心"), "单位运转经费");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table("expenditure", line("甲", ITEM, FunctionalCode.of("208")).build()))
        .withMessage("a region must have one member of a dimension: 2010302 excludes 208");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> table("projects-current", line("甲", Disclosures.BUREAU, elsewhere).build()))
        .withMessage(
            "a region must have one member of a dimension: "
                + Disclosures.NAME
                + " excludes 政务服务中心");
  }

  @Test
  void a_member_outside_of_a_column_is_refused() {
    Form byUnit =
        form("agency-operating")
            .withColumns(
                List.of(
                    Column.builder()
                        .id("centre")
                        .label(Label.zh("政务服务中心").en("centre"))
                        .region(Region.of(BudgetUnit.of("政务服务中心")))
                        .build()));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Table.builder()
                    .form(byUnit)
                    .addLine(line("本级", Disclosures.BUREAU).build())
                    .build())
        .withMessage(
            "a region must have one member of a dimension: 政务服务中心 excludes " + Disclosures.NAME);
  }

  @Test
  void a_member_outside_of_the_form_is_refused() {
    Form health = form("expenditure").withSlice(Region.of(FunctionalCode.of("210")));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Table.builder().form(health).addLine(line("一般行政管理事务", ITEM).build()).build())
        .withMessage("a region must have one member of a dimension: 210 excludes 2010302");
  }

  @Test
  void a_figure_beyond_all_limits_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                table(
                    "expenditure",
                    line("一般行政管理事务", ITEM).figure("total", figure("99999999999999.99")).build()))
        .withMessage("an amount must not exceed 10^16 分: 99999999999999.99万元");
  }

  @Test
  void a_table_is_printed_in_the_unit_of_its_form_unless_said_otherwise() {
    Table table = Disclosures.expenditure();
    Table yuan = table.withUnit(Scale.YUAN.withDecimals(0));

    assertThat(table.unit()).isEqualTo(table.form().unit()).hasToString("万元(2)");
    assertThat(yuan.unit()).hasToString("元(0)");
    assertThat(yuan.lines()).isEqualTo(table.lines());
    assertThat(yuan).isNotEqualTo(table);
  }

  @Test
  void an_empty_table_keeps_its_note() {
    Table table = Disclosures.fundRevenue();

    assertThat(table.note()).contains("本表无数据");
    assertThat(table.lines()).isEmpty();
    assertThat(table.cells()).isEmpty();
    assertThat(table.withNote("本表为空").note()).contains("本表为空");
    assertThat(Disclosures.expenditure().note()).isEmpty();
  }

  @Test
  void a_line_narrows_the_form_by_its_row_or_its_members() {
    Table summary = Disclosures.summary();
    Table projects = Disclosures.projects();

    assertThat(summary.region(summary.lines().get(0)))
        .isEqualTo(Region.of(Origin.CURRENT_YEAR, Source.GENERAL_PUBLIC_BUDGET));
    assertThat(projects.region(projects.lines().get(0))).isEqualTo(Region.ALL);
    assertThat(projects.region(projects.lines().get(1))).isEqualTo(Region.of(Disclosures.BUREAU));
    assertThat(projects.region(projects.lines().get(2)))
        .isEqualTo(Region.of(Disclosures.BUREAU, Disclosures.RUNNING));
  }

  @Test
  void cells_come_line_by_line_blank_ones_included() {
    Table table = Disclosures.expenditure();

    assertThat(table.cells())
        .extracting(cell -> cell.line().id() + " " + cell.column().id())
        .containsExactly(
            "total total",
            "total basic",
            "total project",
            "2010302 total",
            "2010302 basic",
            "2010302 project");
    assertThat(table.cells())
        .isEqualTo(
            table.lines().stream()
                .flatMap(
                    line -> table.form().columns().stream().map(column -> table.cell(line, column)))
                .toList());
  }

  @Test
  void a_table_is_filled_in_line_by_line_in_the_order_of_the_columns() {
    Form form = form("expenditure");

    assertThat(
            Table.of(form)
                .line(Line.of(form.rows().get(0)), "1,222.79", "712.49", "510.31")
                .line(Line.of(ITEM, "一般行政管理事务"), "80.43", "", "80.43")
                .build())
        .isEqualTo(Disclosures.expenditure());
  }

  @Test
  void a_line_of_too_few_or_too_many_figures_is_refused() {
    Form form = form("expenditure");
    Line total = Line.of(form.rows().get(0));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(form).line(total, "1222.79", "712.49"))
        .withMessage(
            "a line must have a text for each of [total, basic, project] (begin the table with"
                + " Table.of): [1222.79, 712.49]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.builder().form(form).line(total, "1", "2", "3"))
        .withMessageStartingWith("a line must have a text for each of [] (begin the table with");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(form).line(total, "1", "—", "3"))
        .withMessageEndingWith(": '—'");
  }

  @Test
  void a_line_is_found_by_its_identifier() {
    Table table = Disclosures.expenditure();

    assertThat(table.line("2010302")).contains(table.lines().get(1));
    assertThat(table.line("一般行政管理事务")).isEmpty();
  }

  @Test
  void odd_but_published_data_is_kept() {
    Line first = numbered("4", "行政运行", ITEM).figure("total", figure("22118861")).build();
    Line codeTwice = numbered("5", "行政运行", ITEM).figure("total", figure("22118861.3")).build();
    Line moreDecimals =
        line("未知科目", FunctionalCode.of("299")).figure("total", figure("0.12345678")).build();

    Table table = table("expenditure", first, codeTwice, moreDecimals);

    assertThat(table.lines()).containsExactly(first, codeTwice, moreDecimals);
    assertThat(table.cells())
        .extracting(cell -> cell.figure().map(Object::toString).orElse(""))
        .containsExactly("22118861", "", "", "22118861.3", "", "", "0.12345678", "", "");
    assertThat(table.region(first)).isEqualTo(table.region(codeTwice));
    assertThat(table.lines().get(2).members()).containsExactly(FunctionalCode.of("299"));
  }

  @Test
  void a_copy_differs_in_what_was_changed_only() {
    Table table = Disclosures.expenditure();

    assertThat(table.withLines(List.of()).lines()).isEmpty();
    assertThat(table.withLines(List.of()).withLines(table.lines()))
        .isEqualTo(table)
        .hasSameHashCodeAs(table);
    assertThat(table.form().slice()).isEqualTo(Region.of(Kind.EXPENDITURE));
  }
}
