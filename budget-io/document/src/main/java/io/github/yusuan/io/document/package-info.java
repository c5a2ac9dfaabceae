/**
 * Printed documents as disclosures (原件读入): what an office has, or what an OCR service made of it.
 *
 * <pre>{@code
 * Reading reading = Documents.read(Path.of("budget.md"));
 * reading.disclosure();                // to be checked, or written as JSON
 * reading.figures();                   // 数字 875，归位 875，存疑 0
 * reading.doubts();                    // what was not placed, or not as printed, and where
 * reading.place(cell);                 // where a cell of the disclosure stands in the document
 * }</pre>
 *
 * <h2>From bytes to grids</h2>
 *
 * <p>A {@link io.github.yusuan.io.document.GridReader} knows one format and nothing of budgets. It
 * makes a {@link io.github.yusuan.io.document.PrintedDocument}: {@link
 * io.github.yusuan.io.document.Grid}s and the {@link io.github.yusuan.io.document.TextLine}s
 * between them in the order of reading, every {@link io.github.yusuan.io.document.GridCell} with
 * its {@link io.github.yusuan.core.source.Place}. Readers are found by {@link
 * java.util.ServiceLoader} and told apart by what the bytes are, never by a file's name; a format
 * more is one small class. They keep to the {@link io.github.yusuan.io.document.DocumentLimits}
 * before they work, and end in a printed document or a {@link
 * io.github.yusuan.core.source.DisclosureFormatException}.
 *
 * <p>The lines between the tables become the sections of the template ({@link
 * io.github.yusuan.core.form.Narrative}); what they say in figures is read when the disclosure is
 * checked. A finding on a text stands where the line does in which its sentence begins.
 *
 * <h2>And back</h2>
 *
 * <p>{@link io.github.yusuan.io.document.Documents#fill} runs the matcher backwards: it finds the
 * forms in a publisher's blank document and writes each figure where it would be read from. A
 * {@link io.github.yusuan.io.document.GridFiller} knows the format; the {@link
 * io.github.yusuan.io.document.FilledDocument} says what had no place. Where no template is known
 * yet, {@link io.github.yusuan.io.document.TemplateDraft} makes one of a blank document.
 *
 * <p>{@code HeadedBy} says which column a path of headings leads to, {@code Upright} turns a table
 * of one row that is printed with its columns below each other, and {@code RowUnits} reads rows by
 * unit.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.document;

import org.jspecify.annotations.NullMarked;
