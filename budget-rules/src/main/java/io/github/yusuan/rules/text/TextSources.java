package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.RuleSource;

/** What the rules on the text rest on, and why some do not apply (规则依据与不适用原因). */
final class TextSources {
  static final RuleSource REVIEW =
      RuleSource.practice(Label.zh("公开文本复核惯例").en("what reviewers of published texts look for"));
  static final RuleSource TERMS = RuleSource.glossary(Label.zh("名词解释").en("what the terms mean"));

  static final Label ROUNDED = Label.zh("属舍入差异").en("a difference of rounding");
  static final Label UNREADABLE = Label.zh("数字过大或细于1分").en("a figure too large or finer than 1 分");
  static final Label CONTRADICTED =
      Label.zh("预算表各处所列不同，已另列")
          .en("the tables contradict each other, which is reported separately");
  static final Label NO_AMOUNT = Label.zh("文表均未列其金额").en("its amount is stated nowhere");

  private TextSources() {}
}
