package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Usage;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of other editions (其他版次各栏), 上年预算数 and 预算数 beside 决算数: the figures of one edition are
 * a budget of their own, whose identities are derived as those of the document's own are. Nothing
 * in one edition is compared with another.
 */
final class OtherEditions {
  private final Disclosure disclosure;

  private OtherEditions(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /** Returns what becomes of the identities within each other edition that is printed. */
  static List<Finding> judge(Examination examination) {
    OtherEditions others = new OtherEditions(examination.disclosure());
    List<Finding> findings = new ArrayList<>();
    for (Content edition : others.printed()) {
      Identities within = examination.identities(others.only(edition));
      new IdentityJudge(within).judge().stream().filter(others::isReliable).forEach(findings::add);
    }
    return findings;
  }

  private Set<Content> printed() {
    Set<Content> printed = new LinkedHashSet<>();
    for (Table table : disclosure.tables()) {
      for (Column column : table.printedColumns()) {
        if (column.content() instanceof Content.OtherEdition
            && table.lines().stream().anyMatch(line -> line.figure(column.id()).isPresent())) {
          printed.add(column.content());
        }
      }
    }
    return printed;
  }

  /** Where totals may be added up from printed figures, two tables may print one region twice. */
  private boolean isReliable(Finding finding) {
    boolean same = finding.identity().filter(Identity.Same.class::isInstance).isPresent();
    return !same || disclosure.template().practices().isEmpty();
  }

  /** Returns the columns of one edition as a document of its own. */
  private Disclosure only(Content edition) {
    Map<Form, Form> forms = new LinkedHashMap<>();
    for (Form form : disclosure.template().forms()) {
      List<Column> columns = columns(form, edition);
      if (!columns.isEmpty()) {
        forms.put(form, form.withRows(rows(form)).withColumns(columns).withUsage(Usage.ALWAYS));
      }
    }
    Template template = disclosure.template();
    Template of =
        template.with(
            family ->
                family
                    .withKinds(List.of(template.kind()))
                    .withForms(forms.values())
                    .withPerformanceFunding(Optional.empty())
                    .withNarrative(List.of()));
    Disclosure.Builder only =
        Disclosure.builder()
            .department(disclosure.department())
            .year(disclosure.year())
            .template(of);
    for (Table table : disclosure.tables()) {
      Optional.ofNullable(forms.get(table.form()))
          .flatMap(form -> of.form(form.id()))
          .ifPresent(form -> only.addTable(only(table, form)));
    }
    return only.build();
  }

  private static List<Row> rows(Form form) {
    return form.rows().stream().map(row -> row.withUsage(Usage.ALWAYS)).toList();
  }

  private static List<Column> columns(Form form, Content edition) {
    return form.printedColumns().stream()
        .filter(column -> column.content().equals(edition))
        .map(column -> column.withContent(Content.OWN).withUsage(Usage.ALWAYS))
        .toList();
  }

  private static Table only(Table table, Form form) {
    Table.Builder only = Table.builder().form(form).unit(table.unit());
    for (Line line : table.lines()) {
      Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
      figures.keySet().removeIf(column -> form.column(column).isEmpty());
      only.addLine(line.withFigures(figures).withRemarks(Map.of()));
    }
    table.unprinted().stream()
        .filter(column -> form.column(column).isPresent())
        .forEach(only::addUnprinted);
    return only.build();
  }
}
