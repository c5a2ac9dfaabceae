/**
 * Several documents (多份文本核对): the year before, the units.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.rules.related;

import org.jspecify.annotations.NullMarked;
