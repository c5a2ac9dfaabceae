package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule on procurement reserved for small enterprises (面向中小企业预留): information only, for the
 * measure counts some purchases and not others.
 */
final class SmallEnterpriseRule {
  static final Rule RESERVED =
      Rule.of(
              "TEXT-PROCUREMENT-SMALL",
              Severity.INFORMATION,
              Label.zh("面向中小企业预留不低于采购总额的40%，其中小微企业不低于60%")
                  .en(
                      "40% of procurement or more is reserved for SMEs, 60% of that for small and"
                          + " micro enterprises"),
              SmallEnterpriseRule::examine)
          .from(
              RuleSource.law(
                  Label.zh("政府采购促进中小企业发展管理办法（财库〔2020〕46号）")
                      .en("measure on procurement and SMEs (财库〔2020〕46号)")));

  private static final Sentence ENOUGH =
      Sentence.of("reserved-enough")
          .zh("{part} {amount}，不低于{whole} {total}的{percent}%")
          .en("{part} {amount} is {percent}% of {whole} {total} or more");
  private static final Sentence LITTLE =
      Sentence.of("reserved-little")
          .zh("{part} {amount}，低于{whole} {total}的{percent}%")
          .en("{part} {amount} is less than {percent}% of {whole} {total}");

  private static final Label TOTAL = Label.zh("政府采购总额").en("total procurement");
  private static final Label SMES = Label.zh("面向中小企业预留").en("reserved for SMEs");
  private static final Label MICRO =
      Label.zh("预留给小微企业").en("reserved for small and micro enterprises");

  /** A share that is asked for, in per cent (预留比例). */
  private record Quota(Label part, Label whole, int percent) {}

  private SmallEnterpriseRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    examination
        .disclosure()
        .procurement()
        .ifPresent(
            procurement -> {
              judge(rule, procurement, new Quota(SMES, TOTAL, 40)).ifPresent(findings::add);
              judge(rule, procurement, new Quota(MICRO, SMES, 60)).ifPresent(findings::add);
            });
    return findings;
  }

  private static Optional<Finding> judge(Rule rule, Procurement procurement, Quota quota) {
    Optional<Figure> part = figure(procurement, quota.part());
    Optional<Figure> whole = figure(procurement, quota.whole());
    if (part.isEmpty() || whole.isEmpty() || whole.get().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal asked = whole.get().toBigDecimal().multiply(BigDecimal.valueOf(quota.percent(), 2));
    boolean enough = part.get().toBigDecimal().compareTo(asked) >= 0;
    Message said =
        (enough ? ENOUGH : LITTLE).with("part", quota.part()).with("whole", quota.whole());
    String unit = procurement.scale().symbol();
    return Optional.of(
        Finding.of(rule, enough ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(Site.Part.PROCUREMENT))
            .saying(
                said.with("amount", part.get() + unit)
                    .with("total", whole.get() + unit)
                    .with("percent", quota.percent())));
  }

  private static Optional<Figure> figure(Procurement procurement, Label item) {
    if (item.equals(TOTAL)) {
      return procurement.total();
    }
    return item.equals(SMES) ? procurement.reservedForSmes() : procurement.reservedForMicro();
  }
}
