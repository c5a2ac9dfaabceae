package io.github.yusuan.rules.hypothesis;

import static io.github.yusuan.core.budget.BudgetLine.line;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.joint.Consistency;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HypothesesTest {
  private static final String EXPENDITURE = "expenditure";

  private static Report report(Disclosure disclosure) {
    return Rulebook.standard().only("SAME", "SUM", "BOUND", "CODE").check(disclosure);
  }

  private static Hypothesis only(Disclosure disclosure) {
    List<Hypothesis> told = report(disclosure).hypotheses();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).rest().consistency()).isEqualTo(Consistency.CONSISTENT);
    return told.get(0);
  }

  @Test
  void a_right_document_has_no_cause_to_look_for() {
    assertThat(report(Damages.RIGHT).joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(report(Damages.RIGHT).hypotheses()).isEmpty();
  }

  @Test
  void a_table_in_another_unit_is_one_cause() {
    Disclosure wrong =
        Damages.with(
            "general-public-expenditure", table -> table.withUnit(Scale.YUAN.withDecimals(2)));
    Hypothesis cause = only(wrong);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE)).startsWith("一处原因：表五整表单位有误：所注单位为元，数字实为万元，按万元则相符（涉及");
    assertThat(cause.in(ENGLISH))
        .contains("general public budget expenditure")
        .contains("its figures are ten thousand yuan, not yuan");
  }

  @Test
  void figures_in_yuan_are_no_more_precise_than_they_were_in_ten_thousand_yuan() {
    Disclosure wrong = Damages.with(EXPENDITURE, HypothesesTest::inYuan);
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.OTHER_UNIT);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE)).startsWith("一处原因：表三整表单位有误：所注单位为万元，数字实为元，按元则相符（涉及");
  }

  /** Writes the figures of a table in 万元 in 元. */
  private static Table inYuan(Table table) {
    return table.withLines(
        table.lines().stream()
            .map(
                line -> {
                  Map<String, Figure> figures = new LinkedHashMap<>();
                  line.figures()
                      .forEach(
                          (column, figure) ->
                              figures.put(
                                  column, Figure.ofLastPlaces(figure.lastPlaces() * 100, 0)));
                  return line.withFigures(figures);
                })
            .toList());
  }

  @Test
  void a_column_left_blank_from_top_to_bottom_is_one_cause() {
    Hypothesis cause = only(Damages.with(EXPENDITURE, table -> without(table, "total", "")));
    assertThat(cause.act()).isEqualTo(Act.COLUMN_NOT_FILLED);
    assertThat(cause.cells()).allMatch(cell -> cell.column().id().equals("total"));
    assertThat(cause.in(CHINESE)).startsWith("一处原因：表三“合计”栏整栏未填，补填则相符（涉及");
    assertThat(cause.in(ENGLISH)).contains("the column “total” is not filled in");
  }

  @Test
  void a_column_left_blank_is_filled_in_with_its_subtotals_too() {
    Hypothesis cause =
        only(Damages.with("basic-by-economic", table -> without(table, "personnel", "")));
    assertThat(cause.in(CHINESE)).startsWith("一处原因：表六“人员经费”栏整栏未填，补填则相符（涉及");
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
  }

  @Test
  void the_only_column_of_a_table_left_blank_is_one_cause() {
    Disclosure right = Damages.right(Templates.finalAccount().of(Year.of(2024)));
    assertThat(report(right).joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    Disclosure wrong =
        right.withTables(
            right.tables().stream()
                .map(
                    table -> table.form().id().equals("summary-expenditure") ? blank(table) : table)
                .toList());
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.COLUMN_NOT_FILLED);
    assertThat(cause.repaired()).isEqualTo(right);
  }

  private static Table blank(Table table) {
    return table.withLines(table.lines().stream().map(line -> line.withFigures(Map.of())).toList());
  }

  @Test
  void a_column_with_a_figure_left_was_filled_in() {
    assertThat(
            report(Damages.with(EXPENDITURE, table -> without(table, "total", "2210201")))
                .hypotheses())
        .isEmpty();
  }

  private static Table without(Table table, String column, String but) {
    return table.withLines(
        table.lines().stream()
            .map(
                line -> {
                  Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
                  figures.keySet().removeIf(id -> id.equals(column) && !line.id().equals(but));
                  return line.withFigures(figures);
                })
            .toList());
  }

  @Test
  void three_totals_too_large_do_not_make_a_blank_column_one_that_was_not_filled_in() {
    Disclosure wrong = Damages.RIGHT;
    for (String line : List.of("2010301", "2080505", "2210201")) {
      wrong = Damages.printed(wrong, "revenue", line, "999.99");
    }
    assertThat(report(wrong).joint().consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(report(wrong).hypotheses()).isEmpty();
  }

  @Test
  void two_columns_that_changed_places_are_one_cause() {
    Disclosure wrong =
        Damages.with(EXPENDITURE, table -> Damages.swapped(table, "basic", "project"));
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.COLUMNS_SWAPPED);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE)).startsWith("一处原因：表三“基本支出”栏与“项目支出”栏的数字错置，两栏对调则相符（涉及");
    assertThat(cause.in(ENGLISH)).contains("the columns “basic expenditure” and “project");
  }

  @Test
  void two_columns_that_changed_places_in_all_rows_but_the_total_are_one_cause() {
    Disclosure wrong =
        Damages.with(
            EXPENDITURE,
            table ->
                Damages.replaced(
                    Damages.swapped(table, "basic", "project"),
                    "total",
                    line -> table.line("total").orElseThrow()));
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.COLUMNS_SWAPPED);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE))
        .startsWith("一处原因：表三“201 一般公共服务支出”行至“2210201 住房公积金”行，“基本支出”栏与“项目支出”栏的数字错置，对调则相符");
    assertThat(cause.in(ENGLISH)).contains("the columns “basic expenditure” and “project");
  }

  @Test
  void figures_that_slipped_up_a_row_are_one_cause_though_the_last_is_printed_twice() {
    Disclosure wrong =
        Damages.with(EXPENDITURE, table -> Damages.movedUp(table, "basic", "2010302", "2080505"));
    List<Hypothesis> told = report(wrong).hypotheses();
    assertThat(told.get(0).repaired()).isEqualTo(Damages.RIGHT);
    assertThat(told.get(0).cause().in(CHINESE)).contains("表三“基本支出”栏", "都偏上一行，下移一行则相符");
    assertThat(told.get(0).cause().in(ENGLISH)).contains("one row too high");
  }

  @Test
  void a_total_that_counts_every_level_is_one_cause_with_how_often() {
    Disclosure wrong =
        Damages.with(
            EXPENDITURE,
            table ->
                Damages.replaced(
                    table,
                    "total",
                    line ->
                        line.withFigures(
                            Map.of(
                                "total", Figure.parse("1107.93"),
                                "basic", Figure.parse("867.93"),
                                "project", Figure.parse("240.00")))));
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.LEVELS_COUNTED);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE)).contains("表三“合计”行把各级逐级相加，重复计算", "“合计”栏369.31万元");
    assertThat(cause.in(ENGLISH)).contains("adds up the rows of every level");
  }

  @Test
  void a_total_that_counts_two_of_the_levels_is_one_cause() {
    Disclosure wrong =
        Damages.with(
            EXPENDITURE,
            table ->
                Damages.replaced(
                    table,
                    "total",
                    line ->
                        line.withFigures(
                            Map.of(
                                "total", Figure.parse("738.62"),
                                "basic", Figure.parse("578.62"),
                                "project", Figure.parse("160.00")))));
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.LEVELS_COUNTED);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE)).contains("表三“合计”行把其中2级相加，重复计算");
    assertThat(cause.in(ENGLISH)).contains("adds up the rows of 2 levels");
  }

  /** A slip doubles 0.05 as easily as it makes 0.11 of it; what doubles 800.00 adds it up twice. */
  @Test
  void a_single_figure_twice_what_it_was_counts_two_levels_only_if_it_is_not_small() {
    assertThat(report(doubled("0.05", "0.10")).joint().consistency())
        .isEqualTo(Consistency.INCONSISTENT);
    assertThat(report(doubled("0.05", "0.10")).hypotheses()).isEmpty();
    assertThat(only(doubled("800.00", "1600.00")).act()).isEqualTo(Act.LEVELS_COUNTED);
  }

  /** Prints a class of one item with twice its money in one cell. */
  private static Disclosure doubled(String money, String printed) {
    BudgetUnit unit = BudgetUnit.of("某区数据局");
    Disclosure right =
        Budget.of(Department.of("某区数据局"), Year.of(2024))
            .with(
                line(unit)
                    .function("2080505")
                    .personnel()
                    .from(GENERAL_PUBLIC_BUDGET)
                    .economic("30108", "50102")
                    .wan("23.7"),
                line(unit)
                    .function("2299999")
                    .operating()
                    .from(GENERAL_PUBLIC_BUDGET)
                    .economic("30201", "50201")
                    .wan(money))
            .disclose(Templates.SHANXI_COUNTY_2024);
    Table table = right.table(EXPENDITURE).orElseThrow();
    Cell cell =
        table.cell(table.line("229").orElseThrow(), table.form().column("total").orElseThrow());
    return right.with(cell, Figure.parse(printed));
  }

  /** No act moves or adds up what is no amount. */
  @Test
  void a_figure_beyond_a_whole_fen_is_wrong_by_itself_and_no_cause_is_looked_for() {
    for (String row : List.of("total", "20103", "2010302")) {
      Disclosure wrong =
          Damages.with(
              EXPENDITURE,
              table ->
                  Damages.replaced(
                      table,
                      row,
                      line ->
                          line.withFigures(
                              Map.of(
                                  "total", Figure.parse("1107.9300101"),
                                  "basic", Figure.parse("867.93"),
                                  "project", Figure.parse("240.00")))));
      assertThat(report(wrong).joint().consistency()).isEqualTo(Consistency.INCONSISTENT);
      assertThat(report(wrong).hypotheses()).isEmpty();
    }
  }

  @Test
  void a_row_under_another_code_is_told_by_its_printed_name() {
    Disclosure wrong =
        Damages.with(
            EXPENDITURE,
            table ->
                Damages.replaced(
                    table,
                    "2010350",
                    line -> line.withMembers(List.of(FunctionalCode.of("2080550")))));
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.OTHER_CODE);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE)).contains("编码有误：按所印名称，疑为2010350");
    assertThat(cause.in(ENGLISH)).contains("by its printed name it is 2010350");
  }

  @Test
  void a_subtotal_among_the_items_is_one_cause_and_its_code_is_not_spoken_of_again() {
    Map<String, Figure> figures =
        Damages.RIGHT.table(EXPENDITURE).orElseThrow().line("20103").orElseThrow().figures();
    Line subtotal = Line.of(FunctionalCode.of("2010388"), "小计").withFigures(figures);
    Disclosure wrong =
        Damages.with(EXPENDITURE, table -> Damages.added(table, "2010302", subtotal));
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.SUMMARY_AMONG_ITEMS);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE)).contains("“2010388 小计”行是汇总数，重复其他行之和，并非科目或项目");
    assertThat(cause.in(ENGLISH)).contains("is a sum of other rows and no item of its own");
    assertThat(report(wrong).in(CHINESE)).doesNotContain("CODE-KNOWN", "唯一疑点");
  }

  @Test
  void the_same_subtotal_among_the_items_of_several_tables_is_one_cause() {
    Disclosure wrong = Damages.RIGHT;
    for (String form : List.of(EXPENDITURE, "general-public-expenditure")) {
      Map<String, Figure> figures =
          Damages.RIGHT.table(form).orElseThrow().line("20103").orElseThrow().figures();
      Line subtotal = Line.of(FunctionalCode.of("2010399"), "小计").withFigures(figures);
      wrong =
          wrong.withTables(
              wrong.tables().stream()
                  .map(
                      table ->
                          table.form().id().equals(form)
                              ? Damages.added(table, "2010302", subtotal)
                              : table)
                  .toList());
    }
    Hypothesis cause = only(wrong);
    assertThat(cause.act()).isEqualTo(Act.SUMMARY_AMONG_ITEMS);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE))
        .startsWith("一处原因：表三“2010399 小计”行、表五“2010399 小计”行是汇总数，并非科目或项目，不应列入");
    assertThat(cause.in(ENGLISH)).contains("are sums and no items of their own");
    assertThat(report(wrong).in(CHINESE)).doesNotContain("CODE-NAME", "唯一疑点");
  }

  @Test
  void a_row_under_another_code_explains_the_sum_that_lacks_it_too() {
    Disclosure wrong =
        Damages.with(
            EXPENDITURE,
            table ->
                Damages.replaced(
                    table,
                    "2010302",
                    line -> line.withMembers(List.of(FunctionalCode.of("2010802")))));
    assertThat(report(wrong).explainedBy(only(wrong)))
        .containsAll(
            report(wrong).errors().stream()
                .filter(finding -> finding.identity().isPresent())
                .toList());
  }

  @Test
  void a_row_that_repeats_the_total_below_it_is_a_summary_and_no_slip_of_rows() {
    Table table = Damages.RIGHT.table(EXPENDITURE).orElseThrow();
    List<Line> lines = new ArrayList<>(table.lines());
    Line total = lines.remove(Damages.indexOf(table, "total"));
    lines.add(Line.of(FunctionalCode.of("2299999"), "小  计").withFigures(total.figures()));
    lines.add(total);
    Hypothesis cause = only(Damages.with(EXPENDITURE, printed -> printed.withLines(lines)));
    assertThat(cause.act()).isEqualTo(Act.SUMMARY_AMONG_ITEMS);
  }

  @Test
  void a_slip_elsewhere_is_told_beside_the_cause() {
    Disclosure both =
        Damages.printed(
            Damages.with(EXPENDITURE, table -> Damages.swapped(table, "basic", "project")),
            "projects-current",
            "total",
            "84.00");
    Report report = report(both);
    assertThat(report.hypotheses()).hasSize(1);
    assertThat(report.in(CHINESE)).contains("1. 一处原因：表三“基本支出”栏与“项目支出”栏", "2. 唯一疑点：表十二", "数字疑点2处");
  }

  @Test
  void of_two_acts_in_two_tables_both_are_told_the_second_as_the_first_leaves_the_document() {
    Disclosure swapped =
        Damages.with(EXPENDITURE, table -> Damages.swapped(table, "basic", "project"));
    Disclosure both =
        swapped.withTables(
            swapped.tables().stream()
                .map(
                    table ->
                        table.form().id().equals("general-public-expenditure")
                            ? table.withUnit(Scale.YUAN.withDecimals(2))
                            : table)
                .toList());
    Report report = report(both);
    Hypothesis first = report.hypotheses().get(0);
    assertThat(first.act()).isEqualTo(Act.OTHER_UNIT);
    assertThat(first.repaired()).isEqualTo(swapped);
    assertThat(report.furtherHypotheses()).hasSize(1).isEqualTo(Hypotheses.after(first));
    Hypothesis second = report.furtherHypotheses().get(0);
    assertThat(second.act()).isEqualTo(Act.COLUMNS_SWAPPED);
    assertThat(second.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(report.causes()).containsExactly(first, second);
    assertThat(report.doubts()).isEmpty();
    assertThat(report.in(CHINESE))
        .contains("数字疑点2处", "  1. 一处原因：", "  按上述原因改正后，其余疑点：", "  2. 一处原因：")
        .doesNotContain("工作量所限");
  }

  @Test
  void one_slip_or_two_are_no_cause() {
    Disclosure one = Damages.printed(Damages.RIGHT, EXPENDITURE, "2010301", "188.05");
    Disclosure two = Damages.printed(one, "general-public-expenditure", "2080505", "32.70");
    assertThat(report(one).hypotheses()).isEmpty();
    assertThat(report(two).hypotheses()).isEmpty();
    assertThat(report(two).in(CHINESE)).doesNotContain("一处原因");
  }

  @Test
  void an_item_that_repeats_the_sum_above_it_is_no_summary_but_copied_into() {
    Line item = Line.of(FunctionalCode.of("2010399"), "其他政府办公厅（室）及相关机构事务支出");
    Map<String, Figure> figures =
        Damages.RIGHT.table(EXPENDITURE).orElseThrow().line("20103").orElseThrow().figures();
    Disclosure wrong =
        Damages.with(
            EXPENDITURE, table -> Damages.added(table, "2010350", item.withFigures(figures)));
    Hypothesis cause = only(wrong);
    assertThat(cause.repaired()).isEqualTo(Damages.RIGHT);
    assertThat(cause.in(CHINESE))
        .contains("“2010399 其他政府办公厅（室）及相关机构事务支出”行各栏都重复其上级“20103 政府办公厅（室）及相关机构事务”行的数字，疑误抄")
        .doesNotContain("汇总数");
    assertThat(cause.in(ENGLISH)).contains("repeats in every column the figures of “20103");
  }

  @Test
  void what_a_cause_explains_is_folded_under_it() {
    Report report =
        report(Damages.with(EXPENDITURE, table -> Damages.swapped(table, "basic", "project")));
    int explained = report.explainedBy(report.hypotheses().get(0)).size();
    assertThat(explained).isEqualTo(report.errors().size()).isGreaterThan(5);
    assertThat(report.in(ENGLISH)).contains("(" + explained + " more checks depend on it)");
    assertThat(report.in(CHINESE)).doesNotContain("SUM-KIND 表三");
  }
}
