package io.github.yusuan.examples.records;

import io.github.yusuan.core.record.RecordSort;

/** The tables of the system that hold records (业务系统表), in the order of reading. */
enum SystemTable {
  /** 部门预算项目年度预算表. */
  BGT_PM_ANNUAL(RecordSort.ANNUAL_BUDGET, "BGT_PMAN_ID"),
  /** 财政资金结转指标信息. */
  BA_BGT_CARRYOVERS(RecordSort.CARRY_OVER, "CARRYOVERS_BGT_ID"),
  /** 单位资金结转指标信息. */
  BA_BGT_CARRYOVERS_AGENCY(RecordSort.CARRY_OVER, "CARRYOVERS_BGT_ID");

  private final RecordSort sort;
  private final String key;

  SystemTable(RecordSort sort, String key) {
    this.sort = sort;
    this.key = key;
  }

  RecordSort sort() {
    return sort;
  }

  /** A query orders by it, so that it gives the same rows in the same order each time. */
  String key() {
    return key;
  }
}
