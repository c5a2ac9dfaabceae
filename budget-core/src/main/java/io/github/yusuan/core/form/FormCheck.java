package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Language;
import java.util.List;

/**
 * Refuses a form that no table could fill in (表样自检).
 *
 * @param form the form as it is built
 */
record FormCheck(Form form) {

  /** Refuses the form, or does nothing. */
  void run() {
    if (form.columns().isEmpty() || (form.rows().isEmpty() && form.openDimensions().isEmpty())) {
      throw new IllegalArgumentException("a form must have rows and columns: " + form.id());
    }
    Filling.check(form.title().in(Language.CHINESE));
    form.orOnly().ifPresent(this::checkPart);
    List<Column> columns = form.printedColumns();
    columns.forEach(column -> form.region(Region.ALL, column));
    for (Row row : form.rows()) {
      columns.stream()
          .filter(column -> column.usage().overlaps(row.usage()))
          .forEach(column -> form.region(row.region(), column));
    }
    Usage.checkOnce("a form must have a column once: ", columns, Column::id, Column::usage);
    Usage.checkOnce("a form must have a row once: ", form.rows(), Row::id, Row::usage);
    columns.forEach(this::checkComputed);
  }

  /** Refuses a part that is all of the slice, or none of it. */
  private void checkPart(Region part) {
    if (form.slice().narrow(part).equals(form.slice())) {
      throw new IllegalArgumentException(
          "what some print only must be a part of what the form is about: "
              + form.id()
              + " is all of "
              + part);
    }
  }

  /** Refuses a column that is computed of what the form does not print. */
  private void checkComputed(Column column) {
    if (column.content() instanceof Content.Computed computed) {
      for (String of : List.of(computed.column(), computed.base())) {
        if (form.printedColumns().stream().noneMatch(other -> isAmounts(other, of))) {
          throw new IllegalArgumentException(
              "a column must be computed of columns of amounts of its form: " + of);
        }
      }
    }
  }

  private static boolean isAmounts(Column column, String id) {
    return column.id().equals(id)
        && (column.content().equals(Content.OWN)
            || column.content() instanceof Content.OtherEdition);
  }
}
