package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import io.github.yusuan.core.narrative.Section;
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
 * The rule on reasons for what was not spent as budgeted (决算与预算差异原因): due in a final account, in
 * the same paragraph or at the beginning of the next.
 */
final class CompletionReasonRule {
  static final Rule REASON =
      Rule.of(
              "TEXT-COMPLETION-REASON",
              Severity.WARNING,
              Label.zh("决算与预算不同的，说明原因")
                  .en("where the account differs from the budget, the reason is given"),
              CompletionReasonRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence GIVEN =
      Sentence.of("completion-reason-given")
          .zh("{section}决算与预算不同之处均说明了原因")
          .en("{section}: there is a reason wherever the account differs from the budget");
  private static final Sentence MISSING =
      Sentence.of("completion-reason-missing")
          .zh("{section}{words}[等{count}处]决算与预算不同，未说明原因")
          .en(
              "{section}: {words}[ and others, {count} in all]: the account differs from the"
                  + " budget, and no reason is given");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private CompletionReasonRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    if (examination.disclosure().template().kind().stage() == Stage.FINAL) {
      for (Section section : examination.disclosure().narrative()) {
        if (!CompletionPatterns.ON_EVALUATION.isIn(section.title())) {
          judge(rule, Quantities.of(examination), section).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> judge(Rule rule, Quantities quantities, Section section) {
    List<String> paragraphs = Passage.solid(section.text()).lines().toList();
    List<Completion> missing = new ArrayList<>();
    boolean differs = false;
    for (int at = 0; at < paragraphs.size(); at++) {
      String paragraph = paragraphs.get(at);
      Optional<Completion> unlike =
          Completion.in(paragraph).stream()
              .filter(completion -> differs(quantities, completion))
              .filter(completion -> isOfAnItem(paragraph, completion))
              .findFirst();
      differs |= unlike.isPresent();
      if (!hasReason(paragraphs, at)) {
        unlike.ifPresent(missing::add);
      }
    }
    if (!differs) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(rule, missing.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(section))
            .saying(
                (missing.isEmpty() ? GIVEN.toMessage() : said(missing))
                    .with("section", section.title())));
  }

  private static Message said(List<Completion> missing) {
    Message said = MISSING.with("words", Quotation.of(missing.get(0).words()));
    return missing.size() > 1 ? said.with("count", missing.size()) : said;
  }

  /** A total whose parts follow has its reasons there. */
  private static boolean hasReason(List<String> paragraphs, int at) {
    String paragraph = paragraphs.get(at);
    return CompletionPatterns.REASON.isIn(paragraph)
        || CompletionPatterns.PARTS_FOLLOW.isIn(paragraph)
        || (at + 1 < paragraphs.size()
            && CompletionPatterns.REASON_FIRST.isIn(paragraphs.get(at + 1)));
  }

  /**
   * A reason is due for each item, not for a total of them, nor for a rate of an adjusted budget,
   * nor where a project was evaluated.
   */
  private static boolean isOfAnItem(String paragraph, Completion completion) {
    int at = Math.max(0, paragraph.indexOf(completion.words()));
    return !CompletionPatterns.OF_A_TOTAL.isIn(paragraph.substring(0, at))
        && !CompletionPatterns.RATE_OF_ADJUSTED.isIn(completion.words())
        && !CompletionPatterns.OF_A_PROJECT.isIn(completion.words());
  }

  private static boolean differs(Quantities quantities, Completion completion) {
    if (completion.gap().isPresent()) {
      return completion.gap().get().direction() != Direction.UNCHANGED;
    }
    Optional<Long> budget = fen(quantities, completion.budget());
    Optional<Long> settled = fen(quantities, completion.settled());
    if (budget.isPresent() && settled.isPresent()) {
      return !budget.equals(settled);
    }
    return !CompletionPatterns.BARE_RATE.isIn(completion.words())
        && completion.rate().filter(rate -> rate.toBigDecimal().compareTo(ALL) != 0).isPresent();
  }

  private static Optional<Long> fen(Quantities quantities, Optional<ClaimedAmount> amount) {
    return amount.flatMap(quantities::read).map(PrintedAmount::fen);
  }
}
