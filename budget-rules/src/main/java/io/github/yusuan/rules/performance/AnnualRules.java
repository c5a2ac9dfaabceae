package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annual values against those of the term (年度指标与实施期指标). */
final class AnnualRules {
  private static final Label ONE_SIDE =
      Label.zh("只列实施期或只列年度一栏指标")
          .en("indicators are stated for the term only, or for the year only");
  private static final Label NOT_COMPARABLE =
      Label.zh("实施期与年度指标值不可比较").en("values of term and year cannot be compared");

  private AnnualRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-ANNUAL",
                Severity.WARNING,
                Label.zh("一年期项目：年度指标值 = 实施期指标值；多年期项目：年度数量、金额不大于实施期")
                    .en(
                        "annual value = term value in a one-year project, and is not more otherwise"),
                (rule, examination) -> Sheets.each(examination, rule, AnnualRules::values))
            .from(TargetSources.FORM),
        Rule.of(
                "TARGET-PAIR",
                Severity.INFORMATION,
                Label.zh("实施期和年度列示的三级指标一致").en("the same indicators are stated for term and year"),
                (rule, examination) ->
                    Sheets.each(examination, rule, (r, sheet) -> List.of(paired(r, sheet))))
            .from(TargetSources.FORM));
  }

  private static List<Finding> values(Rule rule, Sheet sheet) {
    boolean oneYear = sheet.target().term().filter(term -> term.years().orElse(0) == 1).isPresent();
    boolean years = sheet.target().term().filter(term -> term.years().isPresent()).isPresent();
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : years ? sheet.named() : List.<Stance>of()) {
      Optional<Value> term = stance.term();
      Optional<Value> annual = stance.annual();
      if (term.isPresent() && annual.isPresent()) {
        boolean same = isSame(annual.get(), term.get());
        if (oneYear || same) {
          findings.add(value(rule, stance, same ? Relation.SAME : Relation.OTHER));
        } else {
          beyond(annual.get(), term.get())
              .ifPresent(
                  is -> findings.add(value(rule, stance, is ? Relation.BEYOND : Relation.LESS)));
        }
      }
    }
    return sheet.or(rule, NOT_COMPARABLE, findings);
  }

  /** How an annual value stands to that of the term (年度与实施期). */
  private enum Relation {
    SAME("与实施期相同", ", as for the term"),
    LESS("不大于实施期", ", not more than for the term"),
    OTHER("与实施期不同", ", other than for the term"),
    BEYOND("大于实施期", ", more than for the whole term");

    private final String chinese;
    private final String english;

    Relation(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }
  }

  private static Finding value(Rule rule, Stance stance, Relation relation) {
    boolean holds = relation == Relation.SAME || relation == Relation.LESS;
    return stance
        .finding(rule, holds ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(
            Lazily.zh(
                    () ->
                        stance.zh()
                            + "年度"
                            + text(stance, SheetHalf.YEAR)
                            + "，实施期"
                            + text(stance, SheetHalf.TERM)
                            + "："
                            + relation.chinese)
                .en(
                    () ->
                        stance.en()
                            + ": annual "
                            + text(stance, SheetHalf.YEAR)
                            + ", term "
                            + text(stance, SheetHalf.TERM)
                            + relation.english));
  }

  private static String text(Stance stance, SheetHalf span) {
    return span.value(stance).map(Value::text).map(text -> text.isBlank() ? "“”" : text).orElse("");
  }

  /** Tells whether two values say the same, perhaps written in another width. */
  static boolean isSame(Value one, Value other) {
    if (one.text().equals(other.text())) {
      return true;
    }
    boolean quantities = one.isQuantity() && other.isQuantity();
    return quantities
        ? one.comparison().equals(other.comparison()) && sign(one, other) == Sign.EQUAL
        : NameKey.solid(one.text()).equals(NameKey.solid(other.text()));
  }

  /** How two quantities compare (大小). */
  private enum Sign {
    LESS,
    EQUAL,
    MORE,
    UNKNOWN
  }

  private static Sign sign(Value one, Value other) {
    Optional<SheetAmount> some = SheetAmount.price(one, Rounding.HALF_UP);
    Optional<SheetAmount> more = SheetAmount.price(other, Rounding.HALF_UP);
    if (some.isPresent() && more.isPresent()) {
      return sign(Long.compare(some.get().middle(), more.get().middle()));
    }
    boolean alike =
        one.unit().equals(other.unit())
            || (ValueUnits.isPercent(one) && ValueUnits.isPercent(other));
    return alike ? sign(number(one).compareTo(number(other))) : Sign.UNKNOWN;
  }

  private static BigDecimal number(Value value) {
    return value.number().map(Figure::toBigDecimal).orElse(BigDecimal.ZERO);
  }

  private static Sign sign(int comparison) {
    return comparison == 0 ? Sign.EQUAL : comparison < 0 ? Sign.LESS : Sign.MORE;
  }

  /** Tells whether a year has more of a number of things or of money than the whole term. */
  private static Optional<Boolean> beyond(Value annual, Value term) {
    boolean countable =
        annual.isQuantity()
            && term.isQuantity()
            && annual.comparison().equals(term.comparison())
            && !ValueUnits.isPercent(annual)
            && !ValueUnits.isScore(annual)
            && !ValueUnits.isTime(annual);
    Sign sign = countable ? sign(annual, term) : Sign.UNKNOWN;
    return sign == Sign.UNKNOWN ? Optional.empty() : Optional.of(sign == Sign.MORE);
  }

  private static Finding paired(Rule rule, Sheet sheet) {
    List<Stance> named = sheet.named();
    if (named.stream().noneMatch(stance -> has(stance, SheetHalf.TERM))
        || named.stream().noneMatch(stance -> has(stance, SheetHalf.YEAR))) {
      return sheet.notApplicable(rule, ONE_SIDE);
    }
    List<Stance> term = named.stream().filter(stance -> !has(stance, SheetHalf.YEAR)).toList();
    List<Stance> year = named.stream().filter(stance -> !has(stance, SheetHalf.TERM)).toList();
    boolean same = term.isEmpty() && year.isEmpty();
    return sheet
        .finding(rule, same ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(
            Lazily.zh(
                    () ->
                        sheet.zh()
                            + (same
                                ? "实施期与年度的指标一致"
                                : listed(zh("仅列实施期：", term), zh("仅列年度：", year), "；")))
                .en(
                    () ->
                        sheet.en()
                            + ": "
                            + (same
                                ? "the same indicators for term and year"
                                : listed(
                                    en("for the term only ", term),
                                    en("for the year only ", year),
                                    "; "))));
  }

  private static boolean has(Stance stance, SheetHalf span) {
    return span.value(stance).isPresent();
  }

  private static List<String> zh(String lead, List<Stance> stances) {
    return stances.isEmpty()
        ? List.of()
        : List.of(
            stances.stream()
                .map(stance -> Naming.zh(stance.indicator()))
                .collect(Collectors.joining("、", lead, "")));
  }

  private static List<String> en(String lead, List<Stance> stances) {
    return stances.isEmpty()
        ? List.of()
        : List.of(
            stances.stream()
                .map(stance -> Naming.en(stance.indicator()))
                .collect(Collectors.joining(", ", lead, "")));
  }

  private static String listed(List<String> term, List<String> year, String separator) {
    return Stream.concat(term.stream(), year.stream()).collect(Collectors.joining(separator));
  }
}
