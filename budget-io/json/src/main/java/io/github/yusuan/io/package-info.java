/**
 * Disclosures, reports and templates as JSON (读写).
 *
 * <pre>{@code
 * Disclosure disclosure = DisclosureJson.read(Path.of("tunliu-2024.json"));
 * DisclosureJson.write(disclosure, Path.of("copy.json"));
 *
 * DisclosureJson.forEachLine(
 *     Path.of("province.jsonl"),
 *     line -> line.error().ifPresentOrElse(this::log, () -> check(line.orElseThrow())));
 *
 * ReportJson.write(Rulebook.standard().check(disclosure), Path.of("report.json"));
 * }</pre>
 *
 * <p>{@link io.github.yusuan.io.DisclosureJson} is the door. A {@link
 * io.github.yusuan.io.DisclosureReader} knows further templates and keeps other {@link
 * io.github.yusuan.io.Limits}, one for each {@link io.github.yusuan.io.Limit}; a {@link
 * io.github.yusuan.io.JsonLine} is one of many disclosures in one file; {@link
 * io.github.yusuan.io.ReportJson} writes what a check came to; {@link
 * io.github.yusuan.io.YusuanModule} is for documents of one's own. {@link
 * io.github.yusuan.io.TemplateJson} reads and writes the templates themselves, so that a province
 * is a file ({@code yusuan-template/1}, with a schema of its own, {@link
 * io.github.yusuan.io.TemplateJson#schema()}).
 *
 * <h2>The format</h2>
 *
 * <p>{@code yusuan-disclosure/1} is made for people and programs that do not know Java:
 *
 * <ul>
 *   <li>UTF-8; the version of the format first; members in a fixed order when written, in any when
 *       read.
 *   <li>Stable identifiers (forms, rows, columns, categories), with the Chinese titles of the
 *       template beside them. Titles may be left out. The title of a table may be another: it is
 *       kept as printed. A number or column heading that differs from the template's is refused.
 *   <li>An amount is a decimal string exactly as printed, {@code "1222.37"}; unit and decimals are
 *       the table's. A blank cell is an absent member, which is not {@code "0.00"}.
 *   <li>Codes are strings. A member of a dimension, a region and a project look the same wherever
 *       they stand: {@code {"kind": "project", "function": "2010302"}}, {@code {"unit": "…",
 *       "name": "…"}}.
 *   <li>What is optional and empty is absent. What is written is read back as an equal value, and
 *       written again byte for byte.
 * </ul>
 *
 * <p>The shape is published as JSON Schema 2020-12, {@link
 * io.github.yusuan.io.DisclosureJson#schema()}.
 *
 * <h2>What is refused</h2>
 *
 * <p>A document that is not exactly of this shape ends in a {@link
 * io.github.yusuan.core.source.DisclosureFormatException} with JSON Pointer, line, column, what was
 * found and what was expected: unknown, missing and repeated members, numbers in the place of
 * strings, other encodings, trailing text, and whatever exceeds the limits: no document costs
 * memory or time beyond them, and no message repeats more of it than a line. What a publisher
 * printed wrong is not refused: it is kept, and is a finding of the rules.
 *
 * <h2>How it is made</h2>
 *
 * <p>Every object of the format is declared once, as {@code Members} of an {@code ObjectShape}:
 * each member with its name, how it is read into a draft, and how it is written. {@code JsonIn} and
 * {@code JsonOut} are the document at hand. A new member is one declaration, and one entry in the
 * schema, which a test compares with the declarations.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io;

import org.jspecify.annotations.NullMarked;
