package io.github.yusuan.core.catalog;

import java.io.Serializable;
import java.util.Objects;

/**
 * A subject found by its name (按名称找到的科目), and how the printed name agrees with it.
 *
 * @param entry the subject
 * @param spelling how the spellings agree
 */
public record NameMatch(SubjectEntry entry, Spelling spelling) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param entry the subject
   * @param spelling how the spellings agree
   */
  public NameMatch {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(spelling, "spelling");
  }
}
