package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import java.io.Serializable;
import java.util.Objects;

/**
 * A document that cannot be read as a disclosure (格式错误): where, what was found there, and what was
 * expected.
 *
 * <pre>{@code
 * throw DisclosureFormatException.at(Place.START).found("a scan").expected("a PDF with text");
 * }</pre>
 *
 * <p>It is unchecked, as the exceptions of {@code Integer.parseInt} and {@code LocalDate.parse}
 * are: whoever reads documents of others catches it at the door. It speaks of the document only; a
 * disk that fails is an {@link java.io.IOException}, and a published figure that is wrong is a
 * finding of the rules, never an exception.
 */
public final class DisclosureFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Sentence REFUSED =
      Sentence.of("unreadable-document")
          .zh("[{place}：]读到{found}，应为{expected}")
          .en("[{place}: ]found {found}, expected {expected}");

  private final Place place;
  private final Words found;
  private final Words expected;

  private DisclosureFormatException(Found begun, Words expected) {
    super(
        begun.place()
            + ": found "
            + begun.words().in(Language.ENGLISH)
            + ", expected "
            + expected.in(Language.ENGLISH));
    this.place = begun.place();
    this.found = begun.words();
    this.expected = expected;
  }

  /**
   * Begins an error with its place.
   *
   * @param place where it is
   * @return the first part of an error, which asks for what was found
   */
  public static At at(Place place) {
    return new At(Objects.requireNonNull(place, "place"));
  }

  /**
   * Returns where the document cannot be read.
   *
   * @return the place; {@link Place#START} for all of it
   */
  public Place place() {
    return place;
  }

  /**
   * Returns what was found.
   *
   * @return a short English text; what is quoted of the document is shortened
   */
  public String found() {
    return found.in(Language.ENGLISH);
  }

  /**
   * Returns what was expected instead.
   *
   * @return a short English text
   */
  public String expected() {
    return expected.in(Language.ENGLISH);
  }

  /**
   * Words this error, without a place where it is about all of the document.
   *
   * @param language the language wanted
   * @return one sentence
   */
  public String in(Language language) {
    Message refused = REFUSED.with("found", found).with("expected", expected);
    return (place.equals(Place.START) ? refused : refused.with("place", place)).in(language);
  }

  /**
   * Returns this error at another place, as in a document that is part of a larger file.
   *
   * @param other the place
   * @return a copy
   */
  public DisclosureFormatException movedTo(Place other) {
    return new DisclosureFormatException(new Found(other, found), expected);
  }

  /**
   * An error (格式错误) that knows its place.
   *
   * @param place where it is
   */
  public record At(Place place) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param place where it is
     */
    public At {
      Objects.requireNonNull(place, "place");
    }

    /**
     * Says what was found.
     *
     * @param words a short text in both languages
     * @return the next part of an error, which asks for what was expected
     */
    public Found found(Words words) {
      return new Found(place, words);
    }

    /**
     * Says what was found.
     *
     * @param text a short English text
     * @return the next part of an error, which asks for what was expected
     */
    public Found found(String text) {
      return new Found(place, new Verbatim(text));
    }
  }

  /**
   * An error (格式错误) that knows its place and what was found there.
   *
   * @param place where it is
   * @param words what was found
   */
  public record Found(Place place, Words words) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param place where it is
     * @param words what was found
     */
    public Found {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(words, "words");
    }

    /**
     * Completes the error.
     *
     * @param other what was expected, in both languages
     * @return the error, to be thrown
     */
    public DisclosureFormatException expected(Words other) {
      return new DisclosureFormatException(this, other);
    }

    /**
     * Completes the error.
     *
     * @param text what was expected, in English
     * @return the error, to be thrown
     */
    public DisclosureFormatException expected(String text) {
      return new DisclosureFormatException(this, new Verbatim(text));
    }
  }
}
