package io.github.yusuan.examples.records;

import io.github.yusuan.core.record.RecordTable;
import java.util.List;
import java.util.Map;

/** Where rows come from (数据来源). Nothing of it is read twice. */
interface RecordSource {
  /** The annual records, then the records of what was carried over. */
  List<RecordTable> tables();

  /** PRO_KIND_CODE by PRO_CODE, of all projects in the register (项目库). */
  Map<String, String> projectKinds();
}
