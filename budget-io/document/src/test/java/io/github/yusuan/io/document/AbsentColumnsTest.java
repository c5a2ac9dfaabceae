package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** A column of the form that is not found in a printed table says nothing; it is not blank. */
class AbsentColumnsTest {
  private static final DocumentReader READER =
      Documents.reader()
          .withTemplate(
              Templates.nationalBudget().of(Year.of(2026), DocumentKind.DEPARTMENT_BUDGET));

  private static final String EXPENDITURE =
      """
      表3
      2026年部门支出预算总表
      部门名称：某县教育局 单位：万元

      """;

  private static Reading read(String table) {
    Reading reading = READER.read((EXPENDITURE + table).getBytes(StandardCharsets.UTF_8));
    assertThat(reading.figures().areComplete()).isTrue();
    return reading;
  }

  private static Table only(Reading reading) {
    assertThat(reading.disclosure().tables()).hasSize(1);
    return reading.disclosure().tables().get(0);
  }

  @Test
  void a_column_that_is_not_printed_has_no_cells() {
    Table table =
        only(
            read(
                """
                | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
                |---|---|---|---|---|
                | | 合计 | 30.00 | 10.00 | 20.00 |
                | 205 | 教育支出 | 30.00 | 10.00 | 20.00 |
                """));

    assertThat(table.unprinted())
        .contains("remitted-upward", "business", "aid-to-subordinates")
        .doesNotContain("total", "basic", "project");
    assertThat(table.cells()).hasSize(6).noneMatch(cell -> cell.isBlank());
  }

  @Test
  void a_column_that_is_printed_blank_keeps_its_blank_cells() {
    Table table =
        only(
            read(
                """
                | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 上缴上级支出 | 事业单位经营支出 | 对附属单位补助支出 |
                |---|---|---|---|---|---|---|---|
                | | 合计 | 30.00 | 10.00 | 20.00 | | | |
                """));

    assertThat(table.unprinted())
        .doesNotContain("remitted-upward", "business", "aid-to-subordinates");
    assertThat(table.cells()).hasSize(6).filteredOn(cell -> cell.isBlank()).hasSize(3);
  }

  @Test
  void parts_below_one_heading_are_not_taken_for_the_whole() {
    Reading reading =
        read(
            """
            | 科目编码 | 科目名称 | 合计 | 基本支出 | 基本支出 | 项目支出 |
            |---|---|---|---|---|---|
            | 科目编码 | 科目名称 | 合计 | 甲类人员 | 乙类人员 | 项目支出 |
            | | 合计 | 30.00 | 8.00 | 2.00 | 20.00 |
            """);

    assertThat(only(reading).unprinted()).contains("basic").doesNotContain("project");
    assertThat(only(reading).lines().get(0).figures()).containsOnlyKeys("total", "project");
    assertThat(reading.doubts())
        .extracting(doubt -> doubt.in(Language.CHINESE))
        .anyMatch(doubt -> doubt.contains("没有“基本支出·甲类人员”栏"))
        .anyMatch(doubt -> doubt.contains("没有“基本支出·乙类人员”栏"));
  }

  @Test
  void the_total_below_a_heading_is_the_whole_beside_its_parts() {
    Table table =
        only(
            read(
                """
                | 科目编码 | 科目名称 | 合计 | 基本支出 | 基本支出 | 基本支出 | 项目支出 |
                |---|---|---|---|---|---|---|
                | 科目编码 | 科目名称 | 合计 | 小计 | 人员支出 | 日常公用支出 | 项目支出 |
                | | 合计 | 30.00 | 10.00 | 8.00 | 2.00 | 20.00 |
                """));

    assertThat(table.lines().get(0).figure("basic")).map(Object::toString).contains("10.00");
    assertThat(table.unprinted()).doesNotContain("basic");
  }

  @Test
  void a_table_of_which_no_row_is_found_says_nothing() {
    Reading reading =
        READER.read(
            """
            表7
            2026年一般公共预算“三公”经费支出表
            部门名称：某县教育局 单位：万元

            | 项目 | 2025年预算数 | 2026年预算数 |
            |---|---|---|
            | 会议费 | 5.00 | 4.50 |
            | 培训费 | 1.80 | 1.50 |
            | 差旅费 | 3.20 | 3.00 |
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(reading.figures().areComplete()).isTrue();
    assertThat(only(reading).printedColumns()).isEmpty();
    assertThat(only(reading).cells()).isEmpty();
  }
}
