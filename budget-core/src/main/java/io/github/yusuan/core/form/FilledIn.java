package io.github.yusuan.core.form;

import java.time.Year;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of a family that were asked for (已填样式): documents of a year and kind share one. */
final class FilledIn {
  /** More years and kinds than that are filled in again each time. */
  private static final int KEPT = 64;

  private final TemplateFamily family;
  private final Map<YearAndKind, Template> templates = new ConcurrentHashMap<>();

  private record YearAndKind(Year year, DocumentKind kind) {}

  FilledIn(TemplateFamily family) {
    this.family = family;
  }

  Template of(Year year, DocumentKind kind) {
    YearAndKind key = new YearAndKind(year, kind);
    Template template = templates.get(key);
    if (template == null) {
      template = Template.of(family, year, kind);
      if (templates.size() < KEPT) {
        templates.putIfAbsent(key, template);
      }
    }
    return template;
  }
}
