package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.budget.Budget;

/** What makes a {@link Budget} awkward to print or to check (易错情形). */
public enum Hazard {
  /** 舍入边缘: many small amounts at, or one 分 beside, half a last place of the template's units. */
  ROUNDING_EDGES,
  /** 印作零: amounts of less than half a last place, which print as 0.00 and are not nothing. */
  PRINTED_ZEROS,
  /** 年终结转: money that is not spent, beside money that is. */
  YEAR_END_CARRY_OVER,
  /** 单位资金结转: carried-over money that is no fiscal appropriation. */
  CARRIED_OVER_UNIT_FUNDS,
  /** 资金来源空缺: some sources have no money at all. */
  EMPTY_SOURCES,
  /** 单一项目: one project and nothing else. */
  ONE_PROJECT,
  /** 数百项目: hundreds of projects. */
  HUNDREDS_OF_PROJECTS
}
