package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The limits within which printed documents are read (原件读取上限), so that a hostile one costs neither
 * memory nor time. Whoever has larger documents raises them:
 *
 * <pre>{@code
 * Documents.reader().withLimits(DocumentLimits.STANDARD.with(DocumentLimit.PAGES, 20_000));
 * }</pre>
 */
public final class DocumentLimits implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Every limit as {@link DocumentLimit} says. */
  public static final DocumentLimits STANDARD = new DocumentLimits(standard());

  private static final Sentence MORE =
      Sentence.of("more-than-read").zh("多于{most}{what}").en("more than {most} {what}");
  private static final Sentence MOST =
      Sentence.of("most-that-is-read")
          .zh("至多{most}{what}（DocumentLimit.{limit}）")
          .en("at most {most} {what} (see DocumentLimit.{limit})");

  private final Map<DocumentLimit, Integer> numbers;

  private DocumentLimits(Map<DocumentLimit, Integer> numbers) {
    this.numbers = Collections.unmodifiableMap(numbers);
  }

  private static Map<DocumentLimit, Integer> standard() {
    Map<DocumentLimit, Integer> numbers = new EnumMap<>(DocumentLimit.class);
    for (DocumentLimit limit : DocumentLimit.values()) {
      numbers.put(limit, limit.standard());
    }
    return numbers;
  }

  /**
   * Returns a limit.
   *
   * @param limit what is limited
   * @return the greatest number that is read
   */
  public int most(DocumentLimit limit) {
    return Objects.requireNonNull(numbers.get(Objects.requireNonNull(limit, "limit")));
  }

  /**
   * Returns these limits with another one.
   *
   * @param limit what is limited
   * @param number the greatest number that is read
   * @return a copy
   * @throws IllegalArgumentException if it is less than 1
   */
  public DocumentLimits with(DocumentLimit limit, int number) {
    Objects.requireNonNull(limit, "limit");
    if (number < 1) {
      throw new IllegalArgumentException("a limit must be at least 1: " + limit + " " + number);
    }
    Map<DocumentLimit, Integer> changed = new EnumMap<>(numbers);
    changed.put(limit, number);
    return new DocumentLimits(changed);
  }

  /**
   * Refuses a number beyond a limit. Readers ask before they do the work that the number costs.
   *
   * @param limit what is limited
   * @param number how much there is, or at least is so far
   * @param place where it was counted
   * @throws DisclosureFormatException if it is more than the limit
   */
  public void check(DocumentLimit limit, long number, Place place) {
    int most = most(limit);
    if (number > most) {
      throw DisclosureFormatException.at(place)
          .found(MORE.with("most", most).with("what", limit.what()))
          .expected(MOST.with("most", most).with("what", limit.what()).with("limit", limit.name()));
    }
  }

  /** Limits from a stream are set one by one: none is missing, and none less than 1. */
  private Object readResolve() throws InvalidObjectException {
    try {
      DocumentLimits checked = STANDARD;
      for (Map.Entry<DocumentLimit, Integer> number : numbers.entrySet()) {
        checked = checked.with(number.getKey(), number.getValue());
      }
      return checked;
    } catch (IllegalArgumentException | NullPointerException | ClassCastException impossible) {
      throw new InvalidObjectException(String.valueOf(impossible.getMessage()));
    }
  }

  /** Tells whether every limit is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentLimits that && numbers.equals(that.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** Returns every limit, as {@code BYTES=67108864, …}. */
  @Override
  public String toString() {
    return Stream.of(DocumentLimit.values())
        .map(limit -> limit + "=" + most(limit))
        .collect(Collectors.joining(", "));
  }
}
