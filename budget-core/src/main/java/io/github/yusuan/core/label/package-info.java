/**
 * The two languages of Yusuan, and what is shown in them (中英文名称).
 *
 * <p>Everything that can appear in a message has a {@link io.github.yusuan.core.label.Label}: one
 * value with a Chinese and an English text. {@link io.github.yusuan.core.label.Language} chooses
 * between them. Nothing here depends on the locale of the machine.
 *
 * <p>What is said of a document is a {@link io.github.yusuan.core.label.Sentence}: a constant with
 * a permanent key, both languages beside each other, and named values. Filled in it is a {@link
 * io.github.yusuan.core.label.Message}, which programs take apart and people read. All that can be
 * filled in is {@link io.github.yusuan.core.label.Words}: a label, a number, text of a document, a
 * {@link io.github.yusuan.core.label.Series} of them, another message, or a value of the field that
 * words itself. Everything is put together only when somebody reads it.
 *
 * <p>{@link io.github.yusuan.core.label.PrintedText} is a title or a label as a document prints it,
 * found whatever its blanks.
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
