package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;

/** How texts tell of contracts awarded to small enterprises (授予合同用语): data, easy to extend. */
final class AwardedPatterns {
  private static final String AMOUNT = "(\\d{1,12}(?:\\.\\d{1,6})?)([亿万千]?元)";
  private static final String SHARE =
      "(?:[，,]占([^，。；、\\d]{0,24}?)(?:的比[重例]|的)?(?:为)?(\\d{1,5}(?:\\.\\d{1,4})?)[%％])?";

  /** 政府采购支出总额100.00万元. */
  static final TextPattern TOTAL =
      TextPattern.of(
          "政府采购(?:支出|总?金额|总额|合计|预算|合同){1,3}(?:[（(][^（()）\\d]{1,12}[）)])?(?:为|共计?)?" + AMOUNT);

  /** 授予中小企业合同金额60.00万元，占政府采购支出总额的60%. */
  static final TextPattern SMES =
      TextPattern.of("(?:授予(?:给)?)?(?<!面向)中小(?:微)?企业的?合同(?:总?金额|总?额)?(?:为|共计?)?" + AMOUNT + SHARE);

  /** 授予小微企业合同金额30.00万元，占授予中小企业合同金额的50%. */
  static final TextPattern MICRO =
      TextPattern.of(
          "(?:授予(?:给)?)?(?<!面向)(?:(?<!中)小微|小型和?微型|小型、微型)企业的?合同(?:总?金额|总?额)?(?:为|共计?)?"
              + AMOUNT
              + SHARE);

  /** 占货物支出金额的100%, 占政府采购预算的50%. */
  static final TextPattern ANY_SHARE =
      TextPattern.of(
          "(?:中小|小微|小型|微型)(?:微)?企业[^。；\\n]{0,40}占[^，。；、\\d]{0,24}?(\\d{1,5}(?:\\.\\d{1,4})?)[%％]");

  /** 政府采购预算100万元，预留面向中小企业采购份额50万元，占政府采购预算的50%. */
  static final TextPattern RESERVED =
      TextPattern.of(
          "(?:预留|面向中小企业){1,2}[^，。；、\\d]{0,20}?(?:份额|金额|预算|采购)(?:为|共计?)?"
              + AMOUNT
              + "[，,]占(?:比[例重]?|(?:[^，。；、\\d]{0,10})政府采购([^，。；、\\d]{0,12}?)(?:的比[重例]|的)?)(?:为)?(\\d{1,5}(?:\\.\\d{1,4})?)[%％]");

  /** What a share of small and micro enterprises is of. */
  static final TextPattern OF_SMES = TextPattern.of("中小");

  private AwardedPatterns() {}
}
