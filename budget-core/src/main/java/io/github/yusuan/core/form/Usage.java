package io.github.yusuan.core.form;

import io.github.yusuan.core.catalog.Validity;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a piece of a template is used (适用范围): in which years and which kinds of documents, and
 * whether a published document was seen that has it so.
 *
 * <pre>{@code
 * Usage.ALWAYS.since(Year.of(2026))
 * Usage.ALWAYS.in(DocumentKind.UNIT_BUDGET).unseen()
 * }</pre>
 *
 * @param years the years, from a first to a last one
 * @param kinds the kinds of documents; none for all of them
 * @param seen whether a document was seen that has it so, and it is no guess
 */
public record Usage(Validity years, Set<DocumentKind> kinds, boolean seen) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** 各年各类均适用: in every year and every document. */
  public static final Usage ALWAYS = new Usage(Validity.ALWAYS, Set.of(), true);

  /**
   * Copies the kinds.
   *
   * @param years the years
   * @param kinds the kinds of documents; none for all of them
   * @param seen whether a document was seen that has it so
   */
  public Usage {
    Objects.requireNonNull(years, "years");
    Objects.requireNonNull(kinds, "kinds");
    EnumSet<DocumentKind> ordered = EnumSet.noneOf(DocumentKind.class);
    ordered.addAll(kinds);
    kinds = Collections.unmodifiableSet(ordered);
  }

  /**
   * Returns this usage without the years before a first one.
   *
   * @param first the first year
   * @return a copy
   * @throws IllegalArgumentException if it is after the last year
   */
  public Usage since(Year first) {
    return new Usage(years.since(first), kinds, seen);
  }

  /**
   * Returns this usage without the years after a last one.
   *
   * @param last the last year
   * @return a copy
   * @throws IllegalArgumentException if it is before the first year
   */
  public Usage until(Year last) {
    return new Usage(years.until(last), kinds, seen);
  }

  /**
   * Returns this usage in some kinds of documents only.
   *
   * @param some the kinds
   * @return a copy
   */
  public Usage in(DocumentKind... some) {
    return new Usage(years, Set.copyOf(Arrays.asList(some)), seen);
  }

  /**
   * Returns this usage as a guess: no published document was seen that has it so.
   *
   * @return a copy
   */
  public Usage unseen() {
    return new Usage(years, kinds, false);
  }

  /**
   * Tells whether something is used so.
   *
   * @param year the year of a document
   * @param kind its kind
   * @return true if year and kind are among those of this usage
   */
  public boolean fits(Year year, DocumentKind kind) {
    return years.contains(year) && isIn(kind);
  }

  /** Tells whether something is used so in documents of a kind, in whatever years. */
  boolean isIn(DocumentKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /** Tells whether some document is of both. */
  boolean overlaps(Usage other) {
    boolean common =
        kinds.isEmpty() || other.kinds.isEmpty() || kinds.stream().anyMatch(other.kinds::contains);
    return common && years.overlaps(other.years);
  }

  /** Refuses two things of one identifier that are used in one document. */
  static <T> void checkOnce(
      String rule, List<T> things, Function<T, String> id, Function<T, Usage> usage) {
    Map<String, List<Usage>> byId = new HashMap<>();
    for (T thing : things) {
      List<Usage> others = byId.computeIfAbsent(id.apply(thing), none -> new ArrayList<>());
      if (others.stream().anyMatch(usage.apply(thing)::overlaps)) {
        throw new IllegalArgumentException(rule + id.apply(thing));
      }
      others.add(usage.apply(thing));
    }
  }
}
