package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** The national sheet of 2021 as OCR services and word processors leave it. */
class TargetSheetTest {
  private static final String HEAD =
      """
      项目支出绩效目标表
      （2025年度）

      |项目名称|落叶清运|
      |主管部门及代码|[212]某区园林局|实施单位|某区绿化中心|
      """;

  private static final String SHEET =
      HEAD
          + """
          |项目资金（万元）|年度资金总额：|20.00|执行率权重（%）|10|
          |其中：财政拨款|18.50|
          |其他资金：1.50|
          |年度总体目标|落叶当日清运。|
          |绩效指标|一级指标|二级指标|三级指标|指标值|分值权重（90）|
          |成本指标|经济成本指标|清运总费用|≤20万元|20|
          |产出指标|数量指标|清运路段|≥36条|
          |清运车次|≥300次|10|
          |效益指标|社会效益指标|街道整洁|明显改善|20|
          |满意度指标|满意度指标|居民满意度|≥90%|10|
          """;

  private static Reading read(String markdown) {
    return Documents.reader()
        .withTemplate(Templates.shanghaiDistrict().of(Year.of(2025)))
        .read(markdown.getBytes(StandardCharsets.UTF_8));
  }

  private static PerformanceTarget only(Reading reading) {
    assertThat(reading.disclosure().performanceTargets()).hasSize(1);
    return reading.disclosure().performanceTargets().get(0);
  }

  @Test
  void cells_that_lost_their_columns_are_told_by_what_stands_beside_them() {
    Reading reading = read(SHEET);
    PerformanceTarget sheet = only(reading);

    assertThat(sheet.taxonomy()).isEqualTo(Taxonomy.NATIONAL_2021);
    assertThat(sheet.annualFunding().amount()).map(Object::toString).contains("CNY 200000");
    assertThat(sheet.annualFunding().tiers()).containsOnlyKeys(Tier.FISCAL, Tier.OTHER);
    assertThat(sheet.annualGoal()).contains("落叶当日清运。");
    assertThat(sheet.termGoal()).isEmpty();
    assertThat(sheet.indicators())
        .extracting(Indicator::toString)
        .containsExactly(
            "cost/economic-cost “清运总费用”  / ≤20万元",
            "output/quantity “清运路段”  / ≥36条",
            "output/quantity “清运车次”  / ≥300次",
            "benefit/social “街道整洁”  / 明显改善",
            "satisfaction/satisfaction “居民满意度”  / ≥90%");
    assertThat(reading.figures()).isEqualTo(new Figures(3, 3, 0));
  }

  @Test
  void an_indicator_under_an_unknown_heading_is_in_doubt_and_under_no_other() {
    Reading reading = read(SHEET.replace("|社会效益指标|", "|发展能力指标|"));

    assertThat(only(reading).indicators()).extracting(Indicator::name).doesNotContain("街道整洁");
    assertThat(reading.doubts())
        .anyMatch(
            doubt -> doubt.kind() == DoubtKind.TARGET_SHEET && doubt.toString().contains("发展能力指标"));
  }

  @Test
  void a_figure_of_funding_beside_an_unknown_label_is_in_doubt_and_not_lost() {
    Reading reading = read(SHEET.replace("|其他资金：1.50|", "|社会捐赠|1.50|"));

    assertThat(only(reading).annualFunding().tiers()).containsOnlyKeys(Tier.FISCAL);
    assertThat(reading.figures()).isEqualTo(new Figures(3, 2, 1));
  }

  @Test
  void a_sheet_that_says_no_unit_is_read_in_yuan_and_says_so() {
    Reading reading = read(SHEET.replace("（万元）", ""));

    assertThat(only(reading).annualFunding().amount()).map(Object::toString).contains("CNY 20");
    assertThat(reading.doubts()).anyMatch(doubt -> doubt.toString().contains("taken as 元"));
  }

  @Test
  void the_unit_may_stand_above_the_sheet() {
    Reading reading = read(SHEET.replace("（万元）", "").replace("（2025年度）", "金额单位：万元"));

    assertThat(only(reading).annualFunding().amount()).map(Object::toString).contains("CNY 200000");
  }

  @Test
  void funding_that_the_form_of_the_template_has_no_row_for_is_in_doubt() {
    Reading reading =
        Documents.reader()
            .withTemplate(Templates.SHANXI_COUNTY_2024)
            .read(SHEET.getBytes(StandardCharsets.UTF_8));

    assertThat(only(reading).annualFunding().tiers()).containsOnlyKeys(Tier.OTHER);
    assertThat(reading.figures()).isEqualTo(new Figures(3, 2, 1));
  }
}
