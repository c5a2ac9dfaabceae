package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TargetMiniatures.about;
import static io.github.yusuan.rules.TargetMiniatures.indicator;
import static io.github.yusuan.rules.TargetMiniatures.money;

import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import java.util.List;

/** The miniatures of the rules on indicators. */
final class TargetIndicatorMiniatures {
  private TargetIndicatorMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        headings(),
        group(),
        heading(),
        value(),
        blank(),
        measurable(),
        annual(),
        pair(),
        twoValues(),
        repeated(),
        attribute(),
        year(),
        product());
  }

  private static Sketch sheet(Indicator.Builder... indicators) {
    return shanxi().target(about("供暖", indicators));
  }

  private static Sketch empty() {
    return shanxi().target(about("供暖"));
  }

  /** A sheet with all headings but one, without indicators. */
  private static PerformanceTarget.Builder without(String missing) {
    PerformanceTarget.Builder sheet = about("供暖");
    for (Heading heading : Taxonomy.COUNTY.headings()) {
      if (!heading.id().equals(missing)) {
        sheet.addIndicator(Indicator.builder().heading(heading).build());
      }
    }
    return sheet;
  }

  private static Miniature headings() {
    return Miniature.of("TARGET-HEADINGS")
        .holds(
            shanxi()
                .target(without("").addIndicator(indicator("cost", "总成本").target("8元").build())))
        .edge(shanxi().target(without("")))
        .violated(shanxi().target(without("timeliness")))
        .nothing(empty())
        .inChinese("绩效目标表（供暖）缺时效指标")
        .inEnglish("performance target sheet of 供暖 lacks the heading timeliness");
  }

  private static Miniature group() {
    Indicator.Builder output = indicator("quantity", "供暖户数").target("8户");
    Indicator.Builder benefit = indicator("social", "群众生活").target("改善");
    return Miniature.of("TARGET-GROUP")
        .holds(sheet(output, benefit, indicator("satisfaction", "住户满意度").target("≥95%")))
        .edge(sheet(output, benefit, indicator("satisfaction", "住户满意度").target("")))
        .violated(sheet(output, benefit, indicator("satisfaction", "").target("≥95%")))
        .nothing(empty())
        .inChinese("绩效目标表（供暖）满意度指标下没有三级指标")
        .inEnglish("performance target sheet of 供暖: there is no indicator under satisfaction");
  }

  private static Miniature heading() {
    return Miniature.of("TARGET-HEADING")
        .holds(sheet(indicator("cost", "服务费").target("150元/月")))
        .edge(sheet(indicator("quantity", "服务费发放人数").target("8人")))
        .violated(sheet(indicator("quantity", "服务费").target("150元/月")))
        .nothing(sheet(indicator("quantity", "专网").target("8条")))
        .inChinese("绩效目标表（供暖）数量指标“服务费”150元/月：“费”一般属成本指标")
        .inEnglish(
            "performance target sheet of 供暖: “服务费” (quantity) 150元/月: “费” usually belongs"
                + " under cost");
  }

  private static Miniature value() {
    return Miniature.of("TARGET-VALUE")
        .holds(sheet(indicator("quality", "验收合格率").target("≥95%")))
        .edge(sheet(indicator("quality", "验收合格率（%）").target("≥95")))
        .violated(sheet(indicator("quality", "验收合格率").target("合格")))
        .nothing(sheet(indicator("quality", "服务效率").target("提升")))
        .inChinese("绩效目标表（供暖）质量指标“验收合格率”的指标值“合格”不是百分比，与名称中的“率”不相称")
        .inEnglish(
            "performance target sheet of 供暖: “验收合格率” (quality) has the value “合格”, which"
                + " is not a percentage, as “率” in its name asks for");
  }

  private static Miniature blank() {
    return Miniature.of("TARGET-BLANK")
        .holds(sheet(indicator("quality", "合格率").target("100%")))
        .edge(sheet(indicator("quality", "合格率").term("100%"), indicator("cost", "")))
        .violated(sheet(indicator("quality", "合格率").target(" ")))
        .nothing(sheet(indicator("quality", "")))
        .inChinese("绩效目标表（供暖）质量指标“合格率”没有指标值")
        .inEnglish("performance target sheet of 供暖: “合格率” (quality) has no value");
  }

  private static Miniature measurable() {
    return Miniature.of("TARGET-MEASURABLE")
        .holds(sheet(indicator("timeliness", "拨付").target("≤3天")))
        .edge(sheet(indicator("timeliness", "拨付").target("申请后三天内拨付到位")))
        .violated(sheet(indicator("timeliness", "拨付").target("按规定拨付")))
        .nothing(sheet(indicator("timeliness", "拨付")))
        .inChinese("绩效目标表（供暖）时效指标“拨付”的指标值“按规定拨付”没有可以衡量的数值")
        .inEnglish(
            "performance target sheet of 供暖: “拨付” (timeliness) has the value “按规定拨付”,"
                + " which gives nothing to measure");
  }

  private static Sketch lasting(String term, Indicator.Builder indicator) {
    return shanxi().target(about("供暖", indicator).term(Term.of(term)));
  }

  private static Miniature annual() {
    Indicator.Builder more = indicator("quantity", "户数").annual("≥9户").term("≥8户");
    return Miniature.of("TARGET-ANNUAL")
        .holds(lasting("1年", indicator("quantity", "户数").target("≥8户")))
        .edge(lasting("1年", indicator("cost", "成本").annual("≤1万元").term("<=10000 元")))
        .violated(lasting("3年", more))
        .nothing(shanxi().target(about("供暖", more)))
        .inChinese("绩效目标表（供暖）数量指标“户数”年度≥9户，实施期≥8户：大于实施期")
        .inEnglish(
            "performance target sheet of 供暖: “户数” (quantity): the annual value ≥9户"
                + " exceeds the term value ≥8户");
  }

  private static Miniature pair() {
    return Miniature.of("TARGET-PAIR")
        .holds(sheet(indicator("quantity", "户数").target("8户")))
        .edge(sheet(indicator("quantity", "户数").target("8户"), indicator("cost", "").term("")))
        .violated(
            sheet(
                indicator("cost", "项目总成本").term("≤8万元"), indicator("cost", "服务总成本").annual("≤8万元")))
        .nothing(sheet(indicator("quantity", "户数").annual("8户")))
        .inChinese("绩效目标表（供暖）仅列实施期：成本指标“项目总成本”；仅列年度：成本指标“服务总成本”")
        .inEnglish(
            "performance target sheet of 供暖: for the term only: “项目总成本” (cost); for the"
                + " year only: “服务总成本” (cost)");
  }

  private static Miniature twoValues() {
    return Miniature.of("TARGET-TWO-VALUES")
        .holds(sheet(indicator("quality", "使用年限").target("≥10年")))
        .edge(
            sheet(
                indicator("quality", "使用年限").target("≥10年"),
                indicator("sustainable", "使用 年限").target(">=10年")))
        .violated(
            sheet(
                indicator("quality", "使用年限").target("≥10年"),
                indicator("sustainable", "使用年限").target("≥8年")))
        .nothing(empty())
        .inChinese("绩效目标表（供暖）同一指标列2处：质量指标“使用年限”≥10年、可持续影响指标“使用年限”≥8年")
        .inEnglish(
            "performance target sheet of 供暖 lists the same indicator 2 times: “使用年限”"
                + " (quality) ≥10年, “使用年限” (sustainable effect) ≥8年");
  }

  private static Miniature repeated() {
    return Miniature.of("TARGET-REPEATED")
        .holds(sheet(indicator("quality", "使用年限").target("≥10年")))
        .edge(
            sheet(
                indicator("quality", "使用年限").annual("≥10年"),
                indicator("quality", "使用年限").term("≥10年")))
        .violated(
            sheet(
                indicator("ecological", "使用年限").target("≥10年"),
                indicator("sustainable", "使用年限").target("≥10年")))
        .nothing(empty())
        .inChinese("绩效目标表（供暖）同一指标列2处：生态效益指标“使用年限”≥10年、可持续影响指标“使用年限”≥10年")
        .inEnglish(
            "performance target sheet of 供暖 lists the same indicator 2 times: “使用年限”"
                + " (ecological benefit) ≥10年, “使用年限” (sustainable effect) ≥10年");
  }

  private static Sketch oneOff(String text, String term) {
    return shanxi()
        .target(about("供暖").attribute(Attribute.ONE_OFF).attributeText(text).term(Term.of(term)));
  }

  private static Miniature attribute() {
    return Miniature.of("TARGET-ATTRIBUTE")
        .holds(oneOff("一次性项目(1年结束)", "1年"))
        .edge(oneOff("一次性项目", "98年"))
        .violated(oneOff("一次性项目(1年结束)", "3年"))
        .nothing(empty())
        .inChinese("绩效目标表（供暖）项目属性“一次性项目(1年结束)”与项目期不符：3年")
        .inEnglish(
            "performance target sheet of 供暖: attribute “一次性项目(1年结束)” disagrees with the"
                + " term of 3年");
  }

  private static Miniature year() {
    return Miniature.of("TARGET-YEAR")
        .holds(shanxi().target(about("供暖").overview("2024年度供暖")))
        .edge(shanxi().target(about("供暖").overview("2023年底合作到期")))
        .violated(shanxi().target(about("2023年度供暖")))
        .nothing(shanxi())
        .inChinese("绩效目标表（2023年度供暖）涉及2024年以外的年度：2023年度")
        .inEnglish(
            "performance target sheet of 2023年度供暖 speaks of a year other than 2024:" + " 2023年度");
  }

  private static Sketch priced(String funding) {
    return shanxi()
        .target(
            about(
                    "供暖",
                    indicator("quantity", "户数").target("109户"),
                    indicator("cost", "服务费").target("150元/月"))
                .annualFunding(money(funding)));
  }

  private static Miniature product() {
    return Miniature.of("TARGET-PRODUCT")
        .holds(priced("200000"))
        .edge(priced("196200.01"))
        .violated(priced("196200"))
        .nothing(sheet(indicator("quantity", "户数").target("109户")))
        .inChinese("绩效目标表（供暖）可复算：109户 × 150元/月 × 12 = 196200元")
        .inEnglish(
            "performance target sheet of 供暖 can be recomputed: 109户 × 150元/月 × 12 = 196200元");
  }
}
