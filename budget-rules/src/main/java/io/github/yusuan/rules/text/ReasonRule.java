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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** The rule on reasons of changes (增减原因): one that speaks of the other direction only is noted. */
final class ReasonRule {
  static final Rule REASON =
      Rule.of(
              "TEXT-REASON",
              Severity.INFORMATION,
              Label.zh("增减原因的用语与增减方向一致").en("the reason given for a change fits its direction"),
              ReasonRule::examine)
          .from(TextSources.REVIEW);

  private static final Sentence SAME_WAY =
      Sentence.of("reason-same-direction")
          .zh("{section}{words}原因与增减方向一致")
          .en("{section}: {words}: the reason and the change point the same way");
  private static final Sentence OTHER_WAY =
      Sentence.of("reason-other-direction")
          .zh("{section}{words}原因与增减方向不同")
          .en("{section}: {words}: the reason and the change point different ways");

  private ReasonRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      if (TextPatterns.REASON.isIn(section.text())) {
        for (String sentence : TextPatterns.SENTENCE_END.split(section.text())) {
          judge(rule, section, sentence, findings);
        }
      }
    }
    return findings;
  }

  private static void judge(Rule rule, Section section, String sentence, List<Finding> findings) {
    Optional<MatchResult> found = TextPatterns.REASON.first(sentence);
    if (found.isEmpty()) {
      return;
    }
    int at = found.get().start();
    Set<ClaimedChange.Direction> change =
        directions(TextPatterns.NO_CHANGE.without(sentence.substring(0, at)));
    String given = TextPatterns.STOCK_REASON.without(own(sentence.substring(at)));
    Set<ClaimedChange.Direction> reason = directions(given);
    boolean more = change.equals(EnumSet.of(ClaimedChange.Direction.INCREASE));
    if (more && reason.isEmpty() && TextPatterns.SAVING.isIn(given)) {
      reason.add(ClaimedChange.Direction.DECREASE);
    }
    if (change.size() != 1 || reason.isEmpty()) {
      return;
    }
    boolean fits = reason.containsAll(change) || reason.contains(ClaimedChange.Direction.UNCHANGED);
    findings.add(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(section))
            .saying(
                (fits ? SAME_WAY : OTHER_WAY)
                    .with("section", section.title())
                    .with("words", Quotation.of(sentence))));
  }

  /** Returns a reason up to where that of another change begins. */
  private static String own(String reason) {
    return TextPatterns.OTHER_REASON.without(reason);
  }

  private static Set<ClaimedChange.Direction> directions(String words) {
    Set<ClaimedChange.Direction> directions = EnumSet.noneOf(ClaimedChange.Direction.class);
    for (MatchResult word : TextPatterns.DIRECTION.all(words)) {
      DirectionWords.of(word.group()).ifPresent(directions::add);
    }
    return directions;
  }
}
