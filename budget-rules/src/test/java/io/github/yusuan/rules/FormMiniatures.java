package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.YUAN_AND_FEN;
import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.narrative.Section;
import java.util.List;

/** The miniatures of the rules on forms. */
final class FormMiniatures {
  private static final Template TWO = Sketch.template(List.of(), simple("甲表"), simple("乙表"));

  /** A form that compares with last year: 预算数, 上年预算数, 增减额, 增减%. */
  static final Template COMPARED =
      Sketch.template(
          List.of(),
          form("甲表")
              .row("total", label("合计"))
              .addOpenDimensions(Dimension.FUNCTION)
              .column("amount", label("预算数"))
              .addColumns(
                  Column.of("last", label("上年预算数"))
                      .withContent(new Content.OtherEdition(Stage.INITIAL, 1)),
                  Column.of("change", label("增减额"))
                      .withContent(Content.difference("amount").from("last")),
                  Column.of("rate", label("增减%")).withContent(Content.rate("amount").from("last")))
              .build());

  private FormMiniatures() {}

  static List<Miniature> all() {
    return List.of(
        present(),
        once(),
        order(),
        title(),
        note(),
        empty(),
        total(),
        rows(),
        rowsOfMoney(),
        unit(),
        decimals(),
        negativeZero(),
        change(),
        changeRate(),
        noteOfOthers(),
        wording());
  }

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

  private static Miniature present() {
    return Miniature.of("FORM-PRESENT")
        .holds(full().table("乙表").row("total", "1.00"))
        .edge(full().table("乙表"))
        .violated(full())
        .nothing(Sketch.of(TWO))
        .inChinese("未公开：乙表 乙表")
        .inEnglish("not published: 乙表 乙表");
  }

  private static Miniature noteOfOthers() {
    return Miniature.of("FORM-NOTE-FUND")
        .holds(Sketch.shanghai().table("fund-expenditure").note("本部门2025年无政府性基金预算，故本表为空表。"))
        .edge(Sketch.shanghai().table("fund-expenditure").note("本部门无政府性基金预算、国有资本经营预算，故本表为空表。"))
        .violated(Sketch.shanghai().table("state-capital-expenditure").note("本部门无政府性基金预算，故本表为空表。"))
        .nothing(Sketch.shanghai().table("state-capital-expenditure").note("本表为空表。"))
        .inChinese("表七 2025年部门国有资本经营预算支出功能分类预算表反映国有资本经营预算，表下说明却是“本部门无政府性基金预算，故本表为空表。”")
        .inEnglish(
            "表七 state capital operations budget expenditure by function 2025 is about state capital"
                + " operations budget, but its note reads “本部门无政府性基金预算，故本表为空表。”");
  }

  private static Miniature negativeZero() {
    return Miniature.of("FORM-NEGATIVE-ZERO")
        .holds(one().row("total", "0.00"))
        .edge(one().row("total", "-0.01").row("fiscal", "0"))
        .violated(one().row("fiscal", "-0.00").row("total", "0.00"))
        .nothing(one().row("total", "1.00"))
        .inChinese("甲表 甲表“财政拨款”行-0.00万元零前有负号，按零核对")
        .inEnglish("甲表 甲表, row “财政拨款”: -0.00万元 is a zero with a minus, taken as zero");
  }

  private static Sketch compared(String... figures) {
    return Sketch.of(COMPARED).table("甲表").row("total", figures);
  }

  /** The exact amounts may be 0.01 apart from what the printed figures come to. */
  private static Miniature change() {
    return Miniature.of("FORM-CHANGE")
        .holds(compared("90.00", "100.00", "-10.00", ""))
        .edge(compared("90.00", "100.00", "-10.01", ""))
        .violated(compared("90.00", "100.00", "-10.02", ""))
        .nothing(compared("90.00", "", "90.00", ""))
        .inChinese("甲表“合计”行“增减额”栏 -10.02万元，而本行“预算数”90.00万元减“上年预算数”100.00万元，差额为-10.00万元")
        .inEnglish(
            "甲表 甲表, row “合计”, column “增减额” -10.02万元, while “预算数” 90.00万元 less “上年预算数”"
                + " 100.00万元 of its row is -10.00万元");
  }

  private static Miniature changeRate() {
    return Miniature.of("FORM-CHANGE-RATE")
        .holds(compared("9.00", "8.00", "", "12.5"))
        .edge(compared("9.00", "8.00", "", "12.58"))
        .violated(compared("9.00", "8.00", "", "12.8"))
        .nothing(compared("9.00", "0.00", "", "0.00"))
        .inChinese("甲表“合计”行“增减%”栏 12.8%，而本行“预算数”9.00万元比“上年预算数”8.00万元，增减幅度为12.5%")
        .inEnglish(
            "甲表 甲表, row “合计”, column “增减%” 12.8%, while “预算数” 9.00万元 is a change of 12.5% from"
                + " “上年预算数” 8.00万元");
  }

  private static Miniature once() {
    return Miniature.of("FORM-ONCE")
        .holds(full())
        .edge(full().table("乙表"))
        .violated(full().table("甲表"))
        .nothing(Sketch.of(TWO))
        .inChinese("甲表 甲表公开2次")
        .inEnglish("甲表 甲表 is published 2 times");
  }

  private static Miniature order() {
    return Miniature.of("FORM-ORDER")
        .holds(one().table("乙表"))
        .edge(one().table("乙表").table("甲表"))
        .violated(Sketch.of(TWO).table("乙表").table("甲表"))
        .nothing(one())
        .inChinese("甲表 甲表排在乙表 乙表之后")
        .inEnglish("甲表 甲表 stands after 乙表 乙表");
  }

  private static Miniature title() {
    return Miniature.of("FORM-TITLE")
        .holds(full())
        .edge(one().titled("甲表"))
        .violated(one().titled("丙表"))
        .nothing(Sketch.of(TWO))
        .inChinese("甲表 甲表所印标题为“丙表”")
        .inEnglish("甲表 甲表 is titled “丙表”");
  }

  /** Any words will do; a printed zero is data. */
  private static Miniature note() {
    return Miniature.of("FORM-NOTE")
        .holds(one().row("total").note("本表无数据"))
        .edge(one().row("total").note("没有这项收支"))
        .violated(one().row("total"))
        .nothing(one().row("total", "0.00"))
        .inChinese("甲表 甲表没有数据，也没有说明")
        .inEnglish("甲表 甲表 has neither data nor a note");
  }

  private static Miniature empty() {
    return Miniature.of("FORM-EMPTY")
        .holds(one().row("total").note("本表无数据"))
        .edge(one().row("total", "0.00").note("故本表为空表"))
        .violated(one().row("total", "0.01").note("故本表为空表"))
        .nothing(full().note("金额以万元列示"))
        .inChinese("甲表 甲表注明“故本表为空表”，却列有数据")
        .inEnglish("甲表 甲表 is noted as “故本表为空表” but has data");
  }

  private static Miniature total() {
    return Miniature.of("FORM-TOTAL")
        .holds(full())
        .edge(one().row("201", "1.00").row("total"))
        .violated(one().row("201", "1.00"))
        .nothing(one().row("201", "0.00"))
        .inChinese("甲表 甲表未列“合计”")
        .inEnglish("甲表 甲表 lacks “合计”");
  }

  private static Miniature rows() {
    return Miniature.of("FORM-ROW")
        .holds(full())
        .edge(one().row("201", "1.00").row("fiscal"))
        .violated(one().row("total", "1.00"))
        .nothing(one().row("total"))
        .inChinese("甲表 甲表未列“财政拨款”")
        .inEnglish("甲表 甲表 lacks “财政拨款”");
  }

  private static Sketch beside(Sketch first, String fiscal) {
    return first.table("乙表").row("fiscal", fiscal).row("total", "1.00");
  }

  private static Miniature rowsOfMoney() {
    return Miniature.of("FORM-ROW-MONEY")
        .holds(beside(full(), "1.00"))
        .edge(one().row("fiscal", "0.01").row("total", "1.00"))
        .violated(beside(one().row("total", "1.00"), "1.00"))
        .nothing(beside(one().row("total", "1.00"), "0.00"))
        .inChinese("甲表 甲表未列“财政拨款”")
        .inEnglish("甲表 甲表 lacks “财政拨款”");
  }

  /** Decimals are the publisher's choice. */
  private static Miniature unit() {
    return Miniature.of("FORM-UNIT")
        .holds(full())
        .edge(one().in(Sketch.WAN.scale().withDecimals(4)).row("total", "1.0000"))
        .violated(one().in(YUAN_AND_FEN).row("total", "1.00"))
        .nothing(one().in(YUAN_AND_FEN).row("total"))
        .inChinese("甲表 甲表以元列示，样式为万元")
        .inEnglish("甲表 甲表 is in 元; the template has 万元");
  }

  private static Miniature decimals() {
    return Miniature.of("FORM-DECIMALS")
        .holds(full())
        .edge(one().row("total", "1.00").row("fiscal", "0.000"))
        .violated(one().row("total", "1.005"))
        .nothing(one().row("total"))
        .inChinese("甲表 甲表“合计”行1.005万元小数位数多于所注的2位")
        .inEnglish("甲表 甲表, row “合计”: 1.005万元 with more than the stated 2 decimals");
  }

  private static Sketch says(String text) {
    return one().section(Section.builder().id("changes").title("情况说明").text(text));
  }

  private static Miniature wording() {
    return Miniature.of("FORM-WORDING")
        .holds(says("本部门预算减少，本部门无基金。"))
        .edge(says("本部门所属单位预算减少。"))
        .violated(says("本部门预算减少，本单位无基金。"))
        .nothing(says("预算减少。"))
        .inChinese("说明和表注称“本部门”1处，称“本单位”1处，口径混用")
        .inEnglish("text and notes mix 本部门 (the department, 1 time) and 本单位 (the unit, 1 time)");
  }
}
