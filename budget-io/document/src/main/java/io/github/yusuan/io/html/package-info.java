/**
 * Disclosures as pages of HTML (公开网页): one file that loads nothing, readable on a screen, printed
 * by any browser.
 *
 * <p>{@link io.github.yusuan.io.html.HtmlWriter} is found by {@link
 * io.github.yusuan.io.print.Publication#write}. {@code HtmlPage} puts the page together, {@code
 * TableMarkup} writes a table, with what a {@code CellMark} adds at its cells, {@code Chart} draws
 * what the template asks for. All of it goes through {@code Markup}, which writes names and escaped
 * texts and nothing else: what comes from a document never becomes markup.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.html;

import org.jspecify.annotations.NullMarked;
