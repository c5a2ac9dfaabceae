package io.github.yusuan.core.catalog;

import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The years in which a code has a name (有效年度): from a first to a last one, either of which may be
 * unknown or without limit.
 *
 * <pre>{@code
 * Validity.ALWAYS.since(Year.of(2019)).until(Year.of(2023))
 * }</pre>
 */
public final class Validity implements Serializable {
  private static final long serialVersionUID = 1L;

  /** 一直有效: no first and no last year. */
  public static final Validity ALWAYS = new Validity(Year.MIN_VALUE, Year.MAX_VALUE);

  private final int first;
  private final int last;

  private Validity(int first, int last) {
    if (first > last) {
      throw new IllegalArgumentException(
          "the first year in force must not be after the last: " + first + " to " + last);
    }
    this.first = first;
    this.last = last;
  }

  /**
   * Returns these years without those before a first one.
   *
   * @param first the first year in force
   * @return a copy
   * @throws IllegalArgumentException if it is after the last year
   */
  public Validity since(Year first) {
    return new Validity(first.getValue(), last);
  }

  /**
   * Returns these years without those after a last one.
   *
   * @param last the last year in force
   * @return a copy
   * @throws IllegalArgumentException if it is before the first year
   */
  public Validity until(Year last) {
    return new Validity(first, last.getValue());
  }

  /**
   * Returns the first year in force.
   *
   * @return the year, or nothing where it is not known
   */
  public Optional<Year> first() {
    return first == Year.MIN_VALUE ? Optional.empty() : Optional.of(Year.of(first));
  }

  /**
   * Returns the last year in force.
   *
   * @return the year, or nothing where there is none yet
   */
  public Optional<Year> last() {
    return last == Year.MAX_VALUE ? Optional.empty() : Optional.of(Year.of(last));
  }

  /**
   * Tells whether a year is one of these.
   *
   * @param year any year
   * @return true if it is neither before the first nor after the last
   */
  public boolean contains(Year year) {
    return first <= year.getValue() && year.getValue() <= last;
  }

  /**
   * Tells whether any year is common to both.
   *
   * @param other other years
   * @return true if at least one year is in both
   */
  public boolean overlaps(Validity other) {
    return first <= other.last && other.first <= last;
  }

  /** Returns what is left of these years without others: none, one or two stretches. */
  List<Validity> without(Validity other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Validity> rest = new ArrayList<>(2);
    if (first < other.first) {
      rest.add(new Validity(first, other.first - 1));
    }
    if (other.last < last) {
      rest.add(new Validity(other.last + 1, last));
    }
    return rest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Validity that && first == that.first && last == that.last;
  }

  @Override
  public int hashCode() {
    return 31 * first + last;
  }

  /** Returns {@code 2019 to 2023}, {@code since 2019}, {@code until 2018} or {@code always}. */
  @Override
  public String toString() {
    if (first().isPresent() && last().isPresent()) {
      return first == last ? "in " + first : first + " to " + last;
    }
    return first()
        .map(year -> "since " + year)
        .or(() -> last().map(year -> "until " + year))
        .orElse("always");
  }
}
