package io.github.yusuan.rules;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.JointProof;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The readable form of a report (报告文本): what was examined family by family, the joint proof, then
 * findings by what matters: errors by the money at stake, warnings, notes; in full also what only
 * rounding explains.
 */
final class ReportText {
  private static final Sentence TITLE =
      Sentence.of("report-title")
          .zh("{department} {year} {kind}公开核对报告")
          .en("{department} {year} check of the published {kind}");
  private static final Sentence COUNTS =
      Sentence.of("report-counts")
          .zh("错误{errors}项，警告{warnings}项，提示{notes}项[，未判定{undecided}项][；数字疑点{doubts}处]")
          .en(
              "errors {errors}, warnings {warnings}, notes {notes}[, undecided {undecided}]"
                  + "[; figures in doubt {doubts}]");
  private static final Sentence JOINT =
      Sentence.of("report-joint").zh("整体核对：{consistency}").en("whole document: {consistency}");
  private static final Sentence FOLDED =
      Sentence.of("report-folded")
          .zh("（另有{count}项核对取决于此）")
          .en(" ({count} more {count|check depends|checks depend} on it)");
  private static final Sentence MORE =
      Sentence.of("report-more-discrepancies")
          .zh("另有{count}处数字疑点，未逐项列出")
          .en("{count} more {count|discrepancy|discrepancies}, not listed");
  private static final Map<Rounding, Label> WEAKER =
      new EnumMap<>(
          Map.of(
              Rounding.HALF_UP,
              Label.zh("按四舍五入则整体一致，不指认数字。")
                  .en("consistent if rounded half up; no figure is accused."),
              Rounding.HALF_EVEN,
              Label.zh("按四舍六入五成双舍入则整体一致，不指认数字。")
                  .en("consistent if rounded half to even; no figure is accused."),
              Rounding.TRUNCATION,
              Label.zh("按截位则整体一致，不指认数字。").en("consistent if truncated; no figure is accused."),
              Rounding.UNKNOWN,
              Label.zh("若恰为半位时舍入方向不定，则整体一致，不指认数字。")
                  .en("consistent if a half may be rounded either way; no figure is accused.")));
  private static final Label NONE = Label.zh("未发现问题。").en("Nothing is violated.");
  private static final Label NOTHING =
      Label.zh("没有可核对的内容，不作结论。").en("There was nothing to examine; this is no pass.");

  /** What contradicts itself before what is doubtful, more money before less. */
  private static final Comparator<Finding> GRAVEST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Comparator.comparingLong(ReportText::atStake).reversed());

  private final Report report;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final Optional<Whereabouts> whereabouts;
  private final Set<Finding> explained = Collections.newSetFromMap(new IdentityHashMap<>());

  ReportText(Report report, Language language) {
    this.report = report;
    this.language = language;
    this.whereabouts = report.whereabouts();
  }

  /** Says under which way of rounding nothing contradicts. */
  static Label under(Rounding other) {
    return Objects.requireNonNull(WEAKER.get(other));
  }

  /** Returns what matters. */
  String brief() {
    line(
        TITLE
            .with("department", report.disclosure().department().name())
            .with("kind", report.disclosure().kind())
            .with("year", report.disclosure().year().getValue()));
    line(counts());
    FamilyTally.of(report.findings()).forEach(family -> line("  ", family.message()));
    joint();
    section(Outcome.VIOLATED.label(), report.problems());
    section(Outcome.UNDECIDED.label(), report.undecided());
    section(Outcome.NOTED.label(), report.notes());
    ending();
    return text.toString();
  }

  private void ending() {
    boolean nothing = report.verdict() == Verdict.NOTHING_EXAMINED;
    if (nothing || report.problems().isEmpty()) {
      text.append('\n');
      line(nothing ? NOTHING : NONE);
    }
  }

  private void line(Words words) {
    line("", words);
  }

  private void line(String indent, Words words) {
    text.append(indent).append(words.in(language)).append('\n');
  }

  /** Counts what is to be looked at. */
  private Message counts() {
    Message counts =
        COUNTS
            .with("errors", report.errors().size())
            .with("warnings", report.warnings().size())
            .with("notes", report.notes().size());
    int undecided = report.undecided().size();
    int doubts = report.doubts().size() + report.causes().size();
    boolean accused = doubts > 0 && report.joint().weakerAssumption().isEmpty();
    counts = undecided > 0 ? counts.with("undecided", undecided) : counts;
    return accused ? counts.with("doubts", doubts) : counts;
  }

  /** Returns what matters, then what holds only because figures are rounded. */
  String full() {
    brief();
    section(Outcome.HOLDS_WITHIN_ROUNDING.label(), report.roundings());
    return text.toString();
  }

  private void joint() {
    JointProof proof = report.joint();
    line(JOINT.with("consistency", proof.consistency().label()));
    together();
    Optional<Label> other = report.otherRounding();
    if (other.isPresent()) {
      line("  ", other.get());
      return;
    }
    int number = 0;
    for (List<Hypothesis> causes : List.of(report.hypotheses(), report.furtherHypotheses())) {
      if (!causes.isEmpty()) {
        besides(number);
        cause(++number, causes);
      }
    }
    List<Discrepancy> doubts = report.doubts();
    if (!doubts.isEmpty()) {
      besides(number);
    }
    for (Discrepancy discrepancy : dearestFirst(report.listed(doubts))) {
      List<Finding> resting = report.explained().resting(discrepancy);
      text.append("  ").append(++number).append(". ").append(shown(discrepancy));
      text.append(depending(resting.size())).append('\n');
      explained.addAll(resting);
      where("     ", known -> known.of(discrepancy));
      whereabouts.stream()
          .flatMap(known -> known.unread(discrepancy).stream())
          .forEach(unread -> text.append("     ").append(shown(unread)).append('\n'));
      for (Finding finding : report.explainedBy(discrepancy)) {
        if (explained.add(finding)) {
          text.append("     - ").append(finding.rule()).append(' ');
          text.append(finding.in(language)).append(folded(finding)).append('\n');
          where("       ", known -> known.of(finding));
        }
      }
    }
    int more = doubts.size() - report.listed(doubts).size();
    if (more > 0) {
      line("  ", MORE.with("count", more));
    }
  }

  /** What follows a cause is told of the document as that leaves it. */
  private void besides(int causes) {
    if (causes > 0) {
      line("  ", Hypothesis.BESIDES);
    }
  }

  private void together() {
    List<Message> said = report.together();
    for (int at = 0; at < said.size(); at++) {
      line(at == 0 ? "  " : "    ", said.get(at));
    }
  }

  /** Tells one cause; what it explains is counted, not listed. */
  private void cause(int number, List<Hypothesis> causes) {
    List<Finding> folded =
        report.explainedBy(causes.get(0)).stream().filter(one -> !explained.contains(one)).toList();
    explained.addAll(folded);
    text.append("  ").append(number).append(". ").append(shown(Hypothesis.oneOf(causes)));
    text.append(depending(folded.size())).append('\n');
    where("     ", known -> known.of(causes.get(0).cells()));
  }

  private String shown(Words words) {
    return Visible.text(words.in(language), Integer.MAX_VALUE);
  }

  private List<Discrepancy> dearestFirst(List<Discrepancy> discrepancies) {
    return discrepancies.stream()
        .sorted(
            Comparator.comparingLong((Discrepancy doubt) -> mostAtStake(report.explainedBy(doubt)))
                .reversed())
        .toList();
  }

  private static long mostAtStake(List<Finding> findings) {
    return findings.stream().mapToLong(ReportText::atStake).max().orElse(0);
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
      where("     ", known -> known.of(finding));
    }
  }

  /** Says where something stands in the document that was read, on a line of its own. */
  private void where(String indent, Function<Whereabouts, List<Place>> places) {
    whereabouts
        .map(places)
        .flatMap(Whereabouts::words)
        .ifPresent(where -> text.append(indent).append(shown(where)).append('\n'));
  }

  private static long atStake(Finding finding) {
    return finding.comparison().map(compared -> Math.abs(compared.differenceFen())).orElse(0L);
  }

  /** What depends on a contradictory figure is counted, not listed: one cause, one message. */
  private String folded(Finding finding) {
    return depending(finding.consequences().size());
  }

  private String depending(int count) {
    return count == 0 ? "" : FOLDED.with("count", count).in(language);
  }
}
