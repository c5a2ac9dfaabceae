/**
 * Linear equations over bounded variables, decided in exact fractions (精确单纯形法). It knows no budget:
 * variables are numbers, and so are bounds.
 *
 * <p>{@link io.github.yusuan.rules.simplex.Simplex} is the general simplex; each answer is either
 * values within all bounds or a combination of variables that refutes them. {@link
 * io.github.yusuan.rules.simplex.Rational} is a fraction of 64-bit numbers that refuses to
 * overflow, {@link io.github.yusuan.rules.work.Work} counts steps. Inside, a {@code Tableau} of
 * {@code Combination}s, and the basic variables outside their bounds as {@code Members}. A system
 * may be copied where it stands, to be asked more without being solved anew.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.simplex;

import org.jspecify.annotations.NullMarked;
