package io.github.yusuan.rules.page;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Rule;
import java.util.List;

/**
 * Something that inspectors of published budgets ask for (检查事项), with the rules that speak of it.
 * Source: 财预〔2016〕143号 and the lists of yearly checks.
 *
 * @param name what is asked for
 * @param rules identifiers of rules, or the beginnings that they share
 */
record Requirement(Label name, List<String> rules) {
  private static final List<Requirement> ALL =
      List.of(
          of(Label.zh("批复后20日内公开").en("published within 20 days of approval"), "PUBLICATION-DAYS"),
          of(
              Label.zh("报表齐全，空表列示并说明").en("all forms, empty ones with a note"),
              "FORM-PRESENT",
              "PUBLICATION-CONTENTS",
              "FORM-ONCE",
              "FORM-NOTE",
              "FORM-EMPTY",
              "FORM-ROW",
              "FORM-ROW-MONEY",
              "FORM-TOTAL"),
          of(
              Label.zh("功能分类到项，基本支出经济分类到款").en("function to 项, basic economic to 款"),
              "PUBLICATION-LEVEL",
              "CODE-ANCESTOR",
              "CODE-LISTED"),
          of(
              Label.zh("科目编码、名称规范").en("codes and names of the year"),
              "CODE-KNOWN",
              "CODE-YEAR",
              "CODE-NAME",
              "TEXT-NAME",
              "TEXT-PATH-NAME"),
          of(
              Label.zh("“三公”经费分项说明").en("three public expenses item by item"),
              "PUBLICATION-PARTS",
              "PUBLICATION-THREE-PUBLIC",
              "SUM-THREE-PUBLIC",
              "TEXT-THREE-PUBLIC"),
          of(
              Label.zh("增减变化及其原因").en("changes and their reasons"),
              "TEXT-CHANGE",
              "TEXT-ZERO-BASE",
              "TEXT-DIRECTION",
              "TEXT-REASON",
              "TEXT-CAUSE",
              "TEXT-ITEM",
              "TEXT-COMPLETION",
              "YEAR-BASE"),
          of(
              Label.zh("团组、人次、批次、车辆").en("groups, persons, occasions, vehicles"),
              "PUBLICATION-THREE-PUBLIC-COUNTS",
              "TEXT-VEHICLES",
              "TEXT-GROUPS",
              "TEXT-COUNT-MONEY"),
          of(
              Label.zh("机关运行经费说明").en("agency operating expenses"),
              "PUBLICATION-PARTS",
              "TEXT-OPERATING",
              "SUM-AGENCY-OPERATING"),
          of(Label.zh("政府采购说明").en("procurement"), "PUBLICATION-PARTS", "TEXT-PROCUREMENT"),
          of(
              Label.zh("国有资产占有使用说明").en("state-owned assets"),
              "PUBLICATION-PARTS",
              "TEXT-VEHICLES",
              "TEXT-EQUIPMENT",
              "TEXT-ASSETS"),
          of(Label.zh("预算绩效").en("performance"), "PUBLICATION-PARTS", "TARGET-", "TEXT-EVALUATION"),
          of(Label.zh("专业名词解释").en("terms explained"), "PUBLICATION-PARTS"),
          of(
              Label.zh("文表一致、表间表内勾稽").en("text equal to tables, tables to each other"),
              "SAME-",
              "SUM-",
              "BOUND-",
              "TEXT-AMOUNT",
              "TEXT-SHARE",
              "TEXT-FIGURE",
              "TEXT-LIST",
              "TEXT-INCLUDES",
              "TEXT-PATH-SETTLED",
              "TEXT-TWICE"),
          of(Label.zh("注明金额单位").en("units stated"), "FORM-UNIT", "FORM-DECIMALS", "SAME-PRECISION"),
          of(
              Label.zh("文字规范，无模板残留").en("sound wording, no leftovers of a template"),
              "TEXT-RESIDUE",
              "TEXT-BRACKETS",
              "TEXT-YEAR",
              "TEXT-KIND",
              "TEXT-FIGURE-FORM",
              "TEXT-DOUBLED",
              "TEXT-CONTRADICTION",
              "TEXT-SIGN",
              "TEXT-PERCENT",
              "TEXT-STOP",
              "FORM-WORDING"));

  private static Requirement of(Label name, String... rules) {
    return new Requirement(name, List.of(rules));
  }

  static List<Requirement> all() {
    return ALL;
  }

  /** Returns those of some rules that speak of it. */
  List<String> in(List<Rule> some) {
    return some.stream().map(Rule::id).filter(this::isNamed).toList();
  }

  private boolean isNamed(String id) {
    return rules.stream()
        .anyMatch(
            named -> id.equals(named) || id.startsWith(named.endsWith("-") ? named : named + "-"));
  }

  /** Returns the names that no rule has. */
  List<String> unknown(List<Rule> some) {
    return rules.stream()
        .filter(named -> new Requirement(name, List.of(named)).in(some).isEmpty())
        .toList();
  }
}
