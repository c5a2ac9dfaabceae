package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a table, taken from the texts of its rows (印列各行). */
final class PrintedRows {
  private final Form form;
  private final PrintedHeader header;
  private final Set<String> ids = new HashSet<>();
  private final List<Row> unused;
  private Optional<BudgetUnit> unit = Optional.empty();

  PrintedRows(Form form, List<String> header) {
    this.form = form;
    this.header = new PrintedHeader(form, header);
    this.unused = new ArrayList<>(form.rows());
  }

  List<Line> lines(List<List<String>> rows) {
    List<Line> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(new PrintedHeader.Cells(header, lines.size() + 1, row)));
    }
    return lines;
  }

  private Line line(PrintedHeader.Cells row) {
    Line.Builder line = Line.builder();
    Map<Dimension, String> codes = row.codes();
    if (codes.isEmpty()) {
      named(row, line);
    } else {
      List<String> id = new ArrayList<>();
      codes.forEach(
          (dimension, code) -> {
            line.addMember(row.refusing(() -> code(dimension, code)));
            id.add(code);
          });
      line.id(once(String.join("-", id))).label(row.label());
      row.memberLabels().forEach(line::putMemberLabel);
    }
    return line.putAllFigures(figures(row)).build();
  }

  /** A row without code is a fixed one, or one of a unit or a project. */
  private void named(PrintedHeader.Cells row, Line.Builder line) {
    String printed = row.name();
    Optional<Row> fixed = header.fixedRow(printed, unused);
    if (fixed.isPresent()) {
      unused.remove(fixed.get());
      line.id(once(fixed.get().id())).row(fixed.get().id()).label(printed);
    } else if (!row.project().isEmpty() && !PrintedHeader.isTotal(printed)) {
      unit = row.unit().isEmpty() ? unit : Optional.of(BudgetUnit.of(row.unit()));
      BudgetUnit of = unit.orElseThrow(() -> row.refused("a project must stand below a unit"));
      Project project = Project.of(of, row.project());
      line.id(once(project.toString())).label(row.project()).addMember(project);
    } else if (!row.unit().isEmpty() && !PrintedHeader.isTotal(printed)) {
      BudgetUnit named = BudgetUnit.of(row.unit());
      unit = Optional.of(named);
      line.id(once(named.toString())).label(row.unit()).addMember(named);
    } else {
      throw row.refused("'" + printed + "' is no row of " + form.id() + ": " + header.rowsThere());
    }
  }

  /** A code that is printed twice is a finding, not an error: its second line has another id. */
  private String once(String id) {
    String free = id;
    for (int at = 2; !ids.add(free); at++) {
      free = id + "#" + at;
    }
    return free;
  }

  private static Member code(Dimension dimension, String code) {
    return switch (dimension) {
      case FUNCTION -> FunctionalCode.of(code);
      case DEPARTMENT_ECONOMIC -> DepartmentEconomicCode.of(code);
      case GOVERNMENT_ECONOMIC -> GovernmentEconomicCode.of(code);
      case REVENUE -> RevenueCode.of(code);
      case SOURCE,
          ORIGIN,
          KIND,
          THREE_PUBLIC,
          AGENCY_OPERATING,
          UNIT,
          PROJECT,
          TIER,
          DECLARED,
          ITEM ->
          throw new IllegalArgumentException(
              "a code must be of a dimension of codes: " + dimension.id());
    };
  }

  private static Map<String, Figure> figures(PrintedHeader.Cells row) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    row.figures()
        .forEach(
            (column, text) ->
                figures.put(column.id(), row.refusing(column, () -> Figure.parse(text))));
    return figures;
  }
}
