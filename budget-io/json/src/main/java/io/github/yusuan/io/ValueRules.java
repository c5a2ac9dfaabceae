package io.github.yusuan.io;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The rules of values in Chinese (取值规定). Those that documents of others break are worded here; any
 * other is quoted as the value words it, and said to be quoted.
 */
final class ValueRules {
  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("a budget year must have four digits", "四位数字的年度"),
          Map.entry("a department must have a name", "部门名称"),
          Map.entry("a budget unit must have a name", "单位名称"),
          Map.entry("a project must have a name", "项目名称"),
          Map.entry("a project's order number must be at least 1", "不小于1的项目序号"),
          Map.entry("a glossary term must have a name", "名词"),
          Map.entry("a section must have a title", "段落标题"),
          Map.entry("a code must not be blank", "非空的编码"),
          Map.entry("a project code must not be blank", "非空的项目编码"),
          Map.entry("unit must be 元, 千元, 万元 or 亿元", "元、千元、万元或亿元"),
          Map.entry("an amount must not exceed 10^16 分", "不超过10^16分的金额"),
          Map.entry("a number of vehicles must not be negative", "不为负的车辆数"),
          Map.entry("a project's term must have a text", "项目期限"),
          Map.entry(
              "units must be administrative, institution or both",
              "administrative、institution或both"),
          Map.entry("a purchased service must have a name", "购买服务名称"));

  private ValueRules() {}

  static String chinese(String rule) {
    Optional<MatchResult> digits = JsonPatterns.DIGITS.first(rule);
    if (digits.isPresent()) {
      String lengths = digits.get().group(1).replace(" or ", "或").replace(", ", "、");
      return lengths + "位数字的编码";
    }
    String known = CHINESE.get(rule);
    return known == null ? "合乎规定的值（规定原文：" + rule + "）" : known;
  }
}
