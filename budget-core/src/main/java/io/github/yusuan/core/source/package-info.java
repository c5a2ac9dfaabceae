/**
 * What a disclosure was read from (来源): where something stands in a file, and the one error of a
 * file that cannot be read.
 *
 * <p>A {@link io.github.yusuan.core.source.Place} is a line of a text, an address in a sheet, a box
 * on a page or a cell of a table, whatever the format has; it words itself in both languages. A
 * {@link io.github.yusuan.core.source.DisclosureFormatException} says at which place what was found
 * and what was expected. All readers of the io modules throw it and no other. The other way, a
 * {@link io.github.yusuan.core.source.WholeFile} is written as a whole or not at all.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.source;

import org.jspecify.annotations.NullMarked;
