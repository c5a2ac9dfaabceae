package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.util.List;
import java.util.regex.Pattern;

/** A rule made of its parts (自定规则). */
record OwnRule(
    String id, Severity severity, Label title, RuleSource source, Family family, Check check)
    implements Rule {
  /** What a rule rests on that does not say it. */
  static final RuleSource OWN = RuleSource.practice(Label.zh("自定").en("user's own"));

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*+(?:-[A-Z0-9]++)*+");

  OwnRule {
    check(id);
  }

  static void check(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a rule id must be capitals and digits joined by hyphens: '" + id + "'");
    }
  }

  @Override
  public List<Finding> examine(Examination examination) {
    return check.examine(this, examination);
  }
}
