package io.github.yusuan.io;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A template family with those of its templates that were asked for (样式系列词汇). */
final class KnownFamily {
  /** More years and kinds than that are made again each time. */
  private static final int KEPT = 64;

  private static final List<KnownFamily> KNOWN =
      Templates.known().stream().map(KnownFamily::new).toList();

  private final TemplateFamily family;
  private final Map<YearAndKind, KnownTemplate> templates = new ConcurrentHashMap<>();

  private record YearAndKind(Year year, DocumentKind kind) {}

  KnownFamily(TemplateFamily family) {
    this.family = family;
  }

  /** Returns the families that are known without being given. */
  static List<KnownFamily> known() {
    return KNOWN;
  }

  static KnownFamily of(TemplateFamily family) {
    return KNOWN.stream()
        .filter(known -> known.family.equals(family))
        .findFirst()
        .orElseGet(() -> new KnownFamily(family));
  }

  TemplateFamily family() {
    return family;
  }

  /** Returns the template of a document. */
  KnownTemplate of(Year year, DocumentKind kind) {
    YearAndKind key = new YearAndKind(year, kind);
    KnownTemplate known = templates.get(key);
    if (known == null) {
      known = new KnownTemplate(family.of(year, kind));
      if (templates.size() < KEPT) {
        templates.putIfAbsent(key, known);
      }
    }
    return known;
  }

  static KnownTemplate of(Template template) {
    return of(template.family()).of(template.year(), template.kind());
  }
}
