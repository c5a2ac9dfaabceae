package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.NOTED;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.narrative.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that a rule on forms can say, beside the document that it says it of. */
class FormVerdictsTest {
  private static final Template TWO =
      Sketch.template(List.of(), simple("甲表"), simple("乙表"), simple("丙表"));
  private static final Template ONE = Sketch.template(List.of(), simple("甲表"));

  private static Form simple(String id) {
    return form(id)
        .row("fiscal", label("财政拨款"), Source.FISCAL_APPROPRIATION)
        .row("total", label("合计"))
        .addOpenDimensions(Dimension.FUNCTION)
        .column("amount", label("金额"))
        .build();
  }

  private static Sketch one() {
    return Sketch.of(TWO).table("甲表");
  }

  private static Sketch full() {
    return one().row("fiscal", "1.00").row("total", "1.00");
  }

  private static Sketch says(String text) {
    return one().section(Section.builder().id("changes").title("情况说明").text(text));
  }

  private static SaidOf.Is of(String rule, Sketch sketch) {
    return SaidOf.of(rule).on(sketch);
  }

  static Stream<SaidOf> forms() {
    return Stream.of(
        of("FORM-PRESENT", one().table("乙表").table("丙表"))
            .is(HOLDS)
            .zh("样式的3张表均已公开")
            .en("3 forms of the template published, none missing"),
        of("FORM-PRESENT", Sketch.of(ONE).table("甲表"))
            .is(HOLDS)
            .zh("样式的1张表均已公开")
            .en("1 form of the template published, none missing"),
        of("FORM-PRESENT", Sketch.of(TWO).table("乙表"))
            .is(VIOLATED)
            .zh("未公开：甲表 甲表、丙表 丙表")
            .en("not published: 甲表 甲表, 丙表 丙表"),
        of("FORM-PRESENT", Sketch.of(TWO))
            .is(NOT_APPLICABLE)
            .zh("文本没有预算表")
            .en("the document has no tables"),
        of("FORM-ONCE", one()).is(HOLDS).zh("甲表 甲表公开一次").en("甲表 甲表 is published once"),
        of("FORM-ONCE", one().table("甲表").table("甲表"))
            .is(VIOLATED)
            .zh("甲表 甲表公开3次")
            .en("甲表 甲表 is published 3 times"),
        of("FORM-ORDER", one().table("丙表"))
            .is(HOLDS)
            .zh("甲表 甲表起各表次序与样式相同")
            .en("甲表 甲表 and all after it are in order"),
        of("FORM-ORDER", Sketch.of(TWO).table("丙表").table("乙表").table("甲表"))
            .is(NOTED)
            .zh("乙表 乙表排在丙表 丙表之后")
            .en("乙表 乙表 stands after 丙表 丙表"));
  }

  static Stream<SaidOf> tables() {
    return Stream.of(
        of("FORM-TITLE", one())
            .is(HOLDS)
            .zh("甲表 甲表标题与样式相同")
            .en("甲表 甲表 has the title of the template"),
        of("FORM-NOTE", one().note(" 没有这项收支 "))
            .is(HOLDS)
            .zh("甲表 甲表没有数据，注明：没有这项收支")
            .en("甲表 甲表 has no data and says so: 没有这项收支"),
        of("FORM-NOTE", one().note(" "))
            .is(VIOLATED)
            .zh("甲表 甲表没有数据，也没有说明")
            .en("甲表 甲表 has neither data nor a note"),
        of("FORM-EMPTY", one().row("total", "0.00").note("本表无数据"))
            .is(HOLDS)
            .zh("甲表 甲表注明为空表，没有数据")
            .en("甲表 甲表 is noted as empty and has no data"),
        of("FORM-EMPTY", one().row("total", "-0.01").note("本表无数据"))
            .is(VIOLATED)
            .zh("甲表 甲表注明“本表无数据”，却列有数据")
            .en("甲表 甲表 is noted as “本表无数据” but has data"),
        of("FORM-TOTAL", full()).is(HOLDS).zh("甲表 甲表列有合计").en("甲表 甲表 shows its total"),
        of("FORM-ROW", full()).is(HOLDS).zh("甲表 甲表已列各固定行").en("甲表 甲表 has all its fixed rows"),
        of("FORM-ROW-MONEY", full())
            .is(HOLDS)
            .zh("甲表 甲表已列有金额的各固定行")
            .en("甲表 甲表 has all its fixed rows with money"));
  }

  private static Sketch compared(String... figures) {
    return Sketch.of(FormMiniatures.COMPARED).table("甲表").row("total", figures);
  }

  static Stream<SaidOf> computed() {
    return Stream.of(
        of("FORM-CHANGE", compared("9.00", "8.00", "1.01", ""))
            .is(HOLDS_WITHIN_ROUNDING)
            .zh("甲表“合计”行“增减额”栏 1.01万元，等于本行“预算数”9.00万元减“上年预算数”8.00万元" + "（按所列数计算为1.00万元，属舍入差异）")
            .en(
                "甲表 甲表, row “合计”, column “增减额” 1.01万元 is “预算数” 9.00万元 less “上年预算数” 8.00万元"
                    + " of its row (1.00万元 by the printed figures, which rounding explains)"),
        of("FORM-CHANGE", compared("9.00", "8.00", "-1.00", ""))
            .is(VIOLATED)
            .zh("甲表“合计”行“增减额”栏 -1.00万元，而本行“预算数”9.00万元减“上年预算数”8.00万元，差额为1.00万元")
            .en(
                "甲表 甲表, row “合计”, column “增减额” -1.00万元, while “预算数” 9.00万元 less “上年预算数”"
                    + " 8.00万元 of its row is 1.00万元"),
        of("FORM-CHANGE-RATE", compared("9.00", "0.00", "", "100.00"))
            .is(VIOLATED)
            .zh("甲表“合计”行“增减%”栏 100.00%，而本行“上年预算数”0.00万元，“预算数”9.00万元，基数为零或不足一个末位，算不出这一增减幅度")
            .en(
                "甲表 甲表, row “合计”, column “增减%” 100.00%, while “上年预算数” 0.00万元 of its row is nothing or"
                    + " less than a last place: “预算数” 9.00万元 is no such change from it"),
        of("FORM-CHANGE-RATE", compared("6.00", "8.00", "", "-25.00"))
            .is(HOLDS)
            .zh("甲表“合计”行“增减%”栏 -25.00%，与本行“预算数”6.00万元比“上年预算数”8.00万元的增减幅度相符")
            .en(
                "甲表 甲表, row “合计”, column “增减%” -25.00% is the change of “预算数” 6.00万元 from"
                    + " “上年预算数” 8.00万元"));
  }

  static Stream<SaidOf> units_and_words() {
    return Stream.of(
        of("FORM-UNIT", full()).is(HOLDS).zh("甲表 甲表以万元列示").en("甲表 甲表 is in 万元"),
        of("FORM-DECIMALS", full())
            .is(HOLDS)
            .zh("甲表 甲表小数位数不多于所注的2位")
            .en("甲表 甲表 has no figure with more than the stated 2 decimals"),
        of(
                "FORM-DECIMALS",
                one()
                    .in(Sketch.WAN.scale().withDecimals(1))
                    .row("total", "1.55")
                    .row("201", "1.555"))
            .is(VIOLATED)
            .zh("甲表 甲表“合计”行1.55万元等2处小数位数多于所注的1位")
            .en(
                "甲表 甲表, row “合计”: 1.55万元 and others, 2 cells in all, with more than the stated 1"
                    + " decimal"),
        of("FORM-WORDING", says("本部门预算减少，本部门无基金。"))
            .is(HOLDS)
            .zh("说明和表注称“本部门”2处，称“本单位”0处")
            .en("text and notes say 本部门 (the department) 2 times and 本单位 (the unit) 0 times"),
        of("FORM-WORDING", says("本单位预算减少。").note("本单位无基金。"))
            .is(HOLDS)
            .zh("说明和表注称“本部门”0处，称“本单位”2处")
            .en("text and notes say 本部门 (the department) 0 times and 本单位 (the unit) 2 times"),
        of("FORM-WORDING", says("本部门预算减少，本部门增加。").note("本单位无基金。"))
            .is(NOTED)
            .zh("说明和表注称“本部门”2处，称“本单位”1处，口径混用")
            .en("text and notes mix 本部门 (the department, 2 times) and 本单位 (the unit, 1 time)"));
  }

  @ParameterizedTest
  @MethodSource({"forms", "tables", "computed", "units_and_words"})
  void a_rule_says_what_it_found_in_both_languages(SaidOf verdict) {
    verdict.assertSaid();
  }
}
