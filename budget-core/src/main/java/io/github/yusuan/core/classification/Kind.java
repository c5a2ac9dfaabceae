package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/**
 * The kinds of use (支出性质).
 *
 * <p>全部 {@literal >} 支出 (基本支出 (人员经费, 公用经费), 项目支出, 单位预留机动经费, 经营支出, 上缴上级支出, 对附属单位补助支出), 年终结转. "All"
 * is what revenue amounts to: money is spent or carried over at the year's end.
 */
public final class Kind {
  /** 支出: all that is spent within the year. */
  public static final Category EXPENDITURE =
      Category.of(Dimension.KIND, "expenditure", Label.zh("支出").en("expenditure"));

  /** 基本支出: keeps the organisation running. */
  public static final Category BASIC =
      EXPENDITURE.part("basic", Label.zh("基本支出").en("basic expenditure"));

  /** 人员经费. */
  public static final Category PERSONNEL =
      BASIC.part("personnel", Label.zh("人员经费").en("personnel expenses"));

  /** 公用经费. */
  public static final Category OPERATING =
      BASIC.part("operating", Label.zh("公用经费").en("operating expenses"));

  /** 项目支出: for particular tasks, beyond basic expenditure. */
  public static final Category PROJECT =
      EXPENDITURE.part("project", Label.zh("项目支出").en("project expenditure"));

  /** 单位预留机动经费: Jiangsu's third component. */
  public static final Category RESERVE =
      EXPENDITURE.part("reserve", Label.zh("单位预留机动经费").en("unit reserve"));

  /** 经营支出. */
  public static final Category BUSINESS_OPERATIONS =
      EXPENDITURE.part("business-operations", Label.zh("经营支出").en("business operations"));

  /** 上缴上级支出. */
  public static final Category REMITTED_UPWARD =
      EXPENDITURE.part("remitted-upward", Label.zh("上缴上级支出").en("remitted to superior unit"));

  /** 对附属单位补助支出. */
  public static final Category AID_TO_SUBORDINATES =
      EXPENDITURE.part("aid-to-subordinates", Label.zh("对附属单位补助支出").en("aid to subordinate units"));

  /** 年终结转: left over at the end of this year. */
  public static final Category YEAR_END_CARRY_OVER =
      Category.of(
          Dimension.KIND, "year-end-carry-over", Label.zh("年终结转").en("year-end carry-over"));

  private Kind() {}
}
