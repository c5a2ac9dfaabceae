package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.ReportJson;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One act done to a published document: the report leads to the repair in one step. */
class OneCauseTest {
  private static final Disclosure WANLI = Fixture.WANLI_2025.read();

  private static Report reportOf(String form, UnaryOperator<Table> damage) {
    return Rulebook.standard()
        .check(
            WANLI.withTables(
                WANLI.tables().stream()
                    .map(table -> table.form().id().equals(form) ? damage.apply(table) : table)
                    .toList()));
  }

  private static Hypothesis first(Report report) {
    assertThat(report.hypotheses()).isNotEmpty();
    assertThat(report.in(Language.CHINESE)).contains("  1. 一处原因").doesNotContain("唯一疑点");
    return report.hypotheses().get(0);
  }

  @Test
  void two_columns_swapped_are_told_as_such() {
    Report report =
        reportOf(
            "expenditure",
            table -> table.withLines(table.lines().stream().map(OneCauseTest::swapped).toList()));
    assertThat(first(report).repaired()).isEqualTo(WANLI);
    assertThat(first(report).in(Language.CHINESE)).contains("表三“基本支出”栏与“项目支出”栏的数字错置");
  }

  @Test
  void a_blank_total_is_told_and_not_the_text_that_states_the_money() {
    Report report =
        reportOf(
            "revenue",
            table ->
                table.withLines(
                    table.lines().stream()
                        .map(
                            line ->
                                line.id().equals("2080505")
                                    ? with(line, "total", Optional.empty())
                                    : line)
                        .toList()));

    assertThat(report.in(Language.CHINESE))
        .contains("唯一疑点：表二“2080505 机关事业单位基本养老保险缴费支出”行“合计”栏 空白（疑漏填）")
        .doesNotContain("TEXT-AMOUNT");
  }

  @Test
  void a_row_that_is_not_printed_is_placed_at_its_table() throws IOException {
    String printed = new String(Fixture.printed(), StandardCharsets.UTF_8);
    String row = "| 2010301 | 行政运行 | 167.40 | 167.40 | | | | | |";
    Reading reading =
        Documents.reader().read(printed.replace(row + "\n", "").getBytes(StandardCharsets.UTF_8));
    Report report = Rulebook.standard().check(reading.disclosure()).withPlaces(reading);

    assertThat(printed).contains(row);
    assertThat(report.joint().discrepancies())
        .filteredOn(one -> one.in(Language.CHINESE).contains("表二缺“2010301 行政运行”行"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(report.places(one)).isNotEmpty());
  }

  @Test
  void a_figure_that_could_not_be_read_is_not_told_as_left_blank_alone() throws IOException {
    String printed = new String(Fixture.printed(), StandardCharsets.UTF_8);
    String row = "| 2010301 | 行政运行 | 167.40 | 167.40 | | | | | |";
    Reading reading =
        Documents.reader()
            .read(
                printed
                    .replace(row, row.replaceFirst("167.40", "167.4O"))
                    .getBytes(StandardCharsets.UTF_8));
    Report report = Rulebook.standard().check(reading.disclosure()).withPlaces(reading);

    assertThat(report.in(Language.CHINESE)).containsPattern("此处并非空白，所印未能读作数字，请先改正：.*“167.4O”");
  }

  private static Line swapped(Line line) {
    Line half = with(line, "basic", line.figure("project"));
    return with(half, "project", line.figure("basic"));
  }

  private static Line with(Line line, String column, Optional<Figure> figure) {
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    figures.remove(column);
    figure.ifPresent(value -> figures.put(column, value));
    return line.withFigures(figures);
  }

  @Test
  void a_table_in_the_wrong_unit_is_told_as_such() {
    Report report =
        reportOf(
            "general-public-expenditure",
            table -> table.withUnit(Scale.TEN_THOUSAND_YUAN.withDecimals(table.unit().decimals())));
    assertThat(first(report).repaired()).isEqualTo(WANLI);
    assertThat(first(report).in(Language.CHINESE)).contains("表五整表单位有误：所注单位为万元，数字实为元");
  }

  @Test
  void two_acts_are_both_told_in_text_and_json() {
    Table wrong = WANLI.table("basic-by-economic").orElseThrow();
    Disclosure swapped =
        WANLI.withTables(
            WANLI.tables().stream()
                .map(
                    table ->
                        table.form().id().equals("expenditure")
                            ? table.withLines(
                                table.lines().stream().map(OneCauseTest::swapped).toList())
                            : table)
                .toList());
    Report report =
        Rulebook.standard()
            .check(
                swapped.withTables(
                    swapped.tables().stream()
                        .map(
                            table ->
                                table == wrong
                                    ? table.withUnit(
                                        Scale.TEN_THOUSAND_YUAN.withDecimals(
                                            table.unit().decimals()))
                                    : table)
                        .toList()));
    assertThat(report.causes())
        .extracting(cause -> cause.repaired())
        .containsExactly(swapped, WANLI);
    assertThat(report.in(Language.CHINESE))
        .contains("数字疑点2处", "  1. 一处原因：表八整表单位有误", "  2. 一处原因：表三“基本支出”栏与“项目支出”栏的数字错置")
        .doesNotContain("工作量所限");
    assertThat(ReportJson.of(report).toText()).contains("\"furtherHypotheses\"");
  }

  /** Without the projects the rest is true: what else is wrong shows where they are right. */
  @Test
  void an_act_is_told_beside_the_slip_that_it_hides_in_its_table() {
    Disclosure tunliu = Fixture.TUNLIU_2024.read();
    Table projects = tunliu.table("projects-current").orElseThrow();
    Table inYuan = projects.withUnit(Scale.YUAN.withDecimals(2));
    Report report =
        Rulebook.standard()
            .check(
                tunliu.withTables(
                    tunliu.tables().stream()
                        .map(table -> table == projects ? inYuan : table)
                        .toList()));
    assertThat(report.hypotheses()).hasSize(1);
    assertThat(report.hypotheses().get(0).repaired()).isEqualTo(tunliu);
    assertThat(report.in(Language.CHINESE))
        .contains("  1. 一处原因：表十二整表单位有误：所注单位为元，数字实为万元", "  2. 唯一疑点：绩效目标表（智慧政务建设）");
  }

  @Test
  void figures_a_row_too_high_are_told_as_such() {
    Report report = reportOf("expenditure", OneCauseTest::movedUp);
    assertThat(money(first(report).repaired())).isEqualTo(money(WANLI));
    assertThat(first(report).in(Language.CHINESE)).contains("表三“基本支出”栏", "都偏上一行");
  }

  /** Returns the figures that are not zero: what was dropped may have been a zero or a blank. */
  private static List<String> money(Disclosure document) {
    return document.cells().stream()
        .filter(cell -> cell.figure().map(Figure::signum).orElse(0) != 0)
        .map(Object::toString)
        .toList();
  }

  /** Drops the first zero of a column; the last figure is repeated. */
  private static Table movedUp(Table table) {
    List<Line> lines = new ArrayList<>(table.lines());
    int from = 0;
    while (lines.get(from).figure("basic").orElseThrow().signum() != 0) {
      from++;
    }
    for (int at = from; at < lines.size() - 1; at++) {
      lines.set(at, with(lines.get(at), "basic", table.lines().get(at + 1).figure("basic")));
    }
    return table.withLines(lines);
  }
}
