/**
 * Many documents at once (批量核对): {@link io.github.yusuan.examples.checker.folder.FolderCheck} reads
 * a folder or JSON Lines, relates what belongs together, checks each document on all cores, and
 * writes a page for each, an index and a worklist.
 *
 * <p>{@code SourceSearch} finds the documents, {@link
 * io.github.yusuan.examples.checker.folder.AnyReader} reads one of any format. Its result is a
 * {@link io.github.yusuan.examples.checker.folder.DocumentRow} with a {@link
 * io.github.yusuan.examples.checker.folder.FindingRow} for each thing to be looked at: texts and
 * numbers alone, which are stored and sent where a report is too large. A {@code Journal} keeps
 * them on disk, so that memory does not grow with the number of documents and a run that was
 * stopped goes on. What tells documents apart is on disk, too: {@code Sources} has their names,
 * {@code Kin} tells how a document belongs to others among the few that can be meant, found by a
 * {@code KeyIndex}. {@code Lists} adds them up: {@code IndexPage}, {@code Worklist}, {@code
 * DocumentList}. A {@link io.github.yusuan.examples.checker.folder.Baseline} has what is known and
 * accepted.
 */
@NullMarked
package io.github.yusuan.examples.checker.folder;

import org.jspecify.annotations.NullMarked;
