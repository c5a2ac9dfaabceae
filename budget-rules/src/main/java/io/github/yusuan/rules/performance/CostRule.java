package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cost indicators against the funding (成本指标与资金). A cost may be a part of the funding, so less is no
 * slip; more than all of it is, and so is the same digits in another unit.
 */
final class CostRule {
  /** The headings under which money is the cost of the project itself. */
  private static final Set<String> COST = Set.of("cost", "economic-cost");

  /** 万元 and 亿元 for 元, 亿元 for 万元. */
  private static final List<Long> SHIFTS = List.of(10_000L, 100_000_000L);

  /** Names of money for one of many, which the funding pays many times (单价用词). */
  private static final List<String> PRICES =
      List.of("标准", "单价", "价格", "限价", "均", "每", "单位成本", "定额", "限额", "单次", "单个", "单人");

  /** Names of all the money, where the same digits in a smaller unit are a slip (总额用词). */
  private static final List<String> TOTALS =
      List.of("总", "成本", "预算", "资金", "经费", "投资", "控制数", "全部", "合计");

  private static final Label NO_COST =
      Label.zh("没有可与资金比较的成本指标").en("no cost indicator that can be compared with funding");

  private static final Sentence WITHIN =
      Sentence.of("cost-within-funding")
          .zh("{indicator}{cost}，{which}{funding}")
          .en("{indicator}: {cost}, within {which} of {funding}");
  private static final Sentence EXCEEDS =
      Sentence.of("cost-exceeds-funding")
          .zh("{indicator}{cost}，超过{which}{funding}")
          .en("{indicator}: {cost} exceeds {which} of {funding}");
  private static final Sentence OF_TERM =
      Sentence.of("cost-of-term")
          .zh("{indicator}{cost}，超过{which}{funding}，而等于实施期资金总额")
          .en("{indicator}: {cost} exceeds {which} of {funding} and equals the term funding");
  private static final Sentence SHIFTED =
      Sentence.of("cost-exceeds-by-unit")
          .zh("{indicator}{cost}，超过{which}{funding}，疑金额单位有误")
          .en("{indicator}: {cost} exceeds {which} of {funding}; the unit of money seems wrong");
  private static final Sentence UNIT =
      Sentence.of("cost-in-other-unit")
          .zh("{indicator}{cost}，{which}{funding}，疑金额单位有误")
          .en("{indicator}: {cost}, {which} of {funding}; the unit of money seems wrong");

  private CostRule() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-COST",
                Severity.WARNING,
                Label.zh("成本指标的金额不超过同期资金，且单位无误")
                    .en(
                        "a cost indicator does not exceed the funding of its period and is in the right unit"),
                (rule, examination) ->
                    Sheets.each(examination, rule, (r, sheet) -> of(r, examination, sheet)))
            .from(TargetSources.GUIDE));
  }

  /** Tells whether money under a heading is the cost of the project itself. */
  static boolean isCost(Heading heading) {
    return COST.contains(heading.id());
  }

  private static List<Finding> of(Rule rule, Examination examination, Sheet sheet) {
    Rounding rounding = examination.identities().rounding();
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : sheet.stances()) {
      if (isCost(stance.heading()) && !names(stance, PRICES)) {
        for (SheetHalf span : SheetHalf.values()) {
          new Cost(sheet, stance, span).check(rule, rounding).ifPresent(findings::add);
        }
      }
    }
    return sheet.or(rule, NO_COST, findings);
  }

  private static boolean names(Stance stance, List<String> words) {
    return words.stream().anyMatch(stance.name()::contains);
  }

  /** One value of one cost indicator. */
  private record Cost(Sheet sheet, Stance stance, SheetHalf span) {

    Optional<Finding> check(Rule rule, Rounding rounding) {
      Optional<SheetAmount> cost =
          span.value(stance).flatMap(value -> SheetAmount.of(value, rounding));
      return cost.flatMap(
          stated ->
              SheetAmount.total(span.funding(stance.target()), rounding)
                  .map(funding -> finding(rule, stated, funding)));
    }

    /** Returns what is wrong with a cost, or that it is within the funding. */
    private Sentence judge(SheetAmount cost, SheetAmount funding) {
      if (cost.range().least() > funding.range().greatest()) {
        return isOfTerm(cost) ? OF_TERM : isShifted(cost, funding) ? SHIFTED : EXCEEDS;
      }
      return names(stance, TOTALS) && isShifted(cost, funding) && !isMany(cost, funding)
          ? UNIT
          : WITHIN;
    }

    /** Tells whether the funding pays the cost as often as the sheet has something. */
    private boolean isMany(SheetAmount cost, SheetAmount funding) {
      BigDecimal one = BigDecimal.valueOf(cost.middle());
      List<BigDecimal> numbers = sheet.numbers();
      for (BigDecimal number : numbers) {
        BigDecimal some = one.multiply(number);
        if (funding.contains(some)
            || numbers.stream().anyMatch(more -> funding.contains(some.multiply(more)))) {
          return true;
        }
      }
      return false;
    }

    private boolean isOfTerm(SheetAmount cost) {
      return span == SheetHalf.YEAR
          && SheetAmount.total(stance.target().termFunding(), Rounding.HALF_UP)
              .filter(term -> cost.against(term.total()) != Outcome.VIOLATED)
              .isPresent();
    }

    private Finding finding(Rule rule, SheetAmount cost, SheetAmount funding) {
      Sentence judged = judge(cost, funding);
      return stance
          .finding(rule, judged.equals(WITHIN) ? Outcome.HOLDS : Outcome.VIOLATED)
          .comparing(cost.comparison(funding.total()))
          .saying(
              judged
                  .with("indicator", stance.place())
                  .with("cost", span.value(stance).map(Value::text).orElse(""))
                  .with("which", span.total())
                  .with("funding", span.text(stance.target())));
    }
  }

  /** Tells whether one amount is the other in a larger unit. */
  private static boolean isShifted(SheetAmount cost, SheetAmount funding) {
    return cost.middle() > 0
        && funding.middle() > 0
        && SHIFTS.stream().anyMatch(by -> times(cost, by, funding) || times(funding, by, cost));
  }

  private static boolean times(SheetAmount one, long by, SheetAmount wanted) {
    long fen = one.middle();
    return fen <= Long.MAX_VALUE / by && wanted.range().contains(fen * by);
  }
}
