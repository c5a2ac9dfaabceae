package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.List;

/** The miniatures of the rules on the text: figures. */
final class TextMiniatures {
  static final Quantity SPENT = Quantity.of("支出预算", Region.of(Kind.EXPENDITURE));
  static final Quantity BASIC = Quantity.of("基本支出", Region.of(Kind.BASIC));
  static final Quantity PROJECT = Quantity.of("项目支出", Region.of(Kind.PROJECT));
  private static final Quantity THIS_YEAR =
      Quantity.of("本年项目支出", Region.of(Origin.CURRENT_YEAR, Kind.PROJECT));

  private TextMiniatures() {}

  static List<Miniature> all() {
    List<Miniature> all =
        new ArrayList<>(
            List.of(amount(), share(), shares(), change(), changeParts(), zeroBase(), twice()));
    all.addAll(TextWordMiniatures.all());
    all.addAll(TextWordingMiniatures.all());
    all.addAll(TextOtherMiniatures.all());
    all.addAll(TextAccountMiniatures.all());
    return all;
  }

  /** Begins a section of text. */
  static Section.Builder section(String text) {
    return Section.builder().id("expenditure").title("三、支出说明").text(text);
  }

  static Section.Builder says() {
    return section("");
  }

  static ClaimedAmount wan(String figure) {
    return ClaimedAmount.of(figure, Scale.TEN_THOUSAND_YUAN);
  }

  private static ClaimedChange by(String figure) {
    return ClaimedChange.by(wan(figure));
  }

  private static ClaimedShare share(String percent, Quantity base) {
    return ClaimedShare.percent(percent).of(base);
  }

  private static Sketch table(String total, String basic) {
    return shanxi().table("expenditure").row("total", total, basic, "2.00");
  }

  private static Miniature amount() {
    return Miniature.of("TEXT-AMOUNT")
        .holds(table("3.00", "1.00").section(says().claim(BASIC, wan("1.00"))))
        .edge(table("3.05", "1.05").section(says().claim(BASIC, wan("1.0"))))
        .violated(table("3.00", "1.00").section(says().claim(BASIC, wan("10000"))))
        .nothing(shanxi().section(says().claim(BASIC, wan("1.00"))))
        .inChinese(
            "三、支出说明“基本支出” 10000万元，与表三“合计”行“基本支出”栏 1.00万元不符；相差9999万元，舍入最多可解释0.505万元；"
                + "恰差一万倍，疑元、万元混用")
        .inEnglish(
            "三、支出说明, “基本支出” 10000万元 differs from 表三 expenditure 2024, row “total”,"
                + " column “basic expenditure” 1.00万元; difference 9999万元, rounding explains"
                + " at most 0.505万元; exactly ten thousand times apart: 元 and 万元 were"
                + " probably mixed up");
  }

  private static Miniature share() {
    return Miniature.of("TEXT-SHARE")
        .holds(table("3.00", "1.00").section(says().claim(BASIC, share("33.33", SPENT))))
        .edge(table("3.01", "1.00").section(says().claim(BASIC, share("33.44", SPENT))))
        .violated(
            shanxi()
                .section(
                    says()
                        .claim(PROJECT, wan("510.31"))
                        .claim(THIS_YEAR, wan("509.88"))
                        .claim(THIS_YEAR, share("100.00", PROJECT))))
        .nothing(shanxi().section(says().claim(BASIC, share("33.33", SPENT))))
        .inChinese(
            "三、支出说明“本年项目支出”占项目支出的100.00%，与509.88万元 ÷ 510.31万元 所得 99.92%不符；"
                + "若以当年预算、项目支出 509.88万元为基数则相符")
        .inEnglish(
            "三、支出说明, “本年项目支出” is stated as 100.00% of 项目支出, which differs from"
                + " 509.88万元 ÷ 510.31万元 = 99.92%; it is that share of current year, project"
                + " expenditure 509.88万元");
  }

  private static Miniature shares() {
    return Miniature.of("TEXT-SHARES")
        .holds(shares("60", "40"))
        .edge(shares("33.33", "66.66"))
        .violated(shares("60", "50"))
        .nothing(shanxi().section(says().claim(BASIC, share("60", SPENT))))
        .inChinese("三、支出说明以支出预算为基数的各项占比之和为110%，与100%不符（60% + 50%）")
        .inEnglish("三、支出说明: the shares of 支出预算 add up to 110%, not 100% (60% + 50%)");
  }

  private static Sketch shares(String basic, String project) {
    return shanxi()
        .section(says().claim(BASIC, share(basic, SPENT)).claim(PROJECT, share(project, SPENT)));
  }

  private static Sketch change(String now, ClaimedChange change) {
    return shanxi().section(says().claim(BASIC, wan(now)).claim(BASIC, change));
  }

  private static Miniature change() {
    return Miniature.of("TEXT-CHANGE")
        .holds(change("1222.79", by("-33.48").withPercent("-2.67")))
        .edge(change("29.07", by("1.2").withPercent("4.49")))
        .violated(change("29.07", by("1.20").withPercent("4.13")))
        .nothing(change("29.07", ClaimedChange.NONE))
        .inChinese(
            "三、支出说明“基本支出”增减额1.20万元、增减幅度4.13%，与推得的上年数（29.07万元 减增减额）27.87万元、增减幅度 "
                + "4.31%不符；以本年数为基数则相符")
        .inEnglish(
            "三、支出说明, “基本支出” changed by 1.20万元 (4.13%), which does not agree with the"
                + " 27.87万元 derived for last year (29.07万元 less the change), a change of"
                + " 4.31%; the percentage is that of this year's amount");
  }

  private static Miniature changeParts() {
    return Miniature.of("TEXT-CHANGE-PARTS")
        .holds(changes(by("-10"), by("-10")))
        .edge(changes(by("-10.00"), by("-9.99")))
        .violated(changes(by("-10.00"), by("-9.00")))
        .nothing(shanxi().section(says().claim(SPENT, by("-10"))))
        .inChinese("三、支出说明“支出预算”增减额-10.00万元，各分项之和-9.00万元（基本支出增减额-9.00万元，项目支出持平）")
        .inEnglish(
            "三、支出说明, “支出预算” changed by -10.00万元, but its parts add up to -9.00万元 (基本支出"
                + " changed by -9.00万元, 项目支出 unchanged)");
  }

  private static Sketch changes(ClaimedChange whole, ClaimedChange part) {
    return shanxi()
        .section(
            says()
                .claim(SPENT, whole)
                .claim(BASIC, part)
                .claim(PROJECT, wan("5.00"))
                .claim(PROJECT, ClaimedChange.NONE));
  }

  private static Miniature zeroBase() {
    return Miniature.of("TEXT-ZERO-BASE")
        .holds(change("1.00", by("0.50").withPercent("100")))
        .edge(change("1.00", by("1.00").withPercent("20000")))
        .violated(change("1.00", by("1.00").withPercent("100")))
        .nothing(change("1.00", by("1.00")))
        .inChinese("三、支出说明“基本支出”增减额1.00万元、增减幅度100%，而增加额即为本年数 1.00万元，上年为零，无从计算增长百分比")
        .inEnglish(
            "三、支出说明, “基本支出” changed by 1.00万元 (100%), but the increase is all of this"
                + " year's 1.00万元: last year's amount was zero, and growth from zero has no"
                + " percentage");
  }

  private static Miniature twice() {
    Quantity bought = Quantity.of("政府购买服务");
    Quantity projects = Quantity.of("二级项目");
    return Miniature.of("TEXT-TWICE")
        .holds(
            shanxi()
                .section(
                    says()
                        .claim(projects, ClaimedCount.of(9, "个"))
                        .claim(projects, ClaimedCount.of(9, "个"))))
        .edge(shanxi().section(says().claim(bought, wan("50")).claim(bought, wan("50.4"))))
        .violated(shanxi().section(says().claim(bought, wan("50")).claim(bought, wan("62.00"))))
        .nothing(shanxi().section(says().claim(bought, wan("50"))))
        .inChinese("三、支出说明“政府购买服务”所述 62.00万元，与前文不一致（三、支出说明 50万元）")
        .inEnglish("三、支出说明, “政府购买服务” is stated as 62.00万元, but earlier as 50万元 (三、支出说明)");
  }
}
