package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.RuleSource;

/** What the rules on performance targets rest on (核对依据). */
final class TargetSources {
  /** How departments set performance targets. */
  static final RuleSource MEASURE =
      RuleSource.law(
          Label.zh("中央部门预算绩效目标管理办法（财预〔2015〕88号）")
              .en("measure on performance targets (财预〔2015〕88号)"));

  /** Which indicators a project has, and of what kind their values are. */
  static final RuleSource GUIDE =
      RuleSource.law(
          Label.zh("项目支出核心绩效目标和指标设置及取值指引（财预〔2021〕101号）")
              .en("guide to core indicators (财预〔2021〕101号)"));

  /** The sheet itself. */
  static final RuleSource FORM =
      RuleSource.form(Label.zh("项目支出绩效目标表").en("performance target sheet of a project"));

  /** What reviewers look for. */
  static final RuleSource REVIEW =
      RuleSource.practice(Label.zh("绩效目标审核惯例").en("usual review of performance targets"));

  private TargetSources() {}
}
