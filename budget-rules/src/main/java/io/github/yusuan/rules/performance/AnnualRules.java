package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annual values against those of the term (年度指标与实施期指标). */
final class AnnualRules {
  private static final Label ONE_SIDE =
      Label.zh("只列实施期或只列年度一栏指标")
          .en("indicators are stated for the term only, or for the year only");
  private static final Label NOT_COMPARABLE =
      Label.zh("实施期与年度指标值不可比较").en("values of term and year cannot be compared");

  private static final Sentence SAME =
      Sentence.of("annual-value-same")
          .zh("{indicator}年度{annual}，实施期{term}：与实施期相同")
          .en("{indicator}: the annual value {annual} is the same as the term value {term}");
  private static final Sentence WITHIN =
      Sentence.of("annual-value-within")
          .zh("{indicator}年度{annual}，实施期{term}：不大于实施期")
          .en("{indicator}: the annual value {annual} does not exceed the term value {term}");
  private static final Sentence DIFFERS =
      Sentence.of("annual-value-differs")
          .zh("{indicator}年度{annual}，实施期{term}：与实施期不同")
          .en("{indicator}: the annual value {annual} differs from the term value {term}");
  private static final Sentence EXCEEDS =
      Sentence.of("annual-value-exceeds")
          .zh("{indicator}年度{annual}，实施期{term}：大于实施期")
          .en("{indicator}: the annual value {annual} exceeds the term value {term}");

  private static final Sentence PAIRED =
      Sentence.of("indicators-paired")
          .zh("{sheet}实施期与年度的指标一致")
          .en("{sheet}: the same indicators for the term and the year");
  private static final Sentence UNPAIRED =
      Sentence.of("indicators-unpaired").zh("{sheet}{unpaired}").en("{sheet}: {unpaired}");
  private static final Sentence TERM_ONLY =
      Sentence.of("indicators-term-only")
          .zh("仅列实施期：{indicators}")
          .en("for the term only: {indicators}");
  private static final Sentence YEAR_ONLY =
      Sentence.of("indicators-year-only")
          .zh("仅列年度：{indicators}")
          .en("for the year only: {indicators}");

  private AnnualRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-ANNUAL",
                Severity.WARNING,
                Label.zh("一年期项目：年度指标值 = 实施期指标值；多年期项目：年度数量、金额不大于实施期")
                    .en(
                        "annual value = term value in a one-year project; no larger number or amount otherwise"),
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
        if (isSame(annual.get(), term.get())) {
          findings.add(value(rule, stance, Outcome.HOLDS, SAME));
        } else if (oneYear) {
          findings.add(value(rule, stance, Outcome.VIOLATED, DIFFERS));
        } else {
          exceeds(annual.get(), term.get())
              .map(
                  more ->
                      more
                          ? value(rule, stance, Outcome.VIOLATED, EXCEEDS)
                          : value(rule, stance, Outcome.HOLDS, WITHIN))
              .ifPresent(findings::add);
        }
      }
    }
    return sheet.or(rule, NOT_COMPARABLE, findings);
  }

  private static Finding value(Rule rule, Stance stance, Outcome outcome, Sentence sentence) {
    return stance
        .finding(rule, outcome)
        .saying(
            sentence
                .with("indicator", stance.place())
                .with("annual", text(stance, SheetHalf.YEAR))
                .with("term", text(stance, SheetHalf.TERM)));
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
  private static Optional<Boolean> exceeds(Value annual, Value term) {
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
    List<Message> unpaired = new ArrayList<>();
    only(TERM_ONLY, named, SheetHalf.YEAR).ifPresent(unpaired::add);
    only(YEAR_ONLY, named, SheetHalf.TERM).ifPresent(unpaired::add);
    return unpaired.isEmpty()
        ? sheet.finding(rule, Outcome.HOLDS).saying(PAIRED.with("sheet", sheet.words()))
        : sheet
            .finding(rule, Outcome.VIOLATED)
            .saying(
                UNPAIRED
                    .with("sheet", sheet.words())
                    .with("unpaired", Series.of(unpaired).joined(Series.Joint.CLAUSES)));
  }

  private static boolean has(Stance stance, SheetHalf span) {
    return span.value(stance).isPresent();
  }

  /** Names the indicators that lack a value in one half of the sheet, if there are any. */
  private static Optional<Message> only(Sentence sentence, List<Stance> named, SheetHalf without) {
    List<Message> some =
        named.stream().filter(stance -> !has(stance, without)).map(Stance::words).toList();
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(sentence.with("indicators", Series.of(some)));
  }
}
