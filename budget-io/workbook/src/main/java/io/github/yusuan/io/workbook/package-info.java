/**
 * Excel workbooks as printed documents (工作簿): on the class path, this jar lets {@link
 * io.github.yusuan.io.document.Documents} read XLSX and fill it in, and {@link
 * io.github.yusuan.io.print.Publication} write it.
 *
 * <p>All visible sheets are read, each as a grid; numbers as they are displayed, not as they are
 * stored. {@link io.github.yusuan.io.workbook.WorkbookReader}, {@link
 * io.github.yusuan.io.workbook.WorkbookWriter} and {@link
 * io.github.yusuan.io.workbook.WorkbookFiller} are services, and nothing to be called.
 *
 * <p>What is written is a sheet for each printed table ({@code TableSheet}) and text in sheets of
 * its own ({@code TextSheet}); {@link io.github.yusuan.io.workbook.SteadyWorkbook} makes equal
 * publications equal bytes, and other workbooks that are written beside them. What is filled in is
 * spliced into the text of a sheet ({@code FilledSheet}), cell by cell.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.workbook;

import org.jspecify.annotations.NullMarked;
