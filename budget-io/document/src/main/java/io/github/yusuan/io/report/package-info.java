/**
 * A report to look at (核对报告网页): {@link io.github.yusuan.io.report.ReportPage} makes one HTML page of
 * a {@link io.github.yusuan.rules.Report}.
 *
 * <p>The page carries its style and script and loads nothing. Both languages are in it; the style
 * shows one. It works without script.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.report;

import org.jspecify.annotations.NullMarked;
