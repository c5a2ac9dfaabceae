/**
 * Performance targets (绩效目标核对): sheets against projects, indicators against their headings.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.target;

import org.jspecify.annotations.NullMarked;
