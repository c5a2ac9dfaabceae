package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * The rule on groups and their people (团组与人数、批次与人次): none without the other, and no empty group.
 */
final class GroupRule {
  static final Rule GROUPS =
      Rule.of(
              "TEXT-GROUPS",
              Severity.WARNING,
              Label.zh("团组与人数、批次与人次相互对应").en("groups and occasions go with people"),
              GroupRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence FITS =
      Sentence.of("groups-have-people")
          .zh("{section}{words}相互对应")
          .en("{section}: {words}: groups and people go together");
  private static final Sentence EMPTY =
      Sentence.of("groups-without-people")
          .zh("{section}{words}，两者不能一为零、一不为零，人数也不能少于团组（批次）数")
          .en(
              "{section}: {words}: neither is there without the other, and no group has less than"
                  + " one person");

  private static final String COUNTED = "个";

  private GroupRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      for (MatchResult found : TextPatterns.GROUPS_AND_PEOPLE.in(text)) {
        String before = text.substring(Math.max(0, found.start() - 8), found.start());
        if (!found.group(2).equals(COUNTED) || TextPatterns.GROUPS.isIn(before)) {
          findings.add(judge(rule, section, found));
        }
      }
    }
    return findings;
  }

  private static Finding judge(Rule rule, Section section, MatchResult found) {
    long groups = Long.parseLong(found.group(1));
    long people = Long.parseLong(found.group(3));
    boolean fits = groups == 0 ? people == 0 : people >= groups;
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(
            (fits ? FITS : EMPTY)
                .with("section", section.title())
                .with("words", Quotation.of(found.group())));
  }
}
