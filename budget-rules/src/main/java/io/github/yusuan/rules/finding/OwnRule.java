package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;
import java.util.List;

/** A rule made of its parts (自定规则). */
record OwnRule(
    String id, Severity severity, Label title, RuleSource source, String family, Check check)
    implements Rule {
  /** What a rule rests on that does not say it. */
  static final RuleSource OWN = RuleSource.practice(Label.zh("自定").en("user's own"));

  OwnRule {
    if (!id.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")) {
      throw new IllegalArgumentException(
          "a rule id must be capitals and digits joined by hyphens: '" + id + "'");
    }
  }

  /** Returns the family that an identifier names. */
  static String family(String id) {
    int hyphen = id.indexOf('-');
    return hyphen < 0 ? id : id.substring(0, hyphen);
  }

  @Override
  public List<Finding> examine(Examination examination) {
    return check.examine(this, examination);
  }
}
