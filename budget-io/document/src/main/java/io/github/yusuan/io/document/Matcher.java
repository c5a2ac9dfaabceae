package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Narrative;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.source.Place;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places a printed document in the forms of a template (归位). */
final class Matcher {
  private final Template template;
  private final Year year;
  private final Department department;
  private final List<Words> told;
  private final FormTitles titles;
  private final List<SheetHeadings> headings;
  private final List<Part> parts;
  private final List<Section> narrative;
  private final List<TextLine> lines;
  private final List<String> contents;
  private final Set<String> units = new HashSet<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final Map<String, TableReader.Result> results = new LinkedHashMap<>();
  private final List<PerformanceTarget> targets = new ArrayList<>();
  private int seen;

  Matcher(PrintedTables printed, Identity identity) {
    this.template = identity.template();
    this.year = identity.year();
    this.department = identity.department();
    this.told = identity.told();
    this.titles = new FormTitles(template, printed);
    this.headings =
        Stream.concat(Stream.of(template.taxonomy()), Taxonomy.all().stream())
            .distinct()
            .map(SheetHeadings::new)
            .toList();
    this.parts = Parts.of(printed, titles);
    this.lines = printed.noise().without(printed.lines());
    this.narrative = Narrative.of(template).sections(lines.stream().map(TextLine::text).toList());
    this.contents = TitlePage.of(printed.lines()).contents();
    units.add(PrintedKey.of(department.name()));
    printed.document().pictures().forEach(page -> doubts.add(Doubts.picture(page)));
    printed.document().cutOffs().forEach(end -> doubts.add(Doubts.cutOff(end)));
  }

  Reading read() {
    Map<String, Part> chosen = Parts.titled(parts);
    int printed = titles.printed().size();
    if (2 * chosen.size() < printed) {
      doubts.add(Doubts.template(template, printed, chosen.size()));
    }
    titles.printed().forEach((number, forms) -> table(number, forms, chosen));
    parts.stream()
        .filter(part -> !part.isSheet() && !chosen.containsValue(part))
        .forEach(this::unplaced);
    List<Doubt> ofTables = new ArrayList<>();
    Map<CellKey, Place> places = new LinkedHashMap<>();
    parts.stream().filter(Part::isSheet).forEach(part -> sheet(part, places));
    for (TableReader.Result result : results.values()) {
      ofTables.addAll(result.doubts);
      places.putAll(result.places);
      seen += result.seen;
    }
    doubts.addAll(0, ofTables);
    Reading.Where where = new Reading.Where(places, SectionPlaces.of(narrative, lines));
    return new Reading(disclosure(), where, new Reading.Doubtful(doubts, seen), told);
  }

  /**
   * Tells whether the template is the document's, after reading: most figures of the tables that
   * are titled like its forms have a place in them. Under another template right figures would be
   * accused.
   */
  boolean fits() {
    int figures = results.values().stream().mapToInt(result -> result.seen).sum();
    int unplaced =
        results.values().stream()
            .flatMap(result -> result.doubts.stream())
            .mapToInt(Doubt::figures)
            .sum();
    return 2 * unplaced <= figures;
  }

  private void table(String number, List<Form> forms, Map<String, Part> chosen) {
    TableReader.Context context = new TableReader.Context(year, units);
    if (!chosen.containsKey(number)) {
      Parts.numbered(number, parts, chosen.values())
          .filter(part -> TableReader.isWholly(forms, part, context))
          .ifPresent(part -> chosen.put(number, part));
    }
    Part part = chosen.get(number);
    if (part == null) {
      forms.forEach(form -> doubts.add(Doubts.missing(form)));
      return;
    }
    if (part.likeness() < Likeness.SAME || !isTitledAs(number, part)) {
      doubts.add(Doubts.titleAlike(forms.get(0), part.above().get(0)));
    }
    TableReader.Result result = new TableReader(forms, part, context, false).read();
    results.put(number, result);
    if (result.disordered) {
      TableReader.Result ordered = new TableReader(forms, part, context, true).read();
      TwoReadings readings = new TwoReadings(forms.get(0), result, ordered);
      results.put(number, readings.decided(one -> disclosureWith(number, one)));
    }
    for (Table table : results.get(number).tables) {
      table.lines().stream()
          .flatMap(line -> line.members().stream())
          .filter(BudgetUnit.class::isInstance)
          .map(Member::id)
          .forEach(name -> units.add(PrintedKey.of(name)));
    }
  }

  private static boolean isTitledAs(String number, Part part) {
    return part.title().filter(title -> title.number().equals(number)).isPresent();
  }

  private void sheet(Part part, Map<CellKey, Place> places) {
    TargetSheet sheet =
        new TargetSheet(
            part.lattice(),
            part.above(),
            SheetHeadings.of(part.lattice(), headings),
            template.performanceFunding());
    Optional<PerformanceTarget> target = sheet.target(department);
    if (target.isEmpty()) {
      unplaced(part);
      return;
    }
    targets.add(target.get());
    places.putAll(sheet.places(target.get()));
    doubts.addAll(sheet.doubts());
    seen += sheet.seen();
  }

  /** A table that is no form keeps its figures, and says how many; numbers of rows are none. */
  private void unplaced(Part part) {
    int figures = 0;
    Lattice lattice = part.lattice();
    for (int row = 0; row < lattice.rows(); row++) {
      for (int column = 0; column < lattice.columns(); column++) {
        boolean number = Heads.isNumber(PrintedKey.of(lattice.text(0, column)));
        boolean figure = lattice.begins(row, column) && !number;
        figures += figure && PrintedFigure.isIn(lattice.text(row, column)) ? 1 : 0;
      }
    }
    if (figures > 0) {
      seen += figures;
      String title = part.above().isEmpty() ? "" : part.above().get(0).text();
      Place place = lattice.row(0).get(0).place();
      doubts.add(Doubts.table(title, place, figures));
    }
  }

  private Disclosure disclosureWith(String number, TableReader.Result result) {
    results.put(number, result);
    return disclosure();
  }

  private Disclosure disclosure() {
    List<Table> tables =
        results.values().stream()
            .flatMap(result -> result.tables.stream())
            .sorted(Comparator.comparingInt(table -> template.forms().indexOf(table.form())))
            .toList();
    List<Table> alike = tables.stream().map(table -> blankLikeOthers(table, tables)).toList();
    Disclosure.Builder disclosure = Disclosure.builder();
    if (!contents.isEmpty()) {
      disclosure.provenance(Provenance.builder().addAllContents(contents).build());
    }
    return disclosure
        .department(department)
        .year(year)
        .template(template)
        .addAllTables(alike)
        .addAllPerformanceTargets(targets)
        .addAllNarrative(narrative)
        .build();
  }

  /** A table without figures shows no decimals: it has those of the others in its scale. */
  private static Table blankLikeOthers(Table table, List<Table> others) {
    if (hasFigures(table)) {
      return table;
    }
    return others.stream()
        .filter(other -> hasFigures(other) && other.unit().scale() == table.unit().scale())
        .map(Table::unit)
        .collect(Collectors.groupingBy(unit -> unit, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> table.withUnit(most.getKey()))
        .orElse(table);
  }

  private static boolean hasFigures(Table table) {
    return table.lines().stream().anyMatch(line -> !line.figures().isEmpty());
  }
}
