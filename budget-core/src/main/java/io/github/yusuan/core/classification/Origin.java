package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/** The origins of funds (资金年度): this year's budget or what earlier years left over. */
public final class Origin {
  /** 当年预算: allotted by this year's budget. */
  public static final Category CURRENT_YEAR =
      Category.of(Dimension.ORIGIN, "current-year", Label.zh("当年预算").en("current year"));

  /** 上年结转: carried over from earlier years. */
  public static final Category CARRY_OVER =
      Category.of(Dimension.ORIGIN, "carry-over", Label.zh("上年结转").en("carry-over"));

  private Origin() {}
}
