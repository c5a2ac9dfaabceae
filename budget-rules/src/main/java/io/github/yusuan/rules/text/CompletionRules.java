package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules on how much of a budget was spent (预算完成情况核对). */
final class CompletionRules {
  static final Rule RATE =
      Rule.of(
              "TEXT-COMPLETION",
              Severity.ERROR,
              Label.zh("预算完成率与所述（“三公”经费未述的，为表列）预算、决算相符；预算为零的，不列完成率")
                  .en(
                      "a rate of completion is that of the budget and the account stated with it,"
                          + " or printed in the table of the three public expenses"),
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

  static final Rule BUDGET =
      Rule.of(
              "TEXT-COMPLETION-BUDGET",
              Severity.ERROR,
              Label.zh("所述“三公”经费各项预算数与“三公”经费表所列预算数一致")
                  .en("the budgets stated of the three public expenses are those of their table"),
              CompletionRules::budgets)
          .from(TextSources.REVIEW);

  private static final Sentence BUDGET_AGREES =
      Sentence.of("completion-budget-agrees")
          .zh("{section}{words}，所述预算数与{tables}一致")
          .en("{section}: {words}: the budget is that of {tables}");
  private static final Sentence BUDGET_DIFFERS =
      Sentence.of("completion-budget-differs")
          .zh("{section}{words}，所述预算数{stated}与{tables}不符")
          .en("{section}: {words}: the budget {stated} is not that of {tables}");
  private static final Sentence AGREES =
      Sentence.of("completion-agrees")
          .zh("{section}{words}，完成率相符")
          .en("{section}: {words}: the rate is that of the amounts");
  private static final Sentence DIFFERS =
      Sentence.of("completion-differs")
          .zh("{section}{words}，[{tables}，]完成率应按所述金额计算为{percent}%，与所述{stated}%不符")
          .en("{section}: {words}[, {tables}]: the amounts make it {percent}%, not {stated}%");
  private static final Sentence FROM_ZERO =
      Sentence.of("completion-of-nothing")
          .zh("{section}{words}[，{tables}]，预算为0，不能计算完成率")
          .en(
              "{section}: {words}[, {tables}]: the budget is zero, of which there is no rate of"
                  + " completion");
  private static final Sentence GAP_AGREES =
      Sentence.of("completion-gap-agrees")
          .zh("{section}{words}，与完成情况一致")
          .en("{section}: {words} agrees with what was completed");
  private static final Sentence GAP_DIFFERS =
      Sentence.of("completion-gap-differs")
          .zh("{section}{words}，而[完成率为{stated}%][预算{budget}、决算{settled}][（{tables}）]，两者不符")
          .en(
              "{section}: {words}, but [the rate of completion is {stated}%][the budget is"
                  + " {budget}, the account {settled}][ ({tables})]: they do not agree");

  private static final Sentence GAP_IMPLIES =
      Sentence.of("completion-gap-implies-budget")
          .zh("{section}{words}，决算{settled}，推得的预算为{budget}[，差额应为其{percent}%]，与所述不符")
          .en(
              "{section}: {words}: the account is {settled}, which makes the budget {budget}[, of"
                  + " which the difference is {percent}%]: not what is stated");

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

  private static List<Finding> budgets(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    return each(
        examination,
        (section, completion) ->
            CompletionSides.budget(examination, completion)
                .flatMap(printed -> budget(rule, quantities, section, completion, printed)));
  }

  private static Optional<Finding> budget(
      Rule rule, Quantities quantities, Section section, Completion completion, Cell printed) {
    return completion
        .budget()
        .flatMap(quantities::read)
        .map(
            stated -> {
              FenRange table = quantities.identities().amounts(printed);
              boolean fits = !stated.range().intersect(table).isEmpty();
              Message said =
                  said(fits ? BUDGET_AGREES : BUDGET_DIFFERS, section, completion)
                      .with("tables", PrintedCells.of(printed));
              return finding(
                  rule,
                  section,
                  fits ? Outcome.HOLDS : Outcome.VIOLATED,
                  fits ? said : said.with("stated", new MoneyWords(stated.fen())));
            });
  }

  private static List<Finding> rates(Rule rule, Examination examination) {
    return each(
        examination,
        (section, completion) ->
            completion
                .rate()
                .flatMap(
                    rate ->
                        rate(
                            new Place(rule, examination, section, completion),
                            rate,
                            CompletionSides.of(examination, completion))));
  }

  /** A completion, where it stands, and which rule looks at it (所核对处). */
  private record Place(Rule rule, Examination examination, Section section, Completion completion) {

    Message said(Sentence sentence) {
      return CompletionRules.said(sentence, section, completion);
    }

    Finding finding(Outcome outcome, Message message) {
      return CompletionRules.finding(rule, section, outcome, message);
    }
  }

  private static Optional<Finding> rate(Place place, Figure rate, CompletionSides sides) {
    if (sides.budget().isEmpty()) {
      return Optional.empty();
    }
    PrintedAmount budget = sides.budget().get();
    Optional<PrintedAmount> settled = sides.settled();
    if (budget.fen() == 0) {
      boolean none = settled.map(amount -> amount.fen() == 0).orElse(true);
      return Optional.of(
          rate.signum() == 0 || none
              ? place.finding(Outcome.HOLDS, place.said(AGREES))
              : place.finding(Outcome.VIOLATED, printed(place.said(FROM_ZERO), sides)));
    }
    if (settled.isEmpty()) {
      return Optional.empty();
    }
    Percentage percentage =
        new Percentage(rate, Quantities.of(place.examination()).identities().rounding());
    Fraction exact = Fraction.of(settled.get().fen()).in(budget.fen());
    if (percentage.admits(exact)) {
      return Optional.of(place.finding(Outcome.HOLDS, place.said(AGREES)));
    }
    FenRange whole = budget.range();
    if (whole.least() < 1 || Ratio.of(settled.get().range()).in(whole).fits(percentage)) {
      return Optional.of(place.finding(Outcome.HOLDS_WITHIN_ROUNDING, place.said(AGREES)));
    }
    Message differs =
        place
            .said(DIFFERS)
            .with("percent", new PercentWords(exact, Math.max(DECIMALS, rate.decimals())))
            .with("stated", rate.toString());
    return Optional.of(place.finding(Outcome.VIOLATED, printed(differs, sides)));
  }

  private static Message printed(Message message, CompletionSides sides) {
    return sides
        .printed()
        .map(cell -> message.with("tables", PrintedCells.of(cell)))
        .orElse(message);
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
    return each(
        examination,
        (section, completion) ->
            completion
                .gap()
                .flatMap(
                    gap ->
                        gap(
                            new Place(rule, examination, section, completion),
                            CompletionSides.of(examination, completion))));
  }

  /** By the amounts where both are known, or else by the rate. */
  private static Optional<Finding> gap(Place place, CompletionSides sides) {
    Completion completion = place.completion();
    Quantities quantities = Quantities.of(place.examination());
    if (sides.budget().isPresent() && sides.settled().isPresent()) {
      PrintedAmount budget = sides.budget().get();
      PrintedAmount settled = sides.settled().get();
      Message differs =
          place
              .said(GAP_DIFFERS)
              .with("budget", new MoneyWords(budget.fen()))
              .with("settled", new MoneyWords(settled.fen()));
      boolean fits = fits(quantities, completion, budget, settled);
      return Optional.of(judged(place, fits ? null : printed(differs, sides)));
    }
    if (completion.rate().isEmpty() && sides.settled().isPresent()) {
      return implied(place, sides.settled().get());
    }
    return completion
        .rate()
        .map(
            rate -> {
              Message differs = place.said(GAP_DIFFERS).with("stated", rate.toString());
              return judged(place, fits(completion, rate) ? null : differs);
            });
  }

  /** A difference and its percentage are of the budget that follows from the account. */
  private static Optional<Finding> implied(Place place, PrintedAmount settled) {
    Quantities quantities = Quantities.of(place.examination());
    Completion.Gap gap = place.completion().gap().orElseThrow();
    return Optional.of(gap)
        .filter(Completion.Gap::impliesBudget)
        .flatMap(stated -> quantities.read(stated.signedAmount()))
        .filter(by -> !by.range().isEmpty() && !settled.range().isEmpty())
        .map(
            by -> {
              Percentage percent = new Percentage(gap.signedPercent(), Rounding.UNKNOWN);
              StatedChange.Base base = new StatedChange.Base(settled, by, percent);
              Message differs =
                  place
                      .said(GAP_IMPLIES)
                      .with("budget", new MoneyWords(base.fen()))
                      .with("settled", new MoneyWords(settled.fen()));
              return judged(place, base.fits() ? null : percent(differs, base));
            });
  }

  private static Message percent(Message differs, StatedChange.Base base) {
    if (base.fen() <= 0) {
      return differs;
    }
    Fraction share = Fraction.of(Math.abs(base.by().fen())).in(base.fen());
    int decimals = Math.max(DECIMALS, base.percent().figure().decimals());
    return differs.with("percent", new PercentWords(share, decimals));
  }

  private static Finding judged(Place place, @Nullable Message differs) {
    return differs == null
        ? place.finding(Outcome.HOLDS, place.said(GAP_AGREES))
        : place.finding(Outcome.VIOLATED, differs);
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
        && fitsPercent(quantities, gap, budget, settled)
        && gap.amount()
            .flatMap(quantities::read)
            .map(stated -> less ? stated.range().negate() : stated.range())
            .map(stated -> !differences.intersect(stated).isEmpty())
            .orElse(true);
  }

  /** A percentage is that of what is more, or less, in the budget. */
  private static boolean fitsPercent(
      Quantities quantities, Completion.Gap gap, PrintedAmount budget, PrintedAmount settled) {
    if (gap.percent().isEmpty() || budget.range().least() < 1) {
      return true;
    }
    FenRange differences = settled.range().plus(budget.range().negate());
    FenRange size = gap.direction() == Direction.DECREASE ? differences.negate() : differences;
    Percentage percent = new Percentage(gap.percent().get(), quantities.identities().rounding());
    return size.least() < 0 || Ratio.of(size).in(budget.range()).fits(percent);
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
    return all
        && !stated
        && completion.budget().isPresent()
        && completion.budget().equals(completion.settled());
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
