package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Consistency;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What is found, and who is named, where documents are checked together and one figure between them
 * is wrong (多份文本之检出率): a figure of last year's document or of a unit's that is compared, a change
 * that this year's text states, a figure in a column of last year. By so many of its last places,
 * up and down, in documents derived from random budgets. Prints a Markdown table.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.RelatedStudy 4
 * }</pre>
 */
public final class RelatedStudy {
  private static final int[] PLACES = {1, 5, 90, 270};

  /** The figures that are changed of each kind in each pair, evenly spread over it. */
  private static final int EACH = 5;

  /** The rules whose identities the proof is about. */
  private static final Rulebook RULES =
      Rulebook.standard().only("SAME", "SUM", "BOUND", "YEAR-BASE", "CONSOLIDATION-SUM");

  private RelatedStudy() {}

  /** Documents that agree. */
  private record Documents(Disclosure now, Optional<Disclosure> lastYear, List<Disclosure> units) {
    Report check() {
      RelatedDocuments related = RelatedDocuments.none().withUnits(units);
      return RULES.check(now, lastYear.map(related::withLastYear).orElse(related));
    }
  }

  /** The documents with a figure wrong by so many last places; nothing where that is below zero. */
  private record Place(OmissionTally.Mistake mistake, IntFunction<Optional<Documents>> slipped) {}

  /**
   * Runs the study.
   *
   * @param arguments the number of pairs of each family, 4 if left out; then the identifiers of the
   *     families, all if left out
   */
  public static void main(String[] arguments) {
    int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
    List<String> only = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    System.out.println(RelatedTally.HEAD);
    for (TemplateFamily family : Templates.known()) {
      if (only.isEmpty() || only.contains(family.id())) {
        Template template = family.of(family.usualYear(), family.kinds().iterator().next());
        years(template, number);
        units(template, number);
      }
    }
  }

  private static void years(Template template, int number) {
    List<Budget> budgets = StudyDocuments.budgets(template, number);
    List<Documents> pairs = new ArrayList<>();
    for (int at = 0; at < number; at++) {
      pairs.add(pair(template, budgets.get(at), budgets.get((at + 1) % number)));
    }
    print(template.id() + ", last year's document", pairs, RelatedStudy::ofOthers);
    print(template.id() + ", a change in the text", pairs, RelatedStudy::ofChanges);
    print(template.id() + ", a column of last year", pairs, RelatedStudy::ofColumns);
  }

  /** A budget, and that of the year before: the same lines with other amounts. */
  private static Documents pair(Template template, Budget budget, Budget other) {
    List<BudgetLine> before = new ArrayList<>();
    for (BudgetLine line : budget.lines()) {
      long fen = other.lines().get(before.size() % other.lines().size()).fen();
      before.add(BudgetLine.of(List.copyOf(line.region().members())).fen(fen));
    }
    Year year = budget.year().minusYears(1);
    Disclosure last =
        Budget.of(budget.department(), year)
            .with(before)
            .disclose(template.family().of(year, template.kind()));
    return new Documents(
        budget.disclosing(template).against(last).disclose(), Optional.of(last), List.of());
  }

  private static void units(Template template, int number) {
    List<Documents> all = new ArrayList<>();
    for (Budget budget : StudyDocuments.budgets(template, number)) {
      Map<String, Budget> units = new LinkedHashMap<>();
      for (BudgetLine line : budget.lines()) {
        String name =
            line.region()
                .member(Dimension.UNIT)
                .map(unit -> ((BudgetUnit) unit).name())
                .orElse("本级");
        Budget unit = units.getOrDefault(name, Budget.of(Department.of(name), budget.year()));
        units.put(name, unit.with(line));
      }
      Template ofUnits = ofUnits(template);
      all.add(
          new Documents(
              budget.disclose(template),
              Optional.empty(),
              units.values().stream().map(unit -> unit.disclose(ofUnits)).toList()));
    }
    print(template.id() + ", a unit's document", all, RelatedStudy::ofOthers);
  }

  private static Template ofUnits(Template template) {
    DocumentKind kind =
        template.kind() == DocumentKind.DEPARTMENT_FINAL_ACCOUNT
            ? DocumentKind.UNIT_FINAL_ACCOUNT
            : DocumentKind.UNIT_BUDGET;
    return template.family().kinds().contains(kind)
        ? template.family().of(template.year(), kind)
        : template;
  }

  /** Finds the places of a kind in documents. */
  private interface Places {
    List<Place> of(Documents documents);
  }

  private static void print(String name, List<Documents> all, Places places) {
    RelatedTally[] tallies = new RelatedTally[PLACES.length];
    for (int at = 0; at < PLACES.length; at++) {
      tallies[at] = new RelatedTally();
    }
    for (Documents documents : all) {
      if (documents.check().consistencyTogether().equals(Optional.of(Consistency.CONSISTENT))) {
        List<Place> found = places.of(documents);
        int count = Math.min(EACH, found.size());
        for (int at = 0; at < count; at++) {
          Place place = found.get((int) ((long) at * found.size() / count));
          for (int size = 0; size < PLACES.length; size++) {
            for (int change : new int[] {PLACES[size], -PLACES[size]}) {
              Optional<Documents> slipped = place.slipped().apply(change);
              if (slipped.isPresent()) {
                tallies[size].add(slipped.get().check(), place.mistake());
              }
            }
          }
        }
      }
    }
    if (!tallies[0].isEmpty()) {
      System.out.println("| " + name + RelatedTally.row(List.of(tallies)));
    }
  }

  /** Returns the figures of other documents that are compared. */
  private static List<Place> ofOthers(Documents documents) {
    Set<Cell> compared = new LinkedHashSet<>();
    for (Identity identity : documents.check().joint().identities().all()) {
      if (identity instanceof Identity.Across && !identity.isVacuous()) {
        for (Operand operand : identity.operands()) {
          operand.cells().stream()
              .filter(cell -> cell.table().document().isPresent() && !cell.isBlank())
              .forEach(compared::add);
        }
      }
    }
    return compared.stream().map(cell -> ofOther(documents, cell)).toList();
  }

  private static Place ofOther(Documents documents, Cell cell) {
    String name = cell.table().document().orElseThrow().in(Language.CHINESE);
    return new Place(
        statement ->
            statement.cells().stream()
                .anyMatch(
                    other ->
                        other.table().document().equals(cell.table().document())
                            && DetectionStudy.isSamePlace(other, cell)),
        change ->
            slipped(cell, change)
                .map(
                    figure ->
                        new Documents(
                            documents.now(),
                            documents.lastYear().map(last -> with(last, cell, figure)),
                            documents.units().stream()
                                .map(
                                    unit ->
                                        name.startsWith(unit.department().name())
                                            ? with(unit, cell, figure)
                                            : unit)
                                .toList())));
  }

  private static Optional<Figure> slipped(Cell cell, int change) {
    Figure printed = cell.figure().orElseThrow();
    return Optional.of(Figure.ofLastPlaces(printed.lastPlaces() + change, printed.decimals()))
        .filter(figure -> figure.signum() >= 0);
  }

  private static Disclosure with(Disclosure document, Cell cell, Figure figure) {
    return document.cells().stream()
        .filter(other -> DetectionStudy.isSamePlace(other, cell))
        .findFirst()
        .map(other -> document.with(other, figure))
        .orElse(document);
  }

  /** Returns the figures of this year's tables that are of last year. */
  private static List<Place> ofColumns(Documents documents) {
    return documents.now().cells().stream()
        .filter(cell -> cell.column().content() instanceof Content.OtherEdition)
        .filter(cell -> !cell.isBlank())
        .map(
            cell ->
                new Place(
                    statement ->
                        statement.cells().stream()
                            .anyMatch(
                                other ->
                                    other.table().document().isEmpty()
                                        && DetectionStudy.isSamePlace(other, cell)),
                    change ->
                        slipped(cell, change)
                            .map(
                                figure ->
                                    new Documents(
                                        documents.now().with(cell, figure),
                                        documents.lastYear(),
                                        List.of()))))
        .toList();
  }

  /** Returns the changes that the text states. */
  private static List<Place> ofChanges(Documents documents) {
    List<Place> places = new ArrayList<>();
    for (Section section : documents.now().narrative()) {
      IntStream.range(0, section.claims().size())
          .forEach(at -> ofChange(documents, section, at).ifPresent(places::add));
    }
    return places;
  }

  private static Optional<Place> ofChange(Documents documents, Section section, int at) {
    Claim claim = section.claims().get(at);
    return claim.value() instanceof ClaimedChange change
            && claim.quantity().region().isPresent()
            && change.amount().isPresent()
        ? Optional.of(
            new Place(
                statement ->
                    statement.isClaimed()
                        && statement.cells().stream()
                            .anyMatch(
                                cell ->
                                    cell.form().id().equals(section.id())
                                        && cell.line().id().startsWith(claim.quantity() + "增减")),
                places -> stating(documents, section, at, change, places)))
        : Optional.empty();
  }

  /** States a change that is so many last places larger; its share stays as it is. */
  private static Optional<Documents> stating(
      Documents documents, Section section, int at, ClaimedChange change, int places) {
    ClaimedAmount amount = change.amount().orElseThrow();
    long wrong = amount.figure().lastPlaces() + (amount.figure().signum() < 0 ? -places : places);
    if (wrong == 0 || Long.signum(wrong) != amount.figure().signum()) {
      return Optional.empty();
    }
    List<Claim> claims = new ArrayList<>(section.claims());
    claims.set(
        at,
        Claim.of(
            claims.get(at).quantity(),
            ClaimedChange.by(
                new ClaimedAmount(
                    Figure.ofLastPlaces(wrong, amount.figure().decimals()), amount.scale()))));
    List<Section> narrative = new ArrayList<>(documents.now().narrative());
    narrative.set(narrative.indexOf(section), section.withClaims(claims));
    return Optional.of(
        new Documents(
            documents.now().withNarrative(narrative), documents.lastYear(), documents.units()));
  }
}
