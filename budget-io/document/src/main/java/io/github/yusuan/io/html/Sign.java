package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import java.util.Locale;

/** What a finding or a cell is marked with (标记): a sign, and a colour of the style beside it. */
enum Sign {
  /** 疑点: a figure in doubt. */
  DOUBT("⚑", "疑点", "in doubt"),
  /** 或为疑点: one of several figures of which one must be wrong. */
  SUSPECT("⚐", "或为疑点", "possibly in doubt"),
  /** 不符: an error. */
  ERROR("✗", "错误", "error"),
  /** 不符: a warning. */
  WARNING("!", "警告", "warning"),
  /** 未判定. */
  UNDECIDED("?", "未判定", "undecided"),
  /** 提示. */
  NOTE("i", "提示", "note"),
  /** 舍入内相符. */
  ROUNDED("≈", "舍入内相符", "holds within rounding"),
  /** 相符. */
  HOLDS("✓", "相符", "holds"),
  /** 未核对. */
  NONE("–", "未核对", "not examined");

  private final String sign;
  private final Label label;

  Sign(String sign, String chinese, String english) {
    this.sign = sign;
    this.label = Label.zh(chinese).en(english);
  }

  static Sign of(Finding finding) {
    return of(finding.outcome(), finding.severity());
  }

  static Sign of(Outcome outcome, Severity severity) {
    return switch (outcome) {
      case VIOLATED -> severity == Severity.ERROR ? ERROR : WARNING;
      case NOTED -> NOTE;
      case UNDECIDED -> UNDECIDED;
      case HOLDS_WITHIN_ROUNDING -> ROUNDED;
      case HOLDS -> HOLDS;
      case NOT_APPLICABLE -> NONE;
    };
  }

  /** Returns the class of the style. */
  String css() {
    return "is-" + name().toLowerCase(Locale.ROOT);
  }

  Label label() {
    return label;
  }

  /** Shows the sign to who sees it, and says it to who does not. */
  void show(Html html) {
    html.in(
        Tag.of("span").css("sign " + css()),
        () -> {
          html.in(Tag.of("span").with("aria-hidden", "true"), sign);
          html.in(Links.said(), label);
        });
  }

  /** Shows the sign where the words stand beside it. */
  void draw(Html html) {
    html.in(Tag.of("span").css("sign " + css()).with("aria-hidden", "true"), sign);
  }
}
