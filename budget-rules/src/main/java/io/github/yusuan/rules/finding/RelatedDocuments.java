package io.github.yusuan.rules.finding;

import io.github.yusuan.core.disclosure.Disclosure;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The other documents that one disclosure may be compared with (相关文本): that of the year before,
 * those of the units that it takes together.
 *
 * <pre>{@code
 * rulebook.check(disclosure, RelatedDocuments.none().withLastYear(published2023))
 * }</pre>
 */
public final class RelatedDocuments implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final RelatedDocuments NONE = new RelatedDocuments(null, List.of());

  private final @Nullable Disclosure lastYear;
  private final List<Disclosure> units;

  private RelatedDocuments(@Nullable Disclosure lastYear, List<Disclosure> units) {
    this.lastYear = lastYear;
    this.units = List.copyOf(units);
  }

  /**
   * Returns no documents.
   *
   * @return none
   */
  public static RelatedDocuments none() {
    return NONE;
  }

  /**
   * Returns these documents with that of the year before.
   *
   * @param disclosure what the same department published for the year before
   * @return a copy
   */
  public RelatedDocuments withLastYear(Disclosure disclosure) {
    Objects.requireNonNull(disclosure, "disclosure");
    return new RelatedDocuments(disclosure, units);
  }

  /**
   * Returns these documents with those of the units of the department (单位预算), the department proper
   * among them.
   *
   * @param disclosures the unit budgets, all of them
   * @return a copy
   */
  public RelatedDocuments withUnits(List<Disclosure> disclosures) {
    return new RelatedDocuments(lastYear, disclosures);
  }

  /**
   * Returns the document of the year before.
   *
   * @return the document, if there is one
   */
  public Optional<Disclosure> lastYear() {
    return Optional.ofNullable(lastYear);
  }

  /**
   * Returns the documents of the units.
   *
   * @return the unit budgets; none if they are not at hand
   */
  public List<Disclosure> units() {
    return units;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RelatedDocuments that
        && Objects.equals(lastYear, that.lastYear)
        && units.equals(that.units);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lastYear, units);
  }
}
