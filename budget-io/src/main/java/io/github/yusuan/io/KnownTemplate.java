package io.github.yusuan.io;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A template with what its documents name, found by name (样式词汇): forms, rows, columns, categories.
 */
final class KnownTemplate {
  private static final List<KnownTemplate> BUILT_IN =
      Templates.all().stream().map(KnownTemplate::new).toList();

  private final Template template;
  private final Map<String, KnownForm> forms = new LinkedHashMap<>();
  private final Map<Dimension, Map<String, Category>> categories = new EnumMap<>(Dimension.class);

  private KnownTemplate(Template template) {
    this.template = template;
    template.forms().forEach(form -> forms.put(form.id(), new KnownForm(form)));
    template.categories().forEach(this::add);
    Category.standard().forEach(this::add);
  }

  private void add(Category category) {
    categories
        .computeIfAbsent(category.dimension(), dimension -> new LinkedHashMap<>())
        .putIfAbsent(category.id(), category);
  }

  /** Returns the templates that come with Yusuan. */
  static List<KnownTemplate> builtIn() {
    return BUILT_IN;
  }

  static KnownTemplate of(Template template) {
    for (KnownTemplate known : BUILT_IN) {
      if (known.template.equals(template)) {
        return known;
      }
    }
    return new KnownTemplate(template);
  }

  Template template() {
    return template;
  }

  /** Returns the forms by their identifiers. */
  Map<String, KnownForm> forms() {
    return forms;
  }

  /** Returns the categories of a dimension by their identifiers, the template's own first. */
  Map<String, Category> categories(Dimension dimension) {
    return categories.getOrDefault(dimension, Map.of());
  }

  /** Tells whether a category is the one that goes by its identifier. */
  boolean knows(Category category) {
    return Objects.equals(category, categories(category.dimension()).get(category.id()));
  }

  /** A form with its rows and columns by their identifiers. */
  static final class KnownForm {
    private final Form form;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Members figures;

    KnownForm(Form form) {
      this.form = form;
      form.rows().forEach(row -> rows.put(row.id(), row));
      form.columns().forEach(column -> columns.put(column.id(), column));
      figures = Members.called("a column of form " + form.id(), List.copyOf(columns.keySet()));
    }

    Form form() {
      return form;
    }

    Map<String, Row> rows() {
      return rows;
    }

    Map<String, Column> columns() {
      return columns;
    }

    /** Returns the members of an object of figures. */
    Members figures() {
      return figures;
    }

    @Nullable Column column(String id) {
      return columns.get(id);
    }
  }
}
