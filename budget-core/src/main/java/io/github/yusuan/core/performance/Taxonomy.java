package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.text.Nearest;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A taxonomy of indicators (绩效指标体系): the level-1 and level-2 headings that a form prescribes.
 *
 * <p>A form of another province is one more value:
 *
 * <pre>{@code
 * Group output = new Group("output", Label.zh("产出指标").en("output"));
 * Heading quantity = new Heading(output, "quantity", Label.zh("数量指标").en("quantity"), List.of());
 * Taxonomy own = new Taxonomy("own", Label.zh("本省").en("our province"), List.of(quantity));
 * }</pre>
 *
 * @param id the identifier, such as {@code county}
 * @param label the name
 * @param headings the level-2 headings, in the order of printing
 */
public record Taxonomy(String id, Label label, List<Heading> headings) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** 县级表样: the older form; cost is an output. */
  public static final Taxonomy COUNTY =
      new Taxonomy("county", Label.zh("县级绩效指标").en("county form"), Headings.county());

  /** 财预〔2021〕101号: the national form since 2021; cost is a level-1 indicator of its own. */
  public static final Taxonomy NATIONAL_2021 =
      new Taxonomy(
          "national-2021",
          Label.zh("核心绩效指标（2021）").en("national form of 2021"),
          Headings.national());

  /** 各地 2021 年以后的表样: the national form, with the sustainable effect that provinces kept. */
  public static final Taxonomy LOCAL_2021 =
      new Taxonomy(
          "local-2021", Label.zh("各地绩效指标（2021）").en("local forms of 2021"), Headings.local());

  /**
   * Checks the identifiers.
   *
   * @param id the identifier
   * @param label the name
   * @param headings the level-2 headings
   * @throws IllegalArgumentException if one is malformed, there is no heading, or one comes twice
   */
  public Taxonomy {
    Identifier.check("indicator id", id);
    headings = List.copyOf(headings);
    Set<String> ids = new HashSet<>();
    for (Heading heading : headings) {
      if (!ids.add(heading.id())) {
        throw new IllegalArgumentException(
            "a taxonomy must have a heading once: " + heading.id() + " in " + id);
      }
    }
    if (headings.isEmpty()) {
      throw new IllegalArgumentException("a taxonomy must have headings: " + id);
    }
  }

  /**
   * Returns the taxonomies that come with Yusuan.
   *
   * @return the taxonomies, the oldest first
   */
  public static List<Taxonomy> all() {
    return List.of(COUNTY, NATIONAL_2021, LOCAL_2021);
  }

  /**
   * Finds one of the taxonomies that come with Yusuan.
   *
   * @param id the identifier
   * @return the taxonomy, or nothing
   */
  public static Optional<Taxonomy> find(String id) {
    Objects.requireNonNull(id, "id");
    return all().stream().filter(taxonomy -> taxonomy.id.equals(id)).findFirst();
  }

  /**
   * Returns the level-1 indicators.
   *
   * @return the groups, in the order of printing
   */
  public List<Group> groups() {
    return headings.stream().map(Heading::group).distinct().toList();
  }

  /**
   * Returns a level-2 heading by its identifier.
   *
   * @param id the identifier, such as {@code quantity}
   * @return the heading
   * @throws IllegalArgumentException if the taxonomy has no such heading
   */
  public Heading heading(String id) {
    for (Heading heading : headings) {
      if (heading.id().equals(id)) {
        return heading;
      }
    }
    String known = headings.stream().map(Heading::id).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "indicator heading of taxonomy "
            + this.id
            + " must be one of "
            + known
            + ": "
            + Visible.quoted(id)
            + Nearest.of(id, headings.stream().map(Heading::id).toList()));
  }

  /**
   * Finds a level-2 heading as printed, with or without 指标 and spaces.
   *
   * @param text the printed heading, such as 可持续发展影响指标
   * @return the heading, or nothing
   */
  public Optional<Heading> printed(String text) {
    return headings.stream().filter(heading -> heading.isPrinted(text)).findFirst();
  }

  /** Finds a printed heading that must be there. */
  Heading named(String text) {
    return printed(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "indicator heading of taxonomy "
                        + id
                        + " must be one of "
                        + headings.stream()
                            .map(heading -> heading.label().in(Language.CHINESE))
                            .collect(Collectors.joining("、"))
                        + ": '"
                        + text
                        + "'"));
  }

  /** Returns the identifier. */
  @Override
  public String toString() {
    return id;
  }
}
