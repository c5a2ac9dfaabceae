package io.github.yusuan.rules.related;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import java.io.Serializable;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What tells a document from others (文本标识): who published it, for which year, of which kind, and
 * the units it lists. Small, so that those of many documents are held at once.
 *
 * @param publisher the name of the department or unit, as printed; empty where none is named
 * @param code the code of the department; empty where none is printed
 * @param year the year
 * @param kind the kind of document
 * @param units the names of the units that a department lists; none for the document of a unit
 */
public record Imprint(
    String publisher, String code, Year year, DocumentKind kind, List<String> units)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the units.
   *
   * @param publisher the name of the department or unit
   * @param code the code of the department
   * @param year the year
   * @param kind the kind of document
   * @param units the names of the units that a department lists
   */
  public Imprint {
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(kind, "kind");
    units = List.copyOf(units);
  }

  /**
   * Tells what a document is.
   *
   * @param disclosure the document
   * @return who published it, when, and which units it lists
   */
  public static Imprint of(Disclosure disclosure) {
    Objects.requireNonNull(disclosure, "disclosure");
    boolean department = disclosure.kind().publisher() == DocumentKind.Publisher.DEPARTMENT;
    String publisher = disclosure.department().isNamed() ? disclosure.department().name() : "";
    return new Imprint(
        publisher,
        disclosure.department().code().orElse(""),
        disclosure.year(),
        disclosure.kind(),
        department
            ? Units.listed(disclosure).stream()
                .map(unit -> UnitNames.inFull(unit, publisher))
                .toList()
            : List.of());
  }

  /**
   * Returns what the documents of one publisher, year and kind have in common. A department's own
   * unit (本部、本级、机关) goes by the department's name.
   *
   * @return a text, as 某局 2025 unit-budget
   */
  public String key() {
    return UnitNames.bare(publisher) + " " + year + " " + kind.id();
  }

  /**
   * Returns the keys of all that this document may be related to, as itself: to relate a document
   * of very many, {@link Relations} need only those of these keys.
   *
   * @return its own key, that of last year, those of its units
   */
  public Set<String> relatedKeys() {
    Set<String> keys = new LinkedHashSet<>(List.of(key(), keyOfLastYear()));
    units.forEach(unit -> keyOfUnit(unit).ifPresent(keys::add));
    return Collections.unmodifiableSet(keys);
  }

  /** Returns the key of what the same publisher published for the year before. */
  String keyOfLastYear() {
    return new Imprint(publisher, code, year.minusYears(1), kind, List.of()).key();
  }

  /** Returns the key of what a unit published for the same year; nothing for a unit's document. */
  Optional<String> keyOfUnit(String unit) {
    return kind.publisher() == DocumentKind.Publisher.DEPARTMENT
        ? Optional.of(new Imprint(unit, "", year, ofUnits(), List.of()).key())
        : Optional.empty();
  }

  private DocumentKind ofUnits() {
    return switch (kind) {
      case DEPARTMENT_BUDGET, UNIT_BUDGET -> DocumentKind.UNIT_BUDGET;
      case DEPARTMENT_FINAL_ACCOUNT, UNIT_FINAL_ACCOUNT -> DocumentKind.UNIT_FINAL_ACCOUNT;
    };
  }

  /** Tells whether codes speak against two documents being of one publisher. */
  boolean isOfOther(Imprint other) {
    return !code.isEmpty() && !other.code.isEmpty() && !code.equals(other.code);
  }
}
