package io.github.yusuan.rules.text;

import java.util.List;

/**
 * Words that texts double, sign twice or leave without a sign (文字表述用语), as alternatives of
 * patterns: data, easy to extend.
 */
final class WordingWords {
  /** Words that no text says twice in a row, with what may part them, and follow them. */
  private static final List<String> ONCE =
      List.of(
          "合计合计(?![算法划])",
          "总计总计",
          "共计共计",
          "小计小计",
          "其中[：:，,]?其中(?!等|学)",
          "(?<=\\d)[亿万千]?元[亿万千]?元",
          "(?<=\\d)万万元",
          "原因(?:是是|为为|是主要原因|主要原因)",
          "主要主要",
          "(?:(?:大于|小于|高于|低于|等于)){2}",
          "预算预算(?!法|单位|管理|执行|编制|绩效|安排)",
          "决算决算(?!表|报告)",
          "收入收入(?=[\\d预决为合总])",
          "支出支出(?=[\\d预决为合总])",
          "本部门(?:本部门|部门(?=20))",
          "本单位本单位",
          "费费(?=[\\d，。；])",
          "的的(?!确|士)",
          "和和(?!谐|睦|平)",
          "(?<=[，。；、])为为",
          "用于用于",
          "包括包括",
          "由于由于",
          "因为因为",
          "根据根据",
          "按照按照",
          "同比同比",
          "以及以及",
          "财政拨款财政拨款",
          "政府采购采购(?![^，。；\\d]{0,6}(?:法|中心|人|人员))",
          "(?:公务)?用车运行运行",
          "(?<=[一-龥])为为(?=[\\d财一政])",
          "一般公共预算一般公共预算",
          "政府性基金政府性基金",
          "安排安排(?=\\d)",
          "总额总额",
          "[增减][加少]额[增减][加少]额",
          "年度年度预算",
          "(?:20\\d{2}年){2}(?!度年)",
          "20\\d{2}年年(?![初末底中均终报鉴会审检休度])",
          "(?:比比|较较)(?=上年|去年|20\\d{2}年)",
          "[比较与]上年(?:预算)?[比较与]?上年(?!结转|结余|末|底|无|没有|未|同期)",
          "[比较]20\\d{2}年(?:度)?20\\d{2}年",
          "相比相比",
          "变化变化",
          "不变不变",
          "情况情况(?!说明|通报|汇报|报告|介绍|反映|调查)",
          "(?<!参)与与(?=上年|去年|20\\d{2}年)",
          "主要(?:是是|系系|为为)",
          "(?:增加|增长|上升|减少|下降|降低)了了",
          "占占(?=[\\d本总支收一])",
          "[%％]{2}");

  /** What may stand behind two directions in a row. */
  private static final String BEHIND_CHANGE = "(?=[\\d，。；、,;）)\\-－约额了至\\n]|的?主要原因|\\z)";

  /** Two directions in a row: 增加增加, 增加持平. */
  static final String TWO_DIRECTIONS =
      DirectionWords.ANY + "了?" + DirectionWords.ANY + BEHIND_CHANGE;

  /** Words that are not said twice. */
  static final String DOUBLED = String.join("|", ONCE);

  /** What doubled words begin with. */
  static final String FIRST_OF_DOUBLED = "预决收支本费的和为合总共小其元亿万千主原用包由因根按同以财一政安年2比较与占增减相不变情大高低等上下降%％";

  /** Names that a subject and its section share, so that they follow each other in a path. */
  static final List<String> SHARED_NAMES = List.of("其他", "其它", "预备费");

  /** By so much that nothing is almost level: three tenths, and what is more than some hundreds. */
  private static final String MUCH =
      "(?:了|约)?(?:[1-9]\\d{0,8}(?:\\.\\d{1,4})?[亿万]元[，,](?:同比)?(?:增长|上升|下降|降低)(?:了|约)?)?"
          + "(?:[3-9]\\d|[1-9]\\d{2,4})(?:\\.\\d{1,4})?[%％]";

  private static final String ALMOST = "(?:基本|大体|大致|总体)(?:上)?(?:持平|一致)";

  /** As last year, and yet more or less by so much; or almost as last year, and yet by much. */
  static final String LEVEL_AND_CHANGED =
      "[比较与同](?:20\\d{2}年|上年|去年)度?[^，。；\\d]{0,20}(?:相比[，,][^，。；\\d]{0,20})?(?:(?<!基本|大体|大致|总体|略)"
          + "持平[，,](?:增长|上升|下降|降低)了?[1-9]\\d{0,3}(?:\\.\\d{1,4})?[%％]|"
          + ALMOST
          + "[，,](?:同比)?(?:增加|增长|上升|减少|下降|降低)"
          + MUCH
          + ")|(?:增加|增长|上升|减少|下降|降低)"
          + MUCH
          + "[，,](?:[与同](?:上年|去年|20\\d{2}年)(?:预算)?)?"
          + ALMOST
          + "(?=[，。；,;]|\\z)";

  /** Words of a direction that take no minus, beside those of changes. */
  private static final String OTHERS = "缩减|核减|调减|调增|节约|节减|压缩";

  /** A word of direction that a minus contradicts; 增长率 and 增幅 may be negative. */
  static final String SIGNED =
      "(?:(?:"
          + DirectionWords.ANY
          + "|"
          + OTHERS
          + ")(?:了|约|[：:])?|(?:增加|减少)(?:额为?|数为?|了约|为)|(?:减少|下降|降低)(?:幅度|率)?为?|[降减]幅(?:约?为|达)?)"
          + "(?:[（(]?(?:[-－−–﹣⁻‐]|(?<![—%％\\d])—)\\d|负(?=\\d))\\d{0,18}(?:\\.\\d{1,18})?";

  /** What words of a direction begin with. */
  static final String FIRST_OF_SIGNED = DirectionWords.first() + "缩核调节降减";

  private static final String BARE =
      "\\d{1,3}(?:\\.\\d{1,4})?(?![，。、]\\d{1,4}[%％])(?=[，。；、）)\\n]|\\z)";

  /** What money is called that something has a share of. */
  private static final String WHOLES = "支出|收入|合计|总计|总额|总数|预算|拨款|经费|资金";

  private static final String NAME = "[^，。；、：:（(\\d\\n]";

  /** 占76.80； 所占比重61.01； 占支出的45.2，; 占地300 and 占用5 are no shares. */
  private static final String SHARE =
      "(?:占(?:比|比重|比例|(?![地用编])"
          + NAME
          + "{1,24}的(?:比重|比例)?|(?![地用编])"
          + NAME
          + "{0,20}(?:"
          + WHOLES
          + "))?|比重|比例)(?:约?为|约|达到?|是|[：:])?"
          + BARE;

  private static final String RISES = "(?:增长|上升|下降|降低)";

  /** 增长13.95。 增幅为3.2, 完成年初预算的99.86，; a year is none. */
  private static final String RATE =
      RISES
          + "(?:了|约|率|幅度)?(?:约?为|达到?)?(?!0(?:\\.0{1,4})?(?![\\d.]))(?:\\d{1,4}\\.\\d{1,4}|(?!20\\d{2})\\d{1,4}(?!、|[，。]\\d{1,4}[%％]))(?=[，。；、）)\\n"
          + "]|\\z|[（(]主要)|[增降]幅(?:约?为|达到?)?"
          + BARE
          + "|完成(?:了)?(?:年初|全年|调整|当年|本年|"
          + "全部){0,2}预算数?(?:的|率?为)?"
          + BARE
          + "|(?:执行|完成|支付)率(?:约?为|达到?)?\\d{1,3}\\.\\d{1,4}(?=[，。；）)])";

  /** A figure that is a percentage and does not say so. */
  static final String WITHOUT_PERCENT = SHARE + "|" + RATE;

  /** What percentages begin with. */
  static final String FIRST_OF_PERCENT = "占比增上下降完执支";

  /** What leads to a reason: 主要原因是, 主要是, 主要系. */
  static final String REASON =
      "原因(?:主要)?(?:是|为|：|:)|" + DirectionWords.ANY + "[^。；\\n]{0,40}[，,]主要(?:是|系|为|由于)";

  private WordingWords() {}
}
