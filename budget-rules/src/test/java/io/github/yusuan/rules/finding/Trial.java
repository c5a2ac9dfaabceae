package io.github.yusuan.rules.finding;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Year;
import java.util.List;

/** A rule, a document and a cell to try findings on. */
final class Trial {
  static final Label TITLE = Label.zh("试核").en("on trial");
  static final Rule RULE = rule("MY-RULE", Severity.ERROR);

  private Trial() {}

  static Rule rule(String id, Severity severity) {
    return Rule.of(
        id,
        severity,
        TITLE,
        (rule, examination) -> List.of(Finding.of(rule, Outcome.VIOLATED, TITLE)));
  }

  static Disclosure document(int year) {
    Template template = Templates.shanxiCounty().of(Year.of(year));
    Form form = template.form("fund-revenue").orElseThrow();
    Line total =
        Line.builder()
            .id("total")
            .row("total")
            .label("合计")
            .figure("amount", Figure.parse("9.00"))
            .build();
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(Year.of(year))
        .template(template)
        .addTables(Table.builder().form(form).addLines(total).build())
        .build();
  }

  static Cell cell() {
    return document(2024).cells().get(0);
  }

  static Examination examination() {
    return Examination.of(document(2024), Rounding.HALF_UP, RelatedDocuments.none());
  }

  /** Writes a value and reads it again. */
  static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
