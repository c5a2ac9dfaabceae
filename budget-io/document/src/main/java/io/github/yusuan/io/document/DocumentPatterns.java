package io.github.yusuan.io.document;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over printed documents (原件文字样式). Those of titles and labels ask for half width. */
final class DocumentPatterns {
  /** A break of a line inside a cell of Markdown. */
  static final TextPattern BREAK = TextPattern.of("<[bB][rR] {0,3}/?>");

  /** What Markdown puts before a heading, a quotation. */
  static final TextPattern MARKER = TextPattern.of("^[#>]{1,6} {0,9}");

  /** What stands before the name of an item in a list: 1. and 其中：. */
  static final TextPattern BEFORE_ITEM = TextPattern.of("^(?:其中[:：]|[0-9]{1,2}[.．、]){1,3}");

  /** An image of Markdown. */
  static final TextPattern IMAGE = TextPattern.of("!\\[[^\\]]{0,400}\\]\\([^)]{0,1000}\\)");

  /** Where a table of HTML begins. */
  static final TextPattern TABLE = TextPattern.of("(?i)<table[ >]");

  /** Where a table of HTML ends. */
  static final TextPattern TABLE_END = TextPattern.of("(?i)</table>");

  /** Another tag of HTML. */
  static final TextPattern TAG = TextPattern.of("</?[a-zA-Z][^<>]{0,400}>|<!--[^<>]{0,400}-->");

  /** A cell of the row that divides heading and body of a Markdown table. */
  static final TextPattern DELIMITER = TextPattern.of(":?-{1,1000}:?");

  /** A number as tables print it. */
  static final TextPattern FIGURE =
      TextPattern.of(
          "-?(?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,18})(?:\\.[0-9]{1,17})?|-?\\.[0-9]{1,17}");

  /** What may stand before a figure: an apostrophe, a sign, that of the yuan. */
  static final TextPattern BEFORE_FIGURE = TextPattern.of("^['‘’]?([-(△▲+]?)[¥￥]?");

  /** What a table prints for nothing. */
  static final TextPattern NOTHING = TextPattern.of("[-—–―_/\\\\.·…]{1,20}|无|零|空|无数据|不适用|NA|N/A");

  /** The ordinal before a label, or 其中. */
  static final TextPattern ORDINAL =
      TextPattern.of(
          "^(?:其中[::]?)?(?:\\(?[一二三四五六七八九十]{1,4}[、.)]|\\(?[0-9]{1,2}[、.)](?![0-9])|[①-⑳])?(?:其中[::]|[减加][::])?");

  /** A number of one or two digits, which go on neither in more digits nor in those of a year. */
  private static final String NUMBER = "[0-9]{1,2}(?:(?![0-9])|(?=20[0-9]{2}(?![0-9])))";

  /** A number in characters, without the first of 一般. */
  private static final String CHARACTERS = "(?:[二三四]?十(?:[一二三四五六七八九](?!般))?|[一二三四五六七八九](?!般))";

  /**
   * The number of a table before its title, be it one below another (表3-1) or of a series (预算05表).
   * A title may begin right behind it: 表3一般公共预算支出表, 表12024年收支总表.
   */
  static final TextPattern TABLE_NUMBER =
      TextPattern.of(
          "^(?:附?表(?:NUMBER(?:[-.—–]NUMBER)?|CHARACTERS)[、.:]?|(?:公开|预算)[0-9]{2}表|[0-9]{1,2}[、.](?![0-9]{2}))"
              .replace("NUMBER", NUMBER)
              .replace("CHARACTERS", CHARACTERS));

  /** What divides the number of a table from its title. */
  static final TextPattern NUMBER_END = TextPattern.of("[、.:]$");

  /** What differs in titles of one form: the year, whose table it is, and that it is one. */
  static final TextPattern NOT_OF_TITLE =
      TextPattern.of("20[0-9]{2}年?度?|部门|单位|预算|公开表[0-9]{0,2}|编制");

  /** A year in a title. */
  static final TextPattern YEAR = TextPattern.of("(20[0-9]{2})年");

  /** A heading over the codes and names of departments and units: 部门（单位）代码. */
  static final TextPattern OF_UNITS =
      TextPattern.of("(?:预算)?(?:部门|单位){1,2}(?:编码|代码|名称)|预算(?:部门|单位)");

  /** The unit above a table. */
  static final TextPattern UNIT = TextPattern.of("单位[::]{0,2}\\(?(?:人民币)?(元|千元|万元|亿元)\\)?");

  /** A line that says the unit and little else. */
  static final TextPattern UNIT_LINE =
      TextPattern.of("\\(?(?:金额|货币|计量)?单位[::]{0,2}\\(?(?:人民币)?(?:元|千元|万元|亿元).{0,8}");

  /** The unit behind a title or a heading: 决算数(元). */
  static final TextPattern UNIT_IN_BRACKETS =
      TextPattern.of("\\((?:(?:金额)?单位[::]?)?(?:人民币)?(元|千元|万元|亿元)\\)$");

  /** A unit behind a figure. */
  static final TextPattern UNIT_BEHIND = TextPattern.of("(?<=[0-9)])(?:亿元|万元|千元|元)$");

  /** A figure behind its label: 年度资金总额:12.00万元. */
  static final TextPattern BEHIND_LABEL =
      TextPattern.of("[:款额金筹转]([0-9][0-9,.]{0,30}(?:亿元|万元|千元|元)?)$");

  /** What a heading of indicators counts for: 产出指标(50分). */
  static final TextPattern WEIGHT_BEHIND = TextPattern.of("(?<=[^0-9])[0-9]{1,3}(?:分|%)?$");

  /** Who filled the table in. */
  static final TextPattern DEPARTMENT =
      TextPattern.of(
          "^(?:部门名称|编制部门|编制单位|单位名称|预算主管部门|填报单位|部门)[::](.{0,60}?)(?:公开[0-9]{2}表)?(?:\\(?(?:金额|货币|计量)?单位[::].{0,20})?$");

  /** Whose document it is, on the page of its title: 预算主管部门：某局. */
  static final TextPattern PUBLISHER =
      TextPattern.of(
          "^(?:部门名称|编制部门|编制单位|单位名称|预算主管部门|预算单位|部门|单位)(?:\\((?:盖章|公章)\\))?[::](?!元|千元|万元|亿元)(.{2,60})$");

  /** The title of a document, with the name of the department before it or on lines of its own. */
  static final TextPattern DOCUMENT_TITLE =
      TextPattern.of(
          "^(.{0,60}?)20[0-9]{2}年?度?(?:区级|市级|县级|省级)?(?:部门|单位)(?:收支)?(?:预算|决算)(?:公开|信息|情况|编制|说明|报告|文本|报表|草案){0,4}$");

  /** What the name of an office ends with. */
  static final TextPattern OFFICE =
      TextPattern.of(
          "(?:局|委|委员会|办|办公室|厅|部|院|会|所|中心|街道|镇|乡|处|处室|队|站|馆|校|署|室|团|庭|社|政府|办事处|学校|医院|机关|中学|小学|大学|学院|银行|集团|公司)(?:\\(.{1,12}\\))?$");

  /** What leads to the page of an entry. */
  static final TextPattern PAGE_OF_ENTRY =
      TextPattern.of("(?<![\\s.．…·])[\\s.．…·]{1,400}+[-—]?\\d{0,4}[-—]?\\s{0,9}$");

  /** A number of a page, or a mark between pages. */
  static final TextPattern PAGE_MARK =
      TextPattern.of(
          "[-—–_ ]{0,20}(?:PAGE|第)?[0-9]{1,4}(?:页)?(?:[,/，]?共?[0-9]{1,4}页?)?[-—–_ ]{0,20}");

  /** What a sentence ends with. */
  static final TextPattern SENTENCE_END = TextPattern.of("[。；;：:！!？?]$");

  /** A note under or above a table. */
  static final TextPattern NOTE = TextPattern.of("^(?:注|备注|说明)[:：]");

  /** What is left of a table of contents. */
  static final TextPattern LEADERS = TextPattern.of("[.．…·]{3,400}");

  /** A code before a name: 052-某局. */
  static final TextPattern CODE_BEFORE_NAME =
      TextPattern.of("^[\\[【(（]?([0-9A-Za-z]{2,20})[\\]】)）]?[-—–:： ]{0,3}(?=[^0-9A-Za-z\\-—–:： ])");

  /** Digits of a code. */
  static final TextPattern DIGITS = TextPattern.of("[0-9]{1,9}");

  private DocumentPatterns() {}
}
