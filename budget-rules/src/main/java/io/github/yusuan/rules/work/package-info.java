/**
 * The count of steps that every stage of a check shares (工作量计数): deriving, proving, comparing.
 *
 * <p>{@link io.github.yusuan.rules.work.Work} counts up to a limit and ends the work beyond it. It
 * counts steps, never seconds, so that a check ends alike on every machine.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.work;

import org.jspecify.annotations.NullMarked;
