package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents of provinces that nobody has described are read in the core of nine tables: made-up
 * budgets, printed in the ways that are usual. What is right is accused of nothing, and a wrong
 * figure is found.
 */
class NationalBudgetTest {
  private static final Pattern FIGURE =
      Pattern.compile("<td[^>]{0,40}>(-?[0-9]{1,9}\\.[0-9]{2})%?</td>");
  private static final int EVERY = Integer.getInteger("slips.every", 16);
  private static final BigDecimal SLIP = new BigDecimal("3.00");

  private static String document(String name) {
    try (InputStream in =
        NationalBudgetTest.class.getResourceAsStream("national/" + name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading read(String document) {
    return Documents.reader().read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static Reading readAsNational(String document) {
    return Documents.reader()
        .withFamily(Templates.nationalBudget())
        .read(document.getBytes(StandardCharsets.UTF_8));
  }

  private static Report check(String document) {
    return Rulebook.standard().check(read(document).disclosure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "balances-used",
        "beside-last-year",
        "carried-over-within",
        "codes-in-three-columns",
        "nothing-carried-over",
        "origins-and-sources",
        "unit-funds",
        "upright",
        "upright-beside-last-year",
        "yuan",
      })
  void a_document_that_is_right_is_read_whole_and_accused_of_nothing(String name) {
    Reading reading = read(document(name));

    assertThat(reading.disclosure().template().family().id()).isEqualTo("national-budget");
    assertThat(reading.figures().placed()).isEqualTo(reading.figures().seen());
    assertThat(reading.disclosure().tables()).hasSize(11);
    Report report = Rulebook.standard().check(reading.disclosure());
    assertThat(report.problems()).isEmpty();
    assertThat(report.passes()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "balances-used",
        "beside-last-year",
        "carried-over-within",
        "codes-in-three-columns",
        "nothing-carried-over",
        "origins-and-sources",
        "unit-funds",
        "upright",
        "upright-beside-last-year",
        "yuan",
      })
  void a_wrong_figure_is_found_wherever_it_stands(String name) {
    String document = document(name);
    List<String> passed = new ArrayList<>();
    int figures = 0;
    for (MatchResult figure : FIGURE.matcher(document).results().toList()) {
      BigDecimal right = new BigDecimal(figure.group(1));
      if (right.signum() != 0 && figures++ % EVERY == 0) {
        String wrong =
            document.substring(0, figure.start(1))
                + right.add(SLIP)
                + document.substring(figure.end(1));
        if (check(wrong).passes()) {
          passed.add(figure.group(1) + " at " + figure.start(1));
        }
      }
    }

    assertThat(figures).isGreaterThan(100);
    assertThat(passed).isEmpty();
  }

  @Test
  void an_upright_table_has_each_amount_below_its_own_year() {
    Table table =
        read(document("upright-beside-last-year")).disclosure().table("three-public").orElseThrow();

    assertThat(table.lines()).hasSize(1);
    assertThat(table.lines().get(0).figures())
        .extractingByKeys(
            "three-public", "reception", "vehicles", "vehicle-running", "vehicles-last-year")
        .extracting(Object::toString)
        .containsExactly("6.80", "1.20", "5.60", "5.60", "5.70");
    assertThat(table.lines().get(0).figure("vehicles-change")).hasToString("Optional[-0.10]");
  }

  @Test
  void a_table_of_this_years_money_alone_is_told_by_its_figures_and_said() {
    Report report = check(document("origins-and-sources"));

    assertThat(report.in(Language.CHINESE)).contains("一般公共预算支出表、一般公共预算基本支出表按仅列当年预算核对");
    assertThat(check(document("carried-over-within")).in(Language.CHINESE)).doesNotContain("按仅列");
  }

  /** 一般公共预算支出表 of 379.18, which is neither the year's 382.18 nor all of 392.49. */
  @Test
  void a_table_that_is_neither_of_this_year_nor_of_all_is_found() {
    String document = document("carried-over-within");
    int from = document.indexOf("一般公共预算支出表</p>");
    int to = document.indexOf("一般公共预算基本支出表</p>");
    String table = document.substring(from, to);
    String other =
        table
            .replace("<td>392.49</td>", "<td>385.49</td>")
            .replace("<td>343.11</td>", "<td>336.11</td>")
            .replace("<td>89.88</td>", "<td>82.88</td>");
    assertThat(other).isNotEqualTo(table);

    Report report = check(document.substring(0, from) + other + document.substring(to));

    assertThat(report.passes()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "表3一般公共预算支出表",
        "表五 一般公共预算支出表",
        "表五一般公共预算支出表",
        "表12024年一般公共预算支出表",
        "表3-1 一般公共预算支出预算表",
        "表十一般公共预算支出表",
        "预算05表 一般公共预算财政拨款支出表",
        "一般公共预算支出情况表（按功能分类科目）",
      })
  void a_number_before_a_title_takes_nothing_of_it(String title) {
    Reading reading =
        read(
            title
                + """


                单位：万元

                | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
                |---|---|---|---|---|
                | | 合计 | 30.00 | 10.00 | 20.00 |
                | 205 | 教育支出 | 30.00 | 10.00 | 20.00 |

                表四 财政拨款收支总表

                | 收入 || 支出 ||
                | 项目 | 预算数 | 项目 | 合计 |
                | 收入总计 | 30.00 | 支出总计 | 30.00 |

                收入总体情况表

                | 科目编码 | 科目名称 | 合计 | 事业收入 |
                |---|---|---|---|
                | | 合计 | 30.00 | 10.00 |
                """);

    assertThat(reading.disclosure().table("general-public-expenditure")).isPresent();
    assertThat(reading.figures().placed()).isEqualTo(reading.figures().seen());
  }

  /** 收入总表 and 支出总表 with a row for each unit, whose code may be that of a class. */
  @ParameterizedTest
  @CsvSource({"部门代码, 单位名称, 201", "部门（单位）代码, 部门（单位）名称, 201", "单位编码, 单位名称, 001", "预算单位编码, 预算单位, 301"})
  void rows_by_unit_are_in_doubt_and_nothing_is_said_of_them(
      String codes, String names, String code) {
    Reading reading =
        read(
            """
            某市数据局2024年部门预算

            表三 部门支出总表

            单位：万元

            | %s | %s | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|
            | | 合计 | 30.00 | 10.00 | 20.00 |
            | %s | 某市数据局 | 30.00 | 10.00 | 20.00 |
            | %s001 | 某市数据局本级 | 18.00 | 6.00 | 12.00 |
            | %s002 | 某市数据中心 | 12.00 | 4.00 | 8.00 |

            表五 一般公共预算支出表

            | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
            |---|---|---|---|---|
            | | 合计 | 30.00 | 10.00 | 20.00 |
            | 205 | 教育支出 | 30.00 | 10.00 | 20.00 |
            """
                .formatted(codes, names, code, code, code));

    assertThat(reading.disclosure().table("expenditure").orElseThrow().lines()).hasSize(1);
    assertThat(reading.figures().seen() - reading.figures().placed()).isEqualTo(9);
    assertThat(unplaced(reading))
        .extracting(Doubt::kind, Doubt::figures)
        .containsExactly(
            tuple(DoubtKind.UNPLACED_ROW, 3),
            tuple(DoubtKind.UNPLACED_ROW, 3),
            tuple(DoubtKind.UNPLACED_ROW, 3));
    assertThat(Rulebook.standard().check(reading.disclosure()).errors()).isEmpty();
    assertThat(findings(reading, "CODE")).isEmpty();
  }

  private static String byUnitAndSubject(String second) {
    return """
        某市数据局2024年部门预算

        表三 部门支出总表

        单位：万元

        | 单位编码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
        |---|---|---|---|---|---|---|
        | | | | 合计 | 30.00 | 10.00 | 20.00 |
        | 201001 | 某市数据局本级 | 205 | 教育支出 | 18.00 | 6.00 | 12.00 |
        | %s | 205 | 教育支出 | 12.00 | 4.00 | 8.00 |
        """
        .formatted(second);
  }

  @Test
  void rows_by_subject_of_one_of_several_units_are_in_doubt() {
    Reading reading = readAsNational(byUnitAndSubject("201002 | 某市数据中心"));

    assertThat(reading.disclosure().table("expenditure").orElseThrow().lines()).hasSize(1);
    assertThat(unplaced(reading))
        .extracting(doubt -> doubt.in(Language.CHINESE))
        .containsExactly(
            "第10行第3列：行未归位：部门支出总表没有“201001某市数据局本级 205 教育支出”行（3个数字未归位）",
            "第11行第3列：行未归位：部门支出总表没有“201002某市数据中心 205 教育支出”行（3个数字未归位）");
    assertThat(findings(reading, "CODE")).isEmpty();
  }

  /** The same code twice beside one unit stays a slip that is told. */
  @Test
  void the_only_unit_of_a_table_says_nothing_of_its_rows() {
    Reading reading = readAsNational(byUnitAndSubject("201001 | 某市数据局本级"));

    assertThat(unplaced(reading)).isEmpty();
    assertThat(findings(reading, "CODE")).containsExactly("CODE-TWICE");
  }

  private static List<Doubt> unplaced(Reading reading) {
    return reading.doubts().stream().filter(doubt -> doubt.figures() > 0).toList();
  }

  private static List<String> findings(Reading reading, String family) {
    return Rulebook.standard().check(reading.disclosure()).problems().stream()
        .map(finding -> finding.rule())
        .filter(id -> id.startsWith(family))
        .toList();
  }
}
