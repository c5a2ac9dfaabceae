package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TargetMiniatures.about;
import static io.github.yusuan.rules.TargetMiniatures.indicator;
import static io.github.yusuan.rules.TargetMiniatures.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules on performance targets say beyond their miniatures. */
class TargetRulesTest {

  private static Report check(Sketch sketch) {
    return Rulebook.standard().only("TARGET").check(sketch.disclosure());
  }

  private static List<String> found(Sketch sketch, String rule) {
    Report report = check(sketch);
    return Stream.concat(report.problems().stream(), report.notes().stream())
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.in(CHINESE))
        .toList();
  }

  private static Sketch sheet(Indicator.Builder... indicators) {
    return shanxi().target(about("供暖", indicators));
  }

  /** Real names and values of published sheets and of indicator libraries. */
  @ParameterizedTest
  @CsvSource({
    "quality, 政府采购公示率, 100%",
    "quality, 系统响应速率, 快",
    "quality, 工作效率, 提升",
    "quality, 异常处理能力, ≥5%",
    "quality, 工资发放覆盖比例, 1:1",
    "quality, 培训合格率, ＝100％",
    "timeliness, 资金拨付及时率, 100%",
    "timeliness, 经费支出及时性, 按财务制度执行支付",
    "timeliness, 项目完成时间, 2024年12月底前",
    "timeliness, 完成时限, 当年完成",
    "timeliness, 故障响应时间, ≤30分钟",
    "timeliness, 工期, 180日历天",
    "cost, 项目总成本, ≤19.62万元",
    "cost, 人均培训费用, 400元/人/天",
    "cost, 项目成本, 不超预算",
    "cost, 补助标准, 按文件执行",
    "quantity, 委托业务费发放项目数, ≥60项",
    "quantity, 覆盖乡镇数量, 全部乡镇",
    "quantity, 居民满意指数, 提升",
    "satisfaction, 群众满意度, 不满意、基本满意、很满意",
    "satisfaction, 学员满意度, ≥90分",
    "satisfaction, 服务对象满意度, 较高",
    "satisfaction, 政务服务好评率, ≥95%",
    "sustainable, 系统(硬件)正常使用年限, ≥10年"
  })
  void a_value_that_its_name_allows_is_no_misfit(String heading, String name, String value) {
    assertThat(found(sheet(indicator(heading, name).target(value)), "TARGET-VALUE")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quality, 验收合格率, 合格",
    "quality, 资金使用合规率（%）, 合规",
    "cost, 单位系统成本, ≤10%",
    "cost, 项目总成本, ≤19.62",
    "cost, 补助标准, ≥95%",
    "timeliness, 资金拨付及时性, 100万元",
    "timeliness, 完成时间, ≥95%",
    "quantity, 培训人数, 提升",
    "quantity, 设备数量, 100%",
    "satisfaction, 群众满意度, 200人"
  })
  void a_value_that_its_name_forbids_is_a_misfit(String heading, String name, String value) {
    assertThat(found(sheet(indicator(heading, name).target(value)), "TARGET-VALUE")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "quantity, 免费刻章数, ≥200家",
    "quantity, 设备运维次数或时间, ≥365天",
    "quantity, 下达补助经费, 100万元",
    "quality, 经费支出合规性, 合规",
    "quality, 成果转化率, ≥50%",
    "timeliness, 录入时间节省率, ≥15%",
    "timeliness, 专家评审费发放及时性, 及时",
    "cost, 项目预算控制数, ≤28.7万元",
    "economic, 降低企业成本, ≥100万元",
    "social, 缩短办事时间, ≥2天",
    "social, 优化营商环境和社会环境, 提升",
    "ecological, 脏乱差环境整治, 改善",
    "ecological, 建立生态补偿机制, 健全",
    "sustainable, 长效管理机制健全性, 健全",
    "satisfaction, 公共服务满意度, ≥95%"
  })
  void an_indicator_under_a_heading_that_it_may_have_is_not_misplaced(
      String heading, String name, String value) {
    assertThat(found(sheet(indicator(heading, name).target(value)), "TARGET-HEADING")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quantity, 补助标准, 100元/天",
    "quantity, 项目总成本, ≤8万元",
    "quality, 在岗时间, ≥376天",
    "quality, 拨付及时率, 100%",
    "quality, 群众满意度, ≥95%",
    "timeliness, 培训人数, ≥80人",
    "cost, 专用设备运维时间, 3天",
    "cost, 验收合格率, 100%",
    "economic, 公共服务水平, 提高",
    "ecological, 优化营商环境, 优化",
    "ecological, 正常使用年限, ≥10年"
  })
  void an_indicator_under_a_heading_that_it_cannot_have_is_misplaced(
      String heading, String name, String value) {
    assertThat(found(sheet(indicator(heading, name).target(value)), "TARGET-HEADING")).hasSize(1);
  }

  @Test
  void words_are_judged_by_the_headings_of_the_form_in_use() {
    Taxonomy national = Taxonomy.NATIONAL_2021;
    Indicator years =
        Indicator.builder()
            .heading(national.heading("ecological-cost"))
            .name("设备运维时间")
            .target("3天")
            .build();
    PerformanceTarget.Builder sheet =
        PerformanceTarget.builder()
            .project(Sketch.project("甲/供暖"))
            .taxonomy(national)
            .addIndicator(years);

    assertThat(found(shanxi().target(sheet), "TARGET-HEADING"))
        .containsExactly("绩效目标表（供暖）生态环境成本指标“设备运维时间”3天：“时间”一般属数量指标、时效指标");
  }

  @ParameterizedTest
  @CsvSource({"≤8元, true", "80000万元, true", "≤8万元, false", "≤0.8万元, false", "≤8.004万元, true"})
  void a_cost_in_the_wrong_unit_or_above_the_funding_is_found(String value, boolean found) {
    Sketch sketch =
        shanxi()
            .target(
                about("供暖", indicator("cost", "总成本").annual(value)).annualFunding(money("80000")));

    assertThat(found(sketch, "TARGET-COST")).hasSize(found ? 1 : 0);
  }

  @Test
  void annual_tiers_are_added_up_only_where_no_derived_identity_does() {
    Template without =
        Sketch.template(
            List.of(),
            Sketch.form("甲表")
                .row("total", Sketch.label("合计"))
                .column("amount", Sketch.label("金额"))
                .build());
    Funding wrong = Funding.builder().total("2").tier(Tier.OTHER, "1").build();

    assertThat(found(Sketch.of(without).target(about("供暖").annualFunding(wrong)), "TARGET-TIER"))
        .containsExactly("绩效目标表（供暖）年度资金总额2元，各级次之和1.00元，相差1.00元");
    assertThat(found(shanxi().target(about("供暖").annualFunding(wrong)), "TARGET-TIER")).isEmpty();
  }

  @Test
  void a_text_that_publishes_some_sheets_only_excuses_the_others() {
    Sketch sketch =
        shanxi()
            .table("projects-current")
            .row("甲/供暖", "1.00")
            .row("甲/维修", "1.00")
            .target(about("供暖"))
            .section(
                Section.builder()
                    .id("performance-management")
                    .title("十、绩效管理情况")
                    .claim(Quantity.of("公开项目绩效目标"), ClaimedCount.of(1, "个")));

    assertThat(check(sketch).problems()).isEmpty();
  }

  @Test
  void a_second_sheet_of_one_project_is_found() {
    Sketch sketch =
        shanxi()
            .table("projects-current")
            .row("甲/供暖", "1.00")
            .target(about("供暖"))
            .target(about("供 暖"));

    assertThat(found(sketch, "TARGET-PROJECT")).containsExactly("绩效目标表（供 暖）的项目另有一张绩效目标表");
  }

  private static Section.Builder covered(long number) {
    return Section.builder()
        .id("performance-management")
        .title("十")
        .claim(Quantity.of("纳入绩效目标管理的项目"), ClaimedCount.of(number, "个"));
  }

  private static Sketch twoProjects() {
    return shanxi()
        .table("projects-current")
        .row("total", "3.00")
        .row("甲", "3.00")
        .row("甲/供暖", "1.00")
        .row("甲/维修", "2.00")
        .target(about("供暖"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "2, 0", "3, 1"})
  void projects_with_targets_are_no_fewer_than_sheets_and_no_more_than_projects(
      long number, int violations) {
    assertThat(found(twoProjects().section(covered(number)), "TARGET-COUNT")).hasSize(violations);
  }

  @Test
  void kinds_of_projects_add_up_in_number_and_money() {
    Sketch sketch =
        twoProjects()
            .section(
                covered(2)
                    .claim(Quantity.of("涉及项目资金"), ClaimedAmount.of("3.00", Scale.TEN_THOUSAND_YUAN))
                    .claim(Quantity.of("其他运转类项目"), ClaimedCount.of(1, "个"))
                    .claim(
                        Quantity.of("其他运转类项目金额"),
                        ClaimedAmount.of("2.00", Scale.TEN_THOUSAND_YUAN)));

    assertThat(found(sketch, "TARGET-COUNT"))
        .containsExactly("“十”涉及项目资金3.00万元，各类之和2.00万元，相差1.00万元", "“十”纳入绩效目标管理的项目2个，与各类之和不符：1个");
  }

  @Test
  void all_projects_are_all_the_money_of_the_project_table() {
    Section.Builder section =
        covered(2).claim(Quantity.of("涉及项目资金"), ClaimedAmount.of("2.00", Scale.TEN_THOUSAND_YUAN));

    assertThat(found(twoProjects().section(section), "TARGET-COUNT"))
        .containsExactly("“十”涉及项目资金2.00万元，项目支出表合计3.00万元，相差1.00万元");
  }

  @ParameterizedTest
  @CsvSource({
    "3人, 100元/人/天, 5天, 1500, 3人 × 5天 × 100元/人/天 = 1500元",
    "3人, 100元/天, 5天, 500, 5天 × 100元/天 = 500元",
    "8个, 1000元/季度, 5天, 32000, 8个 × 1000元/季度 × 4 = 32000元",
    "3名, 2000元/人, 5天, 6000, 3名 × 2000元/人 = 6000元"
  })
  void a_price_is_multiplied_by_what_it_is_per(
      String one, String price, String two, String funding, String equation) {
    Sketch sketch =
        shanxi()
            .target(
                about(
                        "供暖",
                        indicator("quantity", "甲").target(one),
                        indicator("quantity", "乙").target(two),
                        indicator("cost", "丙").target(price))
                    .annualFunding(money(funding)));

    assertThat(found(sketch, "TARGET-PRODUCT")).containsExactly("绩效目标表（供暖）可复算：" + equation);
  }

  @ParameterizedTest
  @CsvSource({"1500", "300", "100", "600"})
  void a_price_that_is_not_accounted_for_makes_no_product(String funding) {
    Sketch sketch =
        shanxi()
            .target(
                about(
                        "供暖",
                        indicator("quantity", "甲").target("3人"),
                        indicator("quantity", "乙").target("5个"),
                        indicator("cost", "丙").target("100元/吨"))
                    .annualFunding(money(funding)));

    assertThat(found(sketch, "TARGET-PRODUCT")).isEmpty();
  }

  @Test
  void hostile_amounts_are_not_examined_and_nothing_is_thrown() {
    Funding beyond = Funding.builder().total("999999999999999999").build();
    Funding noWholeFen = Funding.builder().total("0.0001").build();
    Sketch sketch =
        shanxi()
            .target(
                about("供暖", indicator("cost", "总成本").target("≤999999999999999999亿元"))
                    .term(Term.of("1年"))
                    .termFunding(beyond)
                    .annualFunding(noWholeFen));

    assertThat(check(sketch).findings())
        .filteredOn(finding -> List.of("TARGET-TERM", "TARGET-COST").contains(finding.rule()))
        .allMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE);
  }

  @Test
  void what_a_style_of_sheets_lacks_is_told_once() {
    Sketch sketch = shanxi();
    for (String project : List.of("供暖", "供水", "供电")) {
      sketch.target(about(project, indicator("quantity", "户数").target("8户")));
    }

    assertThat(found(sketch, "TARGET-HEADINGS"))
        .singleElement()
        .asString()
        .startsWith("3张绩效目标表均缺")
        .endsWith("（首张：绩效目标表（供暖））");
    assertThat(found(sketch, "TARGET-GROUP"))
        .containsExactly("3张绩效目标表均缺效益指标（首张：绩效目标表（供暖））", "3张绩效目标表均缺满意度指标（首张：绩效目标表（供暖））");
  }
}
