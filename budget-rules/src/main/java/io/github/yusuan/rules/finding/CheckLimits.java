package io.github.yusuan.rules.finding;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The limits within which documents are checked (核对上限), so that a hostile one costs neither memory
 * nor time. Whoever has larger documents raises them:
 *
 * <pre>{@code
 * Rulebook.standard().within(CheckLimits.STANDARD.with(CheckLimit.LINES, 1_000_000)).check(disclosure);
 * }</pre>
 */
public final class CheckLimits implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Every limit as {@link CheckLimit} says. */
  public static final CheckLimits STANDARD = new CheckLimits(new EnumMap<>(CheckLimit.class));

  private final Map<CheckLimit, Long> others;

  private CheckLimits(Map<CheckLimit, Long> others) {
    this.others = others;
  }

  /**
   * Returns a limit.
   *
   * @param limit what is limited
   * @return the greatest number that is checked
   */
  public long of(CheckLimit limit) {
    Objects.requireNonNull(limit, "limit");
    return others.getOrDefault(limit, limit.standard());
  }

  /**
   * Returns these limits with another one.
   *
   * @param limit what is limited
   * @param most the greatest number that is checked
   * @return a copy
   * @throws IllegalArgumentException if it is less than 1
   */
  public CheckLimits with(CheckLimit limit, long most) {
    Objects.requireNonNull(limit, "limit");
    if (most < 1) {
      throw new IllegalArgumentException("a limit must be at least 1: " + limit + " " + most);
    }
    Map<CheckLimit, Long> changed = new EnumMap<>(CheckLimit.class);
    changed.putAll(others);
    changed.put(limit, most);
    return new CheckLimits(changed);
  }

  private Map<CheckLimit, Long> all() {
    Map<CheckLimit, Long> all = new EnumMap<>(CheckLimit.class);
    for (CheckLimit limit : CheckLimit.values()) {
      all.put(limit, of(limit));
    }
    return all;
  }

  /** Limits from a stream are set one by one: none is less than 1. */
  private Object readResolve() throws InvalidObjectException {
    try {
      CheckLimits checked = STANDARD;
      for (Map.Entry<CheckLimit, Long> other : others.entrySet()) {
        checked = checked.with(other.getKey(), other.getValue());
      }
      return checked;
    } catch (IllegalArgumentException | NullPointerException | ClassCastException impossible) {
      throw new InvalidObjectException(String.valueOf(impossible.getMessage()));
    }
  }

  /** Tells whether every limit is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CheckLimits that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  /** Returns every limit, as {@code {FINDINGS=1000, …}}. */
  @Override
  public String toString() {
    return all().toString();
  }
}
