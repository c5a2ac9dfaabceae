package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.io.LineShape.LineIn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A template with what its documents name, found by name (样式词汇): forms, rows, columns, categories.
 */
final class KnownTemplate {
  private final Template template;
  private final Map<String, KnownForm> forms = new LinkedHashMap<>();
  private final KnownCategories categories;

  KnownTemplate(Template template) {
    this.template = template;
    template.forms().forEach(form -> forms.put(form.id(), new KnownForm(form)));
    categories = KnownCategories.of(template.id(), template.categories());
  }

  Template template() {
    return template;
  }

  /** Returns the forms by their identifiers. */
  Map<String, KnownForm> forms() {
    return forms;
  }

  /** Returns a form of the template. */
  KnownForm form(Form form) {
    return Objects.requireNonNull(forms.get(form.id()));
  }

  /** Returns the categories that a document of the template may name, the template's own first. */
  KnownCategories categories() {
    return categories;
  }

  /** A form with its rows and columns by their identifiers. */
  static final class KnownForm {
    private final Form form;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final ObjectShape<Line, LineIn> lines;

    KnownForm(Form form) {
      this.form = form;
      form.rows().forEach(row -> rows.put(row.id(), row));
      form.printedColumns().forEach(column -> columns.put(column.id(), column));
      lines = LineShape.of(this);
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

    /** Returns what a line of the form looks like. */
    ObjectShape<Line, LineIn> lines() {
      return lines;
    }

    @Nullable Column column(String id) {
      return columns.get(id);
    }
  }
}
