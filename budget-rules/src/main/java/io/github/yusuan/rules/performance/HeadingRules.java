package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.performance.Group;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.performance.HeadingSigns.FoundSign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Headings of indicators (一级、二级指标): all there, filled in, and each over what belongs to it. */
final class HeadingRules {
  private static final Label NO_INDICATOR = Label.zh("表内没有绩效指标").en("the sheet has no indicators");
  private static final Label NO_SIGN =
      Label.zh("指标名称没有可判断归类的用词").en("no indicator's name tells where it belongs");

  private static final Sentence COMPLETE =
      Sentence.of("headings-complete").zh("{sheet}各级指标齐全").en("{sheet}: all headings are printed");
  private static final Sentence MISSING =
      Sentence.of("headings-missing")
          .zh("{sheet}缺{headings}")
          .en("{sheet} lacks the {headings|heading|headings} {headings}");
  private static final Sentence FILLED =
      Sentence.of("heading-filled")
          .zh("{sheet}{group}下有三级指标")
          .en("{sheet}: there are indicators under {group}");
  private static final Sentence UNFILLED =
      Sentence.of("heading-unfilled")
          .zh("{sheet}{group}下没有三级指标")
          .en("{sheet}: there is no indicator under {group}");
  private static final Sentence FITS =
      Sentence.of("heading-fits")
          .zh("{indicator}[{value}]：“{word}”与所在指标相称")
          .en("{indicator}[ {value}]: “{word}” fits its heading");
  private static final Sentence MISPLACED =
      Sentence.of("heading-misplaced")
          .zh("{indicator}[{value}]：“{word}”一般属{headings}")
          .en("{indicator}[ {value}]: “{word}” usually belongs under {headings}");

  private HeadingRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-HEADINGS",
                Severity.WARNING,
                Label.zh("一级、二级指标齐全，无内容的也列示")
                    .en(
                        "all level-1 and level-2 headings of the form are printed, even without indicators"),
                (rule, examination) ->
                    AlikeSheets.told(
                        rule,
                        Sheets.each(examination, rule, HeadingRules::complete),
                        HeadingRules::missing))
            .from(TargetSources.FORM),
        Rule.of(
                "TARGET-GROUP",
                Severity.INFORMATION,
                Label.zh("每个一级指标下都有三级指标").en("every level-1 heading has an indicator"),
                (rule, examination) ->
                    AlikeSheets.told(
                        rule,
                        Sheets.each(examination, rule, HeadingRules::filled),
                        HeadingRules::missing))
            .from(TargetSources.MEASURE),
        Rule.of(
                "TARGET-HEADING",
                Severity.WARNING,
                Label.zh("指标归在与其用词相称的二级指标下")
                    .en("an indicator stands under a heading that fits its words"),
                (rule, examination) -> Sheets.each(examination, rule, HeadingRules::placed))
            .from(TargetSources.GUIDE));
  }

  /** Returns what a finding says is missing, without the sheet. */
  private static Optional<Words> missing(Message message) {
    return Optional.ofNullable(message.values().get("headings"))
        .or(() -> Optional.ofNullable(message.values().get("group")));
  }

  private static List<Finding> complete(Rule rule, Sheet sheet) {
    if (sheet.target().indicators().isEmpty()) {
      return List.of(sheet.notApplicable(rule, NO_INDICATOR));
    }
    Set<Heading> printed = new HashSet<>();
    sheet.target().indicators().forEach(indicator -> printed.add(indicator.heading()));
    List<Heading> missing =
        sheet.target().taxonomy().headings().stream()
            .filter(heading -> !printed.contains(heading))
            .toList();
    return List.of(
        missing.isEmpty()
            ? sheet.finding(rule, Outcome.HOLDS).saying(COMPLETE.with("sheet", sheet.words()))
            : sheet
                .finding(rule, Outcome.VIOLATED)
                .saying(MISSING.with("sheet", sheet.words()).with("headings", labels(missing))));
  }

  private static Series labels(List<Heading> headings) {
    return Series.of(headings.stream().map(Heading::label).toList());
  }

  private static List<Finding> filled(Rule rule, Sheet sheet) {
    if (sheet.target().indicators().isEmpty()) {
      return List.of(sheet.notApplicable(rule, NO_INDICATOR));
    }
    Set<Group> filled = new HashSet<>();
    sheet.named().forEach(stance -> filled.add(stance.heading().group()));
    List<Finding> findings = new ArrayList<>();
    for (Group group : sheet.target().taxonomy().groups()) {
      boolean full = filled.contains(group);
      findings.add(
          sheet
              .finding(rule, full ? Outcome.HOLDS : Outcome.VIOLATED)
              .saying(
                  (full ? FILLED : UNFILLED)
                      .with("sheet", sheet.words())
                      .with("group", group.label())));
    }
    return findings;
  }

  private static List<Finding> placed(Rule rule, Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : sheet.named()) {
      List<FoundSign> signs = HeadingSigns.in(stance.name(), stance.values());
      if (!signs.isEmpty()) {
        findings.add(placed(rule, stance, signs));
      }
    }
    return sheet.or(rule, NO_SIGN, findings);
  }

  private static Finding placed(Rule rule, Stance stance, List<FoundSign> signs) {
    String heading = stance.heading().id();
    Optional<HeadingSign> foreign = foreign(heading, signs);
    String word = foreign.map(HeadingSign::word).orElse(signs.get(0).sign().word());
    List<Heading> better = foreign.map(sign -> headings(stance.target(), sign)).orElse(List.of());
    Message said = better.isEmpty() ? FITS.toMessage() : MISPLACED.with("headings", labels(better));
    return stance
        .finding(rule, better.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(
            said.with("indicator", stance.place()).with("value", value(stance)).with("word", word));
  }

  /** Returns the first word that convicts, unless one speaks for the heading. */
  private static Optional<HeadingSign> foreign(String heading, List<FoundSign> signs) {
    Optional<HeadingSign> foreign = Optional.empty();
    for (FoundSign found : signs) {
      HeadingSign sign = found.sign();
      if (sign.of().contains(heading)) {
        return Optional.empty();
      }
      if (foreign.isEmpty() && found.convicts() && sign.notUnder().contains(heading)) {
        foreign = Optional.of(sign);
      }
    }
    return foreign;
  }

  /** Returns the headings that a word speaks for, of those that the form has. */
  private static List<Heading> headings(PerformanceTarget target, HeadingSign sign) {
    return target.taxonomy().headings().stream()
        .filter(heading -> sign.of().contains(heading.id()))
        .toList();
  }

  private static String value(Stance stance) {
    return stance.values().isEmpty() ? "" : stance.values().get(0).text();
  }
}
