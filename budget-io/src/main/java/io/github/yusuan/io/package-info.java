/**
 * Disclosures and reports as JSON (读写).
 *
 * <pre>{@code
 * Disclosure disclosure = DisclosureJson.read(Path.of("tunliu-2024.json"));
 * Report report = Rulebook.standard().check(disclosure);
 * ReportJson.write(report, Path.of("report.json"));
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io;

import org.jspecify.annotations.NullMarked;
