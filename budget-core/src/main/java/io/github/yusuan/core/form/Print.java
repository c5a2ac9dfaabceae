package io.github.yusuan.core.form;

/** How a form is printed where that is not as usual (印制方式). */
public enum Print {
  /** Rows by code carry ordinals before their names: 一、, 二、, 三、. */
  ORDINALS,
  /** Rows by code print names without the codes. */
  NAMES_ONLY,
  /** Figures have no trailing zeros, as 800,000 and 553,891.68 beside each other. */
  SHORTEST_FIGURES,
  /** Fixed rows stand below the others, as Shanghai's 合计. */
  FIXED_ROWS_LAST
}
