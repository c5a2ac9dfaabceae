package io.github.yusuan.rules;

import io.github.yusuan.core.label.Label;
import java.util.List;

/** A rule made of its parts (自定规则). */
record OwnRule(String id, Severity severity, Label title, Check check) implements Rule {
  OwnRule {
    if (!id.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")) {
      throw new IllegalArgumentException(
          "a rule id must be capitals and digits joined by hyphens: '" + id + "'");
    }
  }

  @Override
  public List<Finding> examine(Examination examination) {
    return check.examine(this, examination);
  }
}
