/**
 * Disclosures and reports as pages of HTML (公开网页、核对报告网页): one file that loads nothing, readable on
 * a screen, printed by any browser.
 *
 * <p>{@link io.github.yusuan.io.html.HtmlWriter} is found by {@link
 * io.github.yusuan.io.print.Publication#write}. {@code HtmlPage} puts the page together, {@code
 * TableMarkup} writes a table, with what a {@code CellMark} adds at its cells, {@code Chart} draws
 * what the template asks for. All of it goes through {@code Markup}, which writes names and escaped
 * texts and nothing else: what comes from a document never becomes markup.
 *
 * <p>{@link io.github.yusuan.io.html.ReportPage} is a report to look at. {@code PageLayout} puts
 * its parts together, each of which is a class: {@code VerdictPart}, {@code DoubtsPart}, {@code
 * FindingsPart} with its {@code FiltersPart}, {@code TablesPart}, {@code LedgerPart}. They share a
 * {@code Material}: which {@code Mark} a cell has, what would stand in its place ({@code Repair}),
 * and the {@code Anchors} by which everything is linked to. Both languages are written; the style
 * shows the chosen one. The style is report.css, the script report.js, and a page runs no other.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.html;

import org.jspecify.annotations.NullMarked;
