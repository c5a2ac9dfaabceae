package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
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
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules on how much of a budget was spent (预算完成情况核对). */
final class CompletionRules {
  static final Rule RATE =
      Rule.of(
              "TEXT-COMPLETION",
              Severity.ERROR,
              Label.zh("所述预算完成率与所述预算、决算相符；预算为零的，不列完成率")
                  .en("a rate of completion is that of the budget and the account stated with it"),
              CompletionRules::rates)
          .from(TextSources.REVIEW);

  static final Rule GAP =
      Rule.of(
              "TEXT-COMPLETION-GAP",
              Severity.WARNING,
              Label.zh("决算大于、小于预算或持平的表述与完成率、金额相符")
                  .en("more or less than budgeted agrees with the rate of completion and amounts"),
              CompletionRules::gaps)
          .from(TextSources.REVIEW);

  private static final Sentence AGREES =
      Sentence.of("completion-agrees")
          .zh("{section}{words}，完成率相符")
          .en("{section}: {words}: the rate is that of the amounts");
  private static final Sentence DIFFERS =
      Sentence.of("completion-differs")
          .zh("{section}{words}，完成率应按所述金额计算为{percent}%，与所述{stated}%不符")
          .en("{section}: {words}: the amounts make it {percent}%, not {stated}%");
  private static final Sentence FROM_ZERO =
      Sentence.of("completion-of-nothing")
          .zh("{section}{words}，预算为0，不能计算完成率")
          .en("{section}: {words}: the budget is zero, of which there is no rate of completion");
  private static final Sentence GAP_AGREES =
      Sentence.of("completion-gap-agrees")
          .zh("{section}{words}，与完成情况一致")
          .en("{section}: {words} agrees with what was completed");
  private static final Sentence GAP_DIFFERS =
      Sentence.of("completion-gap-differs")
          .zh("{section}{words}，而[完成率为{stated}%][预算{budget}、决算{settled}]，两者不符")
          .en(
              "{section}: {words}, but [the rate of completion is {stated}%][the budget is"
                  + " {budget}, the account {settled}]: they do not agree");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private CompletionRules() {}

  private interface Judge {
    Optional<Finding> judge(Section section, Completion completion);
  }

  private static List<Finding> each(Examination examination, Judge judge) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      for (Completion completion : Completion.in(Passage.solid(section.text()))) {
        judge.judge(section, completion).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static List<Finding> rates(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    return each(
        examination,
        (section, completion) -> {
          Optional<PrintedAmount> budget = read(quantities, completion.budget());
          Optional<PrintedAmount> settled = read(quantities, completion.settled());
          if (completion.rate().isEmpty() || budget.isEmpty()) {
            return Optional.empty();
          }
          return rate(rule, quantities, section, completion, budget.get(), settled);
        });
  }

  private static Optional<PrintedAmount> read(
      Quantities quantities, Optional<ClaimedAmount> amount) {
    return amount.flatMap(quantities::read).filter(read -> !read.range().isEmpty());
  }

  private static Optional<Finding> rate(
      Rule rule,
      Quantities quantities,
      Section section,
      Completion completion,
      PrintedAmount budget,
      Optional<PrintedAmount> settled) {
    Figure rate = completion.rate().orElseThrow();
    Message words = said(AGREES, section, completion);
    if (budget.fen() == 0) {
      boolean none = settled.map(amount -> amount.fen() == 0).orElse(true);
      return rate.signum() == 0 || none
          ? Optional.of(finding(rule, section, Outcome.HOLDS, words))
          : Optional.of(
              finding(rule, section, Outcome.VIOLATED, said(FROM_ZERO, section, completion)));
    }
    if (settled.isEmpty()) {
      return Optional.empty();
    }
    Percentage percentage = new Percentage(rate, quantities.identities().rounding());
    Fraction exact = Fraction.of(settled.get().fen()).in(budget.fen());
    if (percentage.admits(exact)) {
      return Optional.of(finding(rule, section, Outcome.HOLDS, words));
    }
    FenRange whole = budget.range();
    if (whole.least() < 1 || Ratio.of(settled.get().range()).in(whole).fits(percentage)) {
      return Optional.of(finding(rule, section, Outcome.HOLDS_WITHIN_ROUNDING, words));
    }
    Message differs =
        said(DIFFERS, section, completion)
            .with("percent", new PercentWords(exact, Math.max(DECIMALS, rate.decimals())))
            .with("stated", rate.toString());
    return Optional.of(finding(rule, section, Outcome.VIOLATED, differs));
  }

  private static Message said(Sentence sentence, Section section, Completion completion) {
    return sentence
        .with("section", section.title())
        .with("words", Quotation.of(completion.words()));
  }

  private static Finding finding(Rule rule, Section section, Outcome outcome, Message message) {
    return Finding.of(rule, outcome).at(Site.of(section)).saying(message);
  }

  private static List<Finding> gaps(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    return each(
        examination,
        (section, completion) ->
            completion.gap().flatMap(gap -> gap(rule, quantities, section, completion)));
  }

  /** By the amounts where both are stated, or else by the rate. */
  private static Optional<Finding> gap(
      Rule rule, Quantities quantities, Section section, Completion completion) {
    Optional<PrintedAmount> budget = read(quantities, completion.budget());
    Optional<PrintedAmount> settled = read(quantities, completion.settled());
    if (budget.isPresent() && settled.isPresent()) {
      boolean fits = fits(quantities, completion, budget.get(), settled.get());
      Message differs =
          said(GAP_DIFFERS, section, completion)
              .with("budget", new MoneyWords(budget.get().fen()))
              .with("settled", new MoneyWords(settled.get().fen()));
      return Optional.of(judged(rule, section, completion, fits ? null : differs));
    }
    return completion
        .rate()
        .map(
            rate -> {
              Message differs =
                  said(GAP_DIFFERS, section, completion).with("stated", rate.toString());
              return judged(rule, section, completion, fits(completion, rate) ? null : differs);
            });
  }

  private static Finding judged(
      Rule rule, Section section, Completion completion, @Nullable Message differs) {
    return differs == null
        ? finding(rule, section, Outcome.HOLDS, said(GAP_AGREES, section, completion))
        : finding(rule, section, Outcome.VIOLATED, differs);
  }

  private static boolean fits(
      Quantities quantities, Completion completion, PrintedAmount budget, PrintedAmount settled) {
    Completion.Gap gap = completion.gap().orElseThrow();
    FenRange differences = settled.range().plus(budget.range().negate());
    if (gap.direction() != Direction.UNCHANGED && isPrintedAlike(completion)) {
      return false;
    }
    boolean fits =
        switch (gap.direction()) {
          case INCREASE -> differences.greatest() >= 0;
          case DECREASE -> differences.least() <= 0;
          case UNCHANGED -> differences.contains(0);
        };
    boolean less = gap.direction() == Direction.DECREASE;
    return fits
        && read(quantities, gap.amount())
            .map(stated -> less ? stated.range().negate() : stated.range())
            .map(stated -> !differences.intersect(stated).isEmpty())
            .orElse(true);
  }

  /** What is printed alike, and told to be 100%, may be called the same only. */
  private static boolean isPrintedAlike(Completion completion) {
    boolean all =
        completion.rate().map(rate -> rate.toBigDecimal().compareTo(ALL) == 0).orElse(true);
    boolean stated =
        completion
            .gap()
            .flatMap(Completion.Gap::amount)
            .filter(amount -> amount.figure().signum() == 0)
            .isPresent();
    return all && !stated && completion.budget().equals(completion.settled());
  }

  /** A rate of 100% leaves no difference, one below leaves less and one above leaves more. */
  private static boolean fits(Completion completion, Figure rate) {
    Completion.Gap gap = completion.gap().orElseThrow();
    int side = rate.toBigDecimal().compareTo(ALL);
    boolean none = gap.amount().filter(amount -> amount.figure().signum() == 0).isPresent();
    return switch (gap.direction()) {
      case INCREASE -> none ? side == 0 : side > 0 || (side == 0 && gap.amount().isEmpty());
      case DECREASE -> none ? side == 0 : side < 0 || (side == 0 && gap.amount().isEmpty());
      case UNCHANGED -> side == 0;
    };
  }
}
