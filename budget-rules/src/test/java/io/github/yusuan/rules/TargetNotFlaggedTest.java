package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TargetMiniatures.about;
import static io.github.yusuan.rules.TargetMiniatures.indicator;
import static io.github.yusuan.rules.TargetMiniatures.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks wrong in a performance sheet and is usual; beside it the slip that must be found. */
class TargetNotFlaggedTest {

  /** The violations of all rules on targets, beside a sheet with all headings. */
  private static List<String> violations(PerformanceTarget.Builder sheet) {
    for (Heading heading : Taxonomy.COUNTY.headings()) {
      sheet.addIndicator(Indicator.builder().heading(heading).build());
    }
    return Rulebook.standard()
        .only("TARGET")
        .check(shanxi().target(sheet).disclosure())
        .problems()
        .stream()
        .map(finding -> finding.in(CHINESE))
        .toList();
  }

  private static List<String> violations(Indicator.Builder... indicators) {
    return violations(about("供暖", indicators));
  }

  @Test
  void one_name_under_each_heading_measures_each_time_something_else() {
    assertThat(
            violations(
                indicator("quantity", "办公设备购置").target("≥20台"),
                indicator("quality", "办公设备购置").target("合格"),
                indicator("timeliness", "办公设备购置").target("12月"),
                indicator("cost", "办公设备购置").target("≤10万元")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quantity, ≥3次, quantity, ≥100人",
    "quality, 合格, quality, 100%",
    "quantity, 12个月, timeliness, 2小时",
    "quality, ≥90%, quality, ≤100%",
    "quality, 100%, timeliness, ≥95%"
  })
  void values_that_do_not_exclude_each_other_may_stand_beside_one_name(
      String heading, String value, String otherHeading, String otherValue) {
    assertThat(
            violations(
                indicator(heading, "业务培训").target(value),
                indicator(otherHeading, "业务培训").target(otherValue)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"≥20台, ≥30台", "合格, 优秀", "6月, 8月"})
  void two_values_of_one_kind_under_one_heading_are_found(String value, String other) {
    assertThat(
            violations(
                indicator("quantity", "办公设备购置").target(value),
                indicator("quantity", "办公设备购置").target(other)))
        .hasSize(1);
  }

  /** Usual indicators of real sheets; each line is a heading, a name and a value. */
  @ParameterizedTest
  @CsvFileSource(resources = "usual-indicators.csv")
  void a_usual_indicator_is_not_accused(String heading, String name, String value) {
    assertThat(violations(indicator(heading, name).target(value))).isEmpty();
  }

  private static PerformanceTarget.Builder costing(String name, String value) {
    return about("供暖", indicator("cost", name).target(value)).annualFunding(money("2000000"));
  }

  @ParameterizedTest
  @CsvSource({
    "人均补助标准, 200元",
    "每户补贴, 200元",
    "设备单价, 200元",
    "户均取暖费, 200元",
    "项目总成本, 2000元",
    "专家评审费, 200元",
    "补助标准, 300万元"
  })
  void the_price_of_one_is_no_funding_in_another_unit(String name, String value) {
    assertThat(violations(costing(name, value))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1万人, 12月", "10000人, 12月", "1000人, 10次"})
  void funding_that_the_numbers_of_the_sheet_explain_is_in_the_right_unit(
      String people, String times) {
    PerformanceTarget.Builder sheet =
        costing("补贴成本", "200元")
            .addIndicator(indicator("quantity", "补贴人数").target(people).build())
            .addIndicator(indicator("quantity", "补贴").target(times).build());

    assertThat(violations(sheet)).isEmpty();
    assertThat(violations(costing("补贴成本", "200元"))).hasSize(1);
  }

  private static PerformanceTarget.Builder lasting(String attribute, String term) {
    return about("供暖").attribute(Attribute.ONE_OFF).attributeText(attribute).term(Term.of(term));
  }

  @ParameterizedTest
  @CsvSource({
    "一次性项目（2024年）",
    "2024年一次性项目",
    "延续项目2023年-2025年",
    "延续项目（24年）",
    "一次性项目 2024 年度",
    "延续项目（第2年）",
    "延续项目（1-3年）",
    "延续项目（3年以内）",
    "10000年"
  })
  void a_calendar_year_is_no_number_of_years(String attribute) {
    assertThat(violations(lasting(attribute, "1年"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"一次性项目(2年结束), 1年", "2024年延续项目（3年）, 1年", "一次性项目, 99年"})
  void a_number_of_years_that_is_not_the_term_is_found(String attribute, String term) {
    assertThat(violations(lasting(attribute, term))).hasSize(1);
  }
}
