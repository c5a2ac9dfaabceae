package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;

/**
 * Ends the examination of a rule that would take more steps than a check may (超过核对上限). The rulebook
 * reports the rule as undecided; nobody else meets it.
 */
public final class CheckLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Sentence STEPS =
      Sentence.of("beyond-steps")
          .zh("比对步数超过核对上限{most}，未核对完毕：{rule}")
          .en("comparing takes more than {most} steps, the limit; not examined to the end: {rule}");

  private final long most;

  CheckLimitException(long most) {
    super("more than " + most + " steps of comparing", null, false, false);
    this.most = most;
  }

  /**
   * Says what was not examined.
   *
   * @param rule the rule that was not examined to its end
   * @return the sentence
   */
  public Message message(Rule rule) {
    return STEPS.with("most", most).with("rule", rule.title());
  }
}
