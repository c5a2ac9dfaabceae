/**
 * Printed text (文字样式): patterns over it, all of which run in linear time, and its characters.
 *
 * <p>A {@link io.github.yusuan.core.text.TextPattern} is a regular expression whose repetitions are
 * all bounded, so that every attempt to match looks at a bounded number of characters in a bounded
 * number of ways, whatever a document holds: no text makes it slow, and none exhausts the stack. A
 * {@link io.github.yusuan.core.text.TextSearch} looks for several of them by the characters that
 * they begin with.
 *
 * <p>Each family registers its patterns as constants of one class whose name ends with {@code
 * Patterns}; tests try every one of them with growing texts.
 *
 * <p>{@link io.github.yusuan.core.text.Nearest} suggests the name that somebody may have meant.
 *
 * <p>{@link io.github.yusuan.core.text.Radicals} are characters that a program printed by another
 * number.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.text;

import org.jspecify.annotations.NullMarked;
