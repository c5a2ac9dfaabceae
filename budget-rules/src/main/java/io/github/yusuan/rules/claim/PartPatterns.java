package io.github.yusuan.rules.claim;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over sentences on procurement, assets and units (采购、资产与机构语句样式). */
final class PartPatterns {
  private static final String MONEY =
      "(?:预算|支出|计划|采购|项目|份额|金额|总额|总数|合计|总计|共计|合同|数|共|为|是|\\([^()\\d]{1,12}\\)){0,6}(\\d{1,18}(?:\\.\\d{1,17})?)(亿元|万元|千元|元)(?!以|/|左右|多|余)";

  private static final String COUNT = "(\\d{1,6})";

  /** What parts the names of a list in one line. */
  static final TextPattern COMMA = TextPattern.of("、");

  /** The heading of a part within a section. */
  static final TextPattern HEADING =
      TextPattern.of(
          "\\s{0,9}(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、.．])[^。；，：:\\n"
              + "\\d]{2,28}[。：:]?\\s{0,9}");

  static final TextPattern PROCUREMENT_HEADING = TextPattern.of("政府采购");
  static final TextPattern ASSETS_HEADING = TextPattern.of("国有资产|资产占[有用]");

  /** Procurement as a whole, and its parts. */
  static final TextPattern TOTAL = TextPattern.of("政府采购" + MONEY);

  static final TextPattern GOODS = TextPattern.of("货物类?" + MONEY);
  static final TextPattern WORKS = TextPattern.of("工程类?" + MONEY);
  static final TextPattern SERVICES = TextPattern.of("服务类?" + MONEY);
  static final TextPattern SMES =
      TextPattern.of(
          "(?:(?:专门)?面向|预留(?:给|面向)?)?(?<!授予)(?<!授予给)(?<!其)中小(?:微)?企业(?:预留|采购)?(?:的?政府采购)?(?:的?份额|的?项目)?"
              + MONEY);
  static final TextPattern MICRO =
      TextPattern.of(
          "(?:专门面向|预留给|预留|面向|其中:?)?(?:(?<=其中)|(?<!中))(?<!授予)(?<!授予给)(?:小型和微型|小型微型|小型、微型|小微)企业(?:预留|采购)?(?:的?政府采购)?(?:的?份额|的?项目)?"
              + MONEY);

  /** A clause that speaks of other figures than those of the year. */
  static final TextPattern COMPARED = TextPattern.of("[比较]|同期|上年|去年|占|增长|增加|减少|下降");

  /** A clause on what is kept for some enterprises. */
  static final TextPattern ENTERPRISES = TextPattern.of("企业");

  /** What a clause ends with. */
  static final TextPattern CLAUSE_END = TextPattern.of("[,，、。;；:：\n]");

  /** What a sentence ends with. */
  static final TextPattern SENTENCE_END = TextPattern.of("[。;；\n]");

  /** The day for which assets are told. */
  static final TextPattern AS_OF = TextPattern.of("截至(20\\d{2})年(\\d{1,2})月(\\d{1,2})日");

  /** A sentence on what will be bought. */
  static final TextPattern PLANNED = TextPattern.of("购置|新增|拟购|拟新");

  static final TextPattern AUTHORISED = TextPattern.of("(?:用车|车辆)编制数?(?:为|共)?" + COUNT + "辆");
  static final TextPattern ACTUAL =
      TextPattern.of(
          "(?:共有(?:公务)?(?:用车|车辆)|实有(?:公务)?(?:用车|车辆)?|(?:用车|车辆)保有量)(?:为|共)?" + COUNT + "辆");

  /** That there are no vehicles. */
  static final TextPattern NO_VEHICLES =
      TextPattern.of("(?:没有|(?<!有)无)(?:公务用车|公务车辆|车辆)(?=[,，;。]|$)");

  static final TextPattern BOUGHT = TextPattern.of("购置(?:公务)?(?:用车|车辆)(?:为|共)?" + COUNT + "辆");

  /** Vehicles of one use; the use has no digits and no signs. */
  static final TextPattern OF_USE =
      TextPattern.of(
          "(?<=[,:、])(?![^,:、;。\\d()]{0,12}(?:[共现拥实保]有))([^,:、;。\\d()]{1,14}(?:\\([^()]{1,6}\\)[^,:、;。\\d()]{0,14})?用车)"
              + COUNT
              + "辆");

  /** The area of offices. */
  static final TextPattern OFFICES =
      TextPattern.of("办公用房(?:建筑)?(?:总)?面积(?:为|共|共计)?(\\d{1,9}(?:\\.\\d{1,4})?)平方米");

  /** Equipment above a price. */
  static final TextPattern EQUIPMENT =
      TextPattern.of(
          "(\\d{1,9}(?:\\.\\d{1,4})?)(万元|元)(?:\\([^()\\d]{1,8}\\))?以上(?:\\(含\\))?的?([^\\d,;:。]{2,20}?)"
              + COUNT
              + "(?:台|套|件)");

  /** How many units there are of a sort, the number behind. */
  static final TextPattern ADMINISTRATIVE = TextPattern.of("行政单位" + COUNT + "[家个]");

  static final TextPattern CIVIL_SERVICE_LIKE =
      TextPattern.of("(?:参公事业单位|参公单位|参照公务员法管理的?事业单位)" + COUNT + "[家个]");
  static final TextPattern INSTITUTION =
      TextPattern.of("(?<!参公)(?<!管理)(?<!管理的)事业单位" + COUNT + "[家个]");
  static final TextPattern SUBORDINATE = TextPattern.of("下属" + COUNT + "[家个](?:预算|基层预算|事业|参公)?单位");
  static final TextPattern BUDGET_UNITS =
      TextPattern.of("编制范围的?(?:二级)?预算单位(?:共计|共有|共)?" + COUNT + "[家个]");

  /** What comes before a list of units. */
  static final TextPattern LISTED =
      TextPattern.of("单位[^。:]{0,40}(?:包括|分别为|如下)(?:\\([^()]{1,20}\\))?:$");

  /** Units in one line. */
  static final TextPattern IN_LINE =
      TextPattern.of("下属(?:预算)?单位(?:具体)?(?:包括|分别为|有)[:：]?([^。;；]{2,600})");

  /** The number before an item of a list. */
  static final TextPattern ITEM = TextPattern.of("^\\(?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[.、)．]");

  /** What is said of a unit behind its name, and before it. */
  static final TextPattern ASIDE = TextPattern.of("^下属(?:事业|参公|预算)?单位|不单列预算.{0,20}$|[。;；.]$");

  private PartPatterns() {}
}
