package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.section;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Assets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The miniatures of the rules on the text of final accounts and of projects. */
final class TextAccountMiniatures {
  private TextAccountMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        completionReason(),
        completionBudget(),
        includes(),
        foreign(),
        countMoney(),
        evaluation(),
        awarded(),
        day(),
        projectYear());
  }

  private static Sketch account(String text) {
    return Sketch.of(
            Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT))
        .section(section(text));
  }

  private static Miniature completionReason() {
    String less = "年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.00%";
    return Miniature.of("TEXT-COMPLETION-REASON")
        .holds(account(less + "。决算数小于预算数的主要原因：厉行节约。"))
        .edge(account(less + "。其中：\n甲项目" + less + "。\n决算数小于预算数的主要原因：厉行节约。"))
        .violated(account("甲项目" + less + "。决算数小于预算数。\n乙项目" + less + "。主要原因是厉行节约。"))
        .nothing(account("年初预算为100.00万元，支出决算为100.00万元，完成年初预算的100.00%。决算数同预算数持平。"))
        .inChinese("三、支出说明“" + less + "。决算数小于预算数”决算与预算不同，未说明原因")
        .inEnglish(
            "三、支出说明: “"
                + less
                + "。决算数小于预算数”: the account differs from the budget, and no reason is given");
  }

  private static Sketch threePublic(String text) {
    return Sketch.of(
            Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT))
        .table("three-public")
        .row("amount", "2.00", "0.52", "", "", "", "", "", "", "", "", "2.00", "0.52")
        .section(section(text));
  }

  private static Miniature completionBudget() {
    String less = "支出决算为0.52万元，完成预算的26.00%，主要原因是厉行节约。";
    return Miniature.of("TEXT-COMPLETION-BUDGET")
        .holds(threePublic("公务接待费年初预算为2.00万元，支出决算为0.52万元。"))
        .edge(threePublic("公务接待费年初预算为2.0万元，" + less))
        .violated(threePublic("公务接待费年初预算为2.20万元，支出决算为0.52万元，完成预算的23.64%。"))
        .nothing(threePublic("公务接待费全年预算为0.60万元，支出决算为0.52万元，完成全年预算的86.67%。"))
        .inChinese(
            "三、支出说明“公务接待费年初预算为2.20万元，支出决算为0.52万元，完成预算的23.64%”，所述预算数2.20万元与"
                + "表七“金额”行“公务接待费预算数”栏 2.00万元不符")
        .inEnglish(
            "三、支出说明: “公务接待费年初预算为2.20万元，支出决算为0.52万元，完成预算的23.64%”: the budget 2.20万元 is not that of"
                + " 表七 three public expenses, row “amount”, column “official reception budget”"
                + " 2.00万元");
  }

  private static Sketch expenses(String text) {
    return shanghai()
        .table("basic-by-economic")
        .row("30101", "5.00")
        .printedAs("基本工资")
        .row("30103")
        .printedAs("奖金")
        .row("30201", "1.00")
        .printedAs("办公费")
        .section(section(text));
  }

  private static Miniature includes() {
    return Miniature.of("TEXT-INCLUDES")
        .holds(expenses("一般公共预算人员经费5万元，主要包括：基本工资；公用经费1万元，主要包括：办公费。"))
        .edge(expenses("一般公共预算人员经费5万元，主要包括：津贴补贴、基本工资支出等。"))
        .violated(expenses("一般公共预算人员经费5万元，主要包括：基本工资、奖金。"))
        .nothing(expenses("一般公共预算人员经费5万元。"))
        .inChinese("三、支出说明“人员经费”所列科目与预算表不一致：列有“奖金”，表中无数")
        .inEnglish(
            "三、支出说明: “personnel expenses” does not list what has money in the tables: there is"
                + " none for “奖金”");
  }

  private static Miniature foreign() {
    return Miniature.of("TEXT-GROUPS-FOREIGN")
        .holds(shanxi().section(section("国内公务接待12批次、130人次，其中外宾接待2批次、10人次。")))
        .edge(shanxi().section(section("公务接待费0.39万元（含外宾接待支出0.39万元）。接待2批次26人次，其中：接待外宾2批次、26人次。")))
        .violated(shanxi().section(section("国内公务接待12批次、130人次，其中：外宾接待15批次、20人次。")))
        .nothing(shanxi().section(section("国内公务接待12批次、130人次。")))
        .inChinese("三、支出说明“12批次、130人次，其中：外宾接待15批次、20人次”，其中外宾数大于公务接待数")
        .inEnglish(
            "三、支出说明: “12批次、130人次，其中：外宾接待15批次、20人次”: there are more foreign guests than"
                + " guests");
  }

  private static Miniature countMoney() {
    return Miniature.of("TEXT-COUNT-MONEY")
        .holds(shanxi().section(section("因公出国（境）费0万元，团组0个。公务用车购置支出18.00万元，购置公务用车1辆。")))
        .edge(shanxi().section(section("公务用车运行维护费0万元，公务用车保有量1辆。公务接待费0.05万元，国内公务接待1批次。")))
        .violated(shanxi().section(section("公务用车运行维护费32.20万元，公务用车保有量为0辆。")))
        .nothing(shanxi().section(section("因公出国（境）费0万元，全年团组2个，费用由举办单位承担。")))
        .inChinese("三、支出说明“公务用车运行维护费32.20万元”，而“保有量为0辆”，两者不能一为零、一不为零")
        .inEnglish(
            "三、支出说明: “公务用车运行维护费32.20万元” but “保有量为0辆”: neither can be zero without the" + " other");
  }

  private static Miniature evaluation() {
    return Miniature.of("TEXT-EVALUATION")
        .holds(shanxi().section(section("绩效自评项目10个，评级优5个、良3个、合格1个、不合格1个。平均得分100分。")))
        .edge(shanxi().section(section("绩效自评项目10个，其中5个项目评级为优，4个为良。发现问题5个，已整改3个，正在整改2个。")))
        .violated(shanxi().section(section("绩效自评项目10个，评级为“优”的项目8个，“良”的项目3个。")))
        .nothing(shanxi().section(section("绩效自评项目10个，其中3个委托第三方。")))
        .inChinese("三、支出说明所述各档之和11个，与“项目10个”不符")
        .inEnglish("三、支出说明: the grades add up to 11, unlike “项目10个”");
  }

  private static Miniature awarded() {
    String total = "政府采购支出总额100.00万元，授予中小企业合同金额60.00万元，占政府采购支出总额的60%";
    return Miniature.of("TEXT-PROCUREMENT-AWARDED")
        .holds(shanxi().section(section(total + "，其中：授予小微企业合同金额30.00万元，占授予中小企业合同金额的50%。")))
        .edge(shanxi().section(section(total + "，其中：授予小微企业合同金额60.00万元，占政府采购支出总额的60.0%。")))
        .violated(shanxi().section(section(total + "，其中：授予小微企业合同金额70.00万元。")))
        .nothing(shanxi().section(section("政府采购支出总额100.00万元。")))
        .inChinese("三、支出说明授予小微企业合同金额 70.00万元，大于授予中小企业合同金额 60.00万元")
        .inEnglish(
            "三、支出说明: contracts of small and micro enterprises 70.00万元 is more than contracts of"
                + " SMEs 60.00万元");
  }

  private static Sketch asOf(int year) {
    Assets assets = Assets.builder().asOf(LocalDate.of(year, 12, 31)).officeArea("0").build();
    return shanghai().with(document -> document.assets(assets));
  }

  private static Miniature day() {
    return Miniature.of("TEXT-ASSETS-DAY")
        .holds(asOf(2024))
        .edge(asOf(2025))
        .violated(asOf(2023))
        .nothing(shanghai())
        .inChinese("国有资产截至2023-12-31，与2025年度文本不符")
        .inEnglish("assets are told as of 2023-12-31, which does not belong in a document of 2025");
  }

  private static Miniature projectYear() {
    return Miniature.of("TEXT-PROJECT-YEAR")
        .holds(shanxi().section(section("六、年度预算安排\n项目总投资5000万元，2024年安排800万元。\n七、绩效目标")))
        .edge(shanxi().section(section("六、年度预算安排\n第一季度用款15万元，第二季度用款15万元。")))
        .violated(shanxi().section(section("六、年度预算安排\n项目总投资5000万元。\n七、绩效目标\n2024年完成5万元。")))
        .nothing(shanxi().section(section("六、年度预算安排\n根据合同条款按时拨付。\n七、绩效目标\n投资5000万元。")))
        .inChinese("三、支出说明“年度预算安排”只列总额，未列2024年度金额：“5000万元”")
        .inEnglish("三、支出说明: only a total of the project is told, not the money of 2024: “5000万元”");
  }
}
