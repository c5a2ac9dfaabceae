package io.github.yusuan.io;

import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Taxonomy;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a reader knows by name (词汇): the template families, the taxonomies. */
final class Vocabulary {
  private final Map<String, KnownFamily> families = new LinkedHashMap<>();
  private final Map<String, Taxonomy> taxonomies = new LinkedHashMap<>();

  private Vocabulary() {}

  /** Returns what every reader knows. */
  static Vocabulary standard() {
    Vocabulary standard = ofTemplates();
    for (KnownFamily known : KnownFamily.known()) {
      standard.families.put(known.family().id(), known);
    }
    return standard;
  }

  /** Returns what a reader of templates knows, which are not known yet. */
  static Vocabulary ofTemplates() {
    Vocabulary known = new Vocabulary();
    Taxonomy.all().forEach(taxonomy -> known.taxonomies.put(taxonomy.id(), taxonomy));
    return known;
  }

  private Vocabulary copy() {
    Vocabulary copy = new Vocabulary();
    copy.families.putAll(families);
    copy.taxonomies.putAll(taxonomies);
    return copy;
  }

  Vocabulary with(TemplateFamily family) {
    KnownFamily known = families.get(family.id());
    if (known != null && !known.family().equals(family)) {
      throw new IllegalArgumentException(
          "a reader must know one template of an id: '" + family.id() + "'");
    }
    Vocabulary more = copy();
    more.families.put(family.id(), KnownFamily.of(family));
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

  /** Returns the family of an identifier, which is the value at hand. */
  KnownFamily family(String id, JsonIn in) {
    KnownFamily known = families.get(id);
    if (known == null) {
      throw in.expected(
          Quoted.before(Quoted.oneOf(id, families.keySet()), others("withTemplates")));
    }
    return known;
  }

  /** Returns the taxonomy whose identifier is the value at hand. */
  Taxonomy taxonomy(JsonIn in) {
    String id = in.string(Limit.IDENTIFIER_LENGTH);
    Taxonomy known = taxonomies.get(id);
    if (known == null) {
      throw in.expected(
          Quoted.before(Quoted.oneOf(id, taxonomies.keySet()), others("withTaxonomies")));
    }
    return known;
  }

  private static Label others(String method) {
    return Label.zh("（其他：DisclosureJson." + method + "）")
        .en(" (others: DisclosureJson." + method + ")");
  }
}
