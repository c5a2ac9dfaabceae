/**
 * Rows of a finance system become a disclosure (从业务系统数据编制公开表). {@link
 * io.github.yusuan.examples.records.Records} reads the same made-up department twice, from an
 * embedded database through JDBC and from CSV files, makes one budget of it, discloses it, checks
 * the disclosure and writes it as JSON.
 *
 * <p>What a row means is the library's: {@link io.github.yusuan.core.record.RecordMapping}. Here is
 * only how rows are fetched: a {@code RecordSource} is a database or a set of files, and another
 * system is one more of them.
 */
@NullMarked
package io.github.yusuan.examples.records;

import org.jspecify.annotations.NullMarked;
