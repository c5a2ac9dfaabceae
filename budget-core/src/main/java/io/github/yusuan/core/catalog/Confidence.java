package io.github.yusuan.core.catalog;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;

/** How sure a row of the catalogue is (可信程度). */
public enum Confidence {
  /** 已见于公开文件: printed in a published disclosure that was read. */
  PUBLISHED("published", "见于公开文件", "published"),
  /** 较高: general knowledge, not yet seen in a disclosure. */
  HIGH("high", "可信度较高", "high confidence"),
  /** 一般: general knowledge that deserves a look at the official book. */
  MEDIUM("medium", "可信度一般", "medium confidence");

  private final String id;
  private final Label label;

  Confidence(String id, String chinese, String english) {
    this.id = id;
    this.label = Label.zh(chinese).en(english);
  }

  /**
   * Returns the stable identifier, as written in the data files.
   *
   * @return {@code published}, {@code high} or {@code medium}
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
   * Reads a confidence from its identifier.
   *
   * @param id {@code published}, {@code high} or {@code medium}
   * @return the confidence
   * @throws IllegalArgumentException if the identifier is none of the three
   */
  public static Confidence parse(String id) {
    for (Confidence confidence : values()) {
      if (confidence.id.equals(id)) {
        return confidence;
      }
    }
    throw new IllegalArgumentException(
        "confidence must be published, high or medium: " + Visible.quoted(id));
  }
}
