package io.github.yusuan.core.label;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sentence with its values (成文): what a finding says, as data and as text. */
public final class Message implements Worded {
  private static final long serialVersionUID = 1L;

  private final Sentence sentence;
  private final @Nullable Words[] values;

  Message(Sentence sentence) {
    this(sentence, new @Nullable Words[sentence.names().size()]);
  }

  private Message(Sentence sentence, @Nullable Words[] values) {
    this.sentence = sentence;
    this.values = values;
  }

  /**
   * Fills in a value.
   *
   * @param name the name of the value
   * @param value the value
   * @return a copy
   * @throws IllegalArgumentException if the sentence has no such value, or inflects a word by it
   *     and it cannot be counted
   */
  public Message with(String name, Words value) {
    int at = sentence.position(name);
    sentence.patternIn(Language.CHINESE).check(name, value);
    sentence.patternIn(Language.ENGLISH).check(name, value);
    @Nullable Words[] more = values.clone();
    more[at] = value;
    return new Message(sentence, more);
  }

  /**
   * Fills in text of a document, the same in both languages.
   *
   * @param name the name of the value
   * @param text the text
   * @return a copy
   * @throws IllegalArgumentException if the sentence has no such value
   */
  public Message with(String name, String text) {
    return with(name, new Verbatim(text));
  }

  /**
   * Fills in a number.
   *
   * @param name the name of the value
   * @param number the number
   * @return a copy
   * @throws IllegalArgumentException if the sentence has no such value
   */
  public Message with(String name, long number) {
    return with(name, new Numeral(number));
  }

  /**
   * Returns the sentence.
   *
   * @return the sentence with its gaps
   */
  public Sentence sentence() {
    return sentence;
  }

  /**
   * Returns the values.
   *
   * @return the values that were given, by name, in the order of the Chinese text
   */
  public Map<String, Words> values() {
    Map<String, Words> given = new LinkedHashMap<>();
    List<String> names = sentence.names();
    for (int at = 0; at < values.length; at++) {
      Words value = values[at];
      if (value != null) {
        given.put(names.get(at), value);
      }
    }
    return Collections.unmodifiableMap(given);
  }

  /**
   * Returns this message, which must have all its values.
   *
   * @return this
   * @throws IllegalArgumentException if a value is missing that may not be left out
   */
  @Override
  public Message message() {
    List<String> names = sentence.names();
    for (int at = 0; at < values.length; at++) {
      if (values[at] == null
          && sentence.patternIn(Language.CHINESE).required().contains(names.get(at))) {
        throw new IllegalArgumentException(
            "sentence " + sentence.key() + " lacks its value '" + names.get(at) + "'");
      }
    }
    return this;
  }

  @Override
  public String in(Language language) {
    return sentence.patternIn(language).fill(message().values, language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message that
        && sentence.equals(that.sentence)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return 31 * sentence.hashCode() + Arrays.hashCode(values);
  }

  /** Returns the Chinese text. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}
