package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/**
 * The sources of funds (资金来源): which budget pays.
 *
 * <p>全部 {@literal >} 财政拨款 (一般公共预算, 政府性基金预算, 国有资本经营预算), 财政专户管理资金, 单位资金 (事业收入, 事业单位经营收入, 上级补助收入,
 * 附属单位上缴收入, 其他收入).
 */
public final class Source {
  /** 财政拨款: appropriation from the three public budgets. */
  public static final Category FISCAL_APPROPRIATION =
      of("fiscal-appropriation", "财政拨款", "fiscal appropriation");

  /** 一般公共预算. */
  public static final Category GENERAL_PUBLIC_BUDGET =
      FISCAL_APPROPRIATION.part(
          "general-public-budget", Label.zh("一般公共预算").en("general public budget"));

  /** 政府性基金预算. */
  public static final Category GOVERNMENT_FUND =
      FISCAL_APPROPRIATION.part(
          "government-fund", Label.zh("政府性基金预算").en("government fund budget"));

  /** 国有资本经营预算. */
  public static final Category STATE_CAPITAL =
      FISCAL_APPROPRIATION.part(
          "state-capital", Label.zh("国有资本经营预算").en("state capital operations budget"));

  /** 财政专户管理资金: education fees kept in a special account. */
  public static final Category SPECIAL_ACCOUNT =
      of("special-account", "财政专户管理资金", "fiscal special account");

  /** 单位资金: what a unit earns or receives itself. */
  public static final Category UNIT_FUNDS = of("unit-funds", "单位资金", "unit funds");

  /** 事业收入. */
  public static final Category INSTITUTION_INCOME =
      UNIT_FUNDS.part("institution-income", Label.zh("事业收入").en("institution income"));

  /** 事业单位经营收入. */
  public static final Category BUSINESS_INCOME =
      UNIT_FUNDS.part("business-income", Label.zh("事业单位经营收入").en("business income"));

  /** 上级补助收入. */
  public static final Category AID_FROM_SUPERIOR =
      UNIT_FUNDS.part("aid-from-superior", Label.zh("上级补助收入").en("aid from superior unit"));

  /** 附属单位上缴收入. */
  public static final Category REMITTED_BY_SUBORDINATES =
      UNIT_FUNDS.part(
          "remitted-by-subordinates", Label.zh("附属单位上缴收入").en("remitted by subordinate units"));

  /** 其他收入. */
  public static final Category OTHER_INCOME =
      UNIT_FUNDS.part("other-income", Label.zh("其他收入").en("other income"));

  private Source() {}

  private static Category of(String id, String chinese, String english) {
    return Category.of(Dimension.SOURCE, id, Label.zh(chinese).en(english));
  }
}
