/**
 * Rows of other systems as budget lines (其他系统数据的导入).
 *
 * <p>The record columns are those of the Ministry of Finance's integrated system (预算管理一体化); {@link
 * io.github.yusuan.core.record.RecordColumn} lists the ones that are read. Put the rows of a query
 * or a file into a {@link io.github.yusuan.core.record.RecordTable}, one for each {@link
 * io.github.yusuan.core.record.RecordSort sort} of record, and let a {@link
 * io.github.yusuan.core.record.RecordMapping} make them a budget:
 *
 * <pre>{@code
 * RecordTable annual =
 *     RecordTable.of(RecordSort.ANNUAL_BUDGET, "BGT_PM_ANNUAL", columns).with(rows);
 * Budget budget =
 *     RecordMapping.of(Department.of("某县数据局").withCode("319"), Year.of(2024))
 *         .withAdministrative(Set.of("319001"))
 *         .budget(annual, carryOvers);
 * }</pre>
 *
 * <p>What a code means is data: {@link io.github.yusuan.core.record.RecordCodes} holds one {@link
 * io.github.yusuan.core.record.CodeTable} for each coded column, read from the tab-separated files
 * beside this package, each code with its confidence and source. A province's own codes are one
 * more file, or a call of {@code with}. A code that no table has is refused, never guessed.
 *
 * <p>A budget comes of all rows or of none: {@link io.github.yusuan.core.record.BadRowsException}
 * carries every {@link io.github.yusuan.core.record.BadRow} at once. Nothing here opens a file of
 * rows or a connection; the example {@code records} shows both.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.record;

import org.jspecify.annotations.NullMarked;
