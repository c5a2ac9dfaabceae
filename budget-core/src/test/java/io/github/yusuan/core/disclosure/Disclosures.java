package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Equipment;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.PurchasedService;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import java.time.LocalDate;
import java.time.Year;

/** A disclosure of which every part has something in it: an excerpt of 屯留 2024. */
final class Disclosures {
  static final Template TEMPLATE = Templates.SHANXI_COUNTY_2024;
  static final String NAME = "长治市屯留区行政审批服务管理局";

  /** The one unit of the department, of the same name. */
  static final BudgetUnit BUREAU = BudgetUnit.of(NAME);

  static final Project RUNNING = Project.of(BUREAU, "单位运转经费");
  static final Project SMART = Project.of(BUREAU, "智慧政务建设");

  private Disclosures() {}

  static Form form(String id) {
    return TEMPLATE.form(id).orElseThrow();
  }

  static Line.Builder row(String row, String label) {
    return Line.builder().id(row).row(row).label(label);
  }

  static Line.Builder line(String label, Member... members) {
    return numbered(members[members.length - 1].id(), label, members);
  }

  static Line.Builder numbered(String id, String label, Member... members) {
    return Line.builder().id(id).label(label).addMembers(members);
  }

  static Figure figure(String printed) {
    return Figure.parse(printed);
  }

  static Table summary() {
    return Table.builder()
        .form(form("summary-revenue"))
        .addLines(
            row("general-public-budget", "一、一般公共预算").figure("amount", figure("1222.37")).build(),
            row("government-fund", "二、政府性基金预算").build(),
            row("carry-over", "上年结转").figure("amount", figure("0.43")).build(),
            row("grand-total", "收入总计").figure("amount", figure("1222.79")).build())
        .build();
  }

  static Table expenditure() {
    return Table.builder()
        .form(form("expenditure"))
        .addLines(
            row("total", "合计")
                .figure("total", figure("1222.79"))
                .figure("basic", figure("712.49"))
                .figure("project", figure("510.31"))
                .build(),
            line("一般行政管理事务", FunctionalCode.of("2010302"))
                .figure("total", figure("80.43"))
                .figure("project", figure("80.43"))
                .build())
        .build();
  }

  /** Prints 一、一般公共预算 twice. */
  static Table fiscalRevenue() {
    return Table.builder()
        .form(form("fiscal-revenue"))
        .addLines(
            row("general-public-budget", "一、一般公共预算").figure("amount", figure("1222.37")).build(),
            row("carry-over-total", "上年财政拨款结转").figure("amount", figure("0.43")).build(),
            row("carry-over-general-public-budget", "一、一般公共预算")
                .figure("amount", figure("0.43"))
                .build())
        .build();
  }

  /** Prints names only: the departmental code is known, the governmental one was completed. */
  static Table basicByEconomic() {
    return Table.builder()
        .form(form("basic-by-economic"))
        .addLines(
            numbered(
                    "30101",
                    "基本工资",
                    DepartmentEconomicCode.of("30101"),
                    GovernmentEconomicCode.of("50101"))
                .putMemberLabel(Dimension.GOVERNMENT_ECONOMIC, "工资奖金津补贴")
                .addCompleted(Dimension.GOVERNMENT_ECONOMIC)
                .figure("total", figure("199.52"))
                .figure("personnel", figure("199.52"))
                .build())
        .build();
  }

  static Table fundRevenue() {
    return Table.builder().form(form("fund-revenue")).note("本表无数据").build();
  }

  /** Prints one name for department and unit. */
  static Table projects() {
    return Table.builder()
        .form(form("projects-current"))
        .addLines(
            row("total", NAME).figure("total", figure("509.88")).build(),
            line(NAME, BUREAU).figure("total", figure("509.88")).build(),
            line("单位运转经费", BUREAU, RUNNING).figure("total", figure("80.00")).build(),
            line("智慧政务建设", BUREAU, SMART).figure("total", figure("55.59")).build())
        .build();
  }

  static PerformanceTarget running() {
    return PerformanceTarget.builder()
        .project(RUNNING)
        .taxonomy(Taxonomy.COUNTY)
        .authority(Authority.of(NAME).withCode("052"))
        .attribute(Attribute.RECURRING)
        .attributeText("经常性项目(长期开展)")
        .term(Term.of("1年"))
        .termFunding(Funding.builder().total("1220000").build())
        .annualFunding(
            Funding.builder().total("800000").tier(Tier.MUNICIPAL_COUNTY, "800000").build())
        .overview("保障单位运转")
        .basis("屯政办发〔2022〕36号")
        .necessity("必要")
        .safeguards("财务制度")
        .plan("全年")
        .termGoal("保障运转")
        .annualGoal("保障运转")
        .addIndicators(
            indicator("quantity", "保障单位数", "≥1个"),
            indicator("quality", "保障率", "保障"),
            indicator("timeliness", "完成时间", "2024年12月底前"),
            indicator("cost", "项目总成本", "≤122万元"),
            indicator("cost", "服务费", "150元/月"),
            indicator("economic", "效益", ""),
            indicator("social", "拨款", "按相关财务制度及时拨付"),
            indicator("satisfaction", "满意度", "不满意、基本满意、很满意"))
        .build();
  }

  private static Indicator indicator(String heading, String name, String target) {
    return Indicator.builder()
        .heading(Taxonomy.COUNTY.heading(heading))
        .name(name)
        .target(target)
        .build();
  }

  /** States the total only. */
  static PerformanceTarget smart() {
    return PerformanceTarget.builder()
        .project(SMART)
        .taxonomy(Taxonomy.COUNTY)
        .annualFunding(Funding.builder().total("553,891.68").build())
        .build();
  }

  /** States no annual funding: it has no sheet. */
  static PerformanceTarget unfunded() {
    return PerformanceTarget.builder()
        .project(Project.of(BUREAU, "政务大厅升级改造项目").withCode("P01").withNumber(9))
        .taxonomy(Taxonomy.NATIONAL_2021)
        .build();
  }

  static Disclosure.Builder tables() {
    return Disclosure.builder()
        .department(Department.of(NAME).withCode("052"))
        .year(Year.of(2024))
        .template(TEMPLATE)
        .addTables(
            summary(),
            expenditure(),
            fiscalRevenue(),
            basicByEconomic(),
            fundRevenue(),
            projects());
  }

  static Disclosure rich() {
    return tables()
        .addPerformanceTargets(running(), unfunded(), smart())
        .addNarrative(
            Section.builder()
                .id("budget-changes")
                .title("一、部门预算收支数据变动情况及原因")
                .text("收入总计比上年减少33.48万元，减少2.67%。")
                .claim(
                    Quantity.of("收入总计", Region.ALL),
                    ClaimedAmount.of("1222.79", Scale.TEN_THOUSAND_YUAN))
                .claim(
                    Quantity.of("收入总计", Region.ALL),
                    ClaimedChange.by(ClaimedAmount.of("-33.48", Scale.TEN_THOUSAND_YUAN))
                        .withPercent("-2.67"))
                .claim(
                    Quantity.of(Region.of(Kind.PROJECT)),
                    ClaimedShare.percent("41.73").of(Region.ALL))
                .claim(Quantity.of("项目").withId("projects"), ClaimedCount.of(9, "个"))
                .claim(Quantity.of(Region.of(Source.STATE_CAPITAL)), ClaimedChange.NONE)
                .build())
        .assets(
            Assets.builder()
                .asOf(LocalDate.of(2023, 12, 31))
                .vehicles(Vehicles.builder().authorised(0).actual(1).putByUse("机要通信用车", 1).build())
                .officeArea("1374.4")
                .addEquipment(
                    Equipment.builder()
                        .threshold(ClaimedAmount.of("50", Scale.TEN_THOUSAND_YUAN))
                        .kind("通用设备")
                        .count(1)
                        .build())
                .build())
        .procurement(
            Procurement.builder()
                .total("62.00")
                .services("50.00")
                .addPurchasedService(
                    PurchasedService.builder()
                        .name("物业服务")
                        .amount(ClaimedAmount.of("50.00", Scale.TEN_THOUSAND_YUAN))
                        .build())
                .build())
        .addGlossary(GlossaryTerm.builder().term("基本支出").text("为保障机构正常运转的支出").build())
        .organisation(
            Organisation.builder()
                .addDuty("负责全区政务服务综合管理")
                .addDivision("办公室")
                .addUnit("政务服务中心")
                .putCount(UnitSort.BUDGET_UNITS, 1)
                .addRemark("4 / 1 / 1+3")
                .build())
        .provenance(
            Provenance.builder()
                .title("2024年度部门预算公开")
                .publisher(NAME)
                .approved(LocalDate.of(2024, 4, 10))
                .published(LocalDate.of(2024, 4, 27))
                .addContent("预算公开表1")
                .putTable("summary-revenue", "预算公开表1")
                .addRemark("仅供内部审核")
                .build())
        .build();
  }
}
