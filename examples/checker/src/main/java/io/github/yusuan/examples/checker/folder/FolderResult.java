package io.github.yusuan.examples.checker.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * What a folder came to (总体结果).
 *
 * @param passed how many documents pass, or have nothing new
 * @param failed how many do not
 * @param unreadable how many cannot be read
 * @param alike the names of documents of one publisher, year and kind, each group once
 * @param index the page to begin with
 */
public record FolderResult(
    int passed, int failed, int unreadable, List<List<String>> alike, Path index) {}
