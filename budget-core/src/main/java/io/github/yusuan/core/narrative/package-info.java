/**
 * What a disclosure says beside its tables (说明), with the figures that the text claims.
 *
 * <p>A {@link io.github.yusuan.core.narrative.Section} is one titled piece of text and the {@link
 * io.github.yusuan.core.narrative.Claim}s it makes. A claim is a {@link
 * io.github.yusuan.core.narrative.Quantity} (often a region of the budget, so that the text can be
 * checked against the tables) and a {@link io.github.yusuan.core.narrative.ClaimedValue}: an {@link
 * io.github.yusuan.core.narrative.ClaimedAmount}, a {@link
 * io.github.yusuan.core.narrative.ClaimedShare}, a {@link
 * io.github.yusuan.core.narrative.ClaimedChange} or a {@link
 * io.github.yusuan.core.narrative.ClaimedCount}. Figures keep the decimals they were printed with:
 * text says 1.2万元.
 *
 * <pre>{@code
 * Section.builder()
 *     .id("expenditure")
 *     .title("三、支出预算情况说明")
 *     .claim(
 *         Quantity.of("基本支出", Region.of(Kind.BASIC)),
 *         ClaimedAmount.of("712.49", Scale.TEN_THOUSAND_YUAN))
 *     .claim(
 *         Quantity.of("基本支出", Region.of(Kind.BASIC)),
 *         ClaimedShare.percent("58.27").of(Region.of(Kind.EXPENDITURE)))
 *     .build();
 * }</pre>
 *
 * <p>The parts of a disclosure that have a shape of their own are {@link
 * io.github.yusuan.core.narrative.Organisation}, {@link io.github.yusuan.core.narrative.Assets},
 * {@link io.github.yusuan.core.narrative.Procurement} and {@link
 * io.github.yusuan.core.narrative.GlossaryTerm}; {@link io.github.yusuan.core.narrative.Provenance}
 * says where everything was published.
 *
 * <p>Source: 地方预决算公开操作规程 (财预〔2016〕143号), which prescribes what is explained.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.narrative;

import org.jspecify.annotations.NullMarked;
