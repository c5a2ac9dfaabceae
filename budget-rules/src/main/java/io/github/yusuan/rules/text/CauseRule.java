package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
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
                      "a reason for an increase follows an increase, one for a decrease a"
                          + " decrease"),
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
        List<MatchResult> changes =
            TextPatterns.CHANGE_IN_WORDS.in(text).stream()
                .filter(change -> change.group(2) != null || !isReason(text, change))
                .toList();
        for (MatchResult reason : reasons) {
          Set<Direction> stated = before(text, changes, reason.start());
          judge(rule, section, reason, stated).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /**
   * Returns the directions that a reason may be of: none where other money is named between, that
   * of the last change where the reason follows at once, or else all of the sentences before.
   */
  private static Set<Direction> before(String text, List<MatchResult> changes, int reason) {
    Set<Direction> directions = EnumSet.noneOf(Direction.class);
    List<MatchResult> all = changes.stream().filter(change -> change.end() <= reason).toList();
    if (all.isEmpty()) {
      return directions;
    }
    MatchResult last = all.get(all.size() - 1);
    String between = text.substring(last.end(), reason);
    boolean named = isNamedBefore(text, last, between);
    if (!named && !TextPatterns.OF_THE_SAME.matches(between)) {
      return directions;
    }
    boolean here = named || between.length() < 2;
    int sentence = lastEnd(text, last.start());
    for (MatchResult change : all) {
      if (!here || change.start() > sentence) {
        if (isZero(change)) {
          return EnumSet.noneOf(Direction.class);
        }
        DirectionWords.of(change.group(1)).ifPresent(directions::add);
      }
    }
    return directions;
  }

  /** Tells whether the words between name what changed once more: 公用经费减少1万元。公用经费增加的原因. */
  private static boolean isNamedBefore(String text, MatchResult last, String between) {
    String name = TextPatterns.STOP.without(between);
    String sentence = text.substring(lastEnd(text, last.start()) + 1, last.start());
    return name.length() > 3 && name.length() + 1 == between.length() && sentence.contains(name);
  }

  /** Tells whether a word without a figure is part of a reason: 主要原因是项目减少. */
  private static boolean isReason(String text, MatchResult change) {
    String before = text.substring(lastEnd(text, change.start()) + 1, change.start());
    return TextPatterns.REASON.isIn(before);
  }

  private static int lastEnd(String text, int before) {
    int at = before;
    while (at >= 0 && "。；;\n".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static boolean isZero(MatchResult change) {
    return change.group(2) != null && new BigDecimal(change.group(2)).signum() == 0;
  }

  private static Optional<Finding> judge(
      Rule rule, Section section, MatchResult reason, Set<Direction> stated) {
    Optional<Direction> named = DirectionWords.of(reason.group(1));
    if (named.isEmpty() || stated.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = stated.contains(named.get());
    Direction first = stated.iterator().next();
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
