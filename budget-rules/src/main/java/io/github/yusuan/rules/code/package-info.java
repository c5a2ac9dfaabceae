/**
 * Subject codes (科目编码核对): the names, years and parents of codes against the catalogue of the year.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.code;

import org.jspecify.annotations.NullMarked;
