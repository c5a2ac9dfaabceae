package io.github.yusuan.rules;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.JointProof;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The readable form of a report (报告文本): what was examined family by family, the joint proof, then
 * findings by what matters: errors by the money at stake, warnings, notes; in full also what only
 * rounding explains.
 */
final class ReportText {
  private static final Label TITLE = Label.zh("部门预算公开核对报告").en("check of the budget disclosure");
  private static final Label JOINT = Label.zh("整体核对：").en("whole document: ");
  private static final Label HALF_UP =
      Label.zh("按四舍五入则整体一致，不指认数字。").en("consistent if rounded half up; no figure is accused.");
  private static final Label HALF_EVEN =
      Label.zh("按四舍六入五成双舍入则整体一致，不指认数字。")
          .en("consistent if rounded half to even; no figure is accused.");
  private static final Label TRUNCATION =
      Label.zh("按截位则整体一致，不指认数字。").en("consistent if truncated; no figure is accused.");
  private static final Label UNKNOWN =
      Label.zh("若恰为半位时舍入方向不定，则整体一致，不指认数字。")
          .en("consistent if a half may be rounded either way; no figure is accused.");
  private static final Label NONE = Label.zh("未发现问题。").en("Nothing is violated.");

  /** What contradicts itself before what is doubtful, more money before less. */
  private static final Comparator<Finding> GRAVEST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Comparator.comparingLong(ReportText::atStake).reversed());

  private final Report report;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final Set<Finding> explained = Collections.newSetFromMap(new IdentityHashMap<>());

  ReportText(Report report, Language language) {
    this.report = report;
    this.language = language;
  }

  /** Returns what matters. */
  String brief() {
    text.append(report.disclosure().department().name()).append(' ');
    text.append(report.disclosure().year()).append(' ').append(TITLE.in(language)).append('\n');
    head();
    Family.of(report.findings())
        .forEach(family -> text.append("  ").append(family.in(language)).append('\n'));
    joint();
    section(Outcome.VIOLATED.label(), report.violations());
    section(Outcome.NOTED.label(), report.notes());
    if (report.violations().isEmpty()) {
      text.append('\n').append(NONE.in(language)).append('\n');
    }
    return text.toString();
  }

  /** Counts what is to be looked at. */
  private void head() {
    boolean chinese = language == Language.CHINESE;
    for (Severity severity : Severity.values()) {
      long count =
          report.findings().stream()
              .filter(f -> f.severity() == severity)
              .filter(f -> f.outcome() == Outcome.VIOLATED || f.outcome() == Outcome.NOTED)
              .count();
      text.append(severity == Severity.ERROR ? "" : chinese ? "，" : ", ");
      text.append(severity.label().in(language)).append(chinese ? "" : " ").append(count);
      text.append(chinese ? "项" : "");
    }
    int doubts = report.joint().discrepancies().size();
    if (doubts > 0 && report.joint().weakerAssumption().isEmpty()) {
      text.append(chinese ? "；数字疑点" + doubts + "处" : "; figures in doubt " + doubts);
    }
    text.append('\n');
  }

  /** Returns what matters, then what holds only because figures are rounded. */
  String full() {
    brief();
    section(Outcome.HOLDS_WITHIN_ROUNDING.label(), report.roundings());
    return text.toString();
  }

  private void joint() {
    JointProof proof = report.joint();
    text.append(JOINT.in(language)).append(proof.consistency().label().in(language)).append('\n');
    if (proof.weakerAssumption().isPresent()) {
      weaker(proof.weakerAssumption().get());
      return;
    }
    int number = 0;
    for (Discrepancy discrepancy : dearestFirst(proof.discrepancies())) {
      text.append("  ").append(++number).append(". ").append(discrepancy.in(language)).append('\n');
      for (Finding finding : report.explainedBy(discrepancy)) {
        if (explained.add(finding)) {
          text.append("     - ").append(finding.rule()).append(' ');
          text.append(finding.in(language)).append(folded(finding)).append('\n');
        }
      }
    }
  }

  private List<Discrepancy> dearestFirst(List<Discrepancy> discrepancies) {
    return discrepancies.stream()
        .sorted(Comparator.comparingLong(this::mostAtStake).reversed())
        .toList();
  }

  private long mostAtStake(Discrepancy discrepancy) {
    return report.explainedBy(discrepancy).stream().mapToLong(ReportText::atStake).max().orElse(0);
  }

  /** Nobody is accused where another way of rounding explains everything. */
  private void weaker(Rounding rounding) {
    text.append("  ");
    text.append(
        switch (rounding) {
          case HALF_UP -> HALF_UP.in(language);
          case HALF_EVEN -> HALF_EVEN.in(language);
          case TRUNCATION -> TRUNCATION.in(language);
          case UNKNOWN -> UNKNOWN.in(language);
        });
    text.append('\n');
  }

  private void section(Label title, List<Finding> all) {
    List<Finding> findings =
        all.stream().filter(finding -> !explained.contains(finding)).sorted(GRAVEST).toList();
    if (findings.isEmpty()) {
      return;
    }
    text.append('\n').append(title.in(language)).append('\n');
    int number = 0;
    for (Finding finding : findings) {
      text.append("  ").append(++number).append(". ");
      if (finding.severity() == Severity.WARNING) {
        text.append('[').append(finding.severity().label().in(language)).append("] ");
      }
      text.append(finding.rule()).append(' ').append(finding.in(language));
      text.append(folded(finding)).append('\n');
    }
  }

  private static long atStake(Finding finding) {
    return finding.comparison().map(compared -> Math.abs(compared.differenceFen())).orElse(0L);
  }

  /** What depends on a contradictory figure is counted, not listed: one cause, one message. */
  private String folded(Finding finding) {
    int count = finding.consequences().size();
    if (count == 0) {
      return "";
    }
    return language == Language.CHINESE
        ? "（另有" + count + "项核对取决于此）"
        : " (" + count + " more checks depend on it)";
  }
}
