package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.performance.BudgetedProject.Funds;
import java.util.ArrayList;
import java.util.List;

/**
 * What the text claims of performance targets (所述绩效目标个数与金额), against sheets and projects. An amount
 * that follows from a wrong number is folded under it.
 */
final class CountRule {
  private static final Label NO_CLAIM =
      Label.zh("情况说明未说明绩效目标个数").en("the text says no number of performance targets");
  private static final Label NEITHER =
      Label.zh("文本未附绩效目标表，也没有列项目的表").en("the document has neither performance sheets nor projects");

  private CountRule() {}

  static Rule rule() {
    return Rule.of(
            "TARGET-COUNT",
            Severity.ERROR,
            Label.zh("情况说明所述绩效目标的个数、金额与绩效目标表、项目支出表及其分类相符")
                .en(
                    "numbers and amounts of targets in the text = sheets, projects and their kinds"),
            CountRule::of)
        .from(RuleSource.PUBLICATION_PROCEDURE);
  }

  private static List<Finding> of(Rule rule, Examination examination) {
    List<TargetClaim> claimed = TargetClaim.in(examination);
    if (claimed.isEmpty()) {
      return List.of(Finding.notApplicable(rule, NO_CLAIM));
    }
    List<Finding> findings = new ArrayList<>();
    for (TargetClaim one : claimed) {
      Finding number = number(rule, examination, one);
      List<Finding> amounts = new TargetClaimAmounts(rule, examination, one).check();
      if (number.outcome() == Outcome.VIOLATED) {
        findings.add(number.withConsequences(amounts));
      } else {
        findings.add(number);
        findings.addAll(amounts);
      }
      if (!one.partCounts().isEmpty()) {
        findings.add(parts(rule, one));
      }
    }
    return findings;
  }

  private static Finding number(Rule rule, Examination examination, TargetClaim claimed) {
    Sheets sheets = Sheets.of(examination);
    int present = sheets.targets().size();
    if (claimed.what() == TargetClaim.What.PUBLISHED) {
      return present == 0
          ? absent(rule, claimed, Sheets.NO_SHEETS)
          : published(rule, claimed, present);
    }
    if (present == 0 && sheets.projects().isEmpty()) {
      return absent(rule, claimed, NEITHER);
    }
    long most = sheets.projects().isEmpty() ? Long.MAX_VALUE : sheets.count(Funds.MAYBE);
    if (claimed.number() > most) {
      return projects(rule, claimed, sheets);
    }
    return covered(rule, claimed, present);
  }

  private static Finding absent(Rule rule, TargetClaim claimed, Label reason) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE)
        .at(site(claimed))
        .because(reason)
        .saying(reason);
  }

  private static Finding published(Rule rule, TargetClaim claimed, int sheets) {
    boolean equal = claimed.number() == sheets;
    return Finding.of(rule, equal ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(site(claimed))
        .saying(
            Lazily.zh(() -> zh(claimed) + (equal ? "，绩效目标表" : "，与绩效目标表张数不符：") + sheets + "张")
                .en(
                    () ->
                        en(claimed)
                            + (equal ? ", there are " : ", but there are ")
                            + sheets
                            + " performance sheets"));
  }

  private static Finding projects(Rule rule, TargetClaim claimed, Sheets sheets) {
    long listed = sheets.count(Funds.MAYBE);
    return Finding.of(rule, Outcome.VIOLATED)
        .at(site(claimed))
        .saying(
            Lazily.zh(() -> zh(claimed) + "，多于项目支出表中有当年资金的项目：" + listed + "个")
                .en(
                    () ->
                        en(claimed)
                            + ", more than the "
                            + listed
                            + " projects with money of the current year in the project table"));
  }

  /** Fewer than all projects may have targets, but not fewer than have a sheet. */
  private static Finding covered(Rule rule, TargetClaim claimed, int sheets) {
    boolean enough = claimed.number() >= sheets;
    return Finding.of(rule, enough ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(site(claimed))
        .saying(
            Lazily.zh(() -> zh(claimed) + (enough ? "，不少于绩效目标表张数：" : "，少于绩效目标表张数：") + sheets + "张")
                .en(
                    () ->
                        en(claimed)
                            + (enough ? ", not fewer than the " : ", fewer than the ")
                            + sheets
                            + " performance sheets"));
  }

  private static Finding parts(Rule rule, TargetClaim claimed) {
    long sum = 0;
    for (Claim part : claimed.partCounts()) {
      long more = ((ClaimedCount) part.value()).number();
      sum = sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more;
    }
    long total = sum;
    boolean equal = total == claimed.number();
    return Finding.of(rule, equal ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(site(claimed))
        .saying(
            Lazily.zh(
                    () -> zh(claimed) + (equal ? "，各类之和" : "，与各类之和不符：") + total + counter(claimed))
                .en(
                    () ->
                        en(claimed)
                            + (equal ? ", sum of the kinds " : ", but the kinds add up to ")
                            + total));
  }

  static Site site(TargetClaim claimed) {
    return Site.of(claimed.section()).item(claimed.whole().quantity().name());
  }

  private static String counter(TargetClaim claimed) {
    return ((ClaimedCount) claimed.whole().value()).counter();
  }

  private static String zh(TargetClaim claimed) {
    return "“"
        + claimed.section().title()
        + "”"
        + claimed.whole().quantity().name()
        + claimed.number()
        + counter(claimed);
  }

  private static String en(TargetClaim claimed) {
    return "“"
        + claimed.section().title()
        + "”: "
        + claimed.whole().quantity().name()
        + " "
        + claimed.number();
  }
}
