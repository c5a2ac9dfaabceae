/**
 * Excel workbooks as printed documents (工作簿读入): on the class path, this jar lets {@link
 * io.github.yusuan.io.document.Documents} read XLSX.
 *
 * <p>All visible sheets are read, each as a grid; numbers as they are displayed, not as they are
 * stored. {@link io.github.yusuan.io.workbook.WorkbookReader} is a service, and nothing to be
 * called.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.workbook;

import org.jspecify.annotations.NullMarked;
