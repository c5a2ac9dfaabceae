/**
 * A published disclosure (部门预算公开文本).
 *
 * <p>A {@link io.github.yusuan.core.disclosure.Disclosure} is one department's budget of one year
 * as published: {@link io.github.yusuan.core.disclosure.Table}s that fill in the forms of a
 * template, performance targets, and the text around them. A table has {@link
 * io.github.yusuan.core.disclosure.Line}s; a line has the printed figures by column. {@link
 * io.github.yusuan.core.disclosure.Disclosure#cells()} is the view that the rules work on: every
 * {@link io.github.yusuan.core.disclosure.Cell} with its place, its figure and the region of the
 * budget that it measures.
 *
 * <p>One figure is found by what it is, {@link
 * io.github.yusuan.core.disclosure.Disclosure#amount(io.github.yusuan.core.classification.Region)},
 * or by what is printed beside it, {@link
 * io.github.yusuan.core.disclosure.Disclosure#printedTable(String)}. A table is filled in line by
 * line, or from the texts of a printed one: {@link
 * io.github.yusuan.core.disclosure.Table.Builder#printed}.
 *
 * <p>A blank cell says exactly zero. A column of the form that a table does not print says nothing:
 * it is {@linkplain io.github.yusuan.core.disclosure.Table#unprinted() named}, and has no cells.
 *
 * <p>A {@link io.github.yusuan.core.disclosure.Places} knows where its parts stand in the document
 * that a disclosure was read from.
 *
 * <p>Values here say what was printed, right or wrong. A figure that contradicts another is not
 * refused: it is a finding of the rules.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.disclosure;

import org.jspecify.annotations.NullMarked;
