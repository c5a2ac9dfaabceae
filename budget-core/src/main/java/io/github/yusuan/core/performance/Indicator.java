package io.github.yusuan.core.performance;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator (三级指标) and what it is to reach, by the end of the term and in the year.
 *
 * <p>A heading that is printed without an indicator is an indicator without name and values. An
 * indicator that a sheet states for the term only has no annual value; one whose value is left
 * empty has a {@link TargetValue.Blank}.
 */
@Value.Immutable
public abstract sealed class Indicator implements Serializable permits ImmutableIndicator {

  Indicator() {}

  /**
   * Returns the heading that the indicator stands under.
   *
   * @return the level-2 indicator
   */
  public abstract Heading heading();

  /**
   * Returns the name.
   *
   * @return the name as printed; empty where only the heading is printed
   */
  @Value.Default
  public String name() {
    return "";
  }

  /**
   * Returns what is to be reached by the end of the term (实施期指标值).
   *
   * @return the value, or nothing where the indicator is not stated for the term
   */
  public abstract Optional<TargetValue> term();

  /**
   * Returns what is to be reached in the year (年度指标值).
   *
   * @return the value, or nothing where the indicator is not stated for the year
   */
  public abstract Optional<TargetValue> annual();

  /**
   * Returns this indicator with another value for the term.
   *
   * @param term the value
   * @return a copy
   */
  public abstract Indicator withTerm(TargetValue term);

  /**
   * Returns this indicator with another value for the year.
   *
   * @param annual the value
   * @return a copy
   */
  public abstract Indicator withAnnual(TargetValue annual);

  /**
   * Returns this indicator under another heading.
   *
   * @param heading the level-2 indicator
   * @return a copy
   */
  public abstract Indicator withHeading(Heading heading);

  /**
   * Returns this indicator under another name.
   *
   * @param name the name as printed
   * @return a copy
   */
  public abstract Indicator withName(String name);

  /** Returns heading, name and values: {@code output/quantity “活动场次” ≥12场}. */
  @Override
  public String toString() {
    String term = term().map(TargetValue::text).orElse("");
    String annual = annual().map(TargetValue::text).orElse("");
    String values = term.equals(annual) ? term : term + " / " + annual;
    return (heading() + " “" + name() + "” " + values).strip();
  }

  /**
   * Begins an indicator.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Indicator}. */
  public static final class Builder extends ImmutableIndicator.Builder {
    Builder() {}

    /**
     * Sets what is to be reached by the end of the term.
     *
     * @param printed the printed value, such as {@code ≥95%}
     * @return this builder
     */
    public Builder term(String printed) {
      return term(TargetValue.parse(printed));
    }

    /**
     * Sets what is to be reached in the year.
     *
     * @param printed the printed value, such as {@code ≥95%}
     * @return this builder
     */
    public Builder annual(String printed) {
      return annual(TargetValue.parse(printed));
    }

    /**
     * Sets one value for both the term and the year, as sheets of one-year projects print it.
     *
     * @param printed the printed value, such as {@code ≥95%}
     * @return this builder
     */
    public Builder target(String printed) {
      return term(printed).annual(printed);
    }
  }
}
