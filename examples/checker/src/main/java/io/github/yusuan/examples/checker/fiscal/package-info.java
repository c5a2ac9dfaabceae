/**
 * Figures for programs that know nothing of disclosures (财政数据包): {@link
 * io.github.yusuan.examples.checker.fiscal.FiscalPackage} writes the printed figures of documents
 * as CSV with a descriptor of the Fiscal Data Package, which Frictionless tools read.
 */
@NullMarked
package io.github.yusuan.examples.checker.fiscal;

import org.jspecify.annotations.NullMarked;
