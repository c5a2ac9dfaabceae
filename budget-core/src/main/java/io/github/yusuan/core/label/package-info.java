/**
 * The two languages of Yusuan (中英文名称).
 *
 * <p>Everything that can appear in a message has a {@link io.github.yusuan.core.label.Label}: one
 * value with a Chinese and an English text. {@link io.github.yusuan.core.label.Language} chooses
 * between them. Nothing here depends on the locale of the machine.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.label;

import org.jspecify.annotations.NullMarked;
