/**
 * Runnable mains on real disclosures (示例): {@link io.github.yusuan.examples.quickstart.Check} reads
 * and checks published documents, {@link io.github.yusuan.examples.quickstart.Build} makes one in
 * code and checks it.
 */
@NullMarked
package io.github.yusuan.examples.quickstart;

import org.jspecify.annotations.NullMarked;
