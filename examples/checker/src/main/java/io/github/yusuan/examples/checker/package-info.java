/**
 * Runnable mains on real disclosures (示例): {@link io.github.yusuan.examples.checker.Check} reads
 * and checks published documents, {@link io.github.yusuan.examples.checker.Build} makes one in code
 * and checks it.
 */
@NullMarked
package io.github.yusuan.examples.checker;

import org.jspecify.annotations.NullMarked;
