package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.section;
import static io.github.yusuan.rules.TextMiniatures.wan;

import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import java.util.List;

/** The miniatures of the rules on the text: words, lists, years, residue. */
final class TextWordMiniatures {
  private TextWordMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        figure(),
        direction(),
        reason(),
        ofWhich(),
        ofWhichSum(),
        list(),
        listItem(),
        listLevel(),
        year(),
        residue(),
        brackets());
  }

  /** Words may state more than is claimed, and less. */
  private static Miniature figure() {
    return Miniature.of("TEXT-FIGURE")
        .holds(shanxi().section(section("基本支出464.64万元。").claim(BASIC, wan("464.64"))))
        .edge(shanxi().section(section("基本支出4,646,400元，另有5.00万元。").claim(BASIC, wan("464.64"))))
        .violated(shanxi().section(section("基本支出446.64万元。").claim(BASIC, wan("464.64"))))
        .nothing(shanxi().section(section("基本支出有所减少。").claim(BASIC, wan("464.64"))))
        .inChinese("三、支出说明文字为“446.64万元”，数据表述为464.64万元，两者疑有一处笔误")
        .inEnglish(
            "三、支出说明: the words read “446.64万元”, but the claim is 464.64万元; one of the"
                + " two is probably a slip");
  }

  private static Miniature direction() {
    ClaimedChange less = ClaimedChange.by(wan("-1000.00"));
    return Miniature.of("TEXT-DIRECTION")
        .holds(shanxi().section(section("比上年减少1000.00万元。").claim(BASIC, less)))
        .edge(shanxi().section(section("比上年减少1,000.00 万元。").claim(BASIC, less)))
        .violated(shanxi().section(section("比上年增加1,000.00万元。").claim(BASIC, less)))
        .nothing(shanxi().section(section("比上年增加。")))
        .inChinese("三、支出说明称“增加1000.00万元”，与所述增减方向不符：增减额-1000.00万元")
        .inEnglish(
            "三、支出说明: “增加1000.00万元” does not match the direction stated: changed by"
                + " -1000.00万元");
  }

  private static Miniature reason() {
    return Miniature.of("TEXT-REASON")
        .holds(shanxi().section(section("比上年减少1万元，主要原因是人员减少。")))
        .edge(shanxi().section(section("比上年减少1万元，主要原因是人员减少、项目增加。")))
        .violated(shanxi().section(section("比上年减少1万元，主要原因是人员增加。")))
        .nothing(shanxi().section(section("比上年减少1万元。")))
        .inChinese("三、支出说明“比上年减少1万元，主要原因是人员增加”原因与增减方向不同")
        .inEnglish(
            "三、支出说明: “比上年减少1万元，主要原因是人员增加”: the reason and the change point different" + " ways");
  }

  private static Miniature ofWhich() {
    return Miniature.of("TEXT-OF-WHICH")
        .holds(shanxi().section(section("项目10个（其中甲类4个，乙类5个）。")))
        .edge(shanxi().section(section("经费1.0万元（其中甲0.5万元，乙0.6万元）。")))
        .violated(shanxi().section(section("面积8013平方米（其中计容7998平方米，不计容105平方米）。")))
        .nothing(shanxi().section(section("项目10个，其中甲类40个。")))
        .inChinese("三、支出说明“8013平方米（其中计容7998平方米，不计容105平方米）”各项之和 8103平方米，大于 8013平方米，" + "相差90平方米")
        .inEnglish(
            "三、支出说明: “8013平方米（其中计容7998平方米，不计容105平方米）” adds up to 8103平方米, "
                + "more than 8013平方米 by 90平方米");
  }

  private static Miniature ofWhichSum() {
    return Miniature.of("TEXT-OF-WHICH-SUM")
        .holds(shanxi().section(section("面积8013平方米（其中办公7998平方米，仓库15平方米）。")))
        .edge(shanxi().section(section("面积8013.0平方米（其中办公7998.0平方米，仓库15.1平方米）。")))
        .violated(shanxi().section(section("面积8013平方米（其中办公7998平方米，仓库105平方米）。")))
        .nothing(shanxi().section(section("在编50人（其中党员35人，女20人）。")))
        .inChinese(
            "三、支出说明“8013平方米（其中办公7998平方米，仓库105平方米）”各项之和 8103平方米，大于 8013平方米，"
                + "相差90平方米；各项如不重叠，疑有一处笔误")
        .inEnglish(
            "三、支出说明: “8013平方米（其中办公7998平方米，仓库105平方米）” adds up to 8103平方米, more than 8013平方米"
                + " by 90平方米; unless the parts overlap, one of the figures is probably a slip");
  }

  /** A table with money in some codes, and a list of some. */
  private static Sketch listed(List<String> printed, List<String> listed) {
    Sketch sketch = shanxi().table("expenditure");
    for (String code : printed) {
      sketch.row(code, "1.00", "1.00");
    }
    Section.Builder says = says();
    for (String code : listed) {
      says.claim(
          Quantity.of("科目" + code, SPENT.region().orElseThrow().narrow(FunctionalCode.of(code))),
          wan("1.00"));
    }
    return sketch.section(says);
  }

  private static Miniature list() {
    return Miniature.of("TEXT-LIST")
        .holds(listed(List.of("201", "208"), List.of("201", "208")))
        .edge(listed(List.of("201", "20103", "208"), List.of("20103", "208")))
        .violated(listed(List.of("201", "208", "210", "21011"), List.of("201", "208")))
        .nothing(listed(List.of(), List.of("201", "208")))
        .inChinese("三、支出说明逐项列示2项，未列示：表三“21011 科目21011”行“合计”栏 1.00万元")
        .inEnglish(
            "三、支出说明 lists 2 items, but leaves out 表三 expenditure 2024, row “21011"
                + " 科目21011”, column “total” 1.00万元");
  }

  private static Miniature listItem() {
    return Miniature.of("TEXT-LIST-ITEM")
        .holds(listed(List.of("201", "208"), List.of("201", "208")))
        .edge(listed(List.of("201", "208"), List.of("20103", "208")))
        .violated(listed(List.of("201", "208"), List.of("201", "208", "221")))
        .nothing(listed(List.of(), List.of("201", "221")))
        .inChinese("三、支出说明逐项列示3项，预算表无其行：“科目221” 1.00万元")
        .inEnglish("三、支出说明 lists 3 items, but the tables have no row for “科目221” 1.00万元");
  }

  private static Miniature listLevel() {
    return Miniature.of("TEXT-LIST-LEVEL")
        .holds(listed(List.of(), List.of("201", "208", "210")))
        .edge(listed(List.of(), List.of("201", "20103", "208", "210", "221")))
        .violated(listed(List.of(), List.of("201", "208", "21007")))
        .nothing(listed(List.of(), List.of("201", "21007")))
        .inChinese("三、支出说明逐项列示的科目多为3位，级次不同的有：21007“科目21007”")
        .inEnglish("三、支出说明 mostly lists codes of 3 digits; of another level: 21007 “科目21007”");
  }

  private static Miniature year() {
    return Miniature.of("TEXT-YEAR")
        .holds(shanxi().section(section("2024年度部门预算比2023年预算增加。")))
        .edge(shanxi().section(section("2024年预算依据《2016年预算办法》（〔2015〕3号）编制，项目期为2022年至2026年。")))
        .violated(shanxi().section(section("2022年部门预算支出3万元。")))
        .nothing(shanxi().section(section("办公楼建于1998年。")))
        .inChinese("三、支出说明“2022年部门预算”与2024年度文本不符")
        .inEnglish("三、支出说明: “2022年部门预算” does not belong in a document of 2024");
  }

  private static Miniature residue() {
    return Miniature.of("TEXT-RESIDUE")
        .holds(shanxi().section(section("比上年增加1万元，主要原因是人员增加。")))
        .edge(shanxi().section(section("选址X101、XXL型设备……150×12，增加（不含减少）。")))
        .violated(shanxi().section(section("基本支出比上年增加（减少）1万元。")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明有“增加（减少）”：基本支出比上年增加（减少）1万元。")
        .inEnglish("三、支出说明 has “增加（减少）”: 基本支出比上年增加（减少）1万元。");
  }

  private static Miniature brackets() {
    return Miniature.of("TEXT-BRACKETS")
        .holds(shanxi().section(section("因公出国（境）费、“三公”经费。")))
        .edge(shanxi().section(section("1）基本支出（不含结转)。2）项目支出。")))
        .violated(shanxi().section(section("因公出国（境费0万元。")))
        .nothing(shanxi().section(says()))
        .inChinese("三、支出说明有不成对的“（”：因公出国（境费0万元。")
        .inEnglish("三、支出说明 has an unpaired “（”: 因公出国（境费0万元。");
  }
}
