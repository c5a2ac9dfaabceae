package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.Sketch.violated;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.section;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What officials write and a hasty checker of texts accuses; each beside the slip that is found.
 */
class TextNotFlaggedTest {
  private static final ClaimedChange LESS = ClaimedChange.by(wan("-33.48"));

  private static List<String> found(Sketch sketch) {
    Report report = Rulebook.standard().only("TEXT").check(sketch.disclosure());
    return Stream.concat(
            violated(report).stream(),
            report.findings(Outcome.NOTED).stream()
                .map(Finding::rule)
                .filter("TEXT-BRACKETS"::equals))
        .toList();
  }

  private static List<String> found(String text) {
    return found(shanxi().section(section(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编制50人（其中行政编制30人，事业编制20人，其中参公10人）。",
        "在编50人（其中：男30人，女20人，党员35人）。",
        "在编50人（其中：党员35人，女20人）。",
        "经费100万元（其中：基本60万元，项目40万元，含上年结转20万元）。",
        "经费100万元（其中：政府采购60万元，上年结转50万元）。",
        "占地1000平方米（其中：绿地600平方米，水面500平方米）。"
      })
  void parts_in_brackets_may_overlap(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "面积8013平方米（其中计容面积7998平方米，不计容面积105平方米）。",
        "编制50人（其中行政编制30人，事业编制30人，其中参公10人）。",
        "在编50人（其中：党员55人）。"
      })
  void parts_that_exclude_each_other_do_not_and_no_part_is_more(String text) {
    assertThat(found(text)).containsExactly("TEXT-OF-WHICH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出预算减少33.48万元，因公出国费与上年持平，公务接待费比上年增加。",
        "支出预算减少33.48万元，主要原因是在职人员较上年有所减少，项目较上年增加。",
        "支出预算减少33.48万元。因公出国费3万元，比上年增加。",
        "支出预算减少33.48万元。比上年增加的项目有两个。",
        "支出预算减少33.48万元，项目支出增加33.48万元。",
        "支出预算，与上年基本持平。",
        "支出预算比2020年增加。"
      })
  void a_text_may_speak_of_more_changes_than_are_stated(String text) {
    assertThat(found(shanxi().section(section(text).claim(SPENT, LESS)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年支出预算100万元，比上年增加。",
        "支出预算与上年持平，主要原因是人员减少。",
        "比上年增加，主要原因是人员增加。",
        "支出预算增加33.48万元。"
      })
  void the_change_that_is_stated_has_one_direction(String text) {
    assertThat(found(shanxi().section(section(text).claim(SPENT, LESS))))
        .containsExactly("TEXT-DIRECTION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出预算3万元，比上年增加0万元，增长0%。",
        "支出预算3万元，比上年减少0.00万元，下降0.00%。",
        "支出预算3万元，较上年无增减变化。",
        "支出预算3万元，与上年一致。",
        "“三公”经费62.07万元，比上年增加38.97万元；比2019年（疫情前）减少24.87万元，降低28.6%。",
        "因公出国（境）费12.02万元，增长--（基数为0，不可比）。",
        "收、支总计各增加10万元。",
        "会议费较上年基本持平，略增0.02万元；培训费同比压减0.10万元，降幅16.67%。",
        "减少33.48万元，主要原因是提高资金使用效益、提高预算编制精准度，严控一般性支出。",
        "增加33.48万元，主要原因是项目增多，同时减少资金沉淀。",
        "占地1000平方米，占用编制5名，占比为三成。",
        "增长10-20%，2023-2025年。",
        "收入减少33.48万元，支出增加33.48万元，支出增加的主要原因是人员增加。",
        "其他支出（类）其他支出（款）。",
        "主要原因是：人员增加；项目减少。\n二、支出",
      })
  void the_habits_of_other_provinces_are_no_slips(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void a_change_of_zero_has_no_direction_whatever_the_word() {
    ClaimedChange none = ClaimedChange.by(wan("0")).withPercent("0");

    assertThat(
            found(
                shanxi()
                    .section(
                        section("基本支出0万元，比上年增加0万元，增长0%。")
                            .claim(BASIC, wan("0"))
                            .claim(BASIC, none))))
        .isEmpty();
    assertThat(
            found(
                shanxi()
                    .section(
                        section("基本支出3.00万元，比上年减少0万元，下降0%。")
                            .claim(BASIC, wan("3.00"))
                            .claim(BASIC, none))))
        .isEmpty();
  }

  @Test
  void changes_against_two_bases_are_two_changes() {
    ClaimedChange more = ClaimedChange.by(wan("38.97"));
    ClaimedChange less = ClaimedChange.by(wan("-24.87"));

    assertThat(
            found(
                shanxi()
                    .section(
                        section("支出预算62.07万元，比上年增加38.97万元；比2019年减少24.87万元。")
                            .claim(SPENT, wan("62.07"))
                            .claim(SPENT, more)
                            .claim(SPENT, less))))
        .isEmpty();
    assertThat(
            found(
                shanxi()
                    .section(
                        section("支出预算62.07万元，比上年增加38.97万元；比上年减少24.87万元。")
                            .claim(SPENT, wan("62.07"))
                            .claim(SPENT, more)
                            .claim(SPENT, less))))
        .containsExactly("TEXT-DIRECTION");
  }

  private static Sketch units(int institutions) {
    return shanxi()
        .with(
            disclosure ->
                disclosure.organisation(
                    Organisation.builder()
                        .addUnits("某局本级", "甲", "乙", "丙", "丁", "戊")
                        .putCount(UnitSort.ADMINISTRATIVE, 1)
                        .putCount(UnitSort.INSTITUTION, institutions)
                        .build()));
  }

  @Test
  void a_sort_of_units_may_go_unsaid() {
    assertThat(found(units(4))).isEmpty();
    assertThat(found(units(6))).containsExactly("TEXT-UNITS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年新招录人员经费增加。",
        "2021年机构改革方案调整经费。",
        "2026年完工的重点工程预算。",
        "自2022年起每年安排专项经费。",
        "2020年发行的专项债券利息预算。",
        "对2022年部门预算项目开展绩效评价。",
        "绩效目标与2024年部门预算同步编制。",
        "2020年部门预算安排的项目已完工。",
        "按2025年预算编制通知办理，2025年预算将统一。",
        "2024年部门预算比2023年预算增加，与2023年持平。"
      })
  void a_year_is_not_always_that_of_a_budget(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年部门预算支出3万元。",
        "2025年度收支预算3万元。",
        "2021年一般公共预算财政拨款3万元。",
        "2022年“三公”经费预算3万元。",
        "2022年机关运行经费3万元。",
        "比2022年预算增加。"
      })
  void the_year_of_a_budget_is_this_one(String text) {
    assertThat(found(text)).containsExactly("TEXT-YEAR");
  }

  @ParameterizedTest
  @CsvSource({"2025,''", "2024,TEXT-YEAR", "2026,TEXT-YEAR"})
  void a_note_under_a_table_is_of_this_year(String year, String rule) {
    Sketch sketch =
        shanghai().table("fund-expenditure").note("本部门" + year + "年无政府性基金预算财政拨款安排的预算，故本表为空表。");
    assertThat(found(sketch)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主要原因是：\n（1）人员增加；\n（2）项目增加。",
        "人员增加是支出变动的主要原因。",
        "主要原因：\n1.人员增加。",
        "信息化建设有待完善。",
        "数据有待补充。",
        "制度尚待完善，亟待补充。",
        "相关制度待完善。",
        "经费增加或减少时按程序调整。",
        "投入增加（减少了重复建设）。"
      })
  void what_reads_like_a_template_may_be_prose(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出增加，主要原因是    。",
        "支出增加，主要原因是：",
        "支出增加，主要原因：。",
        "支出增加/减少。",
        "支出增加（减少）。",
        "绩效目标（待完善）。",
        "绩效目标待补充。"
      })
  void what_a_template_leaves_behind_is_residue(String text) {
    assertThat(found(text)).containsExactly("TEXT-RESIDUE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "得分[80,90)为良，(90，100]为优。",
        "说明：it’s和users’数据。",
        "见附件1)。",
        "1）人员；2）公用。",
        "（1)人员；（2）公用。",
        "共两项（包括1）人员；2）公用）。",
        "名称“a）‘三公’”。",
        "55”显示屏。"
      })
  void brackets_may_be_alone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"费用（境费0万元。", "费用境）费0万元。", "三公”经费。", "《办法。", "得分[80为良。"})
  void brackets_of_words_pair(String text) {
    assertThat(found(text)).containsExactly("TEXT-BRACKETS");
  }

  private static Sketch running(Assets.Builder assets) {
    return shanghai()
        .table("three-public-and-agency-operating")
        .row("amount", "21.56", "", "", "21.56", "", "21.56")
        .with(disclosure -> disclosure.assets(assets.build()));
  }

  @Test
  void a_number_of_vehicles_that_is_not_stated_is_not_zero() {
    Vehicles byUse = Vehicles.builder().putByUse("其他用车", 8).build();
    Vehicles authorised = Vehicles.builder().authorised(8).build();
    Vehicles none = Vehicles.builder().actual(0).build();
    Assets.Builder unsaid = Assets.builder().vehicles(none).plannedVehicles(authorised);

    assertThat(found(running(Assets.builder().vehicles(byUse)))).isEmpty();
    assertThat(found(running(Assets.builder().vehicles(authorised)))).isEmpty();
    assertThat(found(running(unsaid))).isEmpty();
    assertThat(found(running(Assets.builder().vehicles(none))))
        .containsExactly("TEXT-VEHICLES-MONEY");
  }

  @ParameterizedTest
  @CsvSource({"1,''", "2,TEXT-VEHICLES"})
  void a_text_buys_no_more_vehicles_than_the_assets_plan(int said, String rule) {
    Sketch sketch =
        shanxi()
            .section(section("").claim(Quantity.of("拟购置车辆"), ClaimedCount.of(said, "辆")))
            .with(
                disclosure ->
                    disclosure.assets(
                        Assets.builder()
                            .plannedVehicles(Vehicles.builder().actual(1).build())
                            .build()));
    assertThat(found(sketch)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }

  @Test
  void a_change_and_a_quoted_name_read_as_an_official_writes_them() {
    Sketch sketch =
        shanxi()
            .section(
                section("")
                    .claim(BASIC, wan("29.07"))
                    .claim(BASIC, ClaimedChange.by(wan("-1.20")).withPercent("-9.99")));
    Report report = Rulebook.standard().only("TEXT-CHANGE").check(sketch.disclosure());
    Sketch quoted = shanxi().section(section("比2022年“三公”经费预算增加。"));
    Report year = Rulebook.standard().only("TEXT-YEAR").check(quoted.disclosure());

    assertThat(report.problems())
        .singleElement()
        .extracting(finding -> finding.in(Language.CHINESE))
        .asString()
        .contains("“基本支出”增减额-1.20万元、增减幅度-9.99%，");
    assertThat(year.problems())
        .singleElement()
        .extracting(finding -> finding.in(Language.CHINESE))
        .asString()
        .contains("“比2022年‘三公’经费预算”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "六、年度预算安排\n2022年至2026年总投资5000万元，本年安排800万元。",
        "六、年度预算安排：2024年度项目预算总额100万元。",
        "六、年度预算安排\n100万元，用于购买服务。",
        "六、年度预算安排\n2023年100万元，2024年120万元。",
        "年度预算安排情况表明，上年安排2023年款项100万元。",
        "国内公务接待费0万元，2023年接待3批次。",
        "公务接待费0万元，接待3批次、20人，费用由主办单位承担。",
        "公务用车购置及运行费0万元，购置公务用车0辆。",
        "公务用车购置费0万元，公务用车运行费5万元，保有量2辆。",
        "绩效自评项目10个，其中5个评为优。",
        "绩效目标项目10个，涉及3个处室；其中2个项目纳入重点评价。",
        "发现问题5个，均已整改。"
      })
  void what_counts_and_years_say_beside_money_may_be_so(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "六、年度预算安排\n2023年安排500万元，2022年安排300万元。",
        "六、年度预算安排：2022-2026年项目总预算500万元。",
        "（六）年度预算安排\n合同总价500万元。",
        "因公出国（境）费5.00万元，安排团组0个。",
        "公务接待费0.00万元；国内公务接待3批次，20人次。",
        "国内公务接待3批次20人，含外宾接待3批次22人次。",
        "绩效评价项目数量为10个，优6个，良6个。",
        "存在问题5项，已完成整改3项，尚未整改1项。",
        "政府采购金额100.00万元，授予中小企业合同总金额120.00万元。",
        "政府采购支出总额100.00万元，授予中小企业合同金额60.00万元，占政府采购支出总额的70.00%。"
      })
  void what_counts_and_years_cannot_say_is_found(String text) {
    assertThat(found(text)).hasSize(1);
  }
}
