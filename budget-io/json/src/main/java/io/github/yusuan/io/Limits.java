package io.github.yusuan.io;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The limits within which documents are read (读取上限), so that a hostile one costs neither memory nor
 * time. Whoever has larger documents raises them:
 *
 * <pre>{@code
 * DisclosureJson.withLimits(Limits.STANDARD.with(Limit.LINES, 2_000_000)).read(path);
 * }</pre>
 *
 * <p>Depth and digits need no limit of their own: no part of a document has more levels than its
 * shape, and no figure more than 18 digits.
 */
public final class Limits implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Every limit as {@link Limit} says. */
  public static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

  private final Map<Limit, Integer> others;

  private Limits(Map<Limit, Integer> others) {
    this.others = others;
  }

  /**
   * Returns a limit.
   *
   * @param limit what is limited
   * @return the greatest number that is read
   */
  public int of(Limit limit) {
    Objects.requireNonNull(limit, "limit");
    return others.getOrDefault(limit, limit.standard());
  }

  /**
   * Returns these limits with another one.
   *
   * @param limit what is limited
   * @param most the greatest number that is read
   * @return a copy
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits with(Limit limit, int most) {
    Objects.requireNonNull(limit, "limit");
    if (most < 1) {
      throw new IllegalArgumentException("a limit must be at least 1: " + limit + " " + most);
    }
    Map<Limit, Integer> changed = new EnumMap<>(Limit.class);
    changed.putAll(others);
    changed.put(limit, most);
    return new Limits(changed);
  }

  /** Tells whether every limit is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Limits that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  /** Returns every limit, as {@code {DOCUMENT_BYTES=67108864, …}}. */
  @Override
  public String toString() {
    return all().toString();
  }

  private Map<Limit, Integer> all() {
    Map<Limit, Integer> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      all.put(limit, of(limit));
    }
    return all;
  }
}
