package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.narrative.Quantity;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The codes that carry money of a quantity, in code order (逐项列示). Made by {@link Phrase#list}.
 *
 * @param whole what the items are parts of
 * @param dimension the classification of the items
 * @param level how deep the items lie
 * @param item what is said of each
 * @param lead the words before the first item, said only if there is one
 */
public record Listing(Quantity whole, Dimension dimension, Level level, Item item, String lead)
    implements Phrase {
  private static final long serialVersionUID = 1L;

  /**
   * Checks that there are such codes.
   *
   * @param whole what the items are parts of
   * @param dimension the classification of the items
   * @param level how deep the items lie
   * @param item what is said of each
   * @param lead the words before the first item
   * @throws IllegalArgumentException if the whole is no named region, the lead has braces that
   *     nothing fills in, or the dimension has no codes of expenditure of that level
   */
  public Listing {
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(lead, "lead");
    Named.check(whole);
    if (!lead.isEmpty()) {
      Phrase.Words.check(lead);
    }
    boolean economic =
        dimension == Dimension.DEPARTMENT_ECONOMIC || dimension == Dimension.GOVERNMENT_ECONOMIC;
    Level deepest = economic ? Level.SECTION : Level.ITEM;
    if (!(economic || dimension == Dimension.FUNCTION) || level.compareTo(deepest) > 0) {
      throw new IllegalArgumentException(
          "a list must be of codes of expenditure, of a level that they have: "
              + dimension.id()
              + " "
              + level.label());
    }
  }

  @Override
  public List<Quantity> quantities() {
    return List.of(whole);
  }

  /**
   * Returns this list with words before its first item.
   *
   * @param words the words, such as ，主要包括：
   * @return a copy
   */
  public Listing after(String words) {
    return new Listing(whole, dimension, level, item, words);
  }

  /**
   * Returns this list with another layout of its items.
   *
   * @param layout what is said of each
   * @return a copy
   */
  public Listing saying(Item layout) {
    return new Listing(whole, dimension, level, layout, lead);
  }

  /** What is said of each item, and what stands between two (列示方式). */
  public enum Item {
    /** 基本工资、奖金: the names. */
    NAME("、"),
    /** 教育支出3.00万元、卫生健康支出1.00万元: names and amounts. */
    AMOUNT("、"),
    /** 教育支出3.00万元，占75.00%；…: names, amounts, and shares of the whole. */
    SHARE("；"),
    /** 1. “教育支出-普通教育-小学教育”科目3.00万元。: a line for each, named by all its levels. */
    NUMBERED_PATH("\n");

    private final String separator;

    Item(String separator) {
      this.separator = separator;
    }

    /**
     * Returns what stands between two items.
     *
     * @return punctuation or a line break
     */
    public String separator() {
      return separator;
    }
  }

  /**
   * The whole of a list (列示范围), waiting for the classification of its items.
   *
   * @param quantity what the items are parts of
   */
  public record Whole(Quantity quantity) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param quantity what the items are parts of
     */
    public Whole {
      Objects.requireNonNull(quantity, "quantity");
    }

    /**
     * Completes the list, of names and amounts.
     *
     * @param dimension the classification of the items
     * @param level how deep the items lie
     * @return the list
     * @throws IllegalArgumentException if the dimension has no codes of expenditure of that level
     */
    public Listing by(Dimension dimension, Level level) {
      return new Listing(quantity, dimension, level, Item.AMOUNT, "");
    }
  }
}
