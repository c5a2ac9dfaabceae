package io.github.yusuan.io;

import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.performance.Taxonomy;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a reader knows by name (词汇): the format, the templates, the taxonomies. */
final class Vocabulary {
  static final Vocabulary STANDARD = standard();

  private final Map<String, KnownTemplate> templates = new LinkedHashMap<>();
  private final Map<String, Taxonomy> taxonomies = new LinkedHashMap<>();

  private Vocabulary() {}

  private static Vocabulary standard() {
    Vocabulary standard = new Vocabulary();
    for (KnownTemplate known : KnownTemplate.builtIn()) {
      standard.templates.put(known.template().id(), known);
    }
    Taxonomy.all().forEach(taxonomy -> standard.taxonomies.put(taxonomy.id(), taxonomy));
    return standard;
  }

  private Vocabulary copy() {
    Vocabulary copy = new Vocabulary();
    copy.templates.putAll(templates);
    copy.taxonomies.putAll(taxonomies);
    return copy;
  }

  Vocabulary with(Template template) {
    KnownTemplate known = templates.get(template.id());
    if (known != null && !known.template().equals(template)) {
      throw new IllegalArgumentException(
          "a reader must know one template of an id: '" + template.id() + "'");
    }
    Vocabulary more = copy();
    more.templates.put(template.id(), KnownTemplate.of(template));
    return more;
  }

  Vocabulary with(Taxonomy taxonomy) {
    Taxonomy known = taxonomies.get(taxonomy.id());
    if (known != null && !known.equals(taxonomy)) {
      throw new IllegalArgumentException(
          "a reader must know one taxonomy of an id: '" + taxonomy + "'");
    }
    Vocabulary more = copy();
    more.taxonomies.put(taxonomy.id(), taxonomy);
    return more;
  }

  /** Refuses a document of another format, which is the value at hand. */
  void checkFormat(JsonIn in) {
    if (!in.string(Limit.IDENTIFIER_LENGTH).equals(DisclosureShape.FORMAT)) {
      throw in.expected("the format that this version knows: " + DisclosureShape.FORMAT);
    }
  }

  /** Returns the template whose identifier is the value at hand. */
  KnownTemplate template(JsonIn in) {
    KnownTemplate known = templates.get(in.string(Limit.IDENTIFIER_LENGTH));
    if (known == null) {
      throw in.expected(
          Quoted.oneOf(templates.keySet()) + " (others: DisclosureJson.withTemplates)");
    }
    return known;
  }

  /** Returns the taxonomy whose identifier is the value at hand. */
  Taxonomy taxonomy(JsonIn in) {
    Taxonomy known = taxonomies.get(in.string(Limit.IDENTIFIER_LENGTH));
    if (known == null) {
      throw in.expected(
          Quoted.oneOf(taxonomies.keySet()) + " (others: DisclosureJson.withTaxonomies)");
    }
    return known;
  }
}
