package io.github.yusuan.rules.publication;

import io.github.yusuan.core.text.TextPattern;
import java.util.List;
import java.util.Map;

/** The patterns by which a text speaks of what it has to explain (公开内容样式): data, easy to extend. */
final class PublicationPatterns {
  static final TextPattern DUTIES =
      TextPattern.of(
          "^[^。\\n"
              + "]{0,20}职[责能][^。\\n"
              + "]{0,10}$|(?:主要|部门|单位|机构)职[责能]|职[责能](?:是|为|有|如下|包括|[：:])|机构设置|机构编制|内设(?:机构|科室|处室|部门)|单位构成|(?:部门|单位)(?:概况|基本情况)|主要(?:任务|工作任务|负责)");
  static final TextPattern BUDGET =
      TextPattern.of("编制说明|(?:收入|支出|收支|部门|单位)(?:总?预算|总?决算|总体|情况)|(?:预算|决算)(?:收入|支出|收支)|收支总计|支出总计");
  static final TextPattern THREE_PUBLIC =
      TextPattern.of("[“”\"]?三公[“”\"]?|因公出国(?:[（(]境[）)])?[^。；]{0,40}公务接待");
  static final TextPattern OPERATING = TextPattern.of("(?:机关|单位)(?:\\(事业单位\\)|（事业单位）)?运行(?:经)?费");
  static final TextPattern PROCUREMENT = TextPattern.of("政府采购(?!流程|手续|程序|进度|法|活动)");
  static final TextPattern ASSETS =
      TextPattern.of(
          "国有资产|国有资本占[有用]|资产(?:占[有用]|情况|使用情况|总额|配置|总量)|固定资产|车辆占用|公车占用"
              + "|(?:共有|现有|实有|拥有)(?:公务用?车|车辆)\\d");
  static final TextPattern PERFORMANCE = TextPattern.of("绩效(?!工资|奖金?)|自评情况|支出自评");
  static final TextPattern TERMS =
      TextPattern.of("名词(?:解释|说明|注释|释义|释疑|注解|解读|解析|术语|$)|专[业有]性?(?:较强的)?名词|术语|[词用]语(?:解释|说明|释义)");

  /** How headings are numbered, from the outermost: 第一部分, 一、, （一）, 1., （1）. */
  static final List<TextPattern> NUMBERS =
      List.of(
          TextPattern.of("^第([一二三四五六七八九十]{1,3})(?:部分|章|节)"),
          TextPattern.of("^([一二三四五六七八九十]{1,3})[、.．]"),
          TextPattern.of("^[（(]([一二三四五六七八九十]{1,3})[）)]"),
          TextPattern.of("^(\\d{1,2})[、.．](?!\\d)"),
          TextPattern.of("^[（(](\\d{1,2})[）)]|^(\\d{1,2})[）)]"),
          TextPattern.of("^([①-⑳])"));

  /** The first number of its kind: 第一部分, （一）, 1., ①; not 11. */
  static final TextPattern FIRST = TextPattern.of("^(?:第一(?:部分|章|节)|[（(]?[一1][）)、.．]|①)");

  /** A heading: numbered, short, and no sentence. */
  static final TextPattern SHORT_HEADING = TextPattern.of("^[^。；，：:]{2,40}$");

  /** Blanks, and the signs by which Markdown marks headings and bold words. */
  static final TextPattern BLANKS = TextPattern.of("[\\s\\u3000\\u00a0*#]");

  static final TextPattern OVERSEAS = TextPattern.of("出国|出境");
  static final TextPattern RECEPTION = TextPattern.of("接待");
  static final TextPattern PURCHASE = TextPattern.of("购置(?!及|和|与|、|或|运行)|新购|更新公务用车|购车|采购公务用车");
  static final TextPattern RUNNING = TextPattern.of("(?<!购置及)(?<!购置和)(?<!购置与)(?<!购置、)运行|运维费");

  /** That there is nothing to explain by items: 本部门无“三公”经费预算. */
  static final TextPattern NO_THREE_PUBLIC =
      TextPattern.of(
          "(?:无|没有|未安排|不涉及|未编制)[^，。；\\n]{0,14}三公|三公[^，。；\\n\\d]{0,24}(?:为|共计|合计|预算数?)?"
              + "(?:0(?:\\.0{1,4})?[亿万千]?元|零)");

  // What is said of each of the three public expenses, in half width.

  private static final String FIGURE_FOLLOWS =
      "(?=[^,。;:\\n\\d]{0,16}(?:\\d|持平|无增减|一致|相同|比|较|与上|未安排|不安排|没有))";

  /** An item by its name, before what is said of it. */
  static final TextPattern NAMED_ITEM =
      TextPattern.of(
          "(?:(三公[”\"’']?经费)|(因公出国)|(公务用车购置[和及与、/](?:公务用车)?(?:运行|维护))|"
              + "((?:公务用?车|车辆)(?:购置|更新))|((?:公务用?车|车辆)运行)|((?<!国内)(?<!外宾)公务接待))"
              + "(?:维护|\\(境\\)|境)?(?:费用?|经费|支出)?"
              + FIGURE_FOLLOWS);

  /** Why something changed. */
  static final TextPattern REASON =
      TextPattern.of("原因|由于|因为|主要是|主要系|(?<!原)因(?!公|素)|根据|按照|为了|系[^统列数]");

  /** A change, or that there is none. */
  static final TextPattern CHANGE =
      TextPattern.of("增加|增长|上升|提高|减少|下降|降低|压减|持平|一致|相同|无增减|无变化|没有变化|不变|无变动");

  private static final String AS_BEFORE = "(?:持平|一致|相同|相等|无增减|无变化|没有变化|不变|无变动)";

  private static final String LAST_YEAR = "(?:[与同较比](?:上年|去年|上一年|20\\d{2}年)[^。;]{0,12}|同比)";

  /** That nothing changed, at the end of a list: ……、公务接待费1.20万元，与上年持平. */
  static final TextPattern ALL_AS_BEFORE =
      TextPattern.of("[,、元]" + LAST_YEAR + AS_BEFORE + "[^。;]{0,12}$");

  /** A change of all, whatever they are: 均与上年持平; a sentence that names none of them. */
  static final TextPattern CHANGE_OF_ALL =
      TextPattern.of(
          "(?:均|都|各项|分别|以上|上述|三项)[^。;]{0,16}(?:增加|增长|减少|下降|压减|"
              + AS_BEFORE
              + ")|[。;\\n]"
              + LAST_YEAR
              + AS_BEFORE);

  /** A change of something. */
  static final TextPattern CHANGED =
      TextPattern.of("(?:增加|增长|上升|减少|下降|降低|压减)(?:了|约|额为|额)?(?!0(?:\\.0{1,4})?(?![\\d.]))\\d");

  /** An amount that is not zero. */
  static final TextPattern MONEY =
      TextPattern.of("(?<![\\d.])(?!0(?:\\.0{1,4})?[亿万千]?元)\\d{1,12}(?:\\.\\d{1,6})?[亿万千]?元");

  /** The first amount of money. */
  static final TextPattern FIRST_AMOUNT = TextPattern.of("\\d{1,12}(?:\\.\\d{1,6})?[亿万千]?元");

  private static final TextPattern PEOPLE = TextPattern.of("\\d人|人(?:次|数)[^，。；]{0,6}\\d");
  private static final TextPattern VEHICLES = TextPattern.of("\\d辆|辆次|保有量");

  /** What a final account counts of each item. */
  static final Map<ThreePublicAccount.Subject, List<TextPattern>> COUNTS =
      Map.of(
          ThreePublicAccount.Subject.OVERSEAS, List.of(TextPattern.of("团"), PEOPLE),
          ThreePublicAccount.Subject.PURCHASE, List.of(VEHICLES),
          ThreePublicAccount.Subject.RUNNING, List.of(VEHICLES),
          ThreePublicAccount.Subject.RECEPTION,
              List.of(TextPattern.of("\\d个?批|批次[^，。；]{0,6}\\d"), PEOPLE));

  // The list of contents.

  /** What stands around the name of an entry: its number before, dots and a page behind. */
  static final TextPattern AROUND_ENTRY =
      TextPattern.of(
          "^\\s{0,9}(?:(?:附件|附表|公开|表)?[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.．:：]|表(?![\\u4e00-\\u9fff]))\\s{0,5}|"
              + "表[一二三四五六七八九十\\d]{1,3}\\s{0,5})"
              + "|(?<![\\s.．…·。-])[\\s.．…·。-]{0,200}+\\d{0,4}\\s{0,9}$");

  /** The year of a title. */
  static final TextPattern YEAR_OF_ENTRY = TextPattern.of("20\\d{2}年");

  /** The entry of a table. */
  static final TextPattern TABLE_ENTRY = TextPattern.of("表$|表[(（].{1,20}[)）]$");

  /** The entry of all tables together. */
  static final TextPattern ALL_TABLES =
      TextPattern.of("(?:部门|单位)(?:收支)?(?:预算|决算)(?:公开)?(?:报表|情况表|附表|表)$|^附?表$|绩效目标");

  // Statements.

  /** What makes a mention a statement: a figure, or that there is nothing. */
  static final TextPattern STATED =
      TextPattern.of("\\d[亿万千]?元|\\d\\s{0,3}(?:辆|台|个|家|平方米|批次|%|％)|无|没有|未|不涉及");

  /** Sections that tell of something else: what terms mean, and what the department does. */
  static final TextPattern OTHER_MATTERS =
      TextPattern.of(
          "名词(?:解释|说明|注释|释义|释疑|注解|解读|解析|术语|$)|专[业有]性?(?:较强的)?名词|术语|[词用]语(?:解释|说明|释义)"
              + "|职责|职能|机构设置");

  /** A heading within a section, other than the title of a table. */
  static final TextPattern HEADING =
      TextPattern.of(
          "^\\s{0,9}(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、.．）)]|[①-⑳]"
              + "|第[一二三四五六七八九十]{1,3}(?:部分|章|节))[^。；，：\\n"
              + "]{2,28}(?<!表)$");

  private static final String WORD = "[〇○零Ｏ一二三四五六七八九十]";

  private static final String A_DAY =
      "(?:(?<![\\d年])(?:(20\\d{2})年)?(\\d{1,2})月(\\d{1,2})日|(20\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"
          + "|(二[〇○零]"
          + WORD
          + "{2})年("
          + WORD
          + "{1,3})月("
          + WORD
          + "{1,3})日)";

  /** 2026年2月9日, 2026-02-09, 二〇二六年二月九日, 2月9日. */
  static final TextPattern DAY = TextPattern.of(A_DAY);

  /** 预算于2026年1月10日经财政局批复, 批复日期：2026年1月10日. */
  static final TextPattern APPROVED =
      TextPattern.of(
          "(?:预算|决算|财政局|财政厅|财政部)[^。；，\\n]{0,16}"
              + A_DAY
              + "[^。；，\\n]{0,16}(?:批复|批准)(?!的?项目)|(?:预算|决算)?(?:批复|批准)(?:日期|时间)[：:为是]?"
              + A_DAY);

  /** 公开日期：2026年2月9日, 2026年2月9日向社会公开. */
  static final TextPattern PUBLISHED =
      TextPattern.of(
          "公开(?:日期|时间)[：:为是]?" + A_DAY + "|" + A_DAY + "(?:在[^。；，\\n]{2,20})?(?:向社会|对外|予以)公开");

  /** Where a sentence ends. */
  static final TextPattern SENTENCE_END = TextPattern.of("[。；;\\n]");

  private PublicationPatterns() {}
}
