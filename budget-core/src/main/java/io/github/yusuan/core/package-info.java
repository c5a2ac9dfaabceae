/**
 * The values of Yusuan (预算): what a department-budget disclosure is made of.
 *
 * <p>Read the packages in this order: {@link io.github.yusuan.core.classification} (members and
 * regions), {@link io.github.yusuan.core.amount} (printed and exact amounts), {@link
 * io.github.yusuan.core.form} (the forms of a jurisdiction as data).
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core;

import org.jspecify.annotations.NullMarked;
