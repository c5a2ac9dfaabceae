package io.github.yusuan.io;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The categories that a document may name, found by identifier (类别词汇). */
final class KnownCategories {
  private final Map<Dimension, Map<String, Category>> categories = new EnumMap<>(Dimension.class);

  private final String template;

  private KnownCategories(String template) {
    this.template = template;
  }

  /** Takes a template's categories and then the usual ones; of two of one identifier the first. */
  static KnownCategories of(String template, Collection<Category> own) {
    KnownCategories known = new KnownCategories(template);
    own.forEach(known::add);
    Category.standard().forEach(known::add);
    return known;
  }

  /** Adds a category unless another goes by its identifier; tells whether it is known now. */
  boolean add(Category category) {
    Category known =
        categories
            .computeIfAbsent(category.dimension(), dimension -> new LinkedHashMap<>())
            .putIfAbsent(category.id(), category);
    return known == null || known.equals(category);
  }

  /** Returns the categories of a dimension by their identifiers. */
  Map<String, Category> of(Dimension dimension) {
    return categories.getOrDefault(dimension, Map.of());
  }

  /** Returns the identifier of the template whose categories these are. */
  String template() {
    return template;
  }

  /** Tells whether a category is the one that goes by its identifier. */
  boolean knows(Category category) {
    return Objects.equals(category, of(category.dimension()).get(category.id()));
  }
}
