package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;

/** The patterns over running text (情况说明样式): all that the rules of this package look for. */
final class TextPatterns {
  private static final String DIGITS = "0123456789";

  /** No number of more digits is an amount, and none begins within another. */
  private static final String NUMBER = "(?<!\\d)(\\d{1,18}(?:\\.\\d{1,18})?)";

  private static final String MONEY = "(亿元|万元|千元|元|[%％])";

  /** A figure with its unit: 62.00万元, 3.5%. */
  static final TextSearch FIGURES = TextSearch.of(DIGITS, NUMBER + MONEY);

  /** What templates and edits leave behind. */
  static final TextSearch RESIDUE = TextSearch.of(Residue.byStart());

  /** The number of an item: 1） or 见附件1) or a). */
  static final TextPattern ITEM =
      TextPattern.of("(?:^|[^\\d.])\\d{1,2}$|[一二三四五六七八九十①-⑳]{1,3}$|(?:^|[^A-Za-z])[A-Za-z]$");

  /** An interval, closed at one end: [80,90). */
  static final TextPattern INTERVAL =
      TextPattern.of(
          "[\\[(（［]\\s{0,3}[-\\d.%％]{1,20}\\s{0,3}[,，、]\\s{0,3}[-+\\d.%％∞]{1,20}\\s{0,3}[\\])）］]");

  // Changes worked out in the text.

  /** An amount; only zero needs no unit. */
  private static final String SUM = "(?:约?为|是|约)?" + NUMBER + "([亿万千]?元)?(?![\\d.%％])";

  private static final String OF_A_YEAR =
      "(20\\d{2}(?=年)|上年|去年|今年|本年)年?(?:度)?(?:的|当年|度)?([^，。；：、（(“\\d\\n]{0,24}?)"
          + "(?:(?:预算|年初|项目|财政|拨款|支出){0,4}(?:执行数?|决算数?|预算数?|安排数?|支出数?|金额|数|安排))?";

  /** 2025年执行数100.00万元，2026年预算安排90.00万元，减少10.00万元，下降10.00%; or the other way round. */
  static final TextSearch ITEM_GROWTH =
      TextSearch.of(
          "2上去今本",
          OF_A_YEAR
              + SUM
              + "[，,；;]([比较])?"
              + OF_A_YEAR
              + SUM
              + "[，,]?(?:[比较同与]上年(?:度)?|同比|[比较同与]20\\d{2}年(?:度)?)?(?:当年|年初|预算|项目|财政|拨款|支出|安排|执行|决算|数){0,4}"
              + DirectionWords.ANY
              + "(?:了|约|额为)?(?:"
              + NUMBER
              + "([亿万千]?元)(?:[，,](?:同比)?"
              + DirectionWords.ANY
              + ")?)?(?:(?:了|幅度为|约)?"
              + NUMBER
              + "[%％])?");

  /** What makes an amount one that was added, not one that is compared: 比2025年预算增加10.00万元. */
  static final TextPattern NOT_A_NAME =
      TextPattern.of(DirectionWords.ANY + "|追加|调增|调减|新增|执行中|核增|核减");

  /** 2025年执行数100.00万元，2025年预算安排90.00万元，减少: two amounts with their years. */
  static final TextSearch BUDGETED_AFTER =
      TextSearch.of(
          "2",
          "(20\\d{2})年(?:度|当年)?[^，。；：\\d\\n]{0,16}(?:执行|决算)数?(?:约?为|是)?"
              + "\\d{1,18}(?:\\.\\d{1,18})?[亿万千]?元[，,；;](20\\d{2})年(?:度)?[^，。；：\\d\\n]{0,16}"
              + "预算(?:安排|数)?(?:约?为|是)?\\d{1,18}(?:\\.\\d{1,18})?[亿万千]?元[，,]"
              + DirectionWords.ANY);

  /** 由2025年的100.00万元增加到2026年的90.00万元，减少10.00%. */
  static final TextSearch GROWN_TO =
      TextSearch.of(
          "由从",
          "[由从](20\\d{2}(?=年)|上年|去年)年?度?的?(?:预算|决算|执行)?数?(?:的)?"
              + NUMBER
              + "([亿万千]?元)"
              + DirectionWords.ANY
              + "[到至为](20\\d{2}(?=年)|今年|本年)?年?度?的?(?:预算|决算|执行)?数?(?:的)?"
              + NUMBER
              + "([亿万千]?元)[，,](?:同比)?"
              + DirectionWords.ANY
              + "(?:了|约|额为)?(?:"
              + NUMBER
              + "([亿万千]?元)(?:[，,](?:同比)?"
              + DirectionWords.ANY
              + ")?)?(?:(?:了|幅度为|约)?"
              + NUMBER
              + "[%％])?");

  /** 比2023年度决算数8553.30万元增加1193.20万元，增长13.95%. */
  static final TextSearch STATED_BASE =
      TextSearch.of(
          "比较与同",
          "[比较与同](20\\d{2}(?=年)|上年|去年|上一年)年?(?:度)?(?:的)?[^，。；、：（(\\d\\n]{0,12}?"
              + NUMBER
              + "([亿万千]?元)(?:相比|比较)?[，,]?"
              + DirectionWords.ANY
              + "(?:了|约|额为)?"
              + NUMBER
              + "([亿万千]?元)(?:[，,](?:同比)?"
              + DirectionWords.ANY
              + "(?:了|幅度为|约)?"
              + NUMBER
              + "[%％])?");

  /** Growth from nothing, in words: 上年无此项支出，增长100%. */
  static final TextSearch GROWTH_FROM_NOTHING =
      TextSearch.of(
          "上去2",
          "(?:上年度?|去年|20\\d{2}年(?:度)?)(?:预算|决算|支出|安排|执行|数|为){0,4}"
              + "(?:(?:无此|未安排|没有安排|未发生|无该|没有该|没有此)[^，。；\\d\\n]{0,12}[，,]"
              + "(?:20\\d{2}年(?:度)?[^，。；\\d\\n]{0,16}\\d{1,12}(?:\\.\\d{1,6})?[亿万千]?元[，,])?"
              + "|[（(]?0(?:\\.0{1,4})?(?:[亿万千]?元)?(?![.\\d%％])[，,）)]{0,2})"
              + "(?:[比较与同](?:上年度?|去年|20\\d{2}年(?:度)?)(?:预算|决算|支出|执行|数|相比){0,4}[，,]?)?"
              + "(?:同?[比较]?(?:增长|增加|上升)(?:了|为|约)?\\d{1,12}(?:\\.\\d{1,6})?[亿万千]?元[，,])?"
              + "(?:同?[比较]?(?:上年)?)(?:增长|增加|上升)(?:了|为|约)?(?!0(?:\\.0{1,4})?[%％])"
              + NUMBER
              + "[%％]");

  /** The other way round: 增加100%，上年为0; 增长100%（上年无此项支出）; 增长100%，主要原因是上年未安排该项预算. */
  static final TextSearch FROM_NOTHING_BEHIND =
      TextSearch.of(
          "增上",
          "(?:增长|增加|上升)(?:了|为|约)?(?!0(?:\\.0{1,4})?[%％])"
              + NUMBER
              + "[%％][，,（(；;](?:因为?|由于|主要原因[是为系]|主要[是系]|原因[是为系])?(?:由于|因)?"
              + "(?:上年度?|去年|20\\d{2}年(?:度)?)(?:同期|预算|决算|支出|安排|执行|该项|基数|数|为|是){0,5}"
              + "(?:0(?:\\.0{1,4})?(?:[亿万千]?元)?(?![.\\d%％])|零(?:[亿万千]?元)?(?=[，。；）)]|$)"
              + "|(?:未安排|没有|无)[该此]项(?:支出|经费|费用|预算|开支)?(?=[，。；）)]|$))");

  /** A budget, its final account, the rate of completion, and which way the two differ. */
  static final TextSearch COMPLETION =
      TextSearch.of(DIGITS + "年全调本当批预支收决完占大高多超小低少不未比较同与和实累执使为是", CompletionWords.RATE_OR_AMOUNT);

  /** What may stand between two statements of one completion. */
  static final TextPattern SAME_COMPLETION = TextPattern.of(CompletionWords.BETWEEN);

  /** Where something else begins. */
  static final TextPattern OTHER_ITEM = TextPattern.of("[。；;\\n]|其中");

  /** A name, with short words in brackets: 政府办公厅（室）及相关机构事务. */
  private static final String LEVEL_NAME = "((?:[^“”\"。；，,：:、（(）)\\n]|[（(][室局境护会署站所][）)]){2,40})";

  private static final String LEVEL_OF_DASHES =
      "((?:[^“”\"。；，,：:、（(）)\\n—–－-]|[（(][室局境护会署站所][）)]){2,40})";

  /** A subject by the names of its three levels. */
  static final TextPattern PATH =
      TextPattern.of(
          "(?:^|[“\"。；，,：:、（(）)\\n\\d.．])"
              + LEVEL_NAME
              + "[（(]类[）)]\\n?"
              + LEVEL_NAME
              + "[（(]款[）)]\\n?"
              + LEVEL_NAME
              + "[（(]项[）)]");

  /** A subject by the names of its three levels, quoted: “住房保障支出-住房改革支出-住房公积金”. */
  static final TextPattern QUOTED_PATH =
      TextPattern.of(
          "[“\"]"
              + LEVEL_OF_DASHES
              + "[—–－-]"
              + LEVEL_OF_DASHES
              + "[—–－-]"
              + LEVEL_OF_DASHES
              + "(?=[”\"])");

  /** The name of a class that stands by itself: 医疗保障支出（类）15.10万元. */
  static final TextPattern NAMED_CLASS =
      TextPattern.of("(?:^|[“\"。；，,：:、\\n\\d.．）)])([一-龥]{2,20})[（(]类[）)](?=支出|科目|预算|[\\d，。；、]|$)");

  /** What was settled of it: 支出决算为95.00万元, 2024年决算数95.00万元. */
  static final TextPattern SETTLED_BEHIND =
      TextPattern.of(
          "(?:支出决算|(?:^|[：:，,。；;])(?:(20\\d{2})年(?:度)?)?决算)数?(?:为|是)?" + NUMBER + "([亿万千]?元)");

  /** The amount that follows its name. */
  static final TextPattern AMOUNT_BEHIND =
      TextPattern.of("^[”\"]?(?:预算|支出|安排|科目)?[，,]?(?:为|共|安排)?" + NUMBER + "([亿万千]?元)");

  /** A name that is no common word. */
  static final TextPattern UNMISTAKABLE = TextPattern.of("等支出$|等事务$|事务支出$");

  /** What joins the parts of a name. */
  static final TextPattern JOINED = TextPattern.of("与|等");

  /** What begins the name of a subject, and what ends it: a list, a path, or an amount. */
  static final TextPattern BEFORE_SUBJECT = TextPattern.of("(?:^|[“\"。；，、：:,;\\n.．）)-])$");

  static final TextPattern BEHIND_SUBJECT =
      TextPattern.of(
          "^[”\"]?(?:科目|预算|决算|安排|为){0,2}\\d{1,12}(?:\\.\\d{1,6})?[亿万千]?元|^[-—–]|^[（(]\\d{3}类");

  /** What stands before a name of earlier years that is meant to be one. */
  static final TextPattern FORMERLY = TextPattern.of("[原由将从]“?$|其他$|其它$");

  // Counts.

  /** Groups and their people: 出国（境）团组2个，累计8人次; 3批次、20人次. */
  static final TextSearch GROUPS_AND_PEOPLE =
      TextSearch.of(
          DIGITS,
          "(?<![\\d.])(\\d{1,6})(个团组|个(?=[^，。；]{0,2}[，,、])|批次|批)[^。；\\d\\n"
              + "]{0,16}?(\\d{1,7})(人次|人)");

  /** What stands before the number of groups. */
  static final TextPattern GROUPS = TextPattern.of("团组[^，。；\\d]{0,4}$");

  // Reasons.

  /** A reason that names the direction: 支出增加的主要原因, 减少原因：. */
  static final TextSearch DIRECTION_OF_REASON =
      TextSearch.of(
          DirectionWords.first(),
          DirectionWords.ANY + "(?:(?:变动|变化)?的?(?:主要|具体)?(?:原因|因素)|主要(?:是|系|由于))");

  /** A change in words, with its figure or without: 减少33.48万元, 与上年持平. */
  static final TextSearch CHANGE_IN_WORDS =
      TextSearch.of(
          DirectionWords.first(),
          DirectionWords.ANY
              + "(?!(?:变动|变化)?的?(?:主要|具体)?(?:原因|因素)|主要(?:是|系|由于))"
              + "(?:(?:了|约|额|额为|数为|幅度为|幅为|为)?(\\d{1,18}(?:\\.\\d{1,18})?)"
              + MONEY
              + ")?");

  /** What may stand between a change and its reason, and names no other money. */
  static final TextPattern OF_THE_SAME =
      TextPattern.of(
          "(?:本年度?|当年|(?:20)\\d{2}年度?|财政拨款|部门|单位|预算|决算|收入|支出|收支|总计|合计|总体|总额|的|和|及|与|、|[，,；;。：:\\n])"
              + "{0,12}");

  // Wording.

  /** Two directions in a row: 增加增加, 增加持平. */
  static final TextSearch TWO_DIRECTIONS =
      TextSearch.of(DirectionWords.first(), WordingWords.TWO_DIRECTIONS);

  /** 与上年持平，增长3.20%. */
  static final TextSearch LEVEL_AND_CHANGED =
      TextSearch.of("比较与同增上减下降", WordingWords.LEVEL_AND_CHANGED);

  /** 合计合计, 59.00%%. */
  static final TextSearch DOUBLED =
      TextSearch.of(WordingWords.FIRST_OF_DOUBLED, WordingWords.DOUBLED);

  /** 增加-10.00万元; a range such as 增长10-20% is none. */
  static final TextSearch SIGNED = TextSearch.of(WordingWords.FIRST_OF_SIGNED, WordingWords.SIGNED);

  /** 占76.80； 所占比重61.01； 增长13.95。 */
  static final TextSearch WITHOUT_PERCENT =
      TextSearch.of(WordingWords.FIRST_OF_PERCENT, WordingWords.WITHOUT_PERCENT);

  /** A reason that goes on to the end of its paragraph, without a sign behind it. */
  static final TextPattern REASON_TO_THE_END =
      TextPattern.of("(?:" + WordingWords.REASON + ")[^。；！\\n]{1,400}[^。；！？!?.;：:…\\n]$");

  /** 3，518.85万元, ３５万元, “35”万元, 1,204,50万元, 1204..5万元, 12O万元. */
  static final TextSearch MISWRITTEN_FIGURE =
      TextSearch.of(FigureWords.FIRST_OF_MISWRITTEN, FigureWords.MISWRITTEN);

  // Parts in brackets.

  private static final String UNIT = "(平方米|亿元|万元|千元|元|个|家|人|辆|台|项|件|户|公里|米)";

  /** A number and its parts: 8013平方米（其中…7998平方米，…15平方米）. */
  static final TextSearch WHOLE =
      TextSearch.of(DIGITS, NUMBER + UNIT + "[（(]其中[：:]?([^（()）]{0,400})[）)]");

  /** A number of something. */
  static final TextSearch PART = TextSearch.of(DIGITS, NUMBER + UNIT);

  /**
   * Before how much something changed, whose parts are those of the amount: 21.20万元，减少2.00万元（其中….
   */
  static final TextPattern CHANGED_BY =
      TextPattern.of("元[，,][^。；，,]{0,16}" + DirectionWords.ANY + "(?:了|约|额为|为)?$");

  /** Where parts of a part begin. */
  static final TextPattern NESTED = TextPattern.of("其中|包括|[，；、,;](?:包)?含");

  // Directions of changes.

  /** A word of direction. */
  static final TextPattern DIRECTION = TextPattern.of(DirectionWords.ANY);

  /** A word of direction with its figure: 减少33.48万元. */
  static final TextSearch DIRECTION_WITH_FIGURE =
      TextSearch.of(
          DirectionWords.first(),
          DirectionWords.ANY + "(?:了|约|额|额为|数为|幅度为|幅为|为)?(\\d{1,18}(?:\\.\\d{1,18})?)" + MONEY);

  /** A comparison with last year that ends its clause without a figure: 比上年减少. */
  static final TextSearch COMPARED_WORD =
      TextSearch.of(
          "比较与同",
          "[比较与同](?:上年|去年|上一年|\\d{4}年)(?:度|年初|预算|安排|数|同口径|相比|有所|略有|小幅|大幅){0,8}"
              + DirectionWords.ANY
              + "(?=[，。；,;\\s]|\\z)");

  /** A change of nothing: 增加0万元, 下降0.00%. */
  static final TextPattern NO_CHANGE =
      TextPattern.of(DirectionWords.ANY + "(?:了|额|额为|数为|幅度为|幅为|为)?0(?:\\.0{1,18})?" + MONEY);

  /** What a change is measured against: 比2024年执行数, 较上年决算. */
  static final TextPattern BASE =
      TextPattern.of(
          "[比较与同](?:(20\\d{2})年(?:度)?|上年(?:度)?|去年|上一年(?:度)?)"
              + "([^，。；、\\d]{0,16}?)(?=[增减下上提降持无压没保一，。；、\\d]|$)");

  /** Words of a base that is not last year's budget: data, easy to extend. */
  static final TextPattern OTHER_BASE = TextPattern.of("执行|决算|完成|实际|实绩|支出数|调整|口径|可比");

  /**
   * An amount of last year that was restated: 上年预算数已按调整后的口径列示, 2024年预算数口径变化. In one clause, since
   * what follows a comma is why something changed: data, easy to extend.
   */
  static final TextPattern RESTATED =
      TextPattern.of(
          "(?:(20\\d{2})年(?:度)?|上年(?:度)?|去年|上一年(?:度)?)[^，。；;\\n\\d]{0,12}数[^，。；;\\n]{0,8}?"
              + "(?:(?:已|按|系|为|因|经)[^，。；;\\n]{0,20}?(?:口径|调整|机构改革|划转|还原)"
              + "|口径(?:已)?(?:调整|变化|变动|不同|不一致|有差异))");

  /** What may stand beside the name of a quantity: data, easy to extend. */
  static final TextPattern BESIDE =
      TextPattern.of(
          "^[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.]|(?:20)\\d{2}年度?|本?部门|本?单位|我局|其中|财政拨款"
              + "|\\d{1,18}(?:\\.\\d{1,18})?(?:亿元|万元|千元|元)?|预算|安排|共计|合计|总计|为|数|[，,、：:\\s]");

  /** A full stop before the next sentence. */
  static final TextPattern STOP = TextPattern.of("^[。；;，,]");

  /** Where a sentence ends. */
  static final TextPattern SENTENCE_END = TextPattern.of("[。；;\n]");

  // Whose document it is.

  /** A department's budget: 2026年部门预算. */
  static final TextSearch OF_A_DEPARTMENT = TextSearch.of("2本我", KindWords.OF_A_DEPARTMENT);

  /** A unit's budget: 2026年单位预算. */
  static final TextSearch OF_A_UNIT = TextSearch.of("2本我", KindWords.OF_A_UNIT);

  // Years.

  /** Where names of files and words of others begin. */
  static final TextPattern QUOTES = TextPattern.of("[《〔【\\[]");

  /** Names of files and words of others. */
  static final TextPattern QUOTED =
      TextPattern.of("《[^》]{0,200}》|〔[^〕]{0,200}〕|【[^】]{0,200}】|\\[[^\\]]{0,200}\\]");

  /** What may stand between a year and its budget: nouns of this sort, no verb. */
  private static final String NOUNS =
      "(?:本?部门|本?单位|我局|收支|收入|支出|财政|拨款|财务|一般公共|政府性基金|国有资本经营|“三公”|三公|经费"
          + "|机关运行|政府采购|基本|项目|总|区级|县级|市级|[和及的])";

  /** Words about what was done, not planned. */
  private static final String DONE = "执行|决算|完成|回顾|总结|上年|结转|结余|以来|批复|印发|评价|调整";

  /** Words about what is prepared for another year, or was arranged in one. */
  private static final String OTHERS = "法|编制|安排的|管理|改革|将";

  /** What a text calls a budget, after its year. */
  private static final String BUDGET =
      "年(?:度)?"
          + NOUNS
          + "{0,8}(?:预算|(?<=三公”|三公|机关运行)经费)(?!"
          + OTHERS
          + "|"
          + NOUNS
          + "{0,6}[^，。；\\n]{0,12}(?:"
          + DONE
          + "))";

  /** A year that is compared with: 比2024年预算, 与2024年预算持平; not 与2019年（疫情前）相比, which says why. */
  static final TextSearch COMPARED =
      TextSearch.of(
          "比较与同",
          "(?:[比较]|[与同](?=[^，。；\\n]{0,24}(?:持平|相比|一致)))"
              + "(20\\d{2})年(?:度)?(?![（(][^（()）\\n]{1,12}[）)])[^，。；\\n]{0,12}?(?:预算|持平|相比)");

  /** A year whose budget is spoken of: 2025年部门预算. */
  static final TextSearch OWN = TextSearch.of("2", "(?<![比较与同\\d—–至到~～-])(20\\d{2})" + BUDGET);

  /** A sum that is said to be more or less than that of the year before: 300万元，比上年增加. */
  static final TextPattern SUM_COMPARED =
      TextPattern.of("^[^，。；\\n]{0,24}\\d[亿万千]?元[^。；\\n]{0,12}(?:[比较与同](?:上年|去年|上一年)|同比)");

  private static final String NOT_DONE =
      "(?![^。；\\n]{0,40}(?:执行|决算|完成|调整|结转|实际|比较|同比|(?<!上年)(?<!去年)相比|尾款|补发|清算|下达|发生|支付|收到|投入))";

  /** What nobody calls so but a budget. */
  private static final String BUDGETED =
      "(?:人员经费|公用经费|基本支出|项目支出|(?:收入|支出|收支)(?:总计|合计)|公务接待费|公务用车(?:运行维护|购置)费"
          + "|培训费|会议费|机关运行经费|工资福利支出|商品和服务支出)";

  private static final String NO_COMPARISON = "[^。；\\n比较与同\\d]";

  private static final String A_SUM = "(\\d{1,12}(?:\\.\\d{1,6})?)([亿万千]?元)";

  /**
   * A budget that is said to be of a year, with its amount: 2024年预算安排行政运行225.25万元,
   * 2024年人员经费200.00万元.
   */
  static final TextSearch DATED_AMOUNT =
      TextSearch.of(
          "2",
          "(?<![比较与同\\d—–至到~～-])(20\\d{2})年(?:度)?"
              + NOT_DONE
              + "[，,]?("
              + NO_COMPARISON
              + "{0,40}?(?:预算|安排(?!的))"
              + NO_COMPARISON
              + "{0,30}?|(?:本?部门|本?单位|我局|财政拨款|一般公共预算){0,3}"
              + BUDGETED
              + "(?:支出|为|共计?|合计|总额|数){0,2})"
              + A_SUM);

  /** What is said to be arranged in a year: 2024年人员经费安排200.00万元. */
  static final TextSearch ARRANGED =
      TextSearch.of(
          "2",
          "(?<![比较与同自从\\d—–至到~～-])(20\\d{2})年(?:度)?"
              + NOT_DONE
              + "(?:本?部门|本?单位|我局|财政|人员经费|公用经费|基本支出|项目支出|经费|支出|资金|预算){0,4}安排"
              + A_SUM);

  /** A year before, in words of a comparison. */
  static final TextPattern WITH_LAST_YEAR = TextPattern.of("[比较与同](?:上年|去年|上一年)");

  /** A heading with the name of a department between: 2025年某某局部门预算. */
  static final TextSearch HEADING =
      TextSearch.of(
          "2",
          "(?<![比较与同\\d—–至到~～-])(20\\d{2})(?:"
              + BUDGET
              + "|年(?:度)?(?![-—–至到~～、和及])[^，。；：、\\n\\d]{0,40}?(?:部门|单位|区级|县级)预算)");

  /** A note that a year has nothing: 本部门2025年无政府性基金预算. */
  static final TextSearch NOTHING =
      TextSearch.of(
          "2",
          "(?<![上\\d])(20\\d{2})年(?:度)?(?:本?部门|本?单位|我局|[均暂也]){0,6}(?:无|没有|未安排|未编制|不涉及)"
              + "(?![^，。；\\n]{0,12}(?:"
              + DONE
              + "))[^，。；\\n]{0,40}");

  /** A budget that there is none of: 2025年无国有资本经营预算支出. */
  static final TextPattern NO_BUDGET =
      TextPattern.of(
          "[^，。；]{0,24}(?:使用)?(?:一般公共|政府性基金|国有资本经营|财政专户)(?:预算)?[^，。；]{0,12}(?:预算|支出|收入|拨款|安排)");

  /** Titles about what was done, not planned. */
  static final TextPattern LOOKING_BACK = TextPattern.of(DONE);

  /** What a year without money is told for: growth from nothing. */
  static final TextPattern FROM_NOTHING = TextPattern.of("基数|新增|不可比");

  /** A year in the title of a table. */
  static final TextSearch OF_YEAR = TextSearch.of("2", "(20\\d{2})年");

  /** A stock phrase of a reason, such as 提高资金使用效益. */
  static final TextPattern STOCK_REASON =
      TextPattern.of(
          "(?:"
              + String.join("|", ReasonWords.VERBS)
              + ")[^，。；、\\d]{0,10}?(?:"
              + String.join("|", ReasonWords.QUALITIES)
              + ")|(?:上年(?:度)?|去年|往年|以前年度)[^，。；]{1,16}|"
              + ReasonWords.GRANTED
              + "|"
              + ReasonWords.CANCELLED);

  /** Where another change begins, with a reason of its own: ，公用经费减少主要是压减会议; or parts: ，其中：. */
  static final TextPattern OTHER_REASON =
      TextPattern.of(
          "[，,、]其中[：:，,]?[^。；\\n]{0,400}|[，,、][^，。；\\n]{0,24}"
              + DirectionWords.ANY
              + "(?:(?:变动|变化)?的?(?:主要|具体)?(?:原因|因素)|主要(?:是|系|由于))[^。；\\n]{0,400}");

  /** A reason that saves. */
  static final TextPattern SAVING = TextPattern.of(String.join("|", ReasonWords.SAVING));

  /** What leads to a reason. */
  static final TextPattern REASON = TextPattern.of("原因|主要(?:是|系|由于)");

  private TextPatterns() {}
}
