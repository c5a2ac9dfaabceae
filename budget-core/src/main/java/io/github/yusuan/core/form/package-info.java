/**
 * The forms of a jurisdiction as data (公开样式).
 *
 * <p>A {@link io.github.yusuan.core.form.TemplateFamily} describes the documents of one
 * jurisdiction for any year and for some {@link io.github.yusuan.core.form.DocumentKind}s; year and
 * kind are filled in where its texts have {@code {year}}, {@code {lastYear}} and {@code {kind}}.
 * What is not used everywhere says where by its {@link io.github.yusuan.core.form.Usage}, and what
 * others print is an {@link io.github.yusuan.core.form.Alias}.
 *
 * <p>A {@link io.github.yusuan.core.form.Template} is a family with year and kind filled in: the
 * ordered {@link io.github.yusuan.core.form.Form}s with the {@link
 * io.github.yusuan.core.form.Split}s that say which members exhaust which. A form has a slice (a
 * region in which every figure lies), {@link io.github.yusuan.core.form.Row}s, open dimensions for
 * the rows that each document brings itself, and {@link io.github.yusuan.core.form.Column}s. From
 * slice, row and column follows the region that a cell measures.
 *
 * <p>The text of a jurisdiction is data too: a {@link io.github.yusuan.core.form.SectionForm} says
 * in {@link io.github.yusuan.core.form.Phrase}s which regions a section states, which shares, and
 * which changes against last year. How publishers come to figures that they do not round by
 * themselves is a {@link io.github.yusuan.core.form.Practice}.
 *
 * <p>{@link io.github.yusuan.core.form.Templates} has the known ones, with those of every {@link
 * io.github.yusuan.core.form.TemplateSource}. To add a province, write one more file, or build one
 * more family; nothing else changes. Table numbers and captions are data of the template and never
 * part of a type name or a rule id.
 *
 * <p>Source: 地方预决算公开操作规程 (财预〔2016〕143号) and the forms that the provinces prescribe under it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.form;

import org.jspecify.annotations.NullMarked;
