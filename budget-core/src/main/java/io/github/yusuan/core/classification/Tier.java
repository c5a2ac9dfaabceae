package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/**
 * The tiers of funds (资金级次): which level of government pays for a project. Sheets that name no
 * level divide the funding by what it is: 财政拨款 of this year or carried over, 单位资金, 其他资金.
 */
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

  /** 财政拨款, of whatever level. */
  public static final Category FISCAL = of("fiscal", "财政拨款", "fiscal appropriation");

  /** 当年财政拨款. */
  public static final Category CURRENT_FISCAL =
      of("current-fiscal", "当年财政拨款", "fiscal appropriation of the year");

  /** 上年结转资金. */
  public static final Category CARRIED_OVER = of("carried-over", "上年结转资金", "funds carried over");

  /** 财政专户管理资金. */
  public static final Category SPECIAL_ACCOUNT =
      of("special-account", "财政专户管理资金", "fiscal special account");

  /** 单位资金. */
  public static final Category UNIT_FUNDS = of("unit-funds", "单位资金", "unit funds");

  private Tier() {}

  private static Category of(String id, String chinese, String english) {
    return Category.of(Dimension.TIER, id, Label.zh(chinese).en(english));
  }
}
