/**
 * Forms (表式核对): forms present, in order, with totals and notes.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.form;

import org.jspecify.annotations.NullMarked;
