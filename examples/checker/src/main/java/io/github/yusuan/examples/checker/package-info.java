/**
 * The application (核对工具): {@link io.github.yusuan.examples.checker.Checker} is the command line
 * that reads and checks published documents.
 *
 * <p>Each command is a class of its own: {@code CheckCommand}, {@code ReadCommand}, {@code
 * WriteCommand}, {@code TemplatesCommand}. {@code DocumentReading} is where a file of any format
 * becomes a disclosure, {@code ReadingOptions} say what the file does not, {@code DocumentFiles}
 * finds the files of a folder, {@code Console} knows how to print Chinese.
 *
 * <p>{@code FolderArguments} lead to {@link io.github.yusuan.examples.checker.folder}, which checks
 * many documents at once.
 *
 * <p>Two further mains show the library on real figures: {@link
 * io.github.yusuan.examples.checker.Build} makes a disclosure in code and checks it, {@link
 * io.github.yusuan.examples.checker.TunliuBudget} derives one from budget lines. {@link
 * io.github.yusuan.examples.checker.Fixture} has the real documents.
 */
@NullMarked
package io.github.yusuan.examples.checker;

import org.jspecify.annotations.NullMarked;
