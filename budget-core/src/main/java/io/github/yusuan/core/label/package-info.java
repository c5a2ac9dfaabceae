/**
 * The two languages of Yusuan, and what is shown in them (中英文名称).
 *
 * <p>Everything that can appear in a message has a {@link io.github.yusuan.core.label.Label}: one
 * value with a Chinese and an English text. {@link io.github.yusuan.core.label.Language} chooses
 * between them. Nothing here depends on the locale of the machine.
 *
 * <p>What a message or a report quotes of a document goes through {@link
 * io.github.yusuan.core.label.Visible}, so that no name forges a line; what goes by an identifier
 * has the grammar of {@link io.github.yusuan.core.label.Identifier}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.label;

import org.jspecify.annotations.NullMarked;
