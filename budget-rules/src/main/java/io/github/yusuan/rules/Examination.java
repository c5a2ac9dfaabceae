package io.github.yusuan.rules;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.identity.Identities;
import java.util.List;

/**
 * A disclosure under examination (核对对象), with what all rules need derived once: its identities and
 * what became of each.
 */
public final class Examination {
  private final Disclosure disclosure;
  private final Precision precision;
  private final List<Finding> identityFindings;

  Examination(Disclosure disclosure, Rounding rounding) {
    this.disclosure = disclosure;
    this.precision = Precision.settle(disclosure, rounding);
    this.identityFindings = new IdentityJudge(precision).judge();
  }

  /**
   * Returns the disclosure.
   *
   * @return the disclosure
   */
  public Disclosure disclosure() {
    return disclosure;
  }

  /**
   * Returns all identities that the disclosure implies.
   *
   * @return the identities, with cells of mixed precision taken at their own decimals
   */
  public Identities identities() {
    return precision.identities();
  }

  Precision precision() {
    return precision;
  }

  List<Finding> identityFindings() {
    return identityFindings;
  }
}
