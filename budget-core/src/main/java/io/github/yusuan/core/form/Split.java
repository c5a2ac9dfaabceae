package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A split (分项): the template's word that the parts of a member exhaust it. Parts are descendants,
 * not only children: Shanghai splits all sources into 财政拨款, 事业收入, 事业单位经营收入 and 其他收入.
 *
 * <pre>{@code
 * Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT)
 * Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Origin.CARRY_OVER)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Split implements Serializable permits ImmutableSplit {

  Split() {}

  /**
   * Returns the dimension that is split.
   *
   * @return the dimension
   */
  public abstract Dimension dimension();

  /**
   * Returns the member that is split.
   *
   * @return the member, or nothing where all of the dimension is split
   */
  public abstract Optional<Category> whole();

  /**
   * Returns the parts that exhaust the whole.
   *
   * @return the parts, in the order of printing
   */
  public abstract List<Category> parts();

  /**
   * Returns the region inside which the parts exhaust the whole: outside it there may be others.
   * Inside 财政拨款 expenditure is 基本支出 and 项目支出 alone, whatever other money is spent on.
   *
   * @return the region, of categories only; all money unless the template says otherwise
   */
  @Value.Default
  public Region inside() {
    return Region.ALL;
  }

  /**
   * Returns where the parts exhaust the whole.
   *
   * @return the years and the kinds of documents
   */
  @Value.Default
  public Usage usage() {
    return Usage.ALWAYS;
  }

  /**
   * Returns this split as one of some years or documents.
   *
   * @param usage the years and the kinds of documents
   * @return a copy
   */
  public abstract Split withUsage(Usage usage);

  /**
   * Returns this split as one that holds inside a region only.
   *
   * @param members the categories that make up the region
   * @return a copy
   */
  public Split inside(Category... members) {
    return withInside(Region.of(members));
  }

  abstract Split withInside(Region region);

  /**
   * Tells whether the parts exhaust the whole in a region.
   *
   * @param region a region
   * @return true if it lies {@linkplain #inside() inside} where they do
   */
  public boolean holdsIn(Region region) {
    return inside().contains(region);
  }

  /** Refuses parts that are no parts. */
  @Value.Check
  void check() {
    if (parts().isEmpty() || new HashSet<>(parts()).size() < parts().size()) {
      throw new IllegalArgumentException("a split must have parts, each once: " + parts());
    }
    for (Member member : inside().members()) {
      if (!(member instanceof Category) || member.dimension() == dimension()) {
        throw new IllegalArgumentException(
            "a split must hold inside categories of other dimensions: " + member);
      }
    }
    for (Category part : parts()) {
      if (part.dimension() != dimension()
          || (whole().isPresent()
              && (!whole().get().contains(part) || whole().get().equals(part)))) {
        throw new IllegalArgumentException(
            "a part must lie below what is split: "
                + part
                + " in "
                + whole().map(Category::toString).orElse(dimension().id()));
      }
      for (Category other : parts()) {
        if (!other.equals(part) && other.contains(part)) {
          throw new IllegalArgumentException(
              "parts must not overlap: " + other + " contains " + part);
        }
      }
    }
  }

  /**
   * Begins the split of a member.
   *
   * @param whole the member to split
   * @return the first half of a split, which asks for the parts
   */
  public static Whole of(Category whole) {
    return new Whole(whole.dimension(), List.of(whole));
  }

  /**
   * Begins the split of a whole dimension.
   *
   * @param dimension the dimension to split
   * @return the first half of a split, which asks for the parts
   */
  public static Whole all(Dimension dimension) {
    Objects.requireNonNull(dimension, "dimension");
    return new Whole(dimension, List.of());
  }

  /** What is split (被分项), waiting for its parts. */
  public static final class Whole {
    private final Dimension dimension;
    private final List<Category> whole;

    Whole(Dimension dimension, List<Category> whole) {
      this.dimension = dimension;
      this.whole = whole;
    }

    /**
     * Completes the split.
     *
     * @param parts the parts that exhaust the whole
     * @return the split
     * @throws IllegalArgumentException if there are none, or one does not lie in the whole, or two
     *     overlap
     */
    public Split into(Category... parts) {
      return ImmutableSplit.builder()
          .dimension(dimension)
          .whole(whole.stream().findFirst())
          .addParts(parts)
          .build();
    }
  }
}
