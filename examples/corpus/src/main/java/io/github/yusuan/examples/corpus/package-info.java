/**
 * A whole country's disclosures on Spark (全国文本核对): {@link io.github.yusuan.examples.corpus.Corpus}
 * is the application for a cluster.
 *
 * <p>{@code CorpusSource} reads documents as names with bytes: JSON Lines, Parquet of bytes, or a
 * folder of files. {@code CorpusCheck} relates and checks them; the library's classes are used as
 * they are inside of {@code mapPartitions}, and what goes through the engine is small: texts and
 * numbers of a {@link io.github.yusuan.examples.checker.folder.DocumentRow}. {@code CorpusTables}
 * makes tables of them, {@code CorpusSums} adds up. {@code GeneratedCorpus} makes documents with
 * known slips.
 */
@NullMarked
package io.github.yusuan.examples.corpus;

import org.jspecify.annotations.NullMarked;
