package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules on performance targets find in real documents, each judged by the source. */
class TargetFindingsTest {

  /**
   * A finding that is true.
   *
   * @param rule the rule
   * @param where the sheet and the indicator, or the cell
   * @param reason what the source prints
   */
  private record Expected(String rule, String where, String reason) {}

  private static Expected found(String rule, String where, String reason) {
    return new Expected(rule, where, reason);
  }

  private static final String GETI = "“个转企”专业办企服务费";
  private static final String OPERATING = "单位运转经费";
  private static final String SMART = "智慧政务建设";
  private static final String RUNNING = "智慧政务项目运维服务费";
  private static final String VILLAGE = "乡村振兴工作队补贴";
  private static final String SUPERVISION = "综合监管一件事项目";
  private static final String LAST_YEAR = "2023年度运行经费";
  private static final String SEALS = "新开办市场主体免费刻章费";

  private static final List<Expected> TUNLIU =
      List.of(
          found("TARGET-SHEET", "表十二“政务大厅升级改造项目”行“合计”栏", "244.41万元，八张表中没有它"),
          found("TARGET-COUNT", "公开项目绩效目标", "第十节称公开9个，所附8张；金额509.88随之不符，并入此条"),
          found("TARGET-TERM", OPERATING, "一次性项目(1年结束)，实施期1,220,000，年度800,000"),
          found("TARGET-TERM", SMART, "一次性项目(1年结束)，实施期2,778,840，年度553,891.68"),
          found("TARGET-COST", OPERATING + "/项目总成本", "年度指标值≤122万元，年度资金80万元，122是实施期的"),
          found("TARGET-HEADING", GETI + "/服务费", "150元/月印在数量指标下，是单价"),
          found("TARGET-HEADING", VILLAGE + "/补助标准", "100元/天印在数量指标下，是单价"),
          found("TARGET-HEADING", VILLAGE + "/在岗时间", "≥376天印在质量指标下，是天数"),
          found("TARGET-HEADING", RUNNING + "/设备故障修复处理时间", "≤2小时印在质量指标下；同类的维护响应时间在时效下"),
          found("TARGET-HEADING", RUNNING + "/专用设备运维时间", "3天印在成本指标下，不是钱"),
          found("TARGET-HEADING", RUNNING + "/系统(硬件)正常使用年限", "≥10年印在生态效益下，与生态无关"),
          found("TARGET-HEADING", SMART + "/系统建设对公共服务质量的促进作用", "印在生态效益下，是社会效益"),
          found("TARGET-HEADING", SUPERVISION + "/形成运转高效、规范有序的跨部门综合监管机制", "印在生态效益下，与生态无关"),
          found("TARGET-HEADING", OPERATING + "/对公共服务水平的改善程度", "印在经济效益下，是社会效益"),
          found("TARGET-VALUE", LAST_YEAR + "/政府采购项目验收合格率", "率的指标值印为“合格”"),
          found("TARGET-VALUE", SMART + "/单位系统成本", "成本的指标值印为≤10%"),
          found("TARGET-MEASURABLE", GETI + "/经费拨付及时性", "按相关财务制度及时拨付：没有时限"),
          found("TARGET-MEASURABLE", OPERATING + "/经费支出及时性", "按财务制度执行支付：没有时限"),
          found("TARGET-MEASURABLE", SUPERVISION + "/社会满意度", "不满意、基本满意、很满意：是选项，不是目标"),
          found("TARGET-PAIR", GETI, "实施期印项目总成本，年度印代理服务总成本"),
          found("TARGET-REPEATED", RUNNING + "/系统(硬件)正常使用年限", "生态效益与可持续发展影响各印一次，均≥10年"),
          found("TARGET-YEAR", LAST_YEAR, "项目名称：2024年的项目，2023年度的经费"),
          found("TARGET-YEAR", SEALS, "项目概况：解决2023年度免费刻章服务费用"),
          found("TARGET-PRODUCT", GETI, "109户 × 150元/月 × 12个月 = 196,200元，即年度资金"),
          found("TARGET-PRODUCT", VILLAGE, "131 + 118 + 127 = 376天，每天100元 = 37,600元，即年度资金"));

  private static Report check(Disclosure disclosure) {
    return Rulebook.standard().only("TARGET").check(disclosure);
  }

  private static Stream<Finding> found(Report report) {
    return Stream.concat(report.problems().stream(), report.notes().stream());
  }

  private static String where(Finding finding) {
    return finding
        .site()
        .map(TargetFindingsTest::where)
        .orElseGet(() -> finding.cells().get(0).place().in(Language.CHINESE));
  }

  private static String where(Site site) {
    if (site.part() == Site.Part.SECTION) {
      return site.item();
    }
    return site.item().isEmpty() ? site.id() : site.id() + "/" + site.item();
  }

  @Test
  void exactly_the_anomalies_of_tunliu_are_found() {
    assertThat(found(check(Fixture.TUNLIU_2024.read())))
        .extracting(finding -> finding.rule() + " " + where(finding))
        .containsExactlyInAnyOrderElementsOf(
            TUNLIU.stream().map(expected -> expected.rule() + " " + expected.where()).toList());
    assertThat(TUNLIU).extracting(Expected::reason).doesNotContain("");
  }

  @Test
  void the_amount_that_follows_from_a_missing_sheet_is_folded_under_the_number() {
    Finding number =
        check(Fixture.TUNLIU_2024.read()).problems().stream()
            .filter(finding -> finding.rule().equals("TARGET-COUNT"))
            .findFirst()
            .orElseThrow();

    assertThat(number.in(Language.CHINESE)).isEqualTo("“十、绩效管理情况”公开项目绩效目标9个，与绩效目标表张数不符：8张");
    assertThat(number.consequences())
        .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
        .extracting(finding -> finding.in(Language.CHINESE))
        .containsExactly(
            "“十、绩效管理情况”公开项目绩效目标涉及项目金额509.88万元，各绩效目标表年度资金之和265.269168万元，相差244.610832万元");
  }

  /** Shanghai prints no sheets: only the sum that the text claims can be compared, as a bound. */
  @ParameterizedTest
  @EnumSource(names = {"WANLI_2025", "PUTUO_OFFICE_2025"})
  void nothing_is_found_where_no_sheets_are_printed(Fixture fixture) {
    Report report = check(fixture.read());

    assertThat(found(report)).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.HOLDS)
        .extracting(Finding::rule)
        .containsExactly("TARGET-COUNT");
  }
}
