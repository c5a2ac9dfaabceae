package io.github.yusuan.rules.text;

/**
 * How texts set a final account against its budget (预算完成情况用语), as parts of patterns: data, easy to
 * extend.
 */
final class CompletionWords {
  static final String NUMBER = "(\\d{1,18}(?:\\.\\d{1,18})?)";
  static final String MONEY = "([亿万千]?元)";

  /** Which budget is meant: as it was at the beginning of the year, or as it was changed. */
  private static final String WHICH = "((?:年初|全年|调整后?|本年度?|当年|全部|批复){0,2})";

  private static final String PERCENT = NUMBER + "[%％]";

  /** 年初预算为100.00万元, 全年预算数5万元. */
  static final String BUDGET = WHICH + "预算(?:数|安排|批复数?)?(?:为|是|数为)?" + NUMBER + MONEY;

  /** 支出决算为95.00万元, 决算数5万元; behind a budget, 执行95.00万元, too. */
  static final String SETTLED =
      "(?:(?:支出|收入)?决算(?:数|支出)?|(?<=元[，,])(?:全年|实际|累计)?(?:支出|执行|使用)数?)(?:为|是|数为|了)?"
          + NUMBER
          + MONEY;

  /** 完成年初预算的95.00%, 占预算的100%, 执行率95.00%. */
  static final String RATE =
      "(?:(?:完成|占|为|是|达到?)了?"
          + WHICH
          + "预算(?:数|安排)?(?:的|率为?|比例为?)?|"
          + WHICH
          + "(?:预算)?(?:执行率|完成率)(?:为|达到?|是)?)"
          + PERCENT;

  /** 95.00万元，完成年初预算100.00万元的95.00%. */
  static final String RATE_OF_BUDGET =
      "(?:"
          + NUMBER
          + MONEY
          + "[，,])?(?:完成|占|为|是)了?"
          + WHICH
          + "预算(?:数|安排)?(?:为)?"
          + NUMBER
          + MONEY
          + "的"
          + PERCENT;

  /** What says that more was spent than budgeted. */
  private static final String MORE = "大于|高于|多于|超过|超出|超";

  /** What says that less was. */
  private static final String LESS = "小于|低于|少于|不及|未达";

  /** How much two differ by: 5万元, 5万元，下降5.00%, 5.00%. */
  private static final String DIFFERENCE =
      "(?:"
          + NUMBER
          + MONEY
          + "(?:[，,](?:增长|增加|上升|提高|下降|减少|降低|节约)(?:了)?"
          + PERCENT
          + ")?|"
          + PERCENT
          + ")?";

  /** 决算数大于预算数的, 大于预算55.93万元, 决算数同预算数持平, 比年初预算增加5万元. */
  static final String COMPARED =
      "(?:(?:支出|收入)?决算(?:数|支出)?)?(?:(?:("
          + MORE
          + ")|("
          + LESS
          + "))"
          + WHICH
          + "预算(?:数|安排)?(?:的?(?:金额|差额)为?)?|[比较]"
          + WHICH
          + "预算(?:数|安排)?(?:"
          + NUMBER
          + MONEY
          + ")?(?:(增加|多支出|超支|超出|增长)|(减少|少支出|结余|节约|下降))(?:了)?|[同与和]"
          + WHICH
          + "预算(?:数|安排)?(持平|一致|相等|相同|无差异))"
          + DIFFERENCE;

  /** All of them, as groups 1 to 3, 4 and 5, 6 to 8, 9 to 22, and 23 to 28. */
  static final String RATE_OR_AMOUNT =
      BUDGET + "|" + SETTLED + "|" + RATE + "|" + COMPARED + "|" + RATE_OF_BUDGET;

  /** What may stand between two statements of one thing. */
  static final String BETWEEN = "[，,；;。：:]{0,2}(?:本年度?|支出|收入){0,2}";

  private CompletionWords() {}
}
