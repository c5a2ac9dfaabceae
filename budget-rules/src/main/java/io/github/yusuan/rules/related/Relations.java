package io.github.yusuan.rules.related;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the documents of a collection belong together (文本关联): which is last year's of which, and
 * whose units' they are. Told by publisher, year and kind alone; where two documents could be
 * meant, none is, and the remarks say so. A document that names no publisher belongs to none.
 *
 * <pre>{@code
 * Relations relations = Relations.of(imprints);              // by the names of the documents
 * Optional<String> before = relations.lastYear("局2025.pdf");  // 局2024.xlsx
 * }</pre>
 */
public final class Relations {

  private static final Sentence LAST_YEAR =
      Sentence.of("related-last-year")
          .zh("上年文本：{document}")
          .en("document of last year: {document}");
  private static final Sentence LAST_YEARS =
      Sentence.of("related-last-years")
          .zh("上年文本有{count}份（{documents}），不知以何为准，未与上年核对")
          .en(
              "{count} documents could be last year's ({documents}); it was checked against"
                  + " none of them");
  private static final Sentence UNITS =
      Sentence.of("related-units")
          .zh("{count}份所属单位文本：{documents}")
          .en("{count} {count|document|documents} of its units: {documents}");
  private static final Sentence UNITS_MISSING =
      Sentence.of("related-units-missing")
          .zh("所列{listed}个单位中{missing}个未见文本（{units}），未与单位文本核对")
          .en(
              "of {listed} {listed|unit|units} listed {missing} {missing|has|have} no document"
                  + " here ({units}); it was not checked against units");
  private static final Sentence UNIT_TWICE =
      Sentence.of("related-unit-twice")
          .zh("单位“{unit}”的文本有{count}份（{documents}），不知以何为准，未与单位文本核对")
          .en(
              "{count} documents could be those of the unit “{unit}” ({documents}); it was not"
                  + " checked against units");
  private static final Sentence OWN_UNIT =
      Sentence.of("related-own-unit")
          .zh("所列单位不含部门本级，未与单位文本核对")
          .en("the units listed leave out the department proper; it was not checked against units");
  private static final Sentence TWICE =
      Sentence.of("related-twice")
          .zh("同一部门、年度、种类的文本共{count}份，另见{documents}；各自核对")
          .en(
              "{count} documents are of this publisher, year and kind, see also {documents}; each"
                  + " was checked by itself");

  private final Map<String, Imprint> documents;
  private final Map<String, List<String>> byKey = new HashMap<>();

  private Relations(Map<String, Imprint> documents) {
    this.documents = new HashMap<>(documents);
    documents.forEach(
        (name, imprint) -> {
          if (!imprint.publisher().isEmpty()) {
            byKey.computeIfAbsent(imprint.key(), first -> new ArrayList<>(1)).add(name);
          }
        });
    byKey.values().forEach(names -> names.sort(null));
  }

  /**
   * Relates documents.
   *
   * @param documents what each document is, by its name
   * @return how they belong together, whatever their order
   */
  public static Relations of(Map<String, Imprint> documents) {
    return new Relations(Objects.requireNonNull(documents, "documents"));
  }

  /**
   * Returns what the same publisher published for the year before.
   *
   * @param document the name of a document
   * @return the name of another, if there is exactly one, and none like the document itself
   */
  public Optional<String> lastYear(String document) {
    List<String> before = before(document);
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  private List<String> before(String document) {
    Imprint imprint = imprint(document);
    return of(imprint.keyOfLastYear(), imprint);
  }

  /**
   * Returns what the units of a department published for the same year.
   *
   * @param document the name of a document
   * @return the names of others, one for each unit that it lists; none unless there is exactly one
   *     for each, the department proper among them
   */
  public List<String> units(String document) {
    Imprint department = imprint(document);
    Set<String> found = new LinkedHashSet<>();
    for (String unit : department.units()) {
      List<String> candidates = ofUnit(department, unit);
      if (candidates.size() != 1) {
        return List.of();
      }
      found.add(candidates.get(0));
    }
    return listsItself(department) ? List.copyOf(found) : List.of();
  }

  private List<String> ofUnit(Imprint department, String unit) {
    return department.keyOfUnit(unit).map(key -> byKey.getOrDefault(key, List.of())).orElseThrow();
  }

  private static boolean listsItself(Imprint department) {
    return department.units().stream()
        .anyMatch(unit -> UnitNames.same(unit, department.publisher()));
  }

  /**
   * Returns the other documents of the same publisher, year and kind.
   *
   * @param document the name of a document
   * @return the names of others, in their order; most often none
   */
  public List<String> alike(String document) {
    Imprint imprint = imprint(document);
    return of(imprint.key(), imprint).stream().filter(name -> !name.equals(document)).toList();
  }

  private List<String> of(String key, Imprint imprint) {
    return byKey.getOrDefault(key, List.of()).stream()
        .filter(name -> !imprint(name).isOfOther(imprint))
        .toList();
  }

  /**
   * Tells whether a document is one of these.
   *
   * @param document the name of a document
   * @return true if so
   */
  public boolean has(String document) {
    return documents.containsKey(Objects.requireNonNull(document, "document"));
  }

  /**
   * Returns what a document is.
   *
   * @param document the name of a document
   * @return what tells it from others
   * @throws IllegalArgumentException if it is none of these documents
   */
  public Imprint imprint(String document) {
    Imprint imprint = documents.get(Objects.requireNonNull(document, "document"));
    if (imprint == null) {
      throw new IllegalArgumentException("no document " + Visible.quoted(document));
    }
    return imprint;
  }

  /**
   * Says what a document was related to, and where it was not because two could be meant or some
   * are missing.
   *
   * @param document the name of a document
   * @return sentences; none for a document that stands alone
   */
  public List<Message> remarks(String document) {
    List<Message> remarks = new ArrayList<>();
    List<String> before = before(document);
    if (before.size() == 1) {
      remarks.add(LAST_YEAR.with("document", before.get(0)));
    } else if (!before.isEmpty()) {
      remarks.add(
          LAST_YEARS.with("count", before.size()).with("documents", Series.ofTexts(before)));
    }
    ofUnits(document).ifPresent(remarks::add);
    List<String> alike = alike(document);
    if (!alike.isEmpty()) {
      remarks.add(TWICE.with("count", alike.size() + 1).with("documents", Series.ofTexts(alike)));
    }
    return remarks;
  }

  /** Nothing is said where no unit's document is at hand: nobody expects a comparison. */
  private Optional<Message> ofUnits(String document) {
    Imprint department = imprint(document);
    List<String> found = units(document);
    if (!found.isEmpty()) {
      return Optional.of(
          UNITS.with("count", found.size()).with("documents", Series.ofTexts(found)));
    }
    List<String> missing = new ArrayList<>();
    Optional<Message> twice = Optional.empty();
    for (String unit : department.units()) {
      List<String> candidates = ofUnit(department, unit);
      if (candidates.isEmpty()) {
        missing.add(unit);
      } else if (candidates.size() > 1 && twice.isEmpty()) {
        twice = Optional.of(twice(unit, candidates));
      }
    }
    if (missing.size() == department.units().size()) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      return Optional.of(
          UNITS_MISSING
              .with("listed", department.units().size())
              .with("missing", missing.size())
              .with("units", Series.ofTexts(missing)));
    }
    return twice.isPresent() ? twice : Optional.of(OWN_UNIT.toMessage());
  }

  private static Message twice(String unit, List<String> candidates) {
    return UNIT_TWICE
        .with("unit", unit)
        .with("count", candidates.size())
        .with("documents", Series.ofTexts(candidates));
  }
}
