package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;

/** How a final account calls its figures those of a budget (决算文字误称预算): data, easy to extend. */
final class BudgetWordPatterns {
  /** Names with 预算 in them, which a final account has too. */
  static final TextPattern NAMES =
      TextPattern.of("一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|财政预算|预算(?:单位|法|管理|绩效|编制|批复|公开|科目|内|外)");

  /** What is said of last year, and headings: no account of this year. */
  static final TextPattern BESIDE =
      TextPattern.of(
          "[比较与同](?:20\\d{2}年度?|上年度?|去年)[^，。；\\n]{0,12}决算数?|(?:收入|支出|收支)?决算(?:总体|结构|具体)?(?:情况|说明|表)(?:说明)?");

  /** A budget and its amount: 支出预算为10239.38万元, 部门预算总支出10239.38万元. */
  static final TextSearch BUDGET =
      TextSearch.of(
          "收支经部单总费年",
          "(?:年度?|收入|支出|收支|经费|部门|单位|总|费)预算(?:总支出|总收入|总额|总计|合计|支出|收入|数){0,2}(?:均|各|分别)?(?:为|是|共计?|[：:])?"
              + "(\\d{1,12}(?:\\.\\d{1,6})?)([亿万千]?元)");

  /** What such a document calls itself: 2024年部门预算收支总体情况：, 2024年度部门预算公开如下. */
  static final TextSearch ITSELF =
      TextSearch.of(
          "2",
          "20\\d{2}年(?:度)?(?:部门|单位)?预算(?:(?:收支|收入|支出)(?:总体)?情况(?:说明)?(?=[：:。])|(?:情况)?(?:公开|说明)(?=如下))");

  /** The name of what has a budget, behind other words. */
  static final TextPattern NAME = TextPattern.of("[^，。；：、\\n\\d]{0,16}$");

  /** What stands before the budget that an account is set against, or that something else has. */
  static final TextPattern OF_SOMETHING_ELSE =
      TextPattern.of("(?:年初|全年|调整后?|批复|下达|追加|上年|采购|绩效|完成|占|为|比|较|与|同|涉及|评价|自评)[^，。；：\\n]{0,12}$");

  /** What a text that sets an account against its budget says. */
  static final TextPattern COMPARED = TextPattern.of("决算|完成|执行|实际|年初|全年|调整|批复|下达|追加|评价|自评");

  private BudgetWordPatterns() {}
}
