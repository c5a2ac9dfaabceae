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
 * <h2>What comes back</h2>
 *
 * <p>What is printed is read again, under every template and in every format: department and year,
 * tables with their titles, units and notes, target sheets, sections with their titles and texts,
 * and what the texts claim. It comes back as it is printed, not as it was given:
 *
 * <ul>
 *   <li>lines have ids of their own; projects have no codes; a form of names tells no code whose
 *       name several have;
 *   <li>all sides of a printed table stand under one title, the first that is not the template's; a
 *       table under the title of another is told by its number where all of it has its place there;
 *   <li>organisation, procurement, assets and terms that are given as data are printed as text.
 *       Where the template has a section for them, that text comes back, procurement and assets as
 *       data too once the claims are read; where it has none, they are for people only;
 *   <li>a target sheet prints one unit for the funding of term and year, and no taxonomy: that of
 *       the template is read where its headings tell no other;
 *   <li>of {@link io.github.yusuan.core.narrative.Provenance} only the title is printed, over the
 *       whole; it does not come back, nor do dates, remarks and omissions: JSON keeps them.
 * </ul>
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.print;

import org.jspecify.annotations.NullMarked;
