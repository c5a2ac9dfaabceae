package io.github.yusuan.core.form;

import java.util.Objects;

/**
 * What a text says of a topic that is no part of the budget (其他情况说明). Made by {@link Phrase#about};
 * it says nothing where nothing was given.
 *
 * @param topic what is spoken of
 * @param lead the words before; empty for none
 */
public record Account(Topic topic, String lead) implements Phrase {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the words.
   *
   * @param topic what is spoken of
   * @param lead the words before; empty for none
   * @throws IllegalArgumentException if the words have other braces than {@link Phrase.Words}
   */
  public Account {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(lead, "lead");
    if (!lead.isEmpty()) {
      Phrase.Words.check(lead);
    }
  }

  /**
   * Returns this phrase after some words, which stand only where there is something to say.
   *
   * @param words such as {@code {year}年{department}}
   * @return a copy
   * @throws IllegalArgumentException if the words are none
   */
  public Account after(String words) {
    Phrase.Words.check(words);
    return new Account(topic, words);
  }
}
