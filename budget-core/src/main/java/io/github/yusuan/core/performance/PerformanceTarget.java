package io.github.yusuan.core.performance;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A performance target (绩效目标表): the published sheet of one project.
 *
 * <p>Its annual funding measures a region of the budget (the project, in the current year); its
 * term funding does not, because it spans years.
 */
@Value.Immutable
public abstract sealed class PerformanceTarget implements Serializable
    permits ImmutablePerformanceTarget {

  PerformanceTarget() {}

  /**
   * Returns the project, whose unit is the implementing unit (实施单位).
   *
   * @return the project
   */
  public abstract Project project();

  /**
   * Returns the taxonomy that the form of the sheet prescribes.
   *
   * @return the taxonomy of the indicators
   */
  public abstract Taxonomy taxonomy();

  /**
   * Returns the authority over the project.
   *
   * @return the department, or nothing where the sheet names none
   */
  public abstract Optional<Authority> authority();

  /**
   * Returns whether the project ends or goes on.
   *
   * @return the attribute, or nothing where the sheet names none
   */
  public abstract Optional<Attribute> attribute();

  /**
   * Returns how the sheet words the attribute.
   *
   * @return a text such as 一次性项目(1年结束), or nothing where the sheet has none
   */
  public abstract Optional<String> attributeText();

  /**
   * Returns how long the project runs.
   *
   * @return the term, or nothing where the sheet has none
   */
  public abstract Optional<Term> term();

  /**
   * Returns the funding for the whole term (实施期资金).
   *
   * @return the funding; without figures unless set
   */
  @Value.Default
  public Funding termFunding() {
    return Funding.builder().build();
  }

  /**
   * Returns the funding for the year (年度资金).
   *
   * @return the funding; without figures unless set
   */
  @Value.Default
  public Funding annualFunding() {
    return Funding.builder().build();
  }

  /**
   * Returns what the project is (项目概况).
   *
   * @return the text, or nothing
   */
  public abstract Optional<String> overview();

  /**
   * Returns what the project rests on (立项依据): laws, documents, decisions.
   *
   * @return the text, or nothing
   */
  public abstract Optional<String> basis();

  /**
   * Returns why the project is needed (项目设立必要性).
   *
   * @return the text, or nothing
   */
  public abstract Optional<String> necessity();

  /**
   * Returns the rules and measures that secure the project (保证项目实施的制度、措施).
   *
   * @return the text, or nothing
   */
  public abstract Optional<String> safeguards();

  /**
   * Returns how the project is carried out (项目实施计划).
   *
   * @return the text, or nothing
   */
  public abstract Optional<String> plan();

  /**
   * Returns the overall goal of the term (实施期目标).
   *
   * @return the text, or nothing
   */
  public abstract Optional<String> termGoal();

  /**
   * Returns the overall goal of the year (年度目标).
   *
   * @return the text, or nothing
   */
  public abstract Optional<String> annualGoal();

  /**
   * Returns the indicators.
   *
   * @return the indicators, in the order of printing, headings without indicator among them
   */
  public abstract List<Indicator> indicators();

  /**
   * Refuses an indicator of another taxonomy, and a blank text, which is written by leaving it out.
   */
  @Value.Check
  void check() {
    for (Indicator indicator : indicators()) {
      if (!taxonomy().headings().contains(indicator.heading())) {
        throw new IllegalArgumentException(
            "an indicator must stand under a heading of taxonomy "
                + taxonomy()
                + ": "
                + Visible.quoted(indicator.name())
                + " under "
                + indicator.heading());
      }
    }
    Stream.of(
            attributeText(),
            overview(),
            basis(),
            necessity(),
            safeguards(),
            plan(),
            termGoal(),
            annualGoal())
        .flatMap(Optional::stream)
        .filter(String::isBlank)
        .forEach(PerformanceTarget::refuse);
  }

  private static void refuse(String blank) {
    throw new IllegalArgumentException(
        "a text of a performance target must not be blank; leave it out: " + Visible.quoted(blank));
  }

  /**
   * Returns this target with other funding for the whole term.
   *
   * @param funding the funding
   * @return a copy
   */
  public abstract PerformanceTarget withTermFunding(Funding funding);

  /**
   * Returns this target with other funding for the year.
   *
   * @param funding the funding
   * @return a copy
   */
  public abstract PerformanceTarget withAnnualFunding(Funding funding);

  /**
   * Returns this target with other indicators.
   *
   * @param indicators the indicators, in the order of printing
   * @return a copy
   */
  public abstract PerformanceTarget withIndicators(Iterable<? extends Indicator> indicators);

  /**
   * Returns this target under another authority.
   *
   * @param authority the department
   * @return a copy
   */
  public abstract PerformanceTarget withAuthority(Authority authority);

  /**
   * Returns this target with another attribute.
   *
   * @param attribute whether the project ends or goes on
   * @return a copy
   */
  public abstract PerformanceTarget withAttribute(Attribute attribute);

  /**
   * Returns this target with the attribute worded otherwise.
   *
   * @param text the text as printed
   * @return a copy
   */
  public abstract PerformanceTarget withAttributeText(String text);

  /**
   * Returns this target with another term.
   *
   * @param term how long the project runs
   * @return a copy
   */
  public abstract PerformanceTarget withTerm(Term term);

  /**
   * Returns this target with another overview.
   *
   * @param text what the project is
   * @return a copy
   */
  public abstract PerformanceTarget withOverview(String text);

  /**
   * Returns this target with another basis.
   *
   * @param text what the project rests on
   * @return a copy
   */
  public abstract PerformanceTarget withBasis(String text);

  /**
   * Returns this target with another necessity.
   *
   * @param text why the project is needed
   * @return a copy
   */
  public abstract PerformanceTarget withNecessity(String text);

  /**
   * Returns this target with other safeguards.
   *
   * @param text the rules and measures
   * @return a copy
   */
  public abstract PerformanceTarget withSafeguards(String text);

  /**
   * Returns this target with another plan.
   *
   * @param text how the project is carried out
   * @return a copy
   */
  public abstract PerformanceTarget withPlan(String text);

  /**
   * Returns this target with another goal of the term.
   *
   * @param text the goal
   * @return a copy
   */
  public abstract PerformanceTarget withTermGoal(String text);

  /**
   * Returns this target with another goal of the year.
   *
   * @param text the goal
   * @return a copy
   */
  public abstract PerformanceTarget withAnnualGoal(String text);

  /** Returns the project and the number of indicators: {@code 甲局/单位运转经费: 3 indicators}. */
  @Override
  public String toString() {
    return project() + ": " + indicators().size() + " indicators";
  }

  /**
   * Begins the target of a project, whose indicators can then be named as they are printed.
   *
   * @param project the project
   * @param taxonomy the headings that its form prescribes
   * @return a builder that knows both
   */
  public static Builder of(Project project, Taxonomy taxonomy) {
    return new Builder(project, taxonomy);
  }

  /**
   * Begins a performance target.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PerformanceTarget}. */
  public static final class Builder extends ImmutablePerformanceTarget.Builder {
    private final Optional<Taxonomy> headings;

    Builder() {
      headings = Optional.empty();
    }

    private Builder(Project project, Taxonomy taxonomy) {
      headings = Optional.of(taxonomy);
      project(project).taxonomy(taxonomy);
    }

    /**
     * Sets one overall goal for both the term and the year, as sheets of one-year projects print
     * it.
     *
     * @param text the text as printed
     * @return this builder
     */
    public Builder goal(String text) {
      return termGoal(text).annualGoal(text);
    }

    /**
     * Adds an indicator of one value for both the term and the year: {@code indicator("数量指标",
     * "活动场次", "≥12场")}.
     *
     * @param heading the level-2 heading as printed, such as 数量指标
     * @param name the name as printed
     * @param value the printed value
     * @return this builder
     * @throws IllegalArgumentException if the target was not begun with {@link #of}, the taxonomy
     *     has no such heading, or the name is a heading or a number
     */
    public Builder indicator(String heading, String name, String value) {
      Taxonomy taxonomy =
          headings.orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "begin the target with PerformanceTarget.of to name headings: '"
                          + heading
                          + "'"));
      if (taxonomy.printed(name).isPresent()
          || TargetValue.parse(name) instanceof TargetValue.NumberWithUnit) {
        throw new IllegalArgumentException(
            "an indicator must have a heading, a name and a value, in this order: '"
                + name
                + "' is no name");
      }
      return addIndicator(
          Indicator.builder().heading(taxonomy.named(heading)).name(name).target(value).build());
    }
  }
}
