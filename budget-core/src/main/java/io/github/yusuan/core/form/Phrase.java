package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.narrative.Quantity;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A piece of a prescribed sentence (语句成分): words that always stand, or something that is measured
 * on the budget, worded, and claimed.
 *
 * <pre>{@code
 * words("支出预算中"), amount(BASIC).shareOf(EXPENDITURE), change(BASIC)
 * // 支出预算中基本支出712.49万元，占58.27%，比上年增加1.20万元，增长0.17%
 * }</pre>
 *
 * <p>A phrase that cannot be said (no last year is known, a share of nothing, a list without items)
 * says nothing, with its own punctuation; the text never shows the residue of a template.
 */
public sealed interface Phrase extends Serializable
    permits Phrase.Words,
        Phrase.Mention,
        Phrase.Proportion,
        Phrase.Tally,
        Phrase.Condition,
        Account,
        Listing,
        Variation {

  /**
   * Returns what is measured.
   *
   * @return regions and their names; none for words
   */
  default List<Quantity> quantities() {
    return List.of();
  }

  /**
   * Says words.
   *
   * @param text the words; {@code {year}}, {@code {lastYear}} and {@code {department}} are filled
   *     in
   * @return the phrase
   * @throws IllegalArgumentException if the text is empty or has other braces
   */
  static Words words(String text) {
    return new Words(text);
  }

  /**
   * Says name and amount of a quantity: 基本支出712.49万元.
   *
   * @param quantity a region and its name
   * @return the phrase
   * @throws IllegalArgumentException if the quantity is no named region
   */
  static Mention amount(Quantity quantity) {
    return new Mention(quantity);
  }

  /**
   * Says how a quantity changed, after a comma and with the percentage: ，比上年减少33.48万元，下降2.67%. The
   * reason follows where the publisher gives one.
   *
   * @param quantity a region and its name
   * @return the phrase
   * @throws IllegalArgumentException if the quantity is no named region
   */
  static Variation change(Quantity quantity) {
    return new Variation(quantity, "上年", true);
  }

  /**
   * Counts the projects or units that carry money of a quantity: 项目9个.
   *
   * @param quantity a region, and what its members are called
   * @param dimension projects or units
   * @param counter the counter word
   * @return the phrase
   * @throws IllegalArgumentException if the quantity is no named region, the dimension another, or
   *     the counter word blank
   */
  static Tally count(Quantity quantity, Dimension dimension, String counter) {
    return new Tally("", quantity, dimension, counter);
  }

  /**
   * Says what was given of a topic that no budget line tells, such as government procurement.
   *
   * @param topic the topic
   * @return the phrase
   */
  static Account about(Topic topic) {
    Objects.requireNonNull(topic, "topic");
    return new Account(topic, "");
  }

  /**
   * Lists the codes that carry money of a quantity.
   *
   * @param whole a region and its name
   * @return the first half of a list, which asks for the dimension
   */
  static Listing.Whole list(Quantity whole) {
    Objects.requireNonNull(whole, "whole");
    return new Listing.Whole(whole);
  }

  /**
   * Says phrases only where a quantity has money, this year or last.
   *
   * @param quantity a region and its name
   * @param phrases what to say
   * @return the phrase
   */
  static Condition whereAny(Quantity quantity, Phrase... phrases) {
    return new Condition(quantity, true, List.of(phrases));
  }

  /**
   * Says phrases only where a quantity has no money, neither this year nor last.
   *
   * @param quantity a region and its name
   * @param phrases what to say
   * @return the phrase
   */
  static Condition whereNone(Quantity quantity, Phrase... phrases) {
    return new Condition(quantity, false, List.of(phrases));
  }

  /**
   * Words that always stand (固定文字).
   *
   * @param text the words, with {@code {year}}, {@code {lastYear}} and {@code {department}}
   */
  record Words(String text) implements Phrase {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the placeholders.
     *
     * @param text the words
     * @throws IllegalArgumentException if the text is empty or has other braces
     */
    public Words {
      Objects.requireNonNull(text, "text");
      check(text);
    }

    static void check(String text) {
      String rest = FormPatterns.PLACEHOLDER.without(text);
      if (text.isEmpty() || rest.contains("{") || rest.contains("}")) {
        throw new IllegalArgumentException(
            "words must be a text without braces but {year}, {lastYear} and {department}: "
                + Visible.quoted(text));
      }
    }
  }

  /**
   * Name and amount of a quantity (金额).
   *
   * @param quantity a region and its name
   */
  record Mention(Quantity quantity) implements Phrase {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the quantity.
     *
     * @param quantity a region and its name
     * @throws IllegalArgumentException if it is no named region
     */
    public Mention {
      Objects.requireNonNull(quantity, "quantity");
      Named.check(quantity);
    }

    @Override
    public List<Quantity> quantities() {
      return List.of(quantity);
    }

    /**
     * Says the share too: 基本支出712.49万元，占58.27%.
     *
     * @param whole the quantity that is the whole
     * @return the phrase
     * @throws IllegalArgumentException if the whole is no named region
     */
    public Proportion shareOf(Quantity whole) {
      return new Proportion(this, whole);
    }
  }

  /**
   * Name and amount of a quantity, and its share of another (金额与占比).
   *
   * @param part what is mentioned
   * @param whole what the share is of
   */
  record Proportion(Mention part, Quantity whole) implements Phrase {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the whole.
     *
     * @param part what is mentioned
     * @param whole what the share is of
     * @throws IllegalArgumentException if the whole is no named region
     */
    public Proportion {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(whole, "whole");
      Named.check(whole);
    }

    @Override
    public List<Quantity> quantities() {
      return List.of(part.quantity(), whole);
    }
  }

  /**
   * How many members of a dimension carry money of a quantity (个数): 项目9个. Where some of the money
   * has no member there, nobody knows how many, and nothing is said.
   *
   * @param lead the words before; empty for none
   * @param quantity a region, and what its members are called
   * @param dimension projects or units
   * @param counter the counter word
   */
  record Tally(String lead, Quantity quantity, Dimension dimension, String counter)
      implements Phrase {
    private static final long serialVersionUID = 1L;

    /**
     * Checks quantity and dimension.
     *
     * @param lead the words before; empty for none
     * @param quantity a region, and what its members are called
     * @param dimension projects or units
     * @param counter the counter word
     * @throws IllegalArgumentException if the quantity is no named region, the dimension another,
     *     or the counter word blank
     */
    public Tally {
      Objects.requireNonNull(lead, "lead");
      Objects.requireNonNull(quantity, "quantity");
      Objects.requireNonNull(dimension, "dimension");
      Objects.requireNonNull(counter, "counter");
      Named.check(quantity);
      Set<Dimension> countable = EnumSet.of(Dimension.PROJECT, Dimension.UNIT);
      if (!countable.contains(dimension) || counter.isBlank()) {
        throw new IllegalArgumentException(
            "projects or units must be counted, with a counter word: "
                + dimension.id()
                + " "
                + Visible.quoted(counter));
      }
    }

    /**
     * Returns this phrase after some words, which stand only where there is something to say.
     *
     * @param words such as ，涉及
     * @return a copy
     * @throws IllegalArgumentException if the words are none
     */
    public Tally after(String words) {
      Words.check(words);
      return new Tally(words, quantity, dimension, counter);
    }

    @Override
    public List<Quantity> quantities() {
      return List.of(quantity);
    }
  }

  /**
   * Phrases that stand only where a quantity has money, or only where it has none (有无).
   *
   * @param quantity a region and its name
   * @param any whether there must be money, this year or last, or must be none in both
   * @param phrases what to say
   */
  record Condition(Quantity quantity, boolean any, List<Phrase> phrases) implements Phrase {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the quantity.
     *
     * @param quantity a region and its name
     * @param any whether there must be money
     * @param phrases what to say
     * @throws IllegalArgumentException if the quantity is no named region
     */
    public Condition {
      Objects.requireNonNull(quantity, "quantity");
      Objects.requireNonNull(phrases, "phrases");
      Named.check(quantity);
      phrases = List.copyOf(phrases);
    }

    @Override
    public List<Quantity> quantities() {
      return List.of(quantity);
    }
  }
}
