/**
 * Amounts of money: as printed, as exact sets, as JSR 354 values (金额).
 *
 * <p>A disclosure prints a {@link io.github.yusuan.core.amount.Figure}; the {@link
 * io.github.yusuan.core.amount.ReportingUnit} of its table says for which exact amounts it stands,
 * a {@link io.github.yusuan.core.amount.FenRange} of whole 分. How the publisher came from one to
 * the other is the {@link io.github.yusuan.core.amount.Rounding}. No tolerance exists anywhere: the
 * slack of a check follows from the printed places alone.
 *
 * <p>{@link io.github.yusuan.core.amount.Renminbi} is the door for {@code MonetaryAmount}; inside,
 * whole 分 in a {@code long} are exact and some hundred times faster.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.amount;

import org.jspecify.annotations.NullMarked;
