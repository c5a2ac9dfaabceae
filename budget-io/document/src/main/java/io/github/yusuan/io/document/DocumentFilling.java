package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.source.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a publisher's own document in (填表): the matcher run backwards. The forms of the
 * disclosure's template are found in it as in any document, and their figures written where they
 * would be read.
 */
final class DocumentFilling {
  private final Disclosure disclosure;
  private final DocumentLimits limits;
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<Place, GridEntry> entries = new LinkedHashMap<>();
  private final Map<Place, Form> formOf = new HashMap<>();
  private int tables;

  DocumentFilling(Disclosure disclosure, DocumentLimits limits) {
    this.disclosure = disclosure;
    this.limits = limits;
  }

  FilledDocument fill(byte[] document) {
    GridFiller filler = GridFillers.of(document, limits);
    PrintedTables printed = new PrintedTables(filler.blanks(document, limits));
    FormTitles titles = new FormTitles(disclosure.template(), printed);
    List<Part> parts = Parts.of(printed, titles);
    Map<String, Part> chosen = Parts.titled(parts);
    TableReader.Context context = new TableReader.Context(disclosure.year(), Set.of());
    titles
        .printed()
        .forEach(
            (number, forms) ->
                table(
                    forms,
                    Optional.ofNullable(chosen.get(number))
                        .or(
                            () ->
                                Parts.numbered(number, parts, chosen.values())
                                    .filter(part -> TableReader.isWholly(forms, part, context)))));
    disclosure.performanceTargets().forEach(this::target);
    List<Section> narrative = disclosure.narrative();
    if (!narrative.isEmpty()) {
      doubts.add(FillingDoubts.narrative(narrative.size()));
    }
    GridFiller.Filled filled = filler.fill(document, List.copyOf(entries.values()), limits);
    new Shown(filled, GridReaders.read(filled.document(), limits)).tell();
    int seen = Reading.printed(disclosure);
    int inDoubt = doubts.stream().mapToInt(Doubt::figures).sum();
    int placed = (int) entries.values().stream().filter(e -> e.figure().isPresent()).count();
    return new FilledDocument(
        filled.document(),
        new Figures(seen, placed, inDoubt),
        doubts,
        tables,
        disclosure.tables().size());
  }

  private List<Table> of(Form form) {
    return disclosure.tables().stream().filter(table -> table.form().equals(form)).toList();
  }

  private void table(List<Form> forms, Optional<Part> part) {
    List<Table> wanted = forms.stream().flatMap(form -> of(form).stream()).toList();
    if (wanted.isEmpty()) {
      return;
    }
    if (part.isEmpty()) {
      wanted.forEach(table -> doubts.add(FillingDoubts.missing(table)));
      return;
    }
    TableFilling filling = new TableFilling(forms, part.get(), disclosure);
    Set<Form> filled = new HashSet<>();
    for (Table table : wanted) {
      if (!filled.add(table.form())) {
        doubts.add(FillingDoubts.again(table));
        continue;
      }
      filling
          .entries(table, SubjectCatalog.of(disclosure.year()))
          .forEach(entry -> put(entry, table.form()));
    }
    tables += filling.filled();
    doubts.addAll(filling.doubts());
  }

  private void put(GridEntry entry, Form form) {
    entries.put(entry.place(), entry);
    formOf.put(entry.place(), form);
  }

  private void target(PerformanceTarget target) {
    doubts.add(FillingDoubts.target(target));
  }

  /**
   * What the document shows once it is filled in (填后所示): its formats may show figures otherwise.
   */
  private final class Shown {
    private final GridFiller.Filled filled;
    private final Map<Place, String> texts = new HashMap<>();

    Shown(GridFiller.Filled filled, PrintedDocument printed) {
      this.filled = filled;
      for (Grid grid : printed.grids()) {
        grid.cells().forEach(cell -> texts.put(cell.place(), cell.text()));
      }
      printed.lines().forEach(line -> texts.put(line.place(), line.text()));
    }

    void tell() {
      Map<Form, List<GridEntry>> otherwise = new LinkedHashMap<>();
      Map<Form, List<GridEntry>> kept = new LinkedHashMap<>();
      Set<Place> formulas = new HashSet<>(filled.formulas());
      for (GridEntry entry : entries.values()) {
        Form form = Objects.requireNonNull(formOf.get(entry.place()));
        if (formulas.contains(entry.place())) {
          kept.computeIfAbsent(form, none -> new ArrayList<>()).add(entry);
        } else if (!isShown(entry)) {
          otherwise.computeIfAbsent(form, none -> new ArrayList<>()).add(entry);
        }
      }
      kept.forEach((form, all) -> doubts.add(FillingDoubts.formulas(form, all)));
      otherwise.forEach(
          (form, all) -> doubts.add(FillingDoubts.shown(form, all, text(all.get(0)))));
    }

    private String text(GridEntry entry) {
      return texts.getOrDefault(entry.place(), "");
    }

    /** A format that shows 867.50 as 867.5 shows the same amount. */
    private boolean isShown(GridEntry entry) {
      Optional<BigDecimal> shown = PrintedFigure.of(text(entry)).map(Figure::toBigDecimal);
      return entry.figure().isEmpty()
          || shown
              .filter(one -> one.compareTo(entry.figure().get().toBigDecimal()) == 0)
              .isPresent();
    }
  }
}
