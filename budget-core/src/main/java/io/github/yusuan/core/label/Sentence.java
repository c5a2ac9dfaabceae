package io.github.yusuan.core.label;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence (句式) of the product: one constant, Chinese beside English, with named values.
 *
 * <pre>{@code
 * static final Sentence BY_USE =
 *     Sentence.of("vehicles-by-use")
 *         .zh("{which}{actual}辆，各用途之和{sum}辆[（{uses}）]")
 *         .en("{actual} {which}, {sum} of all uses together[ ({uses})]");
 *
 * BY_USE.with("which", HELD).with("actual", 8).with("sum", 7).with("uses", Series.of(uses));
 * }</pre>
 *
 * <p>{@code {name}} is a value. {@code {name|row|rows}} is the first word where the value counts
 * one, else the second. What stands in square brackets is left out unless all values named in it
 * are given and say something. Both languages name the same values.
 *
 * <p>The key is permanent: other programs render, group and translate by it.
 */
public final class Sentence implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final SentencePattern chinese;
  private final SentencePattern english;

  private Sentence(String key, SentencePattern chinese, SentencePattern english) {
    this.key = key;
    this.chinese = chinese;
    this.english = english;
  }

  /**
   * Begins a sentence with its permanent key.
   *
   * @param key lower-case words joined by hyphens, unique among all sentences
   * @return the first part of a sentence, which asks for the Chinese text
   * @throws IllegalArgumentException if the key is malformed
   */
  public static Key of(String key) {
    return new Key(Identifier.check("the key of a sentence", key));
  }

  /**
   * Returns the permanent key.
   *
   * @return lower-case words joined by hyphens
   */
  public String key() {
    return key;
  }

  /**
   * Returns the names of the values.
   *
   * @return the names, in the order of the Chinese text
   */
  public List<String> names() {
    return chinese.names();
  }

  /**
   * Returns the text with its gaps.
   *
   * @param language the language
   * @return the text as declared
   */
  public String pattern(Language language) {
    return patternIn(language).source();
  }

  /**
   * Begins to fill this sentence.
   *
   * @param name the name of a value
   * @param value the value
   * @return the sentence with this value
   * @throws IllegalArgumentException if the sentence has no such value
   */
  public Message with(String name, Words value) {
    return toMessage().with(name, value);
  }

  /**
   * Begins to fill this sentence with text of a document, the same in both languages.
   *
   * @param name the name of a value
   * @param text the text
   * @return the sentence with this value
   * @throws IllegalArgumentException if the sentence has no such value
   */
  public Message with(String name, String text) {
    return toMessage().with(name, text);
  }

  /**
   * Begins to fill this sentence with a number.
   *
   * @param name the name of a value
   * @param number the number
   * @return the sentence with this value
   * @throws IllegalArgumentException if the sentence has no such value
   */
  public Message with(String name, long number) {
    return toMessage().with(name, number);
  }

  /**
   * Returns this sentence with no value filled in.
   *
   * @return a message, complete if the sentence needs no values
   */
  public Message toMessage() {
    return new Message(this);
  }

  SentencePattern patternIn(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }

  int position(String name) {
    int at = names().indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException(
          "sentence " + key + " has no value '" + name + "'; it has " + names());
    }
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Sentence that
            && key.equals(that.key)
            && chinese.equals(that.chinese)
            && english.equals(that.english));
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Returns the key and both texts. */
  @Override
  public String toString() {
    return key + ": " + chinese.source() + " / " + english.source();
  }

  /** The key of a sentence (句式编号), waiting for its texts. */
  public static final class Key {
    private final String key;

    private Key(String key) {
      this.key = key;
    }

    /**
     * Says it in Chinese.
     *
     * @param text the Chinese text with its gaps
     * @return the sentence in the making, which asks for the English text
     * @throws IllegalArgumentException if the text is blank or its gaps malformed
     */
    public Chinese zh(String text) {
      return new Chinese(key, SentencePattern.parse(text));
    }
  }

  /** The Chinese half of a sentence (中文部分), waiting for its English half. */
  public static final class Chinese {
    private final String key;
    private final SentencePattern chinese;

    private Chinese(String key, SentencePattern chinese) {
      this.key = key;
      this.chinese = chinese;
    }

    /**
     * Completes the sentence.
     *
     * @param text the English text with the same gaps
     * @return the sentence
     * @throws IllegalArgumentException if the text is blank, its gaps malformed, or other values
     *     are named, or may be left out, than in Chinese
     */
    public Sentence en(String text) {
      SentencePattern english = SentencePattern.parse(text).inOrderOf(chinese);
      return new Sentence(key, chinese, english);
    }
  }
}
