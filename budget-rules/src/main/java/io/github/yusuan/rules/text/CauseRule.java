package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * The rule on the direction that a reason names (原因所称方向): 增加的主要原因 after nothing but decreases was
 * copied from somewhere else.
 */
final class CauseRule {
  static final Rule CAUSE =
      Rule.of(
              "TEXT-CAUSE",
              Severity.WARNING,
              Label.zh("“增加（减少）的主要原因”与前述增减方向一致")
                  .en(
                      "a reason for an increase follows an increase, one for a decrease a decrease"),
              CauseRule::examine)
          .from(TextSources.REVIEW);

  private static final Sentence FOLLOWS =
      Sentence.of("cause-follows-change")
          .zh("{section}“{words}”与前述增减方向一致")
          .en("{section}: “{words}” follows a change of that direction");
  private static final Sentence AGAINST =
      Sentence.of("cause-against-change")
          .zh("{section}前述均为{direction}，却称“{words}”")
          .en("{section}: “{words}”, but all changes before it are the other way ({direction})");

  private CauseRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      List<MatchResult> reasons = TextPatterns.DIRECTION_OF_REASON.in(text);
      if (!reasons.isEmpty()) {
        List<MatchResult> changes = TextPatterns.DIRECTION_WITH_FIGURE.in(text);
        for (MatchResult reason : reasons) {
          judge(rule, section, reason, before(changes, reason.start())).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** Returns the directions stated before a place, other than of nothing. */
  private static Set<ClaimedChange.Direction> before(List<MatchResult> changes, int place) {
    Set<ClaimedChange.Direction> directions = EnumSet.noneOf(ClaimedChange.Direction.class);
    for (MatchResult change : changes) {
      if (change.end() <= place && new BigDecimal(change.group(2)).signum() != 0) {
        DirectionWords.of(change.group(1)).ifPresent(directions::add);
      }
    }
    return directions;
  }

  private static Optional<Finding> judge(
      Rule rule, Section section, MatchResult reason, Set<ClaimedChange.Direction> stated) {
    Optional<ClaimedChange.Direction> named = DirectionWords.of(reason.group(1));
    if (named.isEmpty() || stated.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = stated.contains(named.get());
    ClaimedChange.Direction first = stated.iterator().next();
    return Optional.of(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(section))
            .saying(
                fits
                    ? FOLLOWS.with("section", section.title()).with("words", reason.group())
                    : AGAINST
                        .with("section", section.title())
                        .with("words", reason.group())
                        .with("direction", first.label())));
  }
}
