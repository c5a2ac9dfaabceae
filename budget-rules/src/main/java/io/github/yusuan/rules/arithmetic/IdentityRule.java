package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Identity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule of the derived families SAME, SUM and BOUND (推导所得的核对规则). */
record IdentityRule(String id, Label title) implements Rule {
  private static final RuleSource SOURCE =
      RuleSource.glossary(Label.zh("由各单元格的口径推导").en("derived from the regions of the cells"));

  static final IdentityRule SAME =
      new IdentityRule(
          "SAME-REGION",
          Label.zh("同一口径的数字，各处所列一致").en("a region is printed the same wherever it appears"));
  static final IdentityRule BOUND =
      new IdentityRule(
          "BOUND-REGION", Label.zh("其中数不大于包含它的数").en("a part is not larger than what contains it"));
  private static final Map<Dimension, IdentityRule> SUMS = byDimension();

  private static Map<Dimension, IdentityRule> byDimension() {
    Map<Dimension, IdentityRule> sums = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      String id = "SUM-" + dimension.name().replace('_', '-').toUpperCase(Locale.ROOT);
      Label label = dimension.label();
      sums.put(
          dimension,
          new IdentityRule(
              id,
              Label.zh("合计等于按" + label.in(Language.CHINESE) + "的各项之和")
                  .en("a total is the sum of its parts by " + label.in(Language.ENGLISH))));
    }
    return sums;
  }

  /** Returns the rules on sums, one for each dimension. */
  static Collection<IdentityRule> sums() {
    return SUMS.values();
  }

  /** Returns the rule that an identity belongs to. */
  static IdentityRule of(Identity identity) {
    if (identity instanceof Identity.Sum sum) {
      return sum(sum.dimension());
    }
    if (identity instanceof Identity.Balance balance) {
      return sum(balance.dimension());
    }
    return identity instanceof Identity.Same ? SAME : BOUND;
  }

  private static IdentityRule sum(Dimension dimension) {
    return SUMS.getOrDefault(dimension, SAME);
  }

  @Override
  public RuleSource source() {
    return SOURCE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Finding> examine(Examination examination) {
    return examination.shared(IdentityFindings.class, IdentityFindings::of).of(id);
  }
}
