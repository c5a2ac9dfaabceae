package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.section;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of subjects, years, and what is left in a text. */
class TextListTest {
  private static Quantity subject(String code) {
    return Quantity.of("科目" + code, SPENT.region().orElseThrow().narrow(FunctionalCode.of(code)));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  /** A table with 1.00 in each code, and a text that lists codes, as 201 or 201=0.00. */
  private static Sketch listed(String printed, String listed) {
    Sketch sketch = shanxi().table("expenditure");
    for (String code : words(printed)) {
      sketch.row(code, "1.00", "1.00");
    }
    Section.Builder says = says();
    for (String item : words(listed)) {
      String code = item.replaceAll("=.*", "");
      says.claim(subject(code), wan(item.contains("=") ? item.substring(code.length() + 1) : "1"));
    }
    return sketch.section(says);
  }

  @ParameterizedTest
  @CsvSource({
    "201 208, 201 208, HOLDS",
    "201 208 210, 201 208, VIOLATED",
    "201 20103 208, 20103 208, HOLDS",
    "201 20103 208, 201 208, HOLDS",
    "201 208, 201 208 210, HOLDS",
    "201 208, 201, NOT_APPLICABLE",
  })
  void a_list_names_every_row_with_money_by_itself_its_whole_or_its_parts(
      String printed, String listed, Outcome outcome) {
    assertThat(Told.by("TEXT-LIST", listed(printed, listed)).outcomes()).containsExactly(outcome);
  }

  /** As in 2024年当年预算执行数为0.50万元，2025年预算安排1.00万元. */
  @Test
  void a_row_that_the_text_names_at_its_levels_is_not_left_out() {
    Sketch tables = shanxi().table("expenditure");
    for (String row : words("221/住房保障支出 22102/住房改革支出 2210201/住房公积金 2210202/提租补贴 2210203/购房补贴")) {
      tables.row(row.substring(0, row.indexOf('/')), "1.00", "1.00");
      tables.printedAs(row.substring(row.indexOf('/') + 1));
    }
    String named = "“住房保障支出-住房改革支出-住房公积金”2023年执行数0.50万元，2024年预算1.00万元。";
    Sketch listed =
        tables.section(
            section(named).claim(subject("2210202"), wan("1")).claim(subject("2210203"), wan("1")));
    assertThat(Told.by("TEXT-LIST", listed).outcomes()).containsExactly(Outcome.HOLDS);
    Disclosure document = listed.disclosure();
    Section unnamed = document.narrative().get(0).withText("提租补贴、购房补贴。");
    assertThat(
            Rulebook.standard()
                .only("TEXT-LIST")
                .check(document.withNarrative(List.of(unnamed)))
                .findings(Outcome.VIOLATED))
        .hasSize(1);
  }

  @Test
  void of_rows_left_out_only_the_deepest_are_named() {
    List<Finding> told =
        Told.by("TEXT-LIST", listed("201 208 210 21011 2101101", "201 208")).findings();

    assertThat(told).hasSize(1);
    assertThat(told.get(0).cells()).extracting(cell -> cell.line().id()).containsOnly("2101101");
    assertThat(told.get(0).in(Language.ENGLISH)).contains("“2101101 科目2101101”");
  }

  @ParameterizedTest
  @CsvSource({
    "201 208, 201 208, HOLDS",
    "201 208, 201 210, VIOLATED",
    "201 208, 201 210=0.00, HOLDS",
    "201 20103, 201 20104, VIOLATED",
    "20103 20104, 201 20103, HOLDS",
    "201 208, 20103 208, HOLDS",
  })
  void a_list_names_nothing_with_money_that_the_tables_lack(
      String printed, String listed, Outcome outcome) {
    assertThat(Told.by("TEXT-LIST-ITEM", listed(printed, listed)).outcomes())
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "201 208 210, HOLDS",
    "20103 20801 21011, HOLDS",
    "201 208 21011, VIOLATED",
    "201 208 21011 22102, NOT_APPLICABLE",
    "201 208 210 21011 221, HOLDS",
    "201 208, NOT_APPLICABLE",
  })
  void most_of_a_list_are_of_one_level_or_there_is_none(String listed, Outcome outcome) {
    assertThat(Told.by("TEXT-LIST-LEVEL", listed("201", listed)).outcomes())
        .containsExactly(outcome);
  }

  private static Sketch text(String text) {
    return shanxi().section(section(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年部门预算, HOLDS",
    "2024年度收支预算, HOLDS",
    "2023年部门预算, HOLDS",
    "2022年部门预算, VIOLATED",
    "2025年“三公”经费预算, VIOLATED",
    "比2023年预算增加, HOLDS",
    "比2022年预算增加, VIOLATED",
    "与2023年预算持平, HOLDS",
    "与2024年预算持平, VIOLATED",
    "2019年部门决算, NOT_APPLICABLE",
    "2024-2026年预算, NOT_APPLICABLE",
    "《2016年部门预算》, NOT_APPLICABLE",
  })
  void a_budget_is_of_this_year_and_compared_with_the_last(String text, Outcome outcome) {
    assertThat(Told.by("TEXT-YEAR", text(text)).outcomes()).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "一、2024年某局部门预算, HOLDS",
    "一、2023年某局部门预算, VIOLATED",
    "一、2023年部门预算执行情况, NOT_APPLICABLE",
    "一、主要职能, NOT_APPLICABLE",
  })
  void a_heading_speaks_of_this_years_budget_only(String title, Outcome outcome) {
    Sketch sketch = shanxi().section(Section.builder().id("overview").title(title).text(""));

    assertThat(Told.by("TEXT-YEAR", sketch).outcomes()).containsExactly(outcome);
  }

  @Test
  void the_same_text_a_year_later_is_of_the_wrong_year() {
    Sketch sketch = text("2024年部门预算比2023年预算增加。").year(2026);

    assertThat(Told.by("TEXT-YEAR", sketch).outcomes()).containsExactly(VIOLATED, VIOLATED);
  }

  @Test
  void what_is_left_in_a_title_or_a_term_is_found_too() {
    Sketch title = shanxi().section(Section.builder().id("a").title("XX支出说明").text(""));
    Sketch term =
        shanxi()
            .with(
                disclosure ->
                    disclosure.addGlossary(
                        GlossaryTerm.builder().term("基金").text("指××资金").build()));

    Told.by("TEXT-RESIDUE", title).once(VIOLATED, "XX支出说明有“XX”：XX支出说明", "XX支出说明 has “XX”: XX支出说明");
    Told.by("TEXT-RESIDUE", term)
        .once(VIOLATED, "名词解释“基金”有“××”：指××资金", "glossary, “基金” has “××”: 指××资金");
  }

  @Test
  void as_many_leftovers_are_listed_as_may_be_and_the_rest_is_counted() {
    Report report =
        Rulebook.standard()
            .only("TEXT-RESIDUE")
            .within(CheckLimits.STANDARD.with(CheckLimit.FINDINGS, 3))
            .check(text("甲XX，乙××，丙{款}，丁___，戊【】").disclosure());

    assertThat(report.count(VIOLATED)).isEqualTo(5);
    assertThat(report.findings()).hasSize(4);
    assertThat(report.findings().get(3).in(Language.CHINESE)).isEqualTo("另有2项同类意见，未逐项列出");
  }

  @ParameterizedTest
  @CsvSource({
    "（甲）, HOLDS",
    "（甲, NOTED",
    "甲）, NOTED",
    "（甲》, NOTED",
    "（甲), HOLDS",
    "(甲）, HOLDS",
    "（甲（乙）丙）, HOLDS",
    "（甲（乙）, NOTED",
    "“甲‘乙’丙”, HOLDS",
    "“甲‘乙”丙’, NOTED",
    "〔2024〕1号, HOLDS",
    "〔2024]1号, NOTED",
  })
  void what_opens_is_closed_by_its_own_sign(String text, Outcome outcome) {
    assertThat(Told.by("TEXT-BRACKETS", text(text)).outcomes()).containsOnly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "项目10个（其中甲类4个，乙类6个）, HOLDS",
    "项目10个（其中甲类4个，乙类8个）, VIOLATED",
    "项目10个（其中：甲类11个）, VIOLATED",
    "项目10个（其中甲类4人，乙类7人）, NOT_APPLICABLE",
    "经费10万元（其中甲4万元，较上年增加7万元）, NOT_APPLICABLE",
    "项目10个（其中甲类4个，乙类7个）, VIOLATED",
    "项目10个，其中甲类40个, NOT_APPLICABLE",
    "经费1.00万元（其中基本0.50万元，项目0.51万元）, HOLDS_WITHIN_ROUNDING",
    "经费1.00万元（其中基本0.50万元，项目0.52万元）, VIOLATED",
  })
  void parts_in_brackets_that_exclude_each_other_are_not_more_than_their_whole(
      String text, Outcome outcome) {
    assertThat(Told.by("TEXT-OF-WHICH", text(text)).outcomes()).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "13500, 1.35, HOLDS",
    "13400, 1.35, HOLDS",
    "13551, 1.35, VIOLATED",
    "0, 0.00, HOLDS",
    "1, 0.00, HOLDS_WITHIN_ROUNDING",
    "51, 0.00, VIOLATED",
  })
  void a_line_of_the_economic_table_is_not_more_than_its_item(
      String yuan, String wan, Outcome outcome) {
    Sketch sketch =
        shanghai()
            .table("basic-by-economic")
            .in(Sketch.YUAN)
            .row("30217", yuan)
            .printedAs("公务接待费")
            .table("three-public-and-agency-operating")
            .row("amount", wan, "", wan);

    assertThat(Told.by("TEXT-THREE-PUBLIC", sketch).outcomes()).containsExactly(outcome);
  }

  @Test
  void what_holds_is_listed_in_the_order_of_the_text() {
    Sketch sketch =
        shanxi()
            .section(Section.builder().id("b").title("乙").text("文。"))
            .section(Section.builder().id("a").title("甲").text("文。"));

    assertThat(Told.by("TEXT-RESIDUE", sketch).findings())
        .extracting(finding -> finding.site().orElseThrow().id())
        .containsExactly("b", "a");
    assertThat(Told.by("TEXT-RESIDUE", sketch).outcomes()).containsOnly(HOLDS);
    assertThat(Told.by("TEXT-RESIDUE", shanxi()).outcomes()).containsOnly(NOT_APPLICABLE);
  }
}
