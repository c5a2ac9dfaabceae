package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Taxonomy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The headings that indicators stand under in performance target sheets (二级指标), as printed. */
final class SheetHeadings {
  private static final Set<String> PASSED =
      Set.of("绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "年度指标值", "实施期指标值");
  private static final int SHORTEST = 4;

  /** A heading may be printed with 指标 behind it. */
  private static final int LONGER = 2;

  private final Taxonomy taxonomy;
  private final int longest;
  private final Set<String> passed = new HashSet<>(PASSED);
  private final Map<String, Optional<Heading>> found = new HashMap<>();

  SheetHeadings(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.longest =
        LONGER
            + taxonomy.headings().stream()
                .flatMap(
                    heading ->
                        Stream.concat(
                            Stream.of(heading.label().in(Language.CHINESE)),
                            heading.otherNames().stream()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    taxonomy
        .groups()
        .forEach(group -> passed.add(PrintedKey.of(group.label().in(Language.CHINESE))));
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /** Returns the heading that a cell prints. */
  Optional<Heading> of(GridCell cell) {
    return found.computeIfAbsent(cell.text(), this::printed);
  }

  private Optional<Heading> printed(String text) {
    String key = PrintedKey.of(text);
    return key.length() < SHORTEST || key.length() > longest
        ? Optional.empty()
        : taxonomy.printed(key);
  }

  /** Tells whether a cell says nothing of an indicator: a group of headings, a column's own. */
  boolean isPassed(GridCell cell) {
    return passed.contains(PrintedKey.of(cell.text()));
  }
}
