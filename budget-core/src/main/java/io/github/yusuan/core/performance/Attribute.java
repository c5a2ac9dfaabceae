package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Label;
import java.util.Objects;
import java.util.Optional;

/** The attribute of a project (项目属性): whether it ends or goes on. */
public enum Attribute {
  /** 一次性项目: it ends with its term. */
  ONE_OFF("one-off", "一次性", "one-off"),
  /** 经常性项目: it goes on year by year. */
  RECURRING("recurring", "经常性", "recurring");

  private final String id;
  private final String word;
  private final Label label;

  Attribute(String id, String word, String english) {
    this.id = id;
    this.word = word;
    this.label = Label.zh(word + "项目").en(english + " project");
  }

  /**
   * Returns the stable identifier.
   *
   * @return {@code one-off} or {@code recurring}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the name in both languages.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /**
   * Finds an attribute by its identifier.
   *
   * @param id {@code one-off} or {@code recurring}
   * @return the attribute, or nothing
   */
  public static Optional<Attribute> find(String id) {
    Objects.requireNonNull(id, "id");
    for (Attribute attribute : values()) {
      if (attribute.id.equals(id)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the attribute that a sheet prints.
   *
   * @param text a text such as 一次性项目(1年结束)
   * @return the attribute that the text begins with, or nothing
   */
  public static Optional<Attribute> read(String text) {
    for (Attribute attribute : values()) {
      if (text.strip().startsWith(attribute.word)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }
}
