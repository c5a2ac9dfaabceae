/**
 * The identities of a disclosure, derived (勾稽关系的推导).
 *
 * <p>{@link io.github.yusuan.rules.identity.Identities#of} turns a disclosure into {@link
 * io.github.yusuan.rules.identity.Operand}s (one unknown exact amount for each region that is
 * printed, with the cells that print it) and {@link io.github.yusuan.rules.identity.Identity
 * identities} between them. Nobody writes one by hand; a second template brings its own.
 *
 * <p>How: every cell measures a region. <b>Normalise</b>: where all parts of a member but one are
 * empty, the region is that part's. <b>Same</b>: cells of one region are one operand. <b>Sum</b>: a
 * region is the sum of its parts, along a split of the template or down the rows of one table; a
 * part that is printed nowhere is left out if it is empty, else replaced by its own parts, else the
 * sum is not derived. <b>Balance</b>: a region that is printed nowhere, split in two ways, is one
 * amount. <b>Bound</b>: a region inside another is not larger. Empty is what lies in a blank cell's
 * region; a printed 0.00 may hide a small amount. Where amounts may be negative, bounds and the
 * emptiness of parts say nothing, and are not used.
 *
 * <p>A blank may be a figure left out. {@link io.github.yusuan.rules.identity.Identities#opened}
 * derives the identities with blanks <em>open</em>: they empty nothing and stay in the sums, and so
 * do rows that other tables print and one lacks. A part that is printed nowhere but inside an open
 * blank is an unknown amount between zero and what contains it. One derivation does both, with a
 * set of open blanks ({@code Opening}).
 *
 * <p>Several documents are one system: {@link io.github.yusuan.rules.identity.Identities#with} puts
 * their identities together ({@code Joining}), and each {@link
 * io.github.yusuan.rules.identity.Link} becomes an {@link
 * io.github.yusuan.rules.identity.Identity.Across}. Each document keeps its own blanks, rounding
 * and signs; its cells are told with its name. What only an open blank of one leaves room for, and
 * another asks about, is an unknown amount no larger than the blank.
 *
 * <p>Inside: {@code Frames} packs the categories of a region into the bits of a {@code long},
 * {@code Subjects} numbers its codes, units and projects; so deriving is a matter of microseconds.
 *
 * <p>{@code Scopes} settles of which forms a document prints a part of the slice only; {@code
 * CoarseCells} are the cells with fewer decimals than others of their table.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.identity;

import org.jspecify.annotations.NullMarked;
