package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;
import java.util.List;
import java.util.Optional;

/**
 * An item (明细项目) that a document lists by name within a category that its template declares: what
 * is bought within 政府采购货物. Where a list has several columns of names, an item has one name for
 * each, from the left; one of fewer names is the subtotal of those below it.
 *
 * <pre>{@code
 * Item.of(goods, "办公设备购置费", "办公设备购置", "台式计算机").parent(); // 办公设备购置费, 办公设备购置
 * }</pre>
 */
public final class Item implements Member {
  private static final long serialVersionUID = 1L;

  /** The greatest number of names of an item: 16. */
  public static final int MAX_NAMES = 16;

  private final Category category;
  private final List<String> names;
  private final int hash;

  private Item(Category category, List<String> names) {
    this.category = category;
    this.names = names;
    this.hash = 31 * category.hashCode() + names.hashCode();
  }

  /**
   * Names an item.
   *
   * @param category the category that it is a part of, of a {@linkplain Dimension#DECLARED
   *     declared} dimension
   * @param names one name for each column of the list, from the left
   * @return the item
   * @throws IllegalArgumentException if the category is of another dimension, or no name is given
   *     or more than 16, or the last one is blank
   */
  public static Item of(Category category, String... names) {
    return of(category, List.of(names));
  }

  /**
   * Names an item.
   *
   * @param category the category that it is a part of, of a {@linkplain Dimension#DECLARED
   *     declared} dimension
   * @param names one name for each column of the list, from the left
   * @return the item
   * @throws IllegalArgumentException if the category is of another dimension, or no name is given
   *     or more than 16, or the last one is blank
   */
  public static Item of(Category category, List<String> names) {
    if (category.dimension() != Dimension.DECLARED) {
      throw new IllegalArgumentException(
          "an item must be a part of a category that a template declares: '" + category + "'");
    }
    if (names.isEmpty() || names.get(names.size() - 1).isBlank()) {
      throw new IllegalArgumentException(
          "an item must have a name: " + Visible.text(names.toString()));
    }
    if (names.size() > MAX_NAMES) {
      throw new IllegalArgumentException(
          "an item must not have more than " + MAX_NAMES + " names: " + names.size());
    }
    return new Item(category, List.copyOf(names));
  }

  /**
   * Returns the category that the item is a part of.
   *
   * @return a category that a template declares
   */
  public Category category() {
    return category;
  }

  /**
   * Returns the names.
   *
   * @return one name for each column of the list, from the left; all but the last may be empty
   */
  public List<String> names() {
    return names;
  }

  /**
   * Returns the last name, by which the item is told from those beside it.
   *
   * @return the name
   */
  public String name() {
    return names.get(names.size() - 1);
  }

  @Override
  public Dimension dimension() {
    return Dimension.ITEM;
  }

  @Override
  public String id() {
    return String.join("/", names);
  }

  @Override
  public Label label() {
    return Label.zh("“" + String.join("·", shown()) + "”")
        .en("item “" + String.join(" · ", shown()) + "”");
  }

  private List<String> shown() {
    return names.stream().filter(name -> !name.isBlank()).toList();
  }

  /**
   * Returns the subtotal that the item counts in.
   *
   * @return the item of the names before the last that is not empty, or nothing
   */
  @Override
  public Optional<Item> parent() {
    int above = names.size() - 1;
    while (above > 0 && names.get(above - 1).isBlank()) {
      above--;
    }
    return above == 0
        ? Optional.empty()
        : Optional.of(new Item(category, List.copyOf(names.subList(0, above))));
  }

  @Override
  public boolean contains(Member other) {
    return other instanceof Item that
        && category.equals(that.category)
        && names.size() <= that.names.size()
        && names.equals(that.names.subList(0, names.size()));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Item that
            && hash == that.hash
            && category.equals(that.category)
            && names.equals(that.names));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the category and the names: {@code declared:goods/办公设备购置费/台式计算机}. */
  @Override
  public String toString() {
    return category + "/" + id();
  }
}
