package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.Phrase.amount;
import static io.github.yusuan.core.form.Phrase.count;
import static io.github.yusuan.core.form.Phrase.list;
import static io.github.yusuan.core.form.Phrase.words;

import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.narrative.Quantity;
import java.util.List;

/**
 * The text of the Shanghai district form (部门预算编制说明 and 其他相关情况说明), in its own words: what the budget
 * can say, and what the publisher gives beside it.
 */
final class ShanghaiDistrictText {
  private static final Phrase OF_WHICH = words("，其中：");
  private static final Phrase NEXT = words("；");
  private static final Phrase END = words("。");

  private static final Quantity FISCAL_SPENT =
      of("财政拨款支出预算", Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE);

  private ShanghaiDistrictText() {}

  static List<SectionForm> sections() {
    return List.of(
        account("duties", "{kind}主要职能", Phrase.about(Topic.DUTIES)),
        account("organisation", "{kind}机构设置", Phrase.about(Topic.UNITS)),
        account("terms", "名词解释", Phrase.about(Topic.TERMS)),
        explanation(),
        threePublic(),
        agencyOperating(),
        account(
            "procurement", "三、政府采购预算情况", Phrase.about(Topic.PROCUREMENT).after("{year}年本{kind}")),
        performanceTargets(),
        account("assets", "五、国有资产占有使用情况", Phrase.about(Topic.ASSETS)));
  }

  private static SectionForm account(String id, String title, Phrase account) {
    return SectionForm.builder().id(id).title(title).say(account).build();
  }

  private static SectionForm performanceTargets() {
    return SectionForm.builder()
        .id("performance-management")
        .title("四、绩效目标设置情况")
        .say(
            words("{year}年{department}"),
            amount(of("编报绩效目标的项目支出", Kind.PROJECT)),
            count(of("项目", Kind.PROJECT), Dimension.PROJECT, "个").after("，涉及"),
            END)
        .build();
  }

  private static SectionForm explanation() {
    Quantity fiscal = of("财政拨款收入", Source.FISCAL_APPROPRIATION);
    Quantity general = spent("一般公共预算拨款支出预算", Source.GENERAL_PUBLIC_BUDGET);
    Quantity fund = spent("政府性基金拨款支出预算", Source.GOVERNMENT_FUND);
    Quantity capital = spent("国有资本经营预算拨款支出预算", Source.STATE_CAPITAL);
    return SectionForm.builder()
        .id("budget-explanation")
        .title("{year}年{kind}预算编制说明")
        .say(
            words("{year}年，{department}"),
            amount(of("收入预算")),
            OF_WHICH,
            amount(fiscal),
            change(fiscal),
            NEXT,
            amount(of("事业收入", Source.INSTITUTION_INCOME)),
            NEXT,
            amount(of("事业单位经营收入", Source.BUSINESS_INCOME)),
            NEXT,
            amount(of("其他收入", Source.OTHER_INCOME)),
            END)
        .say(
            amount(of("支出预算", Kind.EXPENDITURE)),
            OF_WHICH,
            amount(FISCAL_SPENT),
            change(FISCAL_SPENT),
            words("。财政拨款支出预算中，"),
            amount(general),
            change(general),
            NEXT,
            amount(fund),
            change(fund),
            NEXT,
            amount(capital),
            change(capital),
            END)
        .say(
            list(FISCAL_SPENT)
                .by(Dimension.FUNCTION, Level.ITEM)
                .saying(Listing.Item.NUMBERED_PATH)
                .after("财政拨款支出主要内容如下：\n"))
        .build();
  }

  private static SectionForm threePublic() {
    Quantity all = threePublic("“三公”经费预算", ThreePublic.THREE_PUBLIC);
    Quantity overseas = threePublic("因公出国（境）费", ThreePublic.OVERSEAS);
    Quantity vehicles = threePublic("公务用车购置及运行费", ThreePublic.VEHICLES);
    Quantity purchase = threePublic("公务用车购置费", ThreePublic.VEHICLE_PURCHASE);
    Quantity running = threePublic("公务用车运行费", ThreePublic.VEHICLE_RUNNING);
    Quantity reception = threePublic("公务接待费", ThreePublic.RECEPTION);
    return SectionForm.builder()
        .id("three-public")
        .title("一、{year}年“三公”经费预算情况说明")
        .say(words("{year}年"), amount(all), change(all), words("。其中："))
        .say(words("（一）"), amount(overseas), change(overseas), END)
        .say(
            words("（二）"),
            amount(vehicles),
            change(vehicles),
            words("。其中："),
            amount(purchase),
            change(purchase),
            NEXT,
            amount(running),
            change(running),
            END)
        .say(words("（三）"), amount(reception), change(reception), END)
        .build();
  }

  private static SectionForm agencyOperating() {
    Quantity agency =
        of(
            "机关运行经费预算",
            Source.GENERAL_PUBLIC_BUDGET,
            Kind.OPERATING,
            AgencyOperating.AGENCY_OPERATING);
    return SectionForm.builder()
        .id("agency-operating")
        .title("二、机关运行经费预算")
        .say(words("{year}年{department}财政拨款的"), amount(agency), END)
        .build();
  }

  /** Compares with last year as Shanghai does: by the year's number, without a percentage. */
  private static Phrase change(Quantity quantity) {
    return Phrase.change(quantity).than("{lastYear}年预算").withoutPercent();
  }

  private static Quantity threePublic(String name, Member item) {
    return of(name, Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE, item);
  }

  private static Quantity spent(String name, Member source) {
    return of(name, source, Kind.EXPENDITURE);
  }

  private static Quantity of(String name, Member... members) {
    return Quantity.of(name, Region.of(members));
  }
}
