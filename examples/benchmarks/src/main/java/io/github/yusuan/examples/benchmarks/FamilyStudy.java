package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the joint proof finds, and whom it names, in the documents of each template family
 * (各类样式的检出率): one printed figure wrong by so many of its last places, up and down, in documents
 * that are consistent. They are derived from random budgets for each family and each kind of
 * document that it publishes, the families that come as files among them; real ones are given as a
 * folder. Prints a Markdown table; every run gives the same figures, times aside.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.FamilyStudy 20 FOLDER
 * }</pre>
 */
public final class FamilyStudy {
  private static final int[] PLACES = {1, 5, 90, 270};

  /** The figures that are changed in each derived document, evenly spread over it. */
  private static final int EACH = 10;

  /** The figures that are changed in each real one. */
  private static final int OF_REAL = 25;

  private FamilyStudy() {}

  /**
   * Runs the study.
   *
   * @param arguments the number of derived documents of each family and kind, 20 if left out; then
   *     a folder of consistent documents; then the identifiers of the families to study, all if
   *     left out
   * @throws IOException if a document of the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    System.out.println(OmissionTally.head("one figure wrong by last places"));
    List<String> only = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    for (Template template : templates()) {
      if (!only.isEmpty() && !only.contains(template.family().id())) {
        continue;
      }
      print(template.id(), StudyDocuments.derived(template, number), EACH);
    }
    Map<String, Disclosure> real =
        arguments.length > 1 ? StudyDocuments.in(Path.of(arguments[1])) : new LinkedHashMap<>();
    real.forEach((name, document) -> print(name, List.of(document), OF_REAL));
  }

  /**
   * Returns each family in a year of which documents were seen, and again for another kind of
   * documents where that prints something else.
   */
  private static Collection<Template> templates() {
    Map<Set<Region>, Template> templates = new LinkedHashMap<>();
    for (TemplateFamily family : Templates.known()) {
      for (DocumentKind kind : family.kinds()) {
        Template template = family.of(family.usualYear(), kind);
        templates.putIfAbsent(printed(template), template);
      }
    }
    return templates.values();
  }

  private static Set<Region> printed(Template template) {
    Set<Region> printed = new LinkedHashSet<>();
    for (Form form : template.forms()) {
      form.columns().forEach(column -> printed.add(form.region(Region.ALL, column)));
    }
    return printed;
  }

  private static void print(String name, List<Disclosure> documents, int each) {
    for (int places : PLACES) {
      OmissionTally tally = new OmissionTally();
      documents.forEach(document -> slips(document, each, places, tally));
      System.out.println("| " + name + ", " + places + tally.row());
    }
  }

  private static void slips(Disclosure document, int each, int places, OmissionTally tally) {
    OmissionTally.Base base = OmissionTally.Base.of(document);
    List<Cell> covered = DetectionStudy.covered(document);
    int count = Math.min(each, covered.size());
    IntStream.range(0, count)
        .mapToObj(at -> covered.get((int) ((long) at * covered.size() / count)))
        .forEach(
            cell -> {
              slip(base, document, cell, places, tally);
              slip(base, document, cell, -places, tally);
            });
  }

  private static void slip(
      OmissionTally.Base base, Disclosure document, Cell cell, int places, OmissionTally tally) {
    Figure printed = cell.figure().orElseThrow();
    Figure slipped = Figure.ofLastPlaces(printed.lastPlaces() + places, printed.decimals());
    if (slipped.signum() >= 0) {
      tally.add(
          base,
          document.with(cell, slipped),
          List.of(
              statement ->
                  statement.cells().stream()
                      .anyMatch(other -> DetectionStudy.isSamePlace(other, cell))));
    }
  }
}
