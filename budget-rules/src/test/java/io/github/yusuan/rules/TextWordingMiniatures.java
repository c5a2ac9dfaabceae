package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.section;
import static io.github.yusuan.rules.TextMiniatures.wan;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.ClaimedShare;
import java.time.Year;
import java.util.List;

/** The miniatures of the rules on wording, on names and on changes worked out in the text. */
final class TextWordingMiniatures {
  private TextWordingMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        doubled(),
        contradiction(),
        sign(),
        percent(),
        stop(),
        figureForm(),
        cause(),
        completion(),
        completionGap(),
        kind(),
        name(),
        pathName(),
        pathSettled(),
        shareBase(),
        itemChange(),
        itemBase());
  }

  private static Miniature doubled() {
    return Miniature.of("TEXT-DOUBLED")
        .holds(shanxi().section(section("比上年预算增加12.30万元，增长2%。")))
        .edge(shanxi().section(section("人员增加，下降的项目有两个；与上年持平。")))
        .violated(shanxi().section(section("比上年预算增加增加12.30万元。")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明用语重复“增加增加”：比上年预算增加增加12.30万元。")
        .inEnglish("三、支出说明 doubles words in “增加增加”: 比上年预算增加增加12.30万元。");
  }

  private static Miniature contradiction() {
    return Miniature.of("TEXT-CONTRADICTION")
        .holds(shanxi().section(section("比上年预算增加12.30万元。")))
        .edge(shanxi().section(section("人员增加，下降的项目有两个；与上年基本持平，增长0.02%。")))
        .violated(shanxi().section(section("比上年预算增加持平。")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明用语自相矛盾“增加持平”：比上年预算增加持平。")
        .inEnglish("三、支出说明 contradicts itself in “增加持平”: 比上年预算增加持平。");
  }

  private static Miniature sign() {
    return Miniature.of("TEXT-SIGN")
        .holds(shanxi().section(section("比上年增加10.00万元。")))
        .edge(shanxi().section(section("增长10-20%；增长--（基数为0，不可比）。")))
        .violated(shanxi().section(section("比上年增加-10.00万元。")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明“增加-10.00”方向用语后的数字又带负号：比上年增加-10.00万元。")
        .inEnglish("三、支出说明: “增加-10.00” has a word of direction and a minus: 比上年增加-10.00万元。");
  }

  private static Miniature percent() {
    return Miniature.of("TEXT-PERCENT")
        .holds(shanxi().section(section("基本支出占61.01%，项目支出占比38.99％。")))
        .edge(shanxi().section(section("占地300平方米，占用5间，占比为三成，占3成，占本次的3分之1，占编。")))
        .violated(shanxi().section(section("基本支出所占比重61.01；")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明“占比重61.01”未带百分号：基本支出所占比重61.01；")
        .inEnglish("三、支出说明: “占比重61.01” has no percent sign: 基本支出所占比重61.01；");
  }

  private static Miniature stop() {
    return Miniature.of("TEXT-STOP")
        .holds(shanxi().section(section("比上年增加，主要原因是新设机构两家。")))
        .edge(shanxi().section(section("增加的原因是：\n（一）新设机构（两家）\n变动原因")))
        .violated(shanxi().section(section("主要原因是新设机构两家\n二、支出。")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明“新设机构两家”句末缺句号：主要原因是新设机构两家 二、支出。")
        .inEnglish("三、支出说明: there is no full stop after “新设机构两家”: 主要原因是新设机构两家 二、支出。");
  }

  private static Miniature figureForm() {
    return Miniature.of("TEXT-FIGURE-FORM")
        .holds(shanxi().section(section("支出3,518.85万元。")))
        .edge(shanxi().section(section("2024，100万元用于甲；项目有“12345”热线；占5％。")))
        .violated(shanxi().section(section("支出3，518.85万元。")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明数字“3，518.85”书写不规范：支出3，518.85万元。")
        .inEnglish("三、支出说明: the figure “3，518.85” is not written as figures are: 支出3，518.85万元。");
  }

  private static Miniature cause() {
    return Miniature.of("TEXT-CAUSE")
        .holds(shanxi().section(section("比上年减少5万元。支出减少的主要原因是项目减少。")))
        .edge(shanxi().section(section("收入减少5万元，项目支出增加2万元。增加的主要原因是项目增多。")))
        .violated(shanxi().section(section("比上年减少5万元。支出增加的主要原因是项目增多。")))
        .nothing(shanxi().section(section("支出增加的主要原因是项目增多。")))
        .inChinese("三、支出说明前述均为减少，却称“增加的主要原因”")
        .inEnglish("三、支出说明: “增加的主要原因”, but all changes before it are the other way (decrease)");
  }

  private static Miniature completion() {
    return Miniature.of("TEXT-COMPLETION")
        .holds(shanxi().section(section("年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.00%。")))
        .edge(shanxi().section(section("年初预算为0万元，支出决算为0万元，完成预算的100%；全年预算数100万元，决算数95万元，完成预算的96%。")))
        .violated(shanxi().section(section("年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.10%。")))
        .nothing(shanxi().section(section("支出决算为95.00万元，完成年初预算的95.00%。")))
        .inChinese(
            "三、支出说明“年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.10%”，" + "完成率应按所述金额计算为95.00%，与所述95.10%不符")
        .inEnglish(
            "三、支出说明: “年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.10%”: the amounts make it"
                + " 95.00%, not 95.10%");
  }

  private static Miniature completionGap() {
    return Miniature.of("TEXT-COMPLETION-GAP")
        .holds(shanxi().section(section("完成年初预算的95.00%。决算数小于预算数的主要原因是项目减少。")))
        .edge(
            shanxi()
                .section(
                    section(
                        "完成年初预算的100%，决算数大于预算数的原因是四舍五入；公务接待费完成预算的100%。"
                            + "2024年度“三公”经费支出决算数小于预算数的主要原因是节约。")))
        .violated(shanxi().section(section("完成年初预算100%，决算数大于预算数55.93万元。")))
        .nothing(shanxi().section(section("决算数小于预算数的主要原因是项目减少。")))
        .inChinese("三、支出说明“完成年初预算100%，决算数大于预算数55.93万元”，而完成率为100%，两者不符")
        .inEnglish(
            "三、支出说明: “完成年初预算100%，决算数大于预算数55.93万元”, but the rate of completion is 100%: they do"
                + " not agree");
  }

  private static Miniature kind() {
    return Miniature.of("TEXT-KIND")
        .holds(unit("2024年单位预算收入3万元，主管部门预算批复后公开。"))
        .edge(shanghai().section(section("本单位预算3万元，所属单位预算2万元。")))
        .violated(unit("2024年部门预算收入3万元。"))
        .nothing(shanghai())
        .inChinese("三、支出说明称“2024年部门预算”，而本文本为单位预算")
        .inEnglish("三、支出说明 says “2024年部门预算”, but this document is a unit budget");
  }

  private static Sketch unit(String text) {
    return Sketch.of(Templates.shanghaiDistrict().of(Year.of(2024), DocumentKind.UNIT_BUDGET))
        .section(section(text));
  }

  private static Miniature name() {
    return Miniature.of("TEXT-NAME")
        .holds(shanghai().section(section("卫生健康支出（类）88.00万元。")))
        .edge(shanghai().section(section("原医疗卫生与计划生育支出（类）调整，见《医疗卫生与计划生育支出表》。")))
        .violated(shanghai().section(section("医疗卫生与计划生育支出（类）88.00万元。")))
        .nothing(shanghai().section(says()))
        .inChinese("三、支出说明“医疗卫生与计划生育支出”是以前年度的科目名称，210现名为“卫生健康支出”")
        .inEnglish(
            "三、支出说明: “医疗卫生与计划生育支出” is the name of earlier years; 210 is called “卫生健康支出” now");
  }

  private static Sketch spent(Sketch sketch, String form, String amount) {
    return sketch
        .table(form)
        .row("221", amount)
        .printedAs("住房保障支出")
        .row("22102", amount)
        .printedAs("住房改革支出")
        .row("2210201", amount)
        .printedAs("住房公积金");
  }

  private static Sketch paths(String text) {
    return spent(shanxi(), "expenditure", "56.13").section(section(text));
  }

  private static Miniature pathName() {
    return Miniature.of("TEXT-PATH-NAME")
        .holds(paths("1.“住房保障支出（类）住房改革支出（款）住房公积金（项）”56.13万元。"))
        .edge(paths("住房保障（类）住房改革支出（款）住房公积金（项）56.13万元；住房保障支出（类）其他（款）其他（项）56.13万元。"))
        .violated(paths("住房保障支出（类）住房保障支出（款）住房公积金（项）56.13万元。"))
        .nothing(paths("住房保障支出（类）住房保障支出（款）住房公积金（项）7.00万元。"))
        .inChinese("三、支出说明“住房公积金”的名称与预算表不一致：款“住房保障支出”，表三“22102 住房改革支出”行为“住房改革支出”")
        .inEnglish(
            "三、支出说明: “住房公积金” is not named as in the tables: section “住房保障支出”, which is “住房改革支出” in"
                + " 表三, row “22102 住房改革支出”");
  }

  private static Sketch account(String amount, String said) {
    Sketch account =
        Sketch.of(
            Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT));
    return spent(account, "general-public-expenditure", amount)
        .section(
            PublicationMiniatures.section(
                "general-public-expenditure",
                "五、一般公共预算财政拨款支出决算情况说明",
                "1、住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为57.00万元，支出决算为" + said + "。"));
  }

  private static Miniature pathSettled() {
    return Miniature.of("TEXT-PATH-SETTLED")
        .holds(account("56.13", "56.13万元"))
        .edge(account("56.13", "56.1万元"))
        .violated(account("56.31", "56.13万元"))
        .nothing(paths("住房保障支出（类）住房改革支出（款）住房公积金（项）。支出决算为57.00万元。"))
        .inChinese("五、一般公共预算财政拨款支出决算情况说明“住房公积金”支出决算56.13万元，与表五“2210201 住房公积金”行“合计”栏 56.31万元不符")
        .inEnglish(
            "五、一般公共预算财政拨款支出决算情况说明: 56.13万元 settled of “住房公积金” differs from 表五 general public"
                + " budget expenditure, row “2210201 住房公积金”, column “total” 56.31万元");
  }

  private static Miniature shareBase() {
    ClaimedShare share = ClaimedShare.percent("95.89").of(SPENT);
    ClaimedShare none = ClaimedShare.percent("0").of(SPENT);
    return Miniature.of("TEXT-SHARE-BASE")
        .holds(shanxi().section(says().claim(SPENT, wan("2.00")).claim(BASIC, share)))
        .edge(shanxi().section(says().claim(SPENT, wan("0")).claim(BASIC, none)))
        .violated(shanxi().section(says().claim(SPENT, wan("0")).claim(BASIC, share)))
        .nothing(shanxi().section(says().claim(BASIC, share)))
        .inChinese("三、支出说明“基本支出”所述为支出预算的95.89%，而支出预算为0，不能计算比例")
        .inEnglish(
            "三、支出说明, “基本支出” is stated as 95.89% of 支出预算, which is zero and has no percentages");
  }

  private static Miniature itemChange() {
    return Miniature.of("TEXT-ITEM-CHANGE")
        .holds(shanxi().section(section("物业费2023年执行数为1000.00万元，2024年预算安排900.00万元，减少10.00%。")))
        .edge(shanxi().section(section("物业费上年预算数3.10万元，2024年预算4.20万元，增加1.10万元，增长35.5%。")))
        .violated(shanxi().section(section("物业费2023年执行数为1000.00万元，2024年预算安排900.00万元，减少1.10%。")))
        .nothing(shanxi().section(section("物业费2023年执行数为1000.00万元。")))
        .inChinese(
            "三、支出说明“2023年执行数为1000.00万元，2024年预算安排900.00万元，减少1.10%”，两个金额相差-100.00万元，"
                + "增减幅度为10.00%，与所述不符")
        .inEnglish(
            "三、支出说明: “2023年执行数为1000.00万元，2024年预算安排900.00万元，减少1.10%”; the two amounts are"
                + " -100.00万元 apart, a change of 10.00%, not what is stated");
  }

  private static Miniature itemBase() {
    return Miniature.of("TEXT-ITEM-BASE")
        .holds(shanxi().section(section("培训费上年执行数为5万元，2024年预算安排6.00万元，增加20%。")))
        .edge(shanxi().section(section("培训费上年执行数为0万元，2024年预算安排0.00万元，增长0%。")))
        .violated(shanxi().section(section("培训费上年执行数为0万元，2024年预算安排6.00万元，增加100%。")))
        .nothing(shanxi().section(section("培训费上年执行数为0万元，2024年预算安排6.00万元，增加6.00万元。")))
        .inChinese("三、支出说明“上年执行数为0万元，2024年预算安排6.00万元，增加100%”，基数为0，不可比，不应列百分比")
        .inEnglish(
            "三、支出说明: “上年执行数为0万元，2024年预算安排6.00万元，增加100%” has a base of zero, of which there is"
                + " no percentage");
  }
}
