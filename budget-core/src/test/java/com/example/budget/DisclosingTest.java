package com.example.budget;

import static io.github.yusuan.core.budget.BudgetLine.line;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.form.Templates.SHANGHAI_DISTRICT_2025;
import static io.github.yusuan.core.form.Templates.SHANXI_COUNTY_2024;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A whole disclosure as somebody outside writes it: what is given is printed, the rest is listed.
 */
class DisclosingTest {
  private static final BudgetUnit UNIT = BudgetUnit.of("某区数据局");

  private static Budget budget(Template template) {
    return Budget.of(Department.of("某区数据局"), template.year())
        .with(
            line(UNIT)
                .function("2010301")
                .personnel()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30101", "50101")
                .wan("167.3951"),
            line(UNIT)
                .function("2010302")
                .project("单位运转经费")
                .from(GENERAL_PUBLIC_BUDGET)
                .tier(Tier.MUNICIPAL_COUNTY)
                .wan("80.00"));
  }

  private static final Procurement PROCUREMENT =
      Procurement.builder().total("62.00").goods("12.00").works("0").services("50.00").build();

  private static final Assets ASSETS =
      Assets.builder()
          .asOf(LocalDate.of(2024, 4, 27))
          .vehicles(Vehicles.builder().authorised(1).actual(1).putByUse("机要通信用车", 1).build())
          .officeArea("1374.4")
          .addEquipment(
              Equipment.builder()
                  .threshold(ClaimedAmount.of("50", Scale.TEN_THOUSAND_YUAN))
                  .kind("通用设备")
                  .count(1)
                  .build())
          .build();

  private static final Organisation ORGANISATION =
      Organisation.builder()
          .addDuties("统筹数据资源", "建设政务平台")
          .addDivisions("办公室")
          .addUnits("某区数据局本级")
          .putCount(UnitSort.ADMINISTRATIVE, 1)
          .build();

  private static Disclosure complete(Template template) {
    return budget(template)
        .disclosing(template)
        .procurement(PROCUREMENT)
        .assets(ASSETS)
        .organisation(ORGANISATION)
        .terms(GlossaryTerm.of("基本支出").meaning("保障机构正常运转的支出"))
        .disclose();
  }

  private static String section(String id, Disclosure disclosure) {
    return disclosure.narrative().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .map(Section::text)
        .orElse("");
  }

  private static List<String> omissions(Disclosure disclosure) {
    return disclosure.omissions().stream().map(one -> one.in(Language.CHINESE)).toList();
  }

  @Test
  void what_is_given_stands_in_the_disclosure_and_in_its_text() {
    for (Template template : List.of(SHANXI_COUNTY_2024, SHANGHAI_DISTRICT_2025)) {
      Disclosure disclosure = complete(template);

      assertThat(disclosure.procurement()).contains(PROCUREMENT);
      assertThat(disclosure.assets()).contains(ASSETS);
      assertThat(disclosure.organisation()).contains(ORGANISATION);
      assertThat(disclosure.glossary()).extracting(GlossaryTerm::term).containsExactly("基本支出");
      assertThat(section("procurement", disclosure))
          .endsWith("政府采购预算总额62.00万元，其中：政府采购货物预算12.00万元、政府采购工程预算0万元、政府采购服务预算50.00万元。");
      assertThat(section("assets", disclosure))
          .isEqualTo(
              "截至2024年4月27日，共有车辆1辆，车辆编制1辆，其中：机要通信用车1辆；办公用房建筑面积1374.4平方米；"
                  + "单价50万元（含）以上通用设备1台（套）。");
      assertThat(section("duties", disclosure)).isEqualTo("1. 统筹数据资源。\n2. 建设政务平台。");
      assertThat(section("organisation", disclosure)).isEqualTo("内设机构：办公室。所属单位：某区数据局本级。其中：行政单位1个。");
      assertThat(section("terms", disclosure)).isEqualTo("1. 基本支出：保障机构正常运转的支出。");
      assertThat(omissions(disclosure)).noneMatch(words -> words.contains("一节未编写"));
    }
  }

  @Test
  void a_target_is_filled_in_beside_the_funding_that_follows_from_the_lines() {
    Disclosure disclosure =
        budget(SHANXI_COUNTY_2024)
            .disclosing(SHANXI_COUNTY_2024)
            .target("单位运转经费", sheet -> sheet.goal("保障运转").indicator("数量指标", "活动场次", "≥12场"))
            .target(Project.of(UNIT, "单位运转经费"), sheet -> sheet.overview("日常运转"))
            .disclose();

    PerformanceTarget target = disclosure.performanceTargets().get(0);
    assertThat(target.annualFunding().total()).hasToString("Optional[800000]");
    assertThat(target.annualGoal()).contains("保障运转");
    assertThat(target.overview()).contains("日常运转");
    assertThat(target.indicators())
        .filteredOn(indicator -> !indicator.name().isEmpty())
        .hasToString("[output/quantity “活动场次” ≥12场]");
    assertThat(target.indicators())
        .extracting(Indicator::heading)
        .containsExactlyElementsOf(target.taxonomy().headings());
  }

  @Test
  void a_target_for_no_project_and_a_heading_of_no_form_are_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                budget(SHANXI_COUNTY_2024)
                    .disclosing(SHANXI_COUNTY_2024)
                    .target("办公楼维修", sheet -> sheet.goal("修好"))
                    .disclose())
        .withMessage(
            "a target must be of a project that has a sheet: '办公楼维修' is none of [某区数据局/单位运转经费]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                budget(SHANXI_COUNTY_2024)
                    .disclosing(SHANXI_COUNTY_2024)
                    .target("单位运转经费", sheet -> sheet.indicator("活动场次", "数量指标", "≥12场"))
                    .disclose())
        .withMessageEndingWith("'数量指标' is no name");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                budget(SHANXI_COUNTY_2024)
                    .disclosing(SHANXI_COUNTY_2024)
                    .target("单位运转经费", sheet -> sheet.indicator("人数指标", "活动场次", "≥12场"))
                    .disclose())
        .withMessageStartingWith("indicator heading of taxonomy county must be one of 数量指标、");
  }

  @Test
  void what_nobody_gave_is_listed_with_what_is_missing() {
    Disclosure disclosure = budget(SHANXI_COUNTY_2024).disclose(SHANXI_COUNTY_2024);

    assertThat(omissions(disclosure))
        .containsExactly(
            "“一、本部门职责”一节未编写：未提供部门职责",
            "“二、机构设置情况”一节未编写：未提供机构设置",
            "“九、政府采购情况”一节未编写：未提供政府采购",
            "“十一、国有资产占有使用情况”一节未编写：未提供国有资产",
            "“名词解释”一节未编写：未提供名词解释",
            "未提供2023年预算，增减变动未作说明",
            "绩效目标表未提供目标和指标：单位运转经费");
    assertThat(disclosure.omissions())
        .allMatch(omission -> omission.sort() == Omission.Sort.NOT_GIVEN);
  }

  @Test
  void what_a_template_does_not_tell_apart_is_listed_with_its_amount() {
    Disclosure disclosure =
        budget(SHANGHAI_DISTRICT_2025)
            .with(
                line(UNIT)
                    .function("2010302")
                    .project("数据平台")
                    .from(GENERAL_PUBLIC_BUDGET)
                    .carriedOver()
                    .wan("0.425"))
            .disclose(SHANGHAI_DISTRICT_2025);

    assertThat(disclosure.omissions())
        .filteredOn(omission -> omission.sort() == Omission.Sort.NOT_PRINTED)
        .extracting(omission -> omission.in(Language.CHINESE))
        .containsExactly(
            "样式未为以下项目编列绩效目标表：单位运转经费、数据平台",
            "样式不分列政府预算经济分类：50101，涉及1673951.00元，已并入各表金额",
            "样式不分列资金年度：上年结转，涉及4250.00元，已并入各表金额",
            "样式不分列项目：单位运转经费、数据平台，涉及804250.00元，已并入各表金额",
            "样式不分列资金级次：市县（区）财政资金，涉及800000.00元，已并入各表金额");
  }

  @Test
  void a_project_that_is_only_carried_over_has_no_sheet_and_that_is_said() {
    Disclosure disclosure =
        budget(SHANXI_COUNTY_2024)
            .with(
                line(UNIT)
                    .function("2010302")
                    .project("数据平台")
                    .from(GENERAL_PUBLIC_BUDGET)
                    .carriedOver()
                    .wan("0.425"))
            .disclose(SHANXI_COUNTY_2024);

    assertThat(omissions(disclosure)).contains("样式未为以下项目编列绩效目标表：数据平台");
  }

  @Test
  void omissions_are_no_part_of_what_is_published() {
    Disclosure disclosure = budget(SHANXI_COUNTY_2024).disclose(SHANXI_COUNTY_2024);
    Disclosure same =
        budget(SHANXI_COUNTY_2024)
            .disclosing(SHANXI_COUNTY_2024)
            .target("单位运转经费", sheet -> sheet)
            .disclose();

    assertThat(same).isEqualTo(disclosure);
  }
}
