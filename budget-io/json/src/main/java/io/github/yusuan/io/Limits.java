package io.github.yusuan.io;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
public final class Limits {
  /** Every limit as {@link Limit} says. */
  public static final Limits STANDARD =
      new Limits(Stream.of(Limit.values()).mapToInt(Limit::standard).toArray());

  private final int[] numbers;

  private Limits(int[] numbers) {
    this.numbers = numbers;
  }

  /**
   * Returns a limit.
   *
   * @param limit what is limited
   * @return the greatest number that is read
   */
  public int most(Limit limit) {
    return numbers[Objects.requireNonNull(limit, "limit").ordinal()];
  }

  /**
   * Returns these limits with another one.
   *
   * @param limit what is limited
   * @param number the greatest number that is read
   * @return a copy
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits with(Limit limit, int number) {
    Objects.requireNonNull(limit, "limit");
    if (number < 1) {
      throw new IllegalArgumentException("a limit must be at least 1: " + limit + " " + number);
    }
    int[] changed = numbers.clone();
    changed[limit.ordinal()] = number;
    return new Limits(changed);
  }

  /** Tells whether every limit is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Limits that && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  /** Returns every limit, as {@code DOCUMENT_BYTES=67108864, …}. */
  @Override
  public String toString() {
    return Stream.of(Limit.values())
        .map(limit -> limit + "=" + most(limit))
        .collect(Collectors.joining(", "));
  }
}
