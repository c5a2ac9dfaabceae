package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
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

  private static final Sentence EQUALS_SHEETS =
      Sentence.of("target-count-equals-sheets")
          .zh("{claim}，绩效目标表{sheets}张")
          .en("{claim}, and there {sheets|is|are} {sheets} performance {sheets|sheet|sheets}");
  private static final Sentence DIFFERS_FROM_SHEETS =
      Sentence.of("target-count-differs-from-sheets")
          .zh("{claim}，与绩效目标表张数不符：{sheets}张")
          .en("{claim}, but there {sheets|is|are} {sheets} performance {sheets|sheet|sheets}");
  private static final Sentence COVERS_SHEETS =
      Sentence.of("target-count-covers-sheets")
          .zh("{claim}，不少于绩效目标表张数：{sheets}张")
          .en("{claim}, not fewer than the {sheets} performance {sheets|sheet|sheets}");
  private static final Sentence BELOW_SHEETS =
      Sentence.of("target-count-below-sheets")
          .zh("{claim}，少于绩效目标表张数：{sheets}张")
          .en("{claim}, fewer than the {sheets} performance {sheets|sheet|sheets}");
  private static final Sentence ABOVE_PROJECTS =
      Sentence.of("target-count-above-projects")
          .zh("{claim}，多于项目支出表中有当年资金的项目：{projects}个")
          .en(
              "{claim}, more than the {projects} {projects|project|projects} with money of the"
                  + " current year in the project table");
  private static final Sentence EQUALS_PARTS =
      Sentence.of("target-count-equals-parts")
          .zh("{claim}，各类之和{sum}{counter}")
          .en("{claim}, and the kinds add up to {sum}{counter}");
  private static final Sentence DIFFERS_FROM_PARTS =
      Sentence.of("target-count-differs-from-parts")
          .zh("{claim}，与各类之和不符：{sum}{counter}")
          .en("{claim}, but the kinds add up to {sum}{counter}");

  private CountRule() {}

  static Rule rule() {
    return Rule.of(
            "TARGET-COUNT",
            Severity.ERROR,
            Label.zh("情况说明所述绩效目标的个数、金额与绩效目标表、项目支出表及其分类相符")
                .en(
                    "numbers and amounts of targets in the text agree with sheets, projects and kinds"),
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
      return found(rule, claimed, Outcome.VIOLATED, ABOVE_PROJECTS.with("projects", most));
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
    return claimed.number() == sheets
        ? found(rule, claimed, Outcome.HOLDS, EQUALS_SHEETS.with("sheets", sheets))
        : found(rule, claimed, Outcome.VIOLATED, DIFFERS_FROM_SHEETS.with("sheets", sheets));
  }

  /** Fewer than all projects may have targets, but not fewer than have a sheet. */
  private static Finding covered(Rule rule, TargetClaim claimed, int sheets) {
    return claimed.number() >= sheets
        ? found(rule, claimed, Outcome.HOLDS, COVERS_SHEETS.with("sheets", sheets))
        : found(rule, claimed, Outcome.VIOLATED, BELOW_SHEETS.with("sheets", sheets));
  }

  private static Finding parts(Rule rule, TargetClaim claimed) {
    long sum = 0;
    for (Claim part : claimed.partCounts()) {
      long more = ((ClaimedCount) part.value()).number();
      sum = sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more;
    }
    boolean equal = sum == claimed.number();
    Message parts =
        (equal ? EQUALS_PARTS : DIFFERS_FROM_PARTS)
            .with("sum", sum)
            .with("counter", claimed.counter());
    return found(rule, claimed, equal ? Outcome.HOLDS : Outcome.VIOLATED, parts);
  }

  private static Finding found(Rule rule, TargetClaim claimed, Outcome outcome, Message message) {
    return Finding.of(rule, outcome)
        .at(site(claimed))
        .saying(message.with("claim", claimed.words()));
  }

  static Site site(TargetClaim claimed) {
    return Site.of(claimed.section()).item(claimed.whole().quantity().name());
  }
}
