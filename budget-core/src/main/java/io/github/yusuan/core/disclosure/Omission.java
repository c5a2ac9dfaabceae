package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Worded;

/**
 * What a derived disclosure lacks (未列事项), and why: something that the template prescribes and
 * nobody gave, or something that the lines say and the template has no place to print.
 *
 * @param sort which of both
 * @param message what is left out and why
 */
public record Omission(Sort sort, Message message) implements Worded {
  private static final long serialVersionUID = 1L;

  /** Why something is left out (未列原因). */
  public enum Sort {
    /** 未提供: the template prescribes it, and it was not given. */
    NOT_GIVEN,
    /** 未列示: the budget lines say it, and the template does not print it. */
    NOT_PRINTED
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
