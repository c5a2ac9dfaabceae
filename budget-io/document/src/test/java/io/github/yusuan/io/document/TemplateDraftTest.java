package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.TemplateJson;
import io.github.yusuan.io.print.Publication;
import io.github.yusuan.io.print.PublishedTable;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bureau of a province that nobody described, with its blank forms. */
class TemplateDraftTest {
  private static final String BLANK =
      """
      2026年部门收支总表
      单位：万元
      | 收入 | | 支出 | |
      | 项目 | 预算数 | 项目 | 预算数 |
      | 一、财政拨款 | | 一、基本支出 | |
      | 二、单位资金 | | 二、项目支出 | |
      | | | 三、训练费 | |
      | 收入总计 | | 支出总计 | |

      2026年一般公共预算支出情况表
      单位：万元
      | 科目编码 | 科目名称 | 上年预算数 | 合计 | 基本支出 | 项目支出 | 增减额 | 增减% | 抵扣数 | 备注 |
      | 201 | 示例 | | | | | | | | |
      | | 合计 | | | | | | | | |
      """;

  private static PrintedDocument printed(String markdown) {
    return Documents.reader().print(markdown.getBytes(StandardCharsets.UTF_8));
  }

  private static TemplateDraft draft() {
    return TemplateDraft.of(printed(BLANK), "our-county");
  }

  private static Form form(int at) {
    return draft().family().forms().get(at);
  }

  @Test
  void tables_sides_rows_and_columns_are_taken_over_and_marked_as_unseen() {
    TemplateFamily family = draft().family();

    assertThat(family.kinds()).containsExactly(DocumentKind.DEPARTMENT_BUDGET);
    assertThat(family.usualYear()).isEqualTo(Year.of(2026));
    assertThat(family.forms()).hasSize(3).noneMatch(form -> form.usage().seen());
    assertThat(form(0).title().in(Language.CHINESE)).isEqualTo("{year}年部门收支总表");
    assertThat(form(0).rows())
        .extracting(row -> row.label().in(Language.CHINESE))
        .containsExactly("一、财政拨款", "二、单位资金", "收入总计");
  }

  @Test
  void what_they_measure_is_guessed_where_the_words_are_known() {
    assertThat(form(0).rows().get(0).region()).isEqualTo(Region.of(Source.FISCAL_APPROPRIATION));
    assertThat(form(0).rows().get(2).region()).isEqualTo(Region.ALL);
    Form general = form(2);
    assertThat(general.slice())
        .isEqualTo(Region.of(Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE));
    assertThat(general.openDimensions()).containsExactly(Dimension.FUNCTION);
    assertThat(general.rows()).hasSize(1);
    assertThat(general.printedColumns())
        .extracting(Column::content)
        .containsExactly(
            new Content.OtherEdition(Stage.INITIAL, 1),
            Content.OWN,
            Content.OWN,
            Content.OWN,
            Content.difference("total").from("last-year"),
            Content.rate("total").from("last-year"),
            Content.REMARK,
            Content.REMARK);
  }

  /** What stands at the right is no second column of the rows in the middle. */
  @Test
  void a_table_of_three_sides_is_three_forms() {
    TemplateFamily family =
        TemplateDraft.of(
                printed(
                    """
                    2026年部门收支预算总表
                    单位：万元
                    | 收入 | | 支出（按功能科目） | | 支出（按用途） | | |
                    | 项目 | 预算数 | 项目 | 预算数 | 项目 | 预算数 | 备注 |
                    | 一、财政拨款 | | 一、一般公共服务支出 | | 一、人员经费 | | |
                    | 二、单位资金 | | 二、教育支出 | | 二、项目支出 | | |
                    | 收入总计 | | 支出总计 | | 支出总计 | | |
                    """),
                "our-county")
            .family();

    assertThat(family.forms())
        .extracting(form -> form.side().orElseThrow().position())
        .containsExactly(
            io.github.yusuan.core.form.Side.Position.LEFT,
            io.github.yusuan.core.form.Side.Position.MIDDLE,
            io.github.yusuan.core.form.Side.Position.RIGHT);
    assertThat(family.forms().get(2).rows())
        .extracting(row -> row.label().in(Language.CHINESE))
        .containsExactly("一、人员经费", "二、项目支出", "支出总计");
    assertThat(family.forms().get(2).rows().get(1).region()).isEqualTo(Region.of(Kind.PROJECT));
    assertThat(family.forms().get(2).printedColumns())
        .extracting(column -> column.label().in(Language.CHINESE))
        .containsExactly("预算数", "备注");
    assertThat(family.forms().get(1).printedColumns()).hasSize(1);
  }

  @Test
  void what_is_not_known_is_asked_and_compared_with_nothing() {
    assertThat(draft().questions())
        .extracting(question -> question.in(Language.CHINESE))
        .anyMatch(asked -> asked.contains("“三、训练费”行不知何指"))
        .anyMatch(asked -> asked.contains("“抵扣数”栏不知何指"));
    assertThat(form(1).rows().get(2).region().member(Dimension.DECLARED)).isPresent();
  }

  @Test
  void the_draft_is_a_template_file_and_reads_what_is_published_on_the_blank() {
    TemplateFamily family = TemplateJson.read(TemplateJson.toBytes(draft().family()));
    String filled =
        BLANK
            .replace("一、财政拨款 | | 一、基本支出 | ", "一、财政拨款 | 90.00 | 一、基本支出 | 60.00")
            .replace("二、单位资金 | | 二、项目支出 | ", "二、单位资金 | 10.00 | 二、项目支出 | 40.00")
            .replace("收入总计 | | 支出总计 | ", "收入总计 | 100.00 | 支出总计 | 100.00");

    Reading reading =
        Documents.reader().withFamily(family).read(filled.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.figures()).isEqualTo(new Figures(6, 6, 0));
    assertThat(Rulebook.identities().check(reading.disclosure()).verdict())
        .isEqualTo(Verdict.NO_ERRORS);
  }

  @Test
  void what_a_column_says_that_measures_nothing_is_kept_as_text() {
    TemplateFamily family = draft().family();
    String filled =
        BLANK
            .replace(
                "| 201 | 示例 | | | | | | | | |",
                "| 205 | 教育支出 | 50.00 | 100.00 | 60.00 | 40.00 | 50.00 | 100.00 | | 含追加部分 |")
            .replace("| | 合计 | | |", "| | 合计 | 50.00 | 100.00 |");

    Disclosure read =
        Documents.reader()
            .withFamily(family)
            .read(filled.getBytes(StandardCharsets.UTF_8))
            .disclosure();
    Disclosure copied = DisclosureJson.withTemplates(family).read(DisclosureJson.toBytes(read));

    assertThat(copied).isEqualTo(read);
    assertThat(copied.tables().get(2).lines().get(0).remarks().values()).containsExactly("含追加部分");
    assertThat(Publication.of(copied).tables())
        .flatExtracting(PublishedTable::cells)
        .anyMatch(cell -> cell.text().equals("含追加部分"));
  }

  @ParameterizedTest
  @CsvSource({"上年预算数, INITIAL", "2025年决算数, FINAL", "上年执行数, EXECUTION", "上年预计执行数, EXPECTED"})
  void last_years_column_is_of_the_edition_that_its_heading_names(String heading, Stage stage) {
    TemplateDraft draft = TemplateDraft.of(printed(BLANK.replace("上年预算数", heading)), "our-county");

    assertThat(draft.family().forms().get(2).printedColumns().get(0).content())
        .isEqualTo(new Content.OtherEdition(stage, 1));
  }

  @Test
  void a_total_below_the_names_is_a_row_and_words_of_another_province_are_known() {
    List<Form> forms =
        TemplateDraft.of(
                printed(
                    """
                    2026年部门支出预算总表
                    单位：万元
                    | 科目编码 | 科目名称 | 合计 | 基本支出 | 基本支出 | 项目支出 | 上年结转结余 |
                    | 科目编码 | 科目名称 | 合计 | 人员支出 | 日常公用支出 | 项目支出 | 上年结转结余 |
                    | | 合计 | | | | | |
                    | 205 | 教育支出 | | | | | |

                    2026年一般公共预算“三公”经费支出表
                    单位：万元
                    | 项目 | 2025年预算数 | 2026年预算数 |
                    | 合计 | | |
                    | 1.因公出国（境）费用 | | |
                    | 2.公务接待费 | | |
                    | 3.公务用车购置及运行维护费 | | |
                    | 其中：公务用车购置费 | | |
                    | 公务用车运行维护费 | | |
                    """),
                "our-county")
            .family()
            .forms();

    assertThat(forms.get(0).rows()).extracting(Row::region).containsExactly(Region.ALL);
    assertThat(forms.get(0).printedColumns())
        .extracting(Column::region)
        .containsExactly(
            Region.ALL,
            Region.of(Kind.PERSONNEL),
            Region.of(Kind.OPERATING),
            Region.of(Kind.PROJECT),
            Region.of(Origin.CARRY_OVER));
    assertThat(forms.get(1).slice())
        .isEqualTo(
            Region.of(Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE, ThreePublic.THREE_PUBLIC));
    assertThat(forms.get(1).rows())
        .extracting(Row::region)
        .containsExactly(
            Region.ALL,
            Region.of(ThreePublic.OVERSEAS),
            Region.of(ThreePublic.RECEPTION),
            Region.of(ThreePublic.VEHICLES),
            Region.of(ThreePublic.VEHICLE_PURCHASE),
            Region.of(ThreePublic.VEHICLE_RUNNING));
  }

  @Test
  void a_document_without_tables_is_refused() {
    assertThatExceptionOfType(DisclosureFormatException.class)
        .isThrownBy(() -> TemplateDraft.of(printed("说明"), "our-county"))
        .satisfies(
            refused ->
                assertThat(refused.in(Language.CHINESE)).isEqualTo("读到没有带表题的表，应为表题、栏目齐全的空白表样"));
  }

  private static final String OTHER_PROVINCE =
      """
      2026年部门收支预算总表
      单位：万元
      | 收入 | | 支出 | |
      | 项目 | 2026年预算数 | 项目（按功能分类） | 2026年预算数 |
      | 一、一般公共预算拨款 | | 一、教育支出 | |
      | 二、财政专户管理资金 | | 二、卫生健康支出 | |
      | 三、事业收入 | | | |
      | 四、其他资金 | | | |
      | 收入总计 | | 支出总计 | |

      2026年部门收入预算总表
      单位：万元
      | 科目编码 | 科目编码 | 科目编码 | 科目名称 | 合计 | 财政拨款 | 财政拨款 | 财政专户管理资金 |
      | 类 | 款 | 项 | 科目名称 | 合计 | 小计 | 一般公共预算 | 财政专户管理资金 |
      | | | | | | | | |
      | | | | 合计 | | | | |

      2026年部门支出预算总表
      单位：万元
      | 科目编码 | 科目编码 | 科目编码 | 科目名称 | 合计 | 基本支出 | 基本支出 | 项目支出 |
      | 类 | 款 | 项 | 科目名称 | 合计 | 小计 | 人员经费 | 项目支出 |
      | | | | | | | | |
      | | | | 合计 | | | | |

      2026年一般公共预算“三公”经费支出表
      单位：万元
      | 项目 | 上年预算数 | 2026年预算数 | 增减额 |
      | “三公”经费合计 | | | |
      | 1.因公出国（境）费 | | | |
      | 2.公务接待费 | | | |

      2026年财政专户管理资金支出表
      单位：万元
      | 科目编码 | 科目名称 | 合计 |
      | | | |
      | | 合计 | |

      2026年部门项目支出表
      单位：万元
      | 单位名称 | 项目名称 | 合计 | 一般公共预算 |
      | | | | |
      | 合计 | | | |
      """;

  private static List<Form> formsOfOtherProvince() {
    return TemplateDraft.of(printed(OTHER_PROVINCE), "other-county").family().forms();
  }

  private static Form titled(String words) {
    return formsOfOtherProvince().stream()
        .filter(form -> form.title().in(Language.CHINESE).contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sides_are_found_though_one_says_how_its_items_are_classified() {
    assertThat(formsOfOtherProvince()).hasSize(7);
    assertThat(formsOfOtherProvince().get(1).rows())
        .extracting(row -> row.label().in(Language.CHINESE))
        .containsExactly("一、教育支出", "二、卫生健康支出", "支出总计");
  }

  @Test
  void a_total_below_a_heading_is_the_whole_that_the_heading_names() {
    assertThat(titled("收入预算总表").printedColumns())
        .extracting(Column::region)
        .containsExactly(
            Region.ALL,
            Region.of(Source.FISCAL_APPROPRIATION),
            Region.of(Source.GENERAL_PUBLIC_BUDGET),
            Region.of(Source.SPECIAL_ACCOUNT));
    assertThat(titled("支出预算总表").printedColumns())
        .extracting(Column::region)
        .containsExactly(
            Region.ALL, Region.of(Kind.BASIC), Region.of(Kind.PERSONNEL), Region.of(Kind.PROJECT));
  }

  @Test
  void what_is_left_beside_others_is_not_taken_for_a_whole_that_contains_them() {
    Row rest = formsOfOtherProvince().get(0).rows().get(3);

    assertThat(rest.label().in(Language.CHINESE)).isEqualTo("四、其他资金");
    assertThat(rest.region().member(Dimension.DECLARED)).isPresent();
  }

  @Test
  void an_upright_table_keeps_its_rows_and_its_editions_beside_each_other() {
    Form threePublic = titled("三公");

    assertThat(threePublic.rows())
        .extracting(Row::region)
        .containsExactly(
            Region.of(ThreePublic.THREE_PUBLIC),
            Region.of(ThreePublic.OVERSEAS),
            Region.of(ThreePublic.RECEPTION));
    assertThat(threePublic.printedColumns())
        .extracting(Column::content)
        .containsExactly(
            new Content.OtherEdition(Stage.INITIAL, 1),
            Content.OWN,
            Content.difference("amount").from("last-year"));
  }

  @Test
  void a_table_of_projects_lists_units_and_projects_and_a_title_says_what_money_it_is() {
    assertThat(titled("项目支出表").openDimensions()).containsExactly(Dimension.UNIT, Dimension.PROJECT);
    assertThat(titled("财政专户管理资金支出表").slice())
        .isEqualTo(Region.of(Source.SPECIAL_ACCOUNT, Kind.EXPENDITURE));
  }
}
