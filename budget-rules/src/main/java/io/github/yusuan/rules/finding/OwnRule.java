package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.util.List;

/** A rule made of its parts (自定规则). */
record OwnRule(
    String id, Severity severity, Label title, RuleSource source, Family family, Check check)
    implements Rule {
  /** What a rule rests on that does not say it. */
  static final RuleSource OWN = RuleSource.practice(Label.zh("自定").en("user's own"));

  OwnRule {
    check(id);
  }

  static void check(String id) {
    if (!isWellFormed(id)) {
      throw new IllegalArgumentException(
          "a rule id must be capitals and digits joined by hyphens: '" + id + "'");
    }
  }

  /** Tells whether a text is of capitals and digits, a letter first, joined by single hyphens. */
  static boolean isWellFormed(String id) {
    if (id.isEmpty() || !isLetter(id.charAt(0)) || id.endsWith("-")) {
      return false;
    }
    for (int at = 1; at < id.length(); at++) {
      char c = id.charAt(at);
      boolean word = isLetter(c) || (c >= '0' && c <= '9');
      if (!word && (c != '-' || id.charAt(at - 1) == '-')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public List<Finding> examine(Examination examination) {
    return check.examine(this, examination);
  }
}
