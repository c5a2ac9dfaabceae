package io.github.yusuan.io.document;

/** What a column of indicators has (绩效指标栏目), by its heading. */
enum IndicatorColumn {
  /** 二级指标. */
  HEADING,
  /** 三级指标. */
  NAME,
  /** 指标性质: ≥, ≤ or 定性. */
  SIGN,
  /** 指标值. */
  VALUE,
  /** 实施期指标值. */
  TERM_VALUE,
  /** 年度指标值. */
  YEAR_VALUE,
  /** 度量单位. */
  UNIT,
  /** 分值权重, 备注 and what else says nothing of the indicator. */
  OTHER;

  /** Tells what a column has whose heading has a key. */
  static IndicatorColumn of(String key) {
    if (key.endsWith("指标值") || key.endsWith("目标值")) {
      return ofValue(key);
    }
    return switch (key) {
      case "二级指标" -> HEADING;
      case "三级指标", "指标名称" -> NAME;
      case "指标性质", "指标方向", "计算符号", "运算符号" -> SIGN;
      case "度量单位", "计量单位", "指标单位" -> UNIT;
      default -> OTHER;
    };
  }

  private static IndicatorColumn ofValue(String key) {
    if (key.startsWith("实施期")) {
      return TERM_VALUE;
    }
    return key.startsWith("年度") ? YEAR_VALUE : VALUE;
  }

  boolean isValue() {
    return this == VALUE || this == TERM_VALUE || this == YEAR_VALUE;
  }
}
