package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.Phrase.amount;
import static io.github.yusuan.core.form.Phrase.list;
import static io.github.yusuan.core.form.Phrase.whereAny;
import static io.github.yusuan.core.form.Phrase.whereNone;
import static io.github.yusuan.core.form.Phrase.words;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.narrative.Quantity;
import java.util.List;

/**
 * The text of final accounts (部门决算情况说明), in its own words, as far as the nine tables say it. What
 * is set against the budget, and against the account of the year before, no table has.
 */
final class FinalAccountText {
  private static final Phrase OF_WHICH = words("，其中：");
  private static final Phrase NEXT = words("；");
  private static final Phrase END = words("。");
  private static final Phrase OPENING = words("{department}{year}年度");

  private static final Quantity REVENUE = of("本年收入合计", Origin.CURRENT_YEAR);
  private static final Quantity EXPENDITURE = of("本年支出合计", Kind.EXPENDITURE);
  private static final Quantity GENERAL =
      of("一般公共预算财政拨款支出", Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE);

  private FinalAccountText() {}

  static List<SectionForm> sections() {
    return List.of(
        account("duties", "一、主要职能", Phrase.about(Topic.DUTIES)),
        account("organisation", "二、{kind}单位构成", Phrase.about(Topic.UNITS)),
        section("overall", "一、收入支出决算总体情况说明").say(OPENING, amount(of("收入支出总计")), END).build(),
        revenue(),
        expenditure(),
        section("fiscal-appropriation", "四、财政拨款收入支出决算总体情况说明")
            .say(OPENING, amount(of("财政拨款收入支出总计", Source.FISCAL_APPROPRIATION)), END)
            .build(),
        generalPublicExpenditure(),
        basicExpenditure(),
        threePublic(),
        balance("fund", "八、政府性基金预算财政拨款收入支出决算情况说明", Source.GOVERNMENT_FUND),
        balance("state-capital", "九、国有资本经营预算财政拨款收入支出决算情况说明", Source.STATE_CAPITAL),
        account("terms", "名词解释", Phrase.about(Topic.TERMS)));
  }

  private static SectionForm.Builder section(String id, String title) {
    return SectionForm.builder().id(id).title(title);
  }

  private static SectionForm account(String id, String title, Phrase account) {
    return section(id, title).say(account).build();
  }

  private static SectionForm revenue() {
    return section("revenue", "二、收入决算情况说明")
        .say(
            amount(REVENUE),
            OF_WHICH,
            part("财政拨款收入", Source.FISCAL_APPROPRIATION),
            NEXT,
            part("上级补助收入", Source.AID_FROM_SUPERIOR),
            NEXT,
            part("事业收入", Source.INSTITUTION_INCOME),
            NEXT,
            part("经营收入", Source.BUSINESS_INCOME),
            NEXT,
            part("附属单位上缴收入", Source.REMITTED_BY_SUBORDINATES),
            NEXT,
            part("其他收入", Source.OTHER_INCOME),
            END)
        .build();
  }

  private static Phrase part(String name, Member source) {
    return amount(of(name, Origin.CURRENT_YEAR, source)).shareOf(REVENUE);
  }

  private static SectionForm expenditure() {
    return section("expenditure", "三、支出决算情况说明")
        .say(
            amount(EXPENDITURE),
            OF_WHICH,
            spent("基本支出", Kind.BASIC),
            NEXT,
            spent("项目支出", Kind.PROJECT),
            NEXT,
            spent("上缴上级支出", Kind.REMITTED_UPWARD),
            NEXT,
            spent("经营支出", Kind.BUSINESS_OPERATIONS),
            NEXT,
            spent("对附属单位补助支出", Kind.AID_TO_SUBORDINATES),
            END)
        .build();
  }

  private static Phrase spent(String name, Member kind) {
    return amount(of(name, kind)).shareOf(EXPENDITURE);
  }

  private static SectionForm generalPublicExpenditure() {
    return section("general-public-expenditure", "五、一般公共预算财政拨款支出决算情况说明")
        .say(words("（一）一般公共预算财政拨款支出决算总体情况"))
        .say(amount(GENERAL).shareOf(EXPENDITURE), END)
        .say(words("（二）一般公共预算财政拨款支出决算结构情况"))
        .say(
            amount(GENERAL),
            list(GENERAL)
                .by(Dimension.FUNCTION, Level.CLASS)
                .saying(Listing.Item.SHARE)
                .after("，主要用于以下方面："),
            END)
        .build();
  }

  private static SectionForm basicExpenditure() {
    Quantity basic = of("一般公共预算财政拨款基本支出", Source.GENERAL_PUBLIC_BUDGET, Kind.BASIC);
    Quantity personnel = of("人员经费", Source.GENERAL_PUBLIC_BUDGET, Kind.PERSONNEL);
    Quantity operating = of("公用经费", Source.GENERAL_PUBLIC_BUDGET, Kind.OPERATING);
    return section("basic-expenditure", "六、一般公共预算财政拨款基本支出决算情况说明")
        .say(
            amount(basic),
            words("。其中："),
            amount(personnel),
            names(personnel),
            NEXT,
            amount(operating),
            names(operating),
            END)
        .build();
  }

  private static Phrase names(Quantity whole) {
    return list(whole)
        .by(Dimension.DEPARTMENT_ECONOMIC, Level.SECTION)
        .saying(Listing.Item.NAME)
        .after("，主要包括：");
  }

  private static SectionForm threePublic() {
    return section("three-public", "七、财政拨款“三公”经费支出决算情况说明")
        .say(
            amount(threePublic("“三公”经费财政拨款支出决算", ThreePublic.THREE_PUBLIC)),
            OF_WHICH,
            amount(threePublic("因公出国（境）费支出决算", ThreePublic.OVERSEAS)),
            NEXT,
            amount(threePublic("公务用车购置及运行维护费支出决算", ThreePublic.VEHICLES)),
            words("（"),
            amount(threePublic("公务用车购置费支出决算", ThreePublic.VEHICLE_PURCHASE)),
            words("，"),
            amount(threePublic("公务用车运行维护费支出决算", ThreePublic.VEHICLE_RUNNING)),
            words("）；"),
            amount(threePublic("公务接待费支出决算", ThreePublic.RECEPTION)),
            END)
        .build();
  }

  private static Quantity threePublic(String name, Member item) {
    return of(name, Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE, item);
  }

  private static SectionForm balance(String id, String title, Member source) {
    String fund = source == Source.GOVERNMENT_FUND ? "政府性基金预算" : "国有资本经营预算";
    Quantity in = of(fund + "财政拨款收入", source, Origin.CURRENT_YEAR);
    Quantity out = of(fund + "财政拨款支出", source, Kind.EXPENDITURE);
    return section(id, title)
        .say(
            whereNone(out, words("{department}{year}年度无" + fund + "财政拨款支出。")),
            whereAny(out, OPENING, amount(in), words("，"), amount(out), END))
        .build();
  }

  private static Quantity of(String name, Member... members) {
    return Quantity.of(name, Region.of(members));
  }
}
