package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOTED;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;

import io.github.yusuan.core.classification.Dimension;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that a rule on subject codes can say, beside the document that it says it of. */
class CodeVerdictsTest {

  private static Sketch named(String code, String name) {
    return shanxi().table("expenditure").row(code, "1.00").printedAs(name);
  }

  private static Sketch rows(String... codes) {
    Sketch sketch = shanxi().table("expenditure");
    for (String code : codes) {
      sketch.row(code, "1.00");
    }
    return sketch;
  }

  private static Sketch pair(String codes) {
    return shanxi().table("basic-by-economic").row(codes, "1.00");
  }

  private static SaidOf.Is of(String rule, Sketch sketch) {
    return SaidOf.of(rule).on(sketch);
  }

  static Stream<SaidOf> names() {
    return Stream.of(
        of("CODE-KNOWN", named("2010301", "行政运行"))
            .is(HOLDS)
            .zh("表三“2010301 行政运行”行：见于科目目录")
            .en("表三, row “2010301 行政运行”: the code is in the catalogue"),
        of("CODE-YEAR", named("2010301", "行政运行"))
            .is(HOLDS)
            .zh("表三“2010301 行政运行”行：当年有效")
            .en("表三, row “2010301 行政运行”: the code is in force"),
        of("CODE-YEAR", named("2010377", "省级专项"))
            .is(NOT_APPLICABLE)
            .zh("表三“2010377 省级专项”行：目录未收")
            .en("表三, row “2010377 省级专项”: not in the catalogue"),
        of("CODE-NAME", named("2010301", "行政运行"))
            .is(HOLDS)
            .zh("表三“2010301 行政运行”行：名称与目录相符")
            .en("表三, row “2010301 行政运行”: the code has its own name"),
        of("CODE-NAME", named("2010377", "省级专项"))
            .is(NOT_APPLICABLE)
            .zh("表三“2010377 省级专项”行：目录未收")
            .en("表三, row “2010377 省级专项”: not in the catalogue"),
        of("CODE-NAME", named("2010308", "信访事务"))
            .is(NOT_APPLICABLE)
            .zh("表三“2010308 信访事务”行：该年度无此科目")
            .en("表三, row “2010308 信访事务”: not in force that year"),
        of("CODE-NAME", named("2010206", "参政"))
            .is(NOT_APPLICABLE)
            .zh("表三“2010206 参政”行：目录名称待核")
            .en("表三, row “2010206 参政”: the catalogue itself is unsure"),
        of("CODE-NAME", named("2010302", "行政运行"))
            .is(VIOLATED)
            .zh("表三“2010302 行政运行”行：目录名称为“一般行政管理事务”；所印为2010301的名称")
            .en(
                "表三, row “2010302 行政运行”: the code is called “一般行政管理事务”; the printed name is"
                    + " that of 2010301"),
        of("CODE-NAME", named("208", "社会支出"))
            .is(VIOLATED)
            .zh("表三“208 社会支出”行：目录名称为“社会保障和就业支出”；所印名称不见于目录")
            .en(
                "表三, row “208 社会支出”: the code is called “社会保障和就业支出”; the printed name is not in"
                    + " the catalogue"),
        of("CODE-NAME", named("2010391", "行政运行"))
            .is(VIOLATED)
            .zh("表三“2010391 行政运行”行：目录未收此编码；所印为2010301的名称，疑编码有误")
            .en(
                "表三, row “2010391 行政运行”: the code is not in the catalogue; the printed name is"
                    + " that of 2010301, so the code is likely a slip"));
  }

  private static Sketch shortened(String code, String printed) {
    return named(code, "某支出").misprinted(Dimension.FUNCTION, printed);
  }

  static Stream<SaidOf> digits() {
    return Stream.of(
        of("CODE-DIGITS", rows("201", "20103"))
            .is(HOLDS)
            .zh("表三：科目编码均印足位数")
            .en("表三: every code is printed with all its digits"),
        of("CODE-DIGITS", shortened("201", "2O1").row("20103", "1.00").printedAs("政府办公厅"))
            .is(VIOLATED)
            .zh("表三所印不是完整的科目编码：“2O1 某支出”按201核对")
            .en("表三: what is printed is no whole code: “2O1 某支出”, checked as 201"));
  }

  static Stream<SaidOf> pairs() {
    Sketch unsure = pair("30102").printedAs("基本工资").completed(Dimension.DEPARTMENT_ECONOMIC);
    return Stream.of(
        of("CODE-LINK", pair("30101/50101"))
            .is(HOLDS)
            .zh("表六：部门预算30101列于政府预算50101，与对照表相符")
            .en("表六: departmental 30101 stands under governmental 50101, as in the mapping"),
        of("CODE-LINK", pair("38801/50101"))
            .is(NOT_APPLICABLE)
            .zh("对照表未收该部门科目")
            .en("the mapping does not have the departmental class"),
        of(
                "CODE-COMPLETION",
                pair("30101").printedAs("基本工资").completed(Dimension.DEPARTMENT_ECONOMIC))
            .is(HOLDS)
            .zh("表六有1个科目编码由名称补出，均唯一")
            .en("表六: 1 code was completed from names; none is in doubt"),
        of(
                "CODE-COMPLETION",
                pair("30101")
                    .printedAs("基本工资")
                    .completed(Dimension.DEPARTMENT_ECONOMIC)
                    .row("30102", "1.00")
                    .printedAs("津贴补贴")
                    .completed(Dimension.DEPARTMENT_ECONOMIC))
            .is(HOLDS)
            .zh("表六有2个科目编码由名称补出，均唯一")
            .en("表六: 2 codes were completed from names; none is in doubt"),
        of(
                "CODE-COMPLETION",
                unsure
                    .row("30103", "1.00")
                    .printedAs("奖金")
                    .completed(Dimension.DEPARTMENT_ECONOMIC))
            .is(NOTED)
            .zh("表六有2个科目编码由名称补出，其中不能确定的：“基本工资” 30102（范围内唯一）")
            .en(
                "表六: 2 codes were completed from names; in doubt: “基本工资” 30102 (unique in its"
                    + " scope)"));
  }

  static Stream<SaidOf> rows() {
    return Stream.of(
        of("CODE-ANCESTOR", rows("201", "20199", "2010301"))
            .is(VIOLATED)
            .zh("表三“2010301 科目2010301”行：未列其上级科目20103")
            .en("表三, row “2010301 科目2010301”: the row of the parent 20103 is missing"),
        of("CODE-ANCESTOR", rows("201", "2010301", "2010302"))
            .is(VIOLATED)
            .zh("表三“2010301 科目2010301”行等2行：未列其上级科目20103")
            .en(
                "表三, row “2010301 科目2010301” and others, 2 rows in all: the row of the parent 20103"
                    + " is missing"),
        of("CODE-TWICE", rows("201", "201", "201"))
            .is(VIOLATED)
            .zh("表三“201 科目201”行：本表另有2行列同一科目")
            .en("表三, row “201 科目201”: 2 more rows of the table have this code"),
        of("PLAUSIBLE-PENSION", shanxi().table("basic-by-economic").row("30108/50102", "1.00"))
            .is(NOT_APPLICABLE)
            .zh("两处未同时列示")
            .en("the two are not both printed"),
        of("PLAUSIBLE-PENSION", pension("1.00"))
            .is(HOLDS)
            .zh("表五“2080505 科目2080505”行“合计”栏 1.00万元，等于表六“30108/50102 科目50102”行“合计”栏 1.00万元")
            .en(
                "表五 general public budget expenditure 2024, row “2080505 科目2080505”, column"
                    + " “total” 1.00万元, equal to 表六 basic expenditure by economic class 2024, row"
                    + " “30108/50102 科目50102”, column “total” 1.00万元"),
        of("PLAUSIBLE-MEDICAL", medical("0.60"))
            .is(HOLDS)
            .zh(
                "表五“2101101 科目2101101”行“合计”栏 0.40万元 + 表五“2101103 科目2101103”行“合计”栏 0.60万元，"
                    + "等于表六“30110/50102 科目50102”行“合计”栏 0.70万元 + 表六“30111/50102 科目50102”行“合计”栏 0.30万元")
            .en(
                "表五 general public budget expenditure 2024, row “2101101 科目2101101”, column"
                    + " “total” 0.40万元 + 表五 general public budget expenditure 2024, row"
                    + " “2101103 科目2101103”, column “total” 0.60万元, equal to 表六 basic expenditure"
                    + " by economic class 2024, row “30110/50102 科目50102”, column “total” 0.70万元"
                    + " + 表六 basic expenditure by economic class 2024, row “30111/50102 科目50102”,"
                    + " column “total” 0.30万元"));
  }

  private static Sketch pension(String amount) {
    return shanxi()
        .table("general-public-expenditure")
        .row("2080505", amount, amount)
        .table("basic-by-economic")
        .row("30108/50102", amount, amount);
  }

  private static Sketch medical(String subsidy) {
    return shanxi()
        .table("general-public-expenditure")
        .row("2101101", "0.40", "0.40")
        .row("2101103", subsidy, subsidy)
        .table("basic-by-economic")
        .row("30110/50102", "0.70", "0.70")
        .row("30111/50102", "0.30", "0.30");
  }

  @ParameterizedTest
  @MethodSource({"names", "digits", "pairs", "rows"})
  void a_rule_says_what_it_found_in_both_languages(SaidOf verdict) {
    verdict.assertSaid();
  }
}
