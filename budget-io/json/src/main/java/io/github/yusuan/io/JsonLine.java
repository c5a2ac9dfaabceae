package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a JSON Lines file (一行): the disclosure that stands on it, or why it cannot be read. One
 * bad line does not stop the next.
 */
public final class JsonLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int number;
  private final @Nullable Disclosure disclosure;
  private final @Nullable DisclosureFormatException error;

  private JsonLine(
      int number, @Nullable Disclosure disclosure, @Nullable DisclosureFormatException error) {
    this.number = number;
    this.disclosure = disclosure;
    this.error = error;
  }

  static JsonLine read(LineSource.Line line, DisclosureReader reader) {
    try {
      return new JsonLine(line.number(), reader.read(line.bytes()), null);
    } catch (DisclosureFormatException refused) {
      return new JsonLine(
          line.number(), null, refused.movedTo(onLine(refused.place(), line.number())));
    }
  }

  /** A document that is a line of a file has its places on that line. */
  private static Place onLine(Place place, int number) {
    return place instanceof TextPlace text ? text.withLine(number) : place;
  }

  /**
   * Returns the number of the line in the file.
   *
   * @return the number, from 1
   */
  public int number() {
    return number;
  }

  /**
   * Returns the disclosure.
   *
   * @return the disclosure, or nothing where the line cannot be read
   */
  public Optional<Disclosure> disclosure() {
    return Optional.ofNullable(disclosure);
  }

  /**
   * Returns why the line cannot be read.
   *
   * @return the error, with the number of the line in the file, or nothing where there is none
   */
  public Optional<DisclosureFormatException> error() {
    return Optional.ofNullable(error);
  }

  /**
   * Returns the disclosure, for those who want no bad line.
   *
   * @return the disclosure
   * @throws DisclosureFormatException if the line cannot be read
   */
  public Disclosure orElseThrow() {
    if (disclosure == null) {
      throw error == null ? new IllegalStateException() : error;
    }
    return disclosure;
  }

  /** Returns the number of the line, and department and year or the error. */
  @Override
  public String toString() {
    String content =
        disclosure == null
            ? String.valueOf(error)
            : Visible.text(disclosure.department().name()) + " " + disclosure.year();
    return number + ": " + content;
  }
}
