/**
 * Disclosures as printed documents (公开稿): the inverse of reading.
 *
 * <p>{@link io.github.yusuan.io.print.Publication} is the entry: what a disclosure looks like in
 * print, before any format. Its {@link io.github.yusuan.io.print.PublishedPart}s have tables and
 * sections of text. A {@link io.github.yusuan.io.print.PublishedTable} is one printed table, be it
 * one form, the two or three sides of a summary, or a performance target sheet; each {@link
 * io.github.yusuan.io.print.PublishedCell} knows what it covers, its figure as a number, and which
 * cell of the disclosure it is, so that a writer of any format can mark it.
 *
 * <p>A {@link io.github.yusuan.io.print.DisclosureWriter} knows one format. Writers are found by
 * {@link java.util.ServiceLoader} and the end of a file's name: {@code
 * Publication.of(disclosure).write(Path.of("budget.html"))}.
 *
 * <p>{@code Outline} puts the parts in order. {@code TableSetter} sets a table: {@code
 * HeadingSetter} its heading from the paths of the form's columns, {@code StubSetter} what stands
 * before the figures; {@code SheetSetter} sets a target sheet.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.print;

import org.jspecify.annotations.NullMarked;
