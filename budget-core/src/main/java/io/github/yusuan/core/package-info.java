/**
 * The values of Yusuan (预算): what a department-budget disclosure is made of.
 *
 * <p>Read the packages in this order: {@link io.github.yusuan.core.classification} (members and
 * regions), {@link io.github.yusuan.core.amount} (printed and exact amounts), {@link
 * io.github.yusuan.core.form} (the forms of a jurisdiction as data), {@link
 * io.github.yusuan.core.disclosure} (what was published), {@link io.github.yusuan.core.budget} (the
 * exact lines behind it, from which a disclosure is derived). Beside them stand {@link
 * io.github.yusuan.core.performance} and {@link io.github.yusuan.core.narrative} (the other parts
 * of a disclosure), {@link io.github.yusuan.core.catalog} (subject codes by year), {@link
 * io.github.yusuan.core.record} (rows of finance systems as budget lines) and {@link
 * io.github.yusuan.core.source} (where something stands in a file). {@link
 * io.github.yusuan.core.label} has the two languages.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core;

import org.jspecify.annotations.NullMarked;
