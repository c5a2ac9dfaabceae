package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;

/**
 * How texts count what the three public expenses pay for, and how projects were evaluated (团组、批次、车辆
 * 与评级用语): data, easy to extend.
 */
final class CountPatterns {
  private static final String AMOUNT = "(\\d{1,12}(?:\\.\\d{1,6})?)([亿万千]?元|万(?=[（(，。；]))";
  private static final String SPENT = "(?:费用?|经费|支出|决算数?|安排){0,4}(?:为|共计?|合计|[：:])?";
  private static final String COUNT = "(\\d{1,6})";

  /** 因公出国（境）费支出3.00万元. */
  static final TextPattern OVERSEAS_MONEY = TextPattern.of("因公出国(?:[(（]境[)）]|境)?" + SPENT + AMOUNT);

  /** 团组2个, 2个团组. */
  static final TextPattern OVERSEAS_COUNT =
      TextPattern.of("团组(?:数量?|批次)?(?:为|共计?|[：:])?" + COUNT + "个|" + COUNT + "个[^，。；、\\d]{0,8}团组");

  /** 公务接待费支出1.20万元, not what is spent on foreign guests. */
  static final TextPattern RECEPTION_MONEY =
      TextPattern.of("(?<!外宾)(?<!外事)(?<!国外)公务接待" + SPENT + AMOUNT);

  /** 国内公务接待12批次. */
  static final TextPattern RECEPTION_COUNT =
      TextPattern.of("接待(?:来[宾访客])?(?:共计?|累计|[：:])?" + COUNT + "(?:个)?批次?");

  /** 公务用车购置支出18.00万元, not of buying and running. */
  static final TextPattern PURCHASE_MONEY =
      TextPattern.of("(?:公务用?车|车辆)购置(?![及和与、/])" + SPENT + AMOUNT);

  /** 购置公务用车2辆, 新购车辆1辆. */
  static final TextPattern PURCHASE_COUNT =
      TextPattern.of(
          "(?:购置|新购|更新)(?:更新)?(?:公务用?车|车辆|[^，。；、\\d]{1,6}车)(?:数量?)?(?:为|共计?|[：:])?" + COUNT + "辆");

  /** 公务用车运行维护费支出3.20万元. */
  static final TextPattern RUNNING_MONEY =
      TextPattern.of("(?<!购置及)(?<!购置和)(?:公务用?车|车辆)运行(?:维护)?" + SPENT + AMOUNT);

  /** 公务用车保有量为1辆. */
  static final TextPattern HELD_COUNT = TextPattern.of("保有量(?:为|共计?|[：:])?" + COUNT + "辆");

  /** Who pays is somebody else, or another fund. */
  static final TextPattern PAID_BY_OTHERS = TextPattern.of("承担|负担|支付|列支|租用|租赁|借用|其他资金|自有资金");

  /** What a plan or an account of another year says. */
  static final TextPattern OF_ANOTHER_YEAR = TextPattern.of("(?:上年度?|去年|上一年度?|年初预算)[^，。；]{0,12}$");

  /** A year that is named. */
  static final TextPattern NAMED_YEAR = TextPattern.of("(?<![比较与同])20\\d{2}(?=年)");

  private static final String OCCASIONS = "(\\d{1,7})(?:个)?批次?[^。；\\d\\n]{0,8}?(\\d{1,7})人";

  /** 国内公务接待12批次、130人次，其中外宾接待2批次、10人次. */
  static final TextPattern FOREIGN_COUNTS =
      TextPattern.of(
          OCCASIONS
              + "次?[，,（(；;：:]{0,2}(?:其中|含)[：:，,]?[^。；\\d\\n]{0,6}外宾[^。；\\d\\n]{0,8}"
              + OCCASIONS
              + "次?");

  /** 国内公务接待支出0.39万元（含外宾接待支出0.10万元）. */
  static final TextPattern FOREIGN_MONEY =
      TextPattern.of("接待" + SPENT + AMOUNT + "[（(，,；;](?:其中|含)[：:，,]?外宾(?:公务)?接待" + SPENT + AMOUNT);

  /** 支出0.30万元, behind the number of foreign guests. */
  static final TextPattern MONEY_BEHIND =
      TextPattern.of("^[，,、](?:外宾)?(?:接待)?(?:费用?|经费|支出){1,2}(?:为|共计?)?" + AMOUNT);

  // How projects were evaluated.

  private static final String OPEN = "[“‘\"]?";
  private static final String CLOSE = "[”’\"]?";
  private static final String GRADES = "(优秀?|良好?|中等?|合格|不合格|较?差)";

  /** 评级为“优”的项目39个, 优5个, 5个为良; the grade and the number, either way round. */
  static final TextPattern GRADE =
      TextPattern.of(
          "(?<![不较其集当相])"
              + OPEN
              + GRADES
              + CLOSE
              + "(?:级|等级|等次|档次?)?的?(?:项目)?(?:有|为|共|共计|数量?为?)?"
              + COUNT
              + "个|"
              + COUNT
              + "个(?:项目)?(?:自?评[级定价]|结果|等级|等次|评分){0,2}为"
              + OPEN
              + GRADES
              + CLOSE
              + "(?=[，。；、）)\\n]|级|等|$)");

  /** 项目39个, 39个项目. */
  static final TextPattern PROJECTS =
      TextPattern.of("项目(?:数量?)?(?:共计?|为|有)?" + COUNT + "个|" + COUNT + "个[^，。；、\\d]{0,6}项目");

  /** The grades that a scale of four has, or one of five. */
  static final int GRADES_OF_A_SCALE = 4;

  /** 发现问题5个，已整改3个，正在整改2个. */
  static final TextPattern PROBLEMS =
      TextPattern.of(
          "(?:发现|存在)的?问题"
              + COUNT
              + "[个项条][^。\\d]{0,20}?(?:已经?|完成)[^，。；\\d]{0,4}整改[^，。；\\d]{0,6}"
              + COUNT
              + "[个项条][^。\\d]{0,20}?(?:正在|仍在|尚未|未|待|持续)[^，。；\\d]{0,6}整改[^，。；\\d]{0,6}"
              + COUNT
              + "[个项条]");

  /** 平均得分99.33分. */
  static final TextPattern SCORE =
      TextPattern.of("平均(?:得分|分数?|成绩)(?:为|是)?(\\d{1,5}(?:\\.\\d{1,4})?)分");

  private CountPatterns() {}
}
