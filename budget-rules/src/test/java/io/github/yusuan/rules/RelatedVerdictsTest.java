package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.NOTED;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that a rule over several documents can say, beside what it says it of. */
class RelatedVerdictsTest {

  private static Sketch total(String amount) {
    return shanxi().table("summary-revenue").row("grand-total", amount);
  }

  private static Section.Builder changed(ClaimedChange change) {
    return Section.builder()
        .id("changes")
        .title("增减变化")
        .claim(Quantity.of("收入总计", Region.ALL), change);
  }

  private static ClaimedChange by(String wan) {
    return ClaimedChange.by(ClaimedAmount.of(wan, Scale.TEN_THOUSAND_YUAN));
  }

  private static Sketch row(String code, String name) {
    return shanxi().table("expenditure").row(code, "1.00").printedAs(name);
  }

  static Stream<SaidOf> years() {
    return Stream.of(
        SaidOf.of("YEAR-BASE")
            .on(total("12.00").section(changed(by("2.00"))))
            .is(NOT_APPLICABLE)
            .zh("未提供上年文本")
            .en("no document of last year"),
        SaidOf.of("YEAR-BASE")
            .on(shanxi(), total("12.00").section(changed(by("2.00"))))
            .is(NOT_APPLICABLE)
            .zh("两年的表未同时列出该口径")
            .en("not printed in the tables of both years"),
        SaidOf.of("YEAR-BASE")
            .on(total("10.00"), total("12.00").section(changed(by("2.00"))))
            .is(HOLDS)
            .zh("增减变化“收入总计”增加2.00万元，推算上年为10.00万元，上年文本为10.00万元；相差0.00万元")
            .en(
                "增减变化 “收入总计” increased by 2.00万元, which implies 10.00万元 last year; 10.00万元 was"
                    + " published; difference 0.00万元"),
        SaidOf.of("YEAR-BASE")
            .on(total("12.00"), total("12.00").section(changed(ClaimedChange.NONE)))
            .is(HOLDS)
            .zh("增减变化“收入总计”持平，推算上年为12.00万元，上年文本为12.00万元；相差0.00万元")
            .en(
                "增减变化 “收入总计” is unchanged, which implies 12.00万元 last year; 12.00万元 was"
                    + " published; difference 0.00万元"),
        SaidOf.of("YEAR-BASE")
            .on(total("12.02"), total("12.00").section(changed(ClaimedChange.NONE)))
            .is(VIOLATED)
            .zh("增减变化“收入总计”持平，推算上年为12.00万元，上年文本为12.02万元；相差0.02万元")
            .en(
                "增减变化 “收入总计” is unchanged, which implies 12.00万元 last year; 12.02万元 was"
                    + " published; difference 0.02万元"),
        SaidOf.of("YEAR-BASE")
            .on(total("10.00"), total("8.00").section(changed(by("-2.02"))))
            .is(VIOLATED)
            .zh("增减变化“收入总计”减少2.02万元，推算上年为10.02万元，上年文本为10.00万元；相差0.02万元")
            .en(
                "增减变化 “收入总计” decreased by 2.02万元, which implies 10.02万元 last year; 10.00万元 was"
                    + " published; difference 0.02万元"),
        SaidOf.of("YEAR-NAME")
            .on(row("2010301", "行政开支"), row("2010301", "行政运行"))
            .is(NOTED)
            .zh("表三“2010301 行政运行”行：上年名称为“行政开支”")
            .en("表三, row “2010301 行政运行”: the code was called “行政开支” last year"),
        SaidOf.of("YEAR-CARRY-OVER")
            .on(
                shanxi().table("summary-expenditure").row("year-end-carry-over", "0.43"),
                shanxi().table("summary-revenue").row("carry-over", "0.43"))
            .is(HOLDS)
            .zh("上年结转0.43万元，上年预算的年终结转0.43万元")
            .en("carry-over 0.43万元; left over in last year's budget: 0.43万元"));
  }

  private static Sketch department(String amount) {
    return total(amount).table("agency-operating").row("单位1").row("单位2");
  }

  private static SaidOf.Is units(String rule, Sketch department, String... amounts) {
    List<Disclosure> units =
        IntStream.range(0, amounts.length)
            .mapToObj(at -> total(amounts[at]).department("单位" + (at + 1)).disclosure())
            .toList();
    return SaidOf.of(rule)
        .on(
            new Miniature.Document(
                department.disclosure(), RelatedDocuments.none().withUnits(units)));
  }

  static Stream<SaidOf> of_units() {
    String place = "表一 summary of revenue 2024, row “grand total of revenue” ";
    return Stream.of(
        units("CONSOLIDATION-SUM", department("3.00"), "1.00", "2.00")
            .is(HOLDS)
            .zh("表一“收入总计”行 3.00万元，所属单位之和 3.00万元；相差0.00万元，舍入最多可解释0.015万元")
            .en(
                place
                    + "3.00万元, sum of the units 3.00万元; difference 0.00万元, rounding explains at"
                    + " most 0.015万元"),
        units("CONSOLIDATION-SUM", department("2.99"), "1.00", "2.00")
            .is(HOLDS_WITHIN_ROUNDING)
            .zh("表一“收入总计”行 2.99万元，所属单位之和 3.00万元；相差0.01万元，舍入最多可解释0.015万元")
            .en(
                place
                    + "2.99万元, sum of the units 3.00万元; difference 0.01万元, rounding explains at"
                    + " most 0.015万元"),
        units("CONSOLIDATION-SUM", department("3.00"), "1.00", "")
            .is(NOT_APPLICABLE)
            .zh("单位预算未列该口径")
            .en("a unit's tables do not have it"),
        units("CONSOLIDATION-SUM", department("3.00"), "1.00")
            .is(HOLDS)
            .zh(
                "表一“收入总计”行 3.00万元，已提供的1个单位之和 1.00万元，另有1个单位未提供预算文本，部门数不应小于已知之和；"
                    + "相差2.00万元，舍入最多可解释0.01万元")
            .en(
                place
                    + "3.00万元, sum of the 1 unit at hand 1.00万元, while 1 is missing: the department"
                    + " cannot have less; difference 2.00万元, rounding explains at most 0.01万元"),
        units("CONSOLIDATION-SUM", department("3.00"), "3.02")
            .is(VIOLATED)
            .zh(
                "表一“收入总计”行 3.00万元，已提供的1个单位之和 3.02万元，另有1个单位未提供预算文本，部门数不应小于已知之和；"
                    + "相差0.02万元，舍入最多可解释0.01万元")
            .en(
                place
                    + "3.00万元, sum of the 1 unit at hand 3.02万元, while 1 is missing: the department"
                    + " cannot have less; difference 0.02万元, rounding explains at most 0.01万元"),
        units("CONSOLIDATION-UNITS", department("3.00"), "1.00", "2.00")
            .is(HOLDS)
            .zh("预算单位“单位1”有单位预算")
            .en("the unit “单位1” has a unit budget"),
        units("CONSOLIDATION-UNITS", department("3.00"), "1.00", "1.00", "1.00")
            .is(VIOLATED)
            .zh("预算单位“单位3”有单位预算，部门未列")
            .en("the unit “单位3” has a unit budget but the department does not list it"),
        units("CONSOLIDATION-UNITS", total("3.00"), "3.00")
            .is(NOT_APPLICABLE)
            .zh("文本未列预算单位")
            .en("no units are listed"),
        SaidOf.of("CONSOLIDATION-UNITS")
            .on(department("3.00"))
            .is(NOT_APPLICABLE)
            .zh("未提供单位预算文本")
            .en("no documents of units"));
  }

  @ParameterizedTest
  @MethodSource({"years", "of_units"})
  void a_rule_says_what_it_found_in_both_languages(SaidOf verdict) {
    verdict.assertSaid();
  }

  private static List<Finding> problems(String rule, Sketch before, Sketch now) {
    RelatedDocuments related = RelatedDocuments.none().withLastYear(before.year(2023).disclosure());
    return Rulebook.standard().only(rule).check(now.disclosure(), related).problems();
  }

  /** Three figures of two decimals are off by at most half a last place each. */
  @ParameterizedTest
  @CsvSource({"10.00, false", "10.01, false", "9.99, false", "10.02, true", "9.98, true"})
  void a_base_is_wrong_only_beyond_what_three_roundings_explain(String before, boolean found) {
    assertThat(problems("YEAR-BASE", total(before), total("12.00").section(changed(by("2.00")))))
        .hasSize(found ? 1 : 0);
  }

  @Test
  void a_change_in_per_cent_alone_implies_no_base() {
    Sketch grown = total("12.00").section(changed(ClaimedChange.byPercent("20.00")));
    Sketch unchanged = total("12.00").section(changed(ClaimedChange.NONE));

    assertThat(problems("YEAR-BASE", total("99.00"), grown)).isEmpty();
    assertThat(problems("YEAR-BASE", total("99.00"), unchanged)).hasSize(1);
  }

  @Test
  void a_code_that_last_year_did_not_have_is_not_compared() {
    RelatedDocuments related =
        RelatedDocuments.none().withLastYear(row("2010302", "一般行政管理事务").year(2023).disclosure());

    assertThat(
            Rulebook.standard()
                .only("YEAR-NAME", "YEAR-CODE")
                .check(row("2010301", "行政运行").disclosure(), related)
                .notes())
        .isEmpty();
  }

  @Test
  void a_name_under_another_parent_is_another_subject() {
    Sketch before = row("2010301", "行政运行");
    Sketch now = row("2010201", "行政运行");
    RelatedDocuments related = RelatedDocuments.none().withLastYear(before.year(2023).disclosure());

    assertThat(Rulebook.standard().only("YEAR-CODE").check(now.disclosure(), related).notes())
        .isEmpty();
  }

  private static Report consolidated(Sketch department, Disclosure... units) {
    return Rulebook.standard()
        .only("CONSOLIDATION")
        .check(department.disclosure(), RelatedDocuments.none().withUnits(List.of(units)));
  }

  private static Sketch byUnit(String... names) {
    Sketch sketch = total("3.00").table("agency-operating");
    for (String name : names) {
      sketch = sketch.row(name, "1.00");
    }
    return sketch;
  }

  private static Disclosure unit(String name, String total) {
    return total(total)
        .department(name)
        .table("agency-operating")
        .row("total", "1.00")
        .disclosure();
  }

  @ParameterizedTest
  @CsvSource({
    "某局本级, 某局",
    "某局（本部）, 某局",
    "某局机关, 某局（本级）",
    "某局（机关）, 某局机关",
    "本级, 某局",
    "（本部）, 某局本部",
    "局机关, 某局（本级）",
  })
  void the_departments_own_unit_is_known_by_its_name_with_and_without_that_word(
      String listed, String published) {
    Report report =
        consolidated(byUnit(listed, "某中心"), unit(published, "1.00"), unit("某中心", "2.00"));

    assertThat(report.problems()).isEmpty();
  }

  @Test
  void a_row_of_a_unit_that_publishes_no_budget_of_its_own_is_not_compared() {
    Report report = consolidated(byUnit("单位1", "不单列预算的单位"), unit("单位1", "1.00"));

    assertThat(report.problems()).extracting(Finding::rule).containsOnly("CONSOLIDATION-UNITS");
    assertThat(report.findings())
        .filteredOn(finding -> finding.outcome() == NOT_APPLICABLE)
        .extracting(finding -> finding.reason().orElseThrow().toString())
        .contains("未提供该单位的预算文本 (the document of the unit is not at hand)");
  }

  @Test
  void the_own_unit_of_another_kind_of_department_is_another_unit() {
    Report report = consolidated(byUnit("委机关", "某中心"), unit("某局", "1.00"), unit("某中心", "2.00"));

    assertThat(report.problems()).extracting(Finding::rule).contains("CONSOLIDATION-UNITS");
  }

  @ParameterizedTest
  @CsvSource({
    "下属事业单位某中心不单列预算，并入本部。, true",
    "某中心未单独编制预算。, true",
    "某中心是预算单位；其他单位不单列预算。, false",
  })
  void a_unit_of_which_the_text_says_that_it_publishes_none_need_not_have_a_document(
      String text, boolean said) {
    Section.Builder units = Section.builder().id("units").title("机构设置").text(text);
    Report report = consolidated(byUnit("某局", "某中心").section(units), unit("某局", "1.00"));

    assertThat(report.problems()).hasSize(said ? 0 : 1);
  }

  @Test
  void the_order_of_the_units_makes_no_difference() {
    Disclosure one = total("1.00").department("单位1").disclosure();
    Disclosure two = total("2.00").department("单位2").disclosure();
    Disclosure whole = department("3.05").disclosure();
    Rulebook sums = Rulebook.standard().only("CONSOLIDATION-SUM", "CONSOLIDATION-UNITS");

    assertThat(sums.check(whole, RelatedDocuments.none().withUnits(List.of(one, two))).findings())
        .isNotEmpty()
        .extracting(Finding::toString)
        .containsExactlyElementsOf(
            sums
                .check(whole, RelatedDocuments.none().withUnits(List.of(two, one)))
                .findings()
                .stream()
                .map(Finding::toString)
                .toList());
  }
}
