package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The miniatures of the rules on what a publication contains. */
final class PublicationMiniatures {
  private static final String ITEMS = "因公出国（境）费0万元，公务用车购置费0万元，公务用车运行费3万元";

  private PublicationMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        parts(), threePublic(), change(), reason(), counts(), level(), days(), contents());
  }

  static Section.Builder section(String id, String title, String text) {
    return Section.builder().id(id).title(title).text(text);
  }

  /** A document with all accounts but that of procurement. */
  private static Sketch accounts() {
    return shanghai()
        .section(section("duties", "部门职责", "统筹数据资源。"))
        .section(section("budget", "部门预算编制说明", "收入预算5万元。"))
        .section(section("three-public", "“三公”经费预算情况", "“三公”经费预算0万元。"))
        .section(section("assets", "国有资产占有使用情况", "共有车辆0辆。"))
        .section(section("performance", "绩效目标设置情况", "编报项目1个。"))
        .section(section("terms", "名词解释", "项目支出：为特定任务发生的支出。政府采购：用财政性资金购买货物。"));
  }

  private static Miniature parts() {
    return Miniature.of("PUBLICATION-PARTS")
        .holds(accounts().section(section("procurement", "政府采购预算情况", "政府采购预算0万元。")))
        .edge(
            shanghai()
                .section(section("budget", "编制说明", "“三公”经费预算0万元，绩效目标1个。"))
                .with(
                    document ->
                        document
                            .organisation(Organisation.builder().addUnits("某局").build())
                            .procurement(Procurement.builder().total("0").build())
                            .assets(Assets.builder().officeArea("0").build())
                            .addGlossary(GlossaryTerm.of("项目支出").meaning("为特定任务发生的支出"))))
        .violated(accounts())
        .nothing(shanghai())
        .inChinese("未见政府采购的说明")
        .inEnglish("there is no account of government procurement");
  }

  private static Miniature threePublic() {
    return Miniature.of("PUBLICATION-THREE-PUBLIC")
        .holds(shanghai().section(items(ITEMS + "，公务接待费1万元。")))
        .edge(shanghai().section(items("未安排出国经费；不新购公务用车，运行维护费3万元；接待费1万元。")))
        .violated(shanghai().section(items("因公出国（境）费0万元，公务用车购置及运行费3万元，其中：公务用车运行费3万元，公务接待费1万元。")))
        .nothing(shanghai().section(items("本部门无“三公”经费预算。")))
        .inChinese("“三公”经费预算情况未单独说明“公务用车购置费”")
        .inEnglish("“三公”经费预算情况 does not tell of vehicle purchase separately");
  }

  private static Miniature change() {
    return Miniature.of("PUBLICATION-THREE-PUBLIC-CHANGE")
        .holds(shanghai().section(items(ITEMS + "，与上年持平；公务接待费1.20万元，比上年减少0.30万元，主要原因是节约。")))
        .edge(
            shanghai()
                .section(
                    items(
                        "因公出国（境）费0万元。公务用车购置及运行费3万元，与上年持平，其中：公务用车购置费0万元，" + "公务用车运行费3万元。公务接待费0万元。")))
        .violated(shanghai().section(items(ITEMS + "，与上年持平；公务接待费1.20万元。")))
        .nothing(shanghai().section(section("budget", "编制说明", "公务接待费1.20万元。")))
        .inChinese("“三公”经费预算情况未说明“公务接待费”的增减变化")
        .inEnglish("“三公”经费预算情况 does not tell the change of official reception");
  }

  private static Miniature reason() {
    String less = "公务接待费1.20万元，比上年减少0.30万元";
    return Miniature.of("PUBLICATION-THREE-PUBLIC-REASON")
        .holds(shanghai().section(items(less + "，主要原因是压缩公务接待。")))
        .edge(
            shanghai()
                .section(
                    items(
                        "“三公”经费4.20万元，比上年减少0.30万元，由于公务接待费减少0.30万元。其中：公务用车运行费3万元，"
                            + "与上年持平；"
                            + less
                            + "；因公出国（境）费0万元，比上年增加0万元。")))
        .violated(shanghai().section(items(less + "。")))
        .nothing(shanghai().section(section("budget", "编制说明", less)))
        .inChinese("“三公”经费预算情况未说明“公务接待费”增减变化的原因")
        .inEnglish("“三公”经费预算情况 gives no reason for the change of official reception");
  }

  private static Section.Builder items(String text) {
    return section("three-public", "“三公”经费预算情况", text);
  }

  private static Miniature level() {
    return Miniature.of("PUBLICATION-LEVEL")
        .holds(
            shanxi()
                .table("expenditure")
                .row("201", "1.00")
                .row("20103", "1.00")
                .row("2010301", "1.00"))
        .edge(shanxi().table("expenditure").row("201").row("2080505", "1.00"))
        .violated(
            shanxi()
                .table("expenditure")
                .row("201", "1.00")
                .row("20103", "1.00")
                .row("208", "1.00")
                .row("2080505", "1.00"))
        .nothing(shanxi().table("three-public").row("reception", "1.00"))
        .inChinese("表三 2024年预算支出总表：科目应列示到项级，未列下级的有“20103 科目20103”")
        .inEnglish(
            "表三 expenditure 2024: codes have to be listed down to the item; without a row below"
                + " them: “20103 科目20103”");
  }

  private static Sketch published(String day) {
    Provenance source =
        Provenance.builder()
            .approved(LocalDate.of(2025, 1, 20))
            .published(LocalDate.parse(day))
            .build();
    return shanghai().with(document -> document.provenance(source));
  }

  private static Miniature days() {
    return Miniature.of("PUBLICATION-DAYS")
        .holds(published("2025-01-20"))
        .edge(published("2025-02-09"))
        .violated(published("2025-02-10"))
        .nothing(shanghai().with(document -> document.provenance(Provenance.builder().build())))
        .inChinese("2025-01-20批复，2025-02-10公开，已过21日，超过20日")
        .inEnglish(
            "approved on 2025-01-20 but published on 2025-02-10, 21 days later; 20 are allowed");
  }

  private static Sketch listing(String... entries) {
    Provenance source = Provenance.builder().addContents(entries).build();
    return shanghai()
        .table("summary-revenue")
        .table("summary-expenditure")
        .table("revenue")
        .with(document -> document.provenance(source));
  }

  private static Miniature contents() {
    return Miniature.of("PUBLICATION-CONTENTS")
        .holds(listing("1.2025年部门财务收支预算总表…………5", "2.2025年部门收入预算总表…………6", "五、名词解释…………9"))
        .edge(listing("一、部门财务收支预算总表 5", "二、部门收入预算总表 6", "三、项目绩效目标表 7"))
        .violated(listing("2025年部门财务收支预算总表", "2025年部门收入预算总表", "2025年部门支出预算总表"))
        .nothing(listing("一、部门主要职能", "二、部门预算表"))
        .inChinese("目录列有“表三 2025年部门支出预算总表”，文本中没有")
        .inEnglish(
            "the list of contents names “表三 expenditure 2025”, which the document does not have");
  }

  private static Sketch account(String text) {
    return Sketch.of(
            Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT))
        .section(items(text));
  }

  private static Miniature counts() {
    return Miniature.of("PUBLICATION-THREE-PUBLIC-COUNTS")
        .holds(account("因公出国（境）费支出3.00万元，团组1个，2人次。公务接待费支出1.20万元，接待5批次、40人次。"))
        .edge(account("因公出国（境）费支出0万元，比上年减少3.00万元。公务用车运行维护费支出2.00万元，保有量1辆。"))
        .violated(account("公务接待费支出1.20万元，比上年减少0.30万元，主要原因是节约。"))
        .nothing(shanghai().section(items("公务接待费预算1.20万元。")))
        .inChinese("“三公”经费预算情况未说明“公务接待费”的团组、批次、人数或车辆数")
        .inEnglish(
            "“三公”经费预算情况 does not tell the numbers of groups, occasions, people or vehicles of"
                + " official reception");
  }
}
