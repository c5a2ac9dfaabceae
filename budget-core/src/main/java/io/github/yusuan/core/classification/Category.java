package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named member (类别) of a dimension whose tree is fixed by regulation: a source, an origin, a kind
 * of expenditure, a tier.
 *
 * <p>The usual ones are constants of {@link Source}, {@link Origin}, {@link Kind}, {@link
 * ThreePublic}, {@link AgencyOperating} and {@link Tier}. A province's own is one more value, not
 * one more class:
 *
 * <pre>{@code
 * Category reserve = Kind.EXPENDITURE.part("reserve", Label.zh("单位预留机动经费").en("unit reserve"));
 * }</pre>
 */
public final class Category implements Member {
  private static final long serialVersionUID = 1L;

  private final Dimension dimension;
  private final String id;
  private final Label label;
  private final @Nullable Category parent;
  private final int hash;

  private Category(Dimension dimension, String id, Label label, @Nullable Category parent) {
    this.dimension = dimension;
    this.id = Identifier.check("category id", id);
    this.label = label;
    this.parent = parent;
    this.hash = 31 * dimension.ordinal() + id.hashCode();
  }

  /**
   * Makes a category directly below "all".
   *
   * @param dimension a dimension that is not {@linkplain Dimension#isOpen() open}
   * @param id the identifier, lower-case words joined by hyphens
   * @param label the name
   * @return the category
   * @throws IllegalArgumentException if the dimension is open or the identifier malformed
   */
  public static Category of(Dimension dimension, String id, Label label) {
    if (dimension.isOpen()) {
      throw new IllegalArgumentException(
          "a category must belong to a dimension of fixed members: " + dimension.id());
    }
    return new Category(dimension, id, label, null);
  }

  /**
   * Makes a category directly below this one.
   *
   * @param id the identifier, unique in the dimension
   * @param label the name
   * @return the part
   * @throws IllegalArgumentException if the identifier is malformed
   */
  public Category part(String id, Label label) {
    return new Category(dimension, id, label, this);
  }

  /**
   * Returns the usual categories: those that every document may name, whatever its template.
   *
   * @return the constants of {@link Source}, {@link Origin}, {@link Kind}, {@link ThreePublic},
   *     {@link AgencyOperating} and {@link Tier}, a whole before its parts
   */
  public static List<Category> standard() {
    return StandardCategories.ALL;
  }

  @Override
  public Dimension dimension() {
    return dimension;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Optional<Category> parent() {
    return Optional.ofNullable(parent);
  }

  @Override
  public boolean contains(Member other) {
    Category step = other instanceof Category category ? category : null;
    while (step != null && !step.equals(this)) {
      step = step.parent;
    }
    return step != null;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Category that
            && hash == that.hash
            && dimension == that.dimension
            && id.equals(that.id)
            && label.equals(that.label)
            && Objects.equals(parent, that.parent));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns {@code source:general-public-budget}. */
  @Override
  public String toString() {
    return dimension.id() + ":" + id;
  }
}
