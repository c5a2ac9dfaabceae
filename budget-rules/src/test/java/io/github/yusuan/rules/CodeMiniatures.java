package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;

import io.github.yusuan.core.classification.Dimension;
import java.util.ArrayList;
import java.util.List;

/** The miniatures of the rules on subject codes. */
final class CodeMiniatures {
  private CodeMiniatures() {}

  static List<Miniature> all() {
    List<Miniature> all =
        new ArrayList<>(
            List.of(
                known(),
                year(),
                name(),
                link(),
                completion(),
                digits(),
                ancestor(),
                twice(),
                listed()));
    all.addAll(PlausibleMiniatures.all());
    return all;
  }

  private static Sketch named(String code, String name) {
    return shanxi().table("expenditure").row(code, "1.00").printedAs(name);
  }

  /** Known in another year is known. */
  private static Miniature known() {
    return Miniature.of("CODE-KNOWN")
        .holds(named("2010301", "行政运行"))
        .edge(named("2040404", "查办和预防职务犯罪"))
        .violated(named("2010377", "省级专项"))
        .nothing(shanxi())
        .inChinese("表三“2010377 省级专项”行：科目目录未收，其上级为20103“政府办公厅（室）及相关机构事务”，可能为地方增设科目，请核对")
        .inEnglish(
            "表三, row “2010377 省级专项”: the code is not in the catalogue, its parent 20103 is “政府办公厅（室）及相关机构事务”; it may be a local"
                + " addition");
  }

  /** 2010308 went in 2024. */
  private static Miniature year() {
    return Miniature.of("CODE-YEAR")
        .holds(named("2010301", "行政运行"))
        .edge(named("2010308", "信访事务").year(2023))
        .violated(named("2010308", "信访事务"))
        .nothing(named("2010377", "省级专项"))
        .inChinese("表三“2010308 信访事务”行：2024年无此科目（目录：信访事务，2023年及以前）")
        .inEnglish(
            "表三, row “2010308 信访事务”: the code is not in force in 2024 (catalogue: 信访事务,"
                + " until 2023)");
  }

  private static Miniature name() {
    return Miniature.of("CODE-NAME")
        .holds(named("210", "卫生健康支出"))
        .edge(named("210", "三、卫生健康 支出"))
        .violated(named("210", "医疗卫生与计划生育支出"))
        .nothing(named("2010377", "省级专项"))
        .inChinese("表三“210 医疗卫生与计划生育支出”行：目录名称为“卫生健康支出”；所印为2018年及以前的名称")
        .inEnglish(
            "表三, row “210 医疗卫生与计划生育支出”: the code is called “卫生健康支出”; the printed name is"
                + " the one in use until 2018");
  }

  private static Sketch pair(String codes) {
    return shanxi().table("basic-by-economic").row(codes, "1.00");
  }

  private static Miniature link() {
    return Miniature.of("CODE-LINK")
        .holds(pair("30101/50101"))
        .edge(pair("30101/50501"))
        .violated(pair("30101/50201"))
        .nothing(pair("30101"))
        .inChinese("表六：部门预算30101列于政府预算50201，对照表为50101、50501")
        .inEnglish(
            "表六: departmental 30101 stands under governmental 50201; the mapping has"
                + " 50101, 50501");
  }

  private static Sketch completed(String code, String name) {
    return pair(code).printedAs(name).completed(Dimension.DEPARTMENT_ECONOMIC);
  }

  private static Miniature completion() {
    return Miniature.of("CODE-COMPLETION")
        .holds(completed("30101", "基本工资"))
        .edge(completed("30213", "维修(护)费"))
        .violated(completed("30102", "基本工资"))
        .nothing(pair("30101"))
        .inChinese("表六有1个科目编码由名称补出，其中不能确定的：“基本工资” 30102（范围内唯一）")
        .inEnglish(
            "表六: 1 code was completed from names; in doubt: “基本工资” 30102 (unique in its"
                + " scope)");
  }

  private static Sketch rows(String... codes) {
    Sketch sketch = shanxi().table("expenditure");
    for (String code : codes) {
      sketch.row(code, "1.00");
    }
    return sketch;
  }

  /** Where only names are printed no digit is lost. */
  private static Miniature digits() {
    return Miniature.of("CODE-DIGITS")
        .holds(rows("201", "20103"))
        .edge(completed("30101", "基本工资").row("30102", "1.00"))
        .violated(named("2071102", "").printedAs("电影").misprinted(Dimension.FUNCTION, "7|11|02"))
        .nothing(completed("30101", "基本工资"))
        .inChinese("表三所印不是完整的科目编码：“7|11|02 电影”按2071102核对")
        .inEnglish("表三: what is printed is no whole code: “7|11|02 电影”, checked as 2071102");
  }

  /** A table that begins below the classes lacks none. */
  private static Miniature ancestor() {
    return Miniature.of("CODE-ANCESTOR")
        .holds(rows("201", "20103", "2010301"))
        .edge(rows("2010301", "20103", "201"))
        .violated(rows("201", "2010301"))
        .nothing(rows("2010301"))
        .inChinese("表三“2010301 科目2010301”行：未列其上级科目20103")
        .inEnglish("表三, row “2010301 科目2010301”: the row of the parent 20103 is missing");
  }

  /** One departmental class may stand under two governmental ones. */
  private static Miniature twice() {
    return Miniature.of("CODE-TWICE")
        .holds(rows("201", "20103"))
        .edge(pair("30101/50101").row("30101/50501", "1.00"))
        .violated(rows("201", "201"))
        .nothing(shanxi().table("fund-revenue").row("total", "1.00"))
        .inChinese("表三“201 科目201”行：本表另有1行列同一科目")
        .inEnglish("表三, row “201 科目201”: 1 more row of the table has this code");
  }

  /** A table of less money does not list all codes, nor one of sections the items. */
  private static Miniature listed() {
    return Miniature.of("CODE-LISTED")
        .holds(within(rows("201", "20103", "2010301"), "2010301"))
        .edge(within(rows("201", "20103"), "20103").row("2010302", "0.00"))
        .violated(within(rows("201", "20103", "2010302"), "2010301"))
        .nothing(within(rows("201", "20103"), "2010301"))
        .inChinese("表三未列科目2010301，而表五“2010301 科目2010301”行列有金额")
        .inEnglish("表三 has no row of 2010301; 表五, row “2010301 科目2010301” has an amount");
  }

  private static Sketch within(Sketch all, String code) {
    return all.table("general-public-expenditure").row(code, "1.00", "1.00");
  }
}
