package io.github.yusuan.examples.checker.fiscal;

import java.util.Map;

/**
 * The divisions of COFOG, the classification of the functions of government of the United Nations,
 * as they follow from classes of the functional classification (由类级科目推出的COFOG分类). Derived, never
 * published; only where a class lies in one division. 科学技术 (206), for one, is spread over all of
 * them and has none.
 */
final class Cofog {
  private static final int CLASS = 3;

  private static final Map<String, String> DIVISIONS =
      Map.ofEntries(
          Map.entry("201", "01"),
          Map.entry("202", "01"),
          Map.entry("203", "02"),
          Map.entry("204", "03"),
          Map.entry("205", "09"),
          Map.entry("207", "08"),
          Map.entry("208", "10"),
          Map.entry("210", "07"),
          Map.entry("211", "05"),
          Map.entry("212", "06"),
          Map.entry("213", "04"),
          Map.entry("214", "04"),
          Map.entry("215", "04"),
          Map.entry("216", "04"),
          Map.entry("217", "04"),
          Map.entry("220", "04"),
          Map.entry("222", "04"),
          Map.entry("232", "01"),
          Map.entry("233", "01"));

  private Cofog() {}

  /** Returns the division of a functional code; empty where there is none, or more than one. */
  static String division(String code) {
    return code.length() < CLASS ? "" : DIVISIONS.getOrDefault(code.substring(0, CLASS), "");
  }
}
