package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import java.util.Objects;

/**
 * What a derived disclosure lacks (未列事项), and why: something that the template prescribes and
 * nobody gave, or something that the lines say and the template has no place to print.
 *
 * @param sort which of both
 * @param words what is left out and why
 */
public record Omission(Sort sort, Words words) implements Words {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param sort which of both
   * @param words what is left out and why
   */
  public Omission {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(words, "words");
  }

  /** Why something is left out (未列原因). */
  public enum Sort {
    /** 未提供: the template prescribes it, and it was not given. */
    NOT_GIVEN("not-given"),
    /** 未列示: the budget lines say it, and the template does not print it. */
    NOT_PRINTED("not-printed");

    private final String id;

    Sort(String id) {
      this.id = id;
    }

    /**
     * Returns the stable identifier, as used in JSON.
     *
     * @return the identifier
     */
    public String id() {
      return id;
    }
  }

  /** Words what is left out and why. */
  @Override
  public String in(Language language) {
    return words.in(language);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
