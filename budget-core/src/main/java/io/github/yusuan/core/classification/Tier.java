package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/** The tiers of funds (资金级次): which level of government pays for a project. */
public final class Tier {
  /** 中央财政资金. */
  public static final Category CENTRAL = of("central", "中央财政资金", "central funds");

  /** 省级财政资金. */
  public static final Category PROVINCIAL = of("provincial", "省级财政资金", "provincial funds");

  /** 市县（区）财政资金. */
  public static final Category MUNICIPAL_COUNTY =
      of("municipal-county", "市县（区）财政资金", "municipal and county funds");

  /** 单位自筹. */
  public static final Category SELF_RAISED = of("self-raised", "单位自筹", "self-raised funds");

  /** 其他资金. */
  public static final Category OTHER = of("other", "其他资金", "other funds");

  private Tier() {}

  private static Category of(String id, String chinese, String english) {
    return Category.of(Dimension.TIER, id, Label.zh(chinese).en(english));
  }
}
