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

  private static final String BEING = "(?:为|共计?|[：:])?";

  private static final String NOT = "(?:未|没有|无)";

  private static final String NOT_GUESTS = "(?<!来访)(?<!来宾)(?<!外宾)(?<!接待)(?<!国内)(?<!国外)(?<![)）]外)";

  /** 团组2个, 2个团组, 因公出国（境）1批次; not the groups that come to visit. */
  static final TextPattern OVERSEAS_COUNT =
      TextPattern.of(
          NOT_GUESTS
              + "团(?:组|[（(]组[）)])(?:数量?|批次)?"
              + BEING
              + COUNT
              + "个|(?<!接待)(?<!\\d)"
              + COUNT
              + "个(?:(?!来访|来宾|外宾|国内)[^，。；、\\d]){0,8}团组|因公出国(?:[(（]境[)）]|境)?(?:共计?|累计)?"
              + COUNT
              + "批次?");

  /** 未安排因公出国（境）团组, 无因公出国（境）团组和人员. */
  static final TextPattern OVERSEAS_NONE =
      TextPattern.of(NOT + "(?:安排|组织|发生|开展|产生|派出)?(?:因公)?出国(?:[(（]境[)）]|境)?(?:团组|任务|活动|人员)");

  private static final String NOT_FOREIGN = "(?<!外宾)(?<!外事)(?<!国外)(?<![)）]外)";

  /** 公务接待费支出1.20万元, not what is spent on foreign guests. */
  static final TextPattern RECEPTION_MONEY = TextPattern.of(NOT_FOREIGN + "公务接待" + SPENT + AMOUNT);

  private static final String OCCASIONS_FOLLOW =
      "(?:(?:来[宾访客])?(?:共计?|累计|[：:])?"
          + COUNT
          + "(?:个)?批次?|(?:总|的)?批次(?:数量?)?"
          + BEING
          + COUNT
          + "[个批次])";

  private static final String GROUPS = "来访团组(?:数量?)?" + BEING + COUNT + "个";

  /** 国内公务接待12批次, 国内公务接待批次12个, 国内来访团组6个. */
  static final TextPattern RECEPTION_COUNT =
      TextPattern.of(NOT_FOREIGN + "(?:公务|国内)接待" + OCCASIONS_FOLLOW + "|国内(?:公务)?" + GROUPS);

  /** 接待12批次, 接待来访团组6个: of which guests, the money before tells. */
  static final TextPattern GUEST_COUNT =
      TextPattern.of(
          NOT_FOREIGN
              + "(?<!公务)(?<!国内)接待"
              + OCCASIONS_FOLLOW
              + "|(?<!国内)(?<!国内公务)(?<!国外)(?<![)）]外)"
              + GROUPS);

  /** Money spent on guests, whoever they are. */
  static final TextPattern GUESTS_SPENT = TextPattern.of("接待(?:来访)?(?:外宾)?" + SPENT + AMOUNT);

  /** What ends the words that money is told for: 外宾接待支出0万元）. */
  static final TextPattern ELSEWHERE = TextPattern.of("[。；;]|^[^（(]{0,200}[）)]");

  /** 未发生公务接待, 接待零批次. */
  static final TextPattern RECEPTION_NONE =
      TextPattern.of("接待零(?:个)?批次?|" + NOT + "(?:发生|安排|开展)?(?:国内)?公务接待(?:活动|任务|事项|批次)?(?=[，。；]|$)");

  /** 公务用车购置支出18.00万元, not of buying and running. */
  static final TextPattern PURCHASE_MONEY =
      TextPattern.of("(?:公务用?车|车辆)购置(?![及和与、/])" + SPENT + AMOUNT);

  /** 购置公务用车2辆, 新购车辆1台, 购置数0辆. */
  static final TextPattern PURCHASE_COUNT =
      TextPattern.of(
          "(?:购置|新购|更新)(?:更新)?(?:(?:公务用?车|车辆|[^，。；、\\d]{1,6}车)(?:数量?)?"
              + BEING
              + COUNT
              + "[辆台]|(?:数量?)?"
              + BEING
              + COUNT
              + "辆)");

  /** 未购置公务用车. */
  static final TextPattern PURCHASE_NONE =
      TextPattern.of(NOT + "(?:安排|新增)?(?:购置|新购|更新)(?:更新)?(?:公务用?车|车辆)(?!费)");

  /** 公务用车运行维护费支出3.20万元. */
  static final TextPattern RUNNING_MONEY =
      TextPattern.of("(?<!购置及)(?<!购置和)(?:公务用?车|车辆)运行(?:维护)?" + SPENT + AMOUNT);

  /** 本单位没有公务用车, 无车辆; not what is planned or authorised. */
  static final TextPattern HELD_NONE = TextPattern.of("(?<!有)(?:没有|无)(?:公务用?车辆?|公车|车辆)(?=[，。；]|$)");

  /** 公务用车保有量为1辆, 公务用车实有数1台, 共有车辆1辆, 保有量为0. */
  static final TextPattern HELD_COUNT =
      TextPattern.of(
          "(?:保有(?:数?量|数)?|(?:公务用?车|车辆)(?:实有数?量?|数量))"
              + BEING
              + COUNT
              + "(?:[辆台]|(?=[，。；]|$))|(?:共有|拥有|现有|实有|(?<!没)有)(?:公务用?车|车辆)(?:共计?)?"
              + COUNT
              + "[辆台]|(?<=本单位|本部门|我单位|我局|本局|全局|全系统)公务用?车(?:共计?)?"
              + COUNT
              + "辆");

  /** The end of a year, as of which vehicles are counted: 截至2025年12月31日, 2025年末. */
  static final TextPattern END_OF_YEAR = TextPattern.of("^[^。；\\n]{0,30}?年(?:度?[末底]|12月31日)");

  private static final String FOREIGN = "(?:外宾|外事|国外|国[(（]境[)）]外)(?:公务)?接待|接待(?:来访)?外宾";

  /** 外事接待支出0.20万元, 含外宾接待支出0.10万元. */
  static final TextPattern FOREIGN_SPENT = TextPattern.of("(?:" + FOREIGN + ")" + SPENT + AMOUNT);

  /** 接待外宾1批次, 外宾接待批次1个, 国（境）外来访团组1个. */
  static final TextPattern FOREIGN_COUNT =
      TextPattern.of(
          "(?:"
              + FOREIGN
              + "|(?:其中|含)[：:，,]?外宾)(?:总|的)?(?:批次(?:数量?)?)?"
              + BEING
              + COUNT
              + "(?:个|批次?|人次?)|(?:国外|[)）]外)"
              + GROUPS);

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
              + "次?[，,（(；;：:]{0,2}(?:其中|含)[：:，,]?[^。；\\d\\n]{0,6}外[宾事][^。；\\d\\n]{0,8}"
              + OCCASIONS
              + "次?");

  private static final String OF_WHICH_FOREIGN =
      "(?:其中|含)[：:，,]?[^。；\\d\\n]{0,8}外[宾事][^。；\\d\\n]{0,8}";

  private static final String NAMED_OCCASIONS =
      "批次(?:数量?)?(?:为|共计?)?(\\d{1,7})个?[，,、][^。；\\d\\n]{0,12}人[次数](?:为|共计?)?(\\d{1,7})人?";

  /** 国内公务接待批次12个，国内公务接待人次130人，其中外宾接待批次2个，外宾接待人次10人. */
  static final TextPattern NAMED_FOREIGN_COUNTS =
      TextPattern.of(NAMED_OCCASIONS + "[，,（(；;]{0,2}" + OF_WHICH_FOREIGN + NAMED_OCCASIONS);

  /** 12批次（其中外宾2批次）. */
  static final TextPattern EACH_FOREIGN =
      TextPattern.of(
          "(\\d{1,7})个?([批人])次?[（(，,]{1,2}" + OF_WHICH_FOREIGN + "(\\d{1,7})个?([批人])次?[）)]?");

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

  /** 评级为“优”的项目39个, 优秀（90分以上）5个, 5个为良, 5个优; the grade and the number, either way round. */
  static final TextPattern GRADE =
      TextPattern.of(
          "(?<![不较其集当相])"
              + OPEN
              + GRADES
              + CLOSE
              + "(?:级|等级|等次|档次?)?(?:[（(][^（()）\\n]{1,16}[）)])?的?(?:项目)?(?:有|为|共|共计|数量?为?)?"
              + COUNT
              + "[个项]|"
              + COUNT
              + "[个项](?!项目中[，,])(?:项目)?(?:(?:自?评[级定价]|自评|结果|等级|等次|评分){0,3}为|被?评[为定](?:为)?|获评?)?"
              + OPEN
              + GRADES
              + CLOSE
              + "(?=[，。；、）)\\n]|级|等|$)");

  private static final String OR = "[、和及，,]";

  /** 优、良、中、差项目分别为35个、3个、1个、0个. */
  static final TextPattern GRADES_RESPECTIVELY =
      TextPattern.of(
          OPEN
              + GRADES
              + CLOSE
              + OR
              + OPEN
              + GRADES
              + CLOSE
              + "(?:"
              + OR
              + OPEN
              + GRADES
              + CLOSE
              + ")?(?:"
              + OR
              + OPEN
              + GRADES
              + CLOSE
              + ")?(?:级|等级|等次|档次?)?的?(?:项目)?(?:数量?)?分别(?:有|为|是)?"
              + COUNT
              + "[个项]?"
              + OR
              + COUNT
              + "[个项](?:"
              + OR
              + COUNT
              + "[个项])?(?:"
              + OR
              + COUNT
              + "[个项])?");

  /** 项目39个, 39个项目. */
  static final TextPattern PROJECTS =
      TextPattern.of("项目(?:数量?)?(?:共计?|为|有)?" + COUNT + "[个项]|" + COUNT + "[个项][^，。；、\\d]{0,6}项目");

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

  /** 平均得分99.33分, 最高分100分. */
  static final TextPattern SCORE =
      TextPattern.of("(?:平均|最高|最低)(?:得分|分数?|成绩)(?:为|是)?(\\d{1,5}(?:\\.\\d{1,4})?)分");

  private CountPatterns() {}
}
