package io.github.yusuan.core.record;

import static io.github.yusuan.core.record.RecordColumn.AGENCY_CODE;
import static io.github.yusuan.core.record.RecordColumn.BUDGET_LEVEL_CODE;
import static io.github.yusuan.core.record.RecordColumn.CARRYOVERS_AMT;
import static io.github.yusuan.core.record.RecordColumn.DEP_BGT_ECO_CODE;
import static io.github.yusuan.core.record.RecordColumn.EXP_FUNC_CODE;
import static io.github.yusuan.core.record.RecordColumn.FISCAL_YEAR;
import static io.github.yusuan.core.record.RecordColumn.FOUND_TYPE_CODE;
import static io.github.yusuan.core.record.RecordColumn.FUND_TYPE_CODE;
import static io.github.yusuan.core.record.RecordColumn.GOV_BGT_ECO_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_KIND_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_NAME;
import static io.github.yusuan.core.record.RecordColumn.REPLY_AMT;

import java.util.Set;

/**
 * The sorts of records that become budget lines (记录种类).
 *
 * <p>Records of balances (结余) are none of them: that money goes back and is nobody's budget.
 */
public enum RecordSort {
  /** 部门预算项目年度预算: what this year's budget allots, basic expenditure included. */
  ANNUAL_BUDGET(
      REPLY_AMT,
      Set.of(
          FISCAL_YEAR,
          AGENCY_CODE,
          PRO_KIND_CODE,
          PRO_CODE,
          PRO_NAME,
          EXP_FUNC_CODE,
          GOV_BGT_ECO_CODE,
          DEP_BGT_ECO_CODE,
          FUND_TYPE_CODE,
          FOUND_TYPE_CODE,
          BUDGET_LEVEL_CODE,
          REPLY_AMT)),

  /**
   * 结转指标: what earlier years left over, of fiscal funds (财政资金结转指标) or unit funds (单位资金结转指标). Such
   * records know neither the kind of their project nor its departmental economic code.
   */
  CARRY_OVER(
      CARRYOVERS_AMT,
      Set.of(
          FISCAL_YEAR,
          AGENCY_CODE,
          PRO_CODE,
          EXP_FUNC_CODE,
          GOV_BGT_ECO_CODE,
          FUND_TYPE_CODE,
          BUDGET_LEVEL_CODE,
          CARRYOVERS_AMT));

  private final RecordColumn amount;
  private final Set<RecordColumn> required;

  RecordSort(RecordColumn amount, Set<RecordColumn> required) {
    this.amount = amount;
    this.required = required;
  }

  /**
   * Returns the column of the amount.
   *
   * @return the column
   */
  public RecordColumn amount() {
    return amount;
  }

  /**
   * Returns the columns that a table of such records must have; some of their cells may be blank.
   *
   * @return the columns
   */
  public Set<RecordColumn> required() {
    return required;
  }
}
