package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.Phrase.amount;
import static io.github.yusuan.core.form.Phrase.change;
import static io.github.yusuan.core.form.Phrase.count;
import static io.github.yusuan.core.form.Phrase.list;
import static io.github.yusuan.core.form.Phrase.whereAny;
import static io.github.yusuan.core.form.Phrase.whereNone;
import static io.github.yusuan.core.form.Phrase.words;

import io.github.yusuan.core.classification.AgencyOperating;
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
 * The text of the Shanxi county form (部门预算情况说明), in its own words: what the budget can say, and
 * what the publisher gives beside it.
 */
final class ShanxiCountyText {
  private static final Phrase OPENING = words("{year}年度{department}");
  private static final Phrase OF_WHICH = words("，其中：");
  private static final Phrase NEXT = words("；");
  private static final Phrase COMMA = words("，");
  private static final Phrase END = words("。");

  private static final Quantity REVENUE = of("预算收入");
  private static final Quantity EXPENDITURE = of("支出预算", Kind.EXPENDITURE);
  private static final Quantity GENERAL =
      of("一般公共预算当年支出", Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.EXPENDITURE);
  private static final Quantity PERSONNEL =
      of("人员经费", Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.PERSONNEL);
  private static final Quantity OPERATING =
      of("公用经费", Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.OPERATING);

  private ShanxiCountyText() {}

  static List<SectionForm> sections() {
    return List.of(
        account("duties", "一、本{kind}职责", Phrase.about(Topic.DUTIES)),
        account("organisation", "二、机构设置情况", Phrase.about(Topic.UNITS)),
        budgetChanges(),
        revenue(),
        expenditure(),
        fiscalAppropriation(),
        generalPublicExpenditure(),
        basicExpenditure(),
        threePublic(),
        agencyOperating(),
        account(
            "procurement",
            "九、政府采购情况",
            Phrase.about(Topic.PROCUREMENT).after("{year}年{department}")),
        performanceManagement(),
        account("assets", "十一、国有资产占有使用情况", Phrase.about(Topic.ASSETS)),
        account("terms", "名词解释", Phrase.about(Topic.TERMS)));
  }

  private static SectionForm account(String id, String title, Phrase account) {
    return section(id, title).say(account).build();
  }

  private static SectionForm.Builder section(String id, String title) {
    return SectionForm.builder().id(id).title(title);
  }

  private static SectionForm budgetChanges() {
    Quantity in = of("预算收入总计");
    Quantity out = of("预算支出总计");
    Quantity carriedOver = of("上年结转", Origin.CARRY_OVER);
    return section("budget-changes", "一、{kind}预算收支数据变动情况及原因")
        .say(
            OPENING,
            amount(in),
            change(in),
            words("。其中："),
            amount(of("本年收入", Origin.CURRENT_YEAR)),
            COMMA,
            amount(carriedOver),
            END)
        .say(
            amount(out),
            change(out),
            words("。其中："),
            amount(of("本年预算安排", Origin.CURRENT_YEAR)),
            COMMA,
            amount(carriedOver),
            END)
        .build();
  }

  private static SectionForm revenue() {
    return section("revenue", "二、收入预算情况说明")
        .chart("收入预算图")
        .say(
            OPENING,
            amount(REVENUE),
            OF_WHICH,
            amount(of("一般公共预算拨款收入", Origin.CURRENT_YEAR, Source.GENERAL_PUBLIC_BUDGET))
                .shareOf(REVENUE),
            NEXT,
            amount(of("政府性基金预算拨款收入", Origin.CURRENT_YEAR, Source.GOVERNMENT_FUND)).shareOf(REVENUE),
            NEXT,
            amount(of("国有资本经营预算拨款收入", Origin.CURRENT_YEAR, Source.STATE_CAPITAL)).shareOf(REVENUE),
            NEXT,
            amount(of("财政专户管理资金收入", Origin.CURRENT_YEAR, Source.SPECIAL_ACCOUNT)).shareOf(REVENUE),
            NEXT,
            amount(of("单位资金", Origin.CURRENT_YEAR, Source.UNIT_FUNDS)).shareOf(REVENUE),
            NEXT,
            amount(of("上年结转", Origin.CARRY_OVER)).shareOf(REVENUE),
            END)
        .build();
  }

  private static SectionForm expenditure() {
    return section("expenditure", "三、支出预算情况说明")
        .say(
            OPENING,
            amount(EXPENDITURE),
            OF_WHICH,
            amount(of("基本支出", Kind.BASIC)).shareOf(EXPENDITURE),
            NEXT,
            amount(of("项目支出", Kind.PROJECT)).shareOf(EXPENDITURE),
            END)
        .build();
  }

  private static SectionForm fiscalAppropriation() {
    Quantity spent = of("财政拨款支出", Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE);
    return section("fiscal-appropriation", "四、财政拨款收支预算总体情况说明")
        .say(
            OPENING,
            amount(of("财政拨款收支总预算", Source.FISCAL_APPROPRIATION)),
            OF_WHICH,
            amount(of("一般公共预算拨款", Source.GENERAL_PUBLIC_BUDGET)),
            COMMA,
            amount(of("政府性基金预算拨款", Source.GOVERNMENT_FUND)),
            COMMA,
            amount(of("国有资本经营预算拨款", Source.STATE_CAPITAL)),
            words("。按资金年度分："),
            amount(of("当年拨款收入", Source.FISCAL_APPROPRIATION, Origin.CURRENT_YEAR)),
            COMMA,
            amount(of("上年结转收入", Source.FISCAL_APPROPRIATION, Origin.CARRY_OVER)),
            list(spent).by(Dimension.FUNCTION, Level.CLASS).after("。支出包括："),
            END)
        .build();
  }

  private static SectionForm generalPublicExpenditure() {
    return section("general-public-expenditure", "五、一般公共预算支出情况说明")
        .chart("一般公共预算当年支出结构图")
        .say(words("（一）规模变化情况"))
        .say(OPENING, amount(GENERAL), change(GENERAL), END)
        .say(words("（二）结构情况"))
        .say(
            OPENING,
            amount(GENERAL),
            list(GENERAL)
                .by(Dimension.FUNCTION, Level.CLASS)
                .saying(Listing.Item.SHARE)
                .after("，主要用于以下方面："),
            END)
        .build();
  }

  private static SectionForm basicExpenditure() {
    Quantity basic =
        of("一般公共预算基本支出", Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.BASIC);
    return section("basic-expenditure", "六、一般公共预算基本支出情况说明")
        .say(
            OPENING,
            amount(basic),
            OF_WHICH,
            amount(PERSONNEL),
            names(PERSONNEL),
            NEXT,
            amount(OPERATING),
            names(OPERATING),
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
    Quantity all = threePublic("“三公”经费", ThreePublic.THREE_PUBLIC);
    Quantity overseas = threePublic("因公出国（境）费", ThreePublic.OVERSEAS);
    Quantity reception = threePublic("公务接待费", ThreePublic.RECEPTION);
    Quantity purchase = threePublic("公务用车购置费", ThreePublic.VEHICLE_PURCHASE);
    Quantity running = threePublic("公务用车运行维护费", ThreePublic.VEHICLE_RUNNING);
    return section("three-public", "七、“三公”经费增减变动原因说明")
        .say(
            whereNone(all, words("本{kind}无“三公”经费预算。")),
            whereAny(
                all,
                words("{year}年本{kind}财政拨款安排"),
                amount(all),
                change(all),
                words("。其中："),
                amount(overseas),
                change(overseas),
                NEXT,
                amount(reception),
                change(reception),
                NEXT,
                amount(purchase),
                change(purchase),
                NEXT,
                amount(running),
                change(running),
                END))
        .build();
  }

  private static Quantity threePublic(String name, Member item) {
    return of(name, Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE, item);
  }

  private static SectionForm agencyOperating() {
    Quantity agency =
        of("机关运行经费", Source.FISCAL_APPROPRIATION, Kind.OPERATING, AgencyOperating.AGENCY_OPERATING);
    return section("agency-operating", "八、机关运行经费增减变动原因说明")
        .say(
            whereNone(agency, words("本{kind}无机关运行经费预算。")),
            whereAny(agency, words("{year}年本{kind}财政拨款安排"), amount(agency), change(agency), END))
        .build();
  }

  private static SectionForm performanceManagement() {
    Quantity projects = of("纳入绩效目标管理的项目", Origin.CURRENT_YEAR, Kind.PROJECT);
    return section("performance-management", "十、绩效管理情况")
        .say(
            OPENING,
            count(projects, Dimension.PROJECT, "个"),
            COMMA,
            amount(of("涉及项目支出", Origin.CURRENT_YEAR, Kind.PROJECT)),
            END)
        .build();
  }

  private static Quantity of(String name, Member... members) {
    return Quantity.of(name, Region.of(members));
  }
}
