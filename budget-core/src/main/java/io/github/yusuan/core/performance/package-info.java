/**
 * Performance targets (绩效目标): what a project is to achieve, and with what money.
 *
 * <p>A {@link io.github.yusuan.core.performance.PerformanceTarget} is one published sheet: the
 * project, its {@link io.github.yusuan.core.performance.Term}, its {@link
 * io.github.yusuan.core.performance.Funding} by tier for the whole term and for the year, and its
 * {@link io.github.yusuan.core.performance.Indicator}s. Each indicator stands under a {@link
 * io.github.yusuan.core.performance.Heading} of a {@link
 * io.github.yusuan.core.performance.Taxonomy}: the older county form and the national one of 2021
 * differ, and a third is one more value.
 *
 * <p>What an indicator is to reach is a {@link io.github.yusuan.core.performance.TargetValue}. It
 * always keeps the printed text ({@code ≥95%}, {@code 150元/月}, {@code 2024年1月左右}, {@code 优化}) and
 * gives its meaning beside it; a text that cannot be understood is a clause, never an error.
 *
 * <pre>{@code
 * Indicator seals =
 *     Indicator.builder()
 *         .heading(Taxonomy.COUNTY.heading("quantity"))
 *         .name("免费刻章数")
 *         .target("≥200家")
 *         .build();
 * }</pre>
 *
 * <p>Source: 财政部《项目支出绩效目标表》; 《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》(财预〔2021〕101号).
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.performance;

import org.jspecify.annotations.NullMarked;
