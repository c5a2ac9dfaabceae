package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.TextMiniatures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts are miswritten, in whatever words, and what only looks so. */
class TextWordingTest {
  private static List<String> told(String text) {
    Report report =
        Rulebook.standard().only("TEXT").check(shanghai().section(section(text)).disclosure());
    return Stream.of(Outcome.VIOLATED, Outcome.NOTED)
        .flatMap(outcome -> report.findings(outcome).stream())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比上年预算减少减少50.00万元。",
        "比上年预算减少下降50.00万元。",
        "与上年预算持平持平。",
        "公务接待费，其中：其中国内接待费3万元。",
        "公务接待费3万万元。",
        "公务接待费3万元元。",
        "占支出的50％%。",
        "支出总计总计300万元。",
        "主要主要用于接待。",
        "比上年上年预算减少1万元。",
        "较较上年减少1万元。",
        "主要原因是是人员增加。",
        "预算安排安排300万元。",
        "比上年增加了增加了2万元。",
        "与上年相比相比减少2万元。",
        "机关运行经费机关运行经费22.60万元。",
        "公务接待费公务接待费1.20万元。",
        "无增减变化变化。"
      })
  void doubled_words_are_told_however_they_are_spaced(String text) {
    assertThat(told(text)).containsExactly("TEXT-DOUBLED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"较上年增加 持平。", "较上年有所增加减少2万元。", "比2024年预算减少持平。", "会议费与上年持平，增长12.08%。"})
  void a_change_has_one_direction(String text) {
    assertThat(told(text)).containsExactly("TEXT-CONTRADICTION");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一般公共服务支出（类）其他一般公共服务支出其他一般公共服务支出3万元；预备费预备费3万元。",
        "本部门部门预算；研究研究再定；参与与上年相同的评审。",
        "人员增加下降的项目，其中其中等学校支出，合计合计算完毕。",
        "2026年度年度考核奖，2026年年初预算，比上年上年结转减少。",
        "主要原因是为保障民生，同口径比较上年增加，一一对应，人人享有。",
        "与上年持平，持平的原因是严控。"
      })
  void words_that_only_meet_are_not_doubled(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比上年减少－10万元。",
        "比上年减少额为-10万元。",
        "比上年下降了-5.12%。",
        "比上年增加负10万元。",
        "比上年增加 -10 万元。",
        "节约-3万元。",
        "比上年增加—10.00万元。",
        "比上年增加：-10.00万元。",
        "会议费降幅为-3.20%。",
        "会议费减幅-3.20%。"
      })
  void a_word_of_direction_takes_no_minus(String text) {
    assertThat(told(text)).containsExactly("TEXT-SIGN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"增长率为-5.12%，增幅-3%，增减额-3万元。", "增加2-3人，增长-，增加—，增长——（基数为0）。", "增长5%—10%。"})
  void a_rate_may_be_negative(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "基本支出600万元，占76.80；",
        "基本支出600万元，占总支出76.80；",
        "基本支出600万元，占比：61.01。",
        "基本支出600万元，占本年支出合计的比例为61。",
        "基本支出600万元，占支出的比重达到61.01。",
        "基本支出600万元（占61.01）。",
        "比上年增加5万元，增长13.95。",
        "增长率为3.25；",
        "降幅3.2，",
        "完成年初预算的99.86，",
        "预算执行率98.50。",
        "资金支付率为95.20，",
        "同比上升5.60（主要是人员）。"
      })
  void a_percentage_says_so(String text) {
    assertThat(told(text)).containsExactly("TEXT-PERCENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "占地3000，占用5，占地面积300.5，占3/4，占编制数12，占用资金300，占0.5个百分点，占10个。",
        "占地50亩；占到三分之一；占第1位；占比为三成；占比：61 %；占 61 %。",
        "用户数增长2.5倍，增长3.2个百分点，人员增加2，减少1；增加2024；增长2025年的投入。"
      })
  void a_place_and_a_number_are_no_percentage(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编报项目20个（请说明管理情况）。",
        "编报项目20个（根据实际情况填写）。",
        "编报项目20个（填写说明：以批复为准）。",
        "减少5万元（说明原因）。",
        "减少5万元（若无，请删除本段）。",
        "（各部门根据本部门实际情况填列）",
        "（注：本段为说明，公开时请删除）",
        "（不涉及的填“无”）",
        "[部门名称]支出预算3万元。",
        "**局支出预算3万元。",
        "支出预算*万元。",
        "大于（小于）预算数。",
        "增加或减少5万元。",
        "持平（增加、减少）。",
        "支出预算    万元，增长。",
        "主要原因是……",
        "用于……等支出。",
        "承担……等工作。",
        "主要职能：……",
        "详见附件X。",
        "见附件×。",
        "202X年预算3.00万元。",
        "主要原因是：\n二、支出情况。",
        "（单位可根据实际情况自行增减）",
        "说明：此段文字为模板。",
        "（部门名称）主要职责是管理。",
        "【示例】本部门共有车辆2辆。",
        "（例：本部门共有车辆2辆）",
        "资金来源为N万元。",
        "（以上内容供参考）"
      })
  void what_a_template_says_to_its_users_is_left_over(String text) {
    assertThat(told(text)).containsExactly("TEXT-RESIDUE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（注：本部门无政府性基金预算）。填报绩效目标表；请见附件；指导填写申报材料；说明原因并整改。",
        "各单位根据实际情况开展；由各部门自行采购；若无特殊情况；（如遇节假日顺延）；填写报表培训费。",
        "落实“讲规矩……守纪律”要求；如省略号……；X光机2台；附件XY；20×5年；主要原因是：\n1.人员增加。",
        "公开前经审核；请在公开时注明来源；部门名称变更；（单位名称：某局）；N95口罩；二〇〇八年。",
        "VIP用户；A/B角；增减变动；（增减相抵后）；5*8小时；24×7小时；单位：万元。"
      })
  void what_is_said_of_the_work_is_not_left_over(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比上年增加5万元，主要是新设机构两家",
        "比上年增加5万元，主要系新设机构两家\n二、支出。",
        "主要原因为人员增加、项目增多，",
        "主要原因是人员增加(含聘用人员)"
      })
  void a_reason_ends_with_a_full_stop(String text) {
    assertThat(told(text)).containsExactly("TEXT-STOP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出１２０４.５０万元。",
        "支出1204．50万元。",
        "支出‘35’万元。",
        "支出1,204,50万元。",
        "支出1.204.50万元。",
        "支出1204..50万元。",
        "支出12O万元。",
        "支出3、518.85万元。",
        "支出3。518.85万元。",
        "经费1 203 518.85元。",
        "支出3518、85万元。",
        "支出3518,85万元。",
        "支出3518,.85万元。",
        "支出3,,518.85万元。",
        "支出3518·85万元。",
        "支出3518.万元。",
        "支出03518.85万元。",
        "支出3万元，增长3，5%。"
      })
  void a_figure_is_written_in_one_way(String text) {
    assertThat(told(text)).containsExactly("TEXT-FIGURE-FORM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出1,204.50万元，1,204,500元，0.5%。",
        "分别支出3、518.85万元，各项经费15、200.50万元。",
        "二、支出3万元。\n3、518.85万元用于甲。",
        "3.5G基站2个，12345热线，“十四五”规划，2,3,4号楼。"
      })
  void other_figures_are_fine(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收入预算900万元，比上年减少50.00万元。收入支出增加的主要原因是项目增多。",
        "比上年减少50.00万元，下降5%；支出减少50.00万元。收支增加主要原因是项目增多。",
        "比上年增加50.00万元。减少原因：项目减少。",
        "比上年增加50.00万元。支出下降的主要因素是项目减少。",
        "收入比上年减少5万元。支出比上年增加50.00万元，减少的主要原因是项目。",
        "与上年预算持平，增加的主要原因为人员增加。"
      })
  void a_reason_follows_a_change_of_its_direction(String text) {
    assertThat(told(text)).containsExactly("TEXT-CAUSE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "支出减少50.00万元，其中基本支出增加的主要原因是人员增加。",
        "支出增加50万元。公务接待费与上年持平，持平的主要原因是严控。",
        "收入减少50.00万元。支出增加50.00万元，增加的主要原因是项目。收入减少的主要原因是人员减少。",
        "比上年增加10万元，比2019年减少5万元，增加的主要原因是项目增多。",
        "比上年减少0万元，增加的主要原因是项目增多。"
      })
  void a_reason_of_something_else_is_not_compared(String text) {
    assertThat(told(text)).doesNotContain("TEXT-CAUSE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年物业费执行数为1000.00万元，2025年预算安排900.00万元，减少1.10%。",
        "物业费2025年预算900.00万元，2024年执行数1000.00万元，减少11.11%。",
        "物业费2025年预算安排900.00万元，比2024年执行数1000.00万元减少100.00万元，下降11.11%。",
        "物业费2024年执行数为1000.00万元；2025年预算安排900.00万元，增长10.00%。",
        "物业费2024年执行数为1000.00万元，2025年预算安排900.00万元，与上年持平。"
      })
  void a_change_between_two_amounts_is_theirs_in_either_order(String text) {
    assertThat(told(text)).containsExactly("TEXT-ITEM-CHANGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "物业费2025年预算900.00万元，2024年执行数1000.00万元，减少10.00%。",
        "物业费2025年预算安排900.00万元，比2024年执行数1000.00万元减少100.00万元，下降10.00%。",
        "2024年物业费执行数为1000.00万元，2025年维修费预算安排900.00万元，增加1.10%。",
        "物业费2024年执行数为1000.00万元，2025年预算安排900.00万元，与上年基本持平。"
      })
  void amounts_of_two_things_are_not_compared(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"物业费上年预算为0，2025年预算安排900.00万元，增长100.00%。", "预算安排900.00万元，上年无此项支出，增长100%。"})
  void nothing_has_no_growth(String text) {
    assertThat(told(text)).containsExactly("TEXT-ITEM-BASE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "物业费2023年执行数为3.10万元，2024年预算安排4.20万元，增加35.48%。",
        "维修费：2024年预算数4.20万元，比上年增加1.1万元。",
        "2024年支出预算100万元，比2023年预算增加5万元。"
      })
  void what_is_budgeted_is_of_this_year(String text) {
    assertThat(told(text)).contains("TEXT-YEAR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "农林水事务（类）3万元。",
        "国土资源气象等支出3万元。",
        "社会保障与就业支出3万元。",
        "卫生健康支出（类）行政事业单位离退休（款）3万元。",
        "其它商品和服务支出2万元。",
        "环境保护支出（类）3万元。"
      })
  void subjects_have_the_names_of_the_year(String text) {
    assertThat(told(text)).containsExactly("TEXT-NAME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"推进社会保障与就业服务，加强环境保护支出管理，医疗卫生支出较大，其它资金，其它方面。", "原农林水事务（类）更名为农林水支出。"})
  void common_words_are_no_subjects(String text) {
    assertThat(told(text)).isEmpty();
  }
}
