package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The rule on money and counts of the three public expenses in one text (“三公”经费的金额与团组、批次、辆数): no
 * money without something it was spent on, and the other way round.
 */
final class CountMoneyRule {
  static final Rule MONEY =
      Rule.of(
              "TEXT-COUNT-MONEY",
              Severity.WARNING,
              Label.zh("“三公”经费各项的金额与团组、批次、车辆数相互对应，不一为零、一不为零")
                  .en(
                      "money of the three public expenses goes with groups, occasions and vehicles:"
                          + " neither is zero without the other"),
              CountMoneyRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence FITS =
      Sentence.of("counts-go-with-money")
          .zh("{section}“{money}”与“{count}”相互对应")
          .en("{section}: “{money}” and “{count}” go together");
  private static final Sentence DIFFERS =
      Sentence.of("counts-without-money")
          .zh("{section}“{money}”，而“{count}”，两者不能一为零、一不为零")
          .en("{section}: “{money}” but “{count}”: neither can be zero without the other");

  private static final Sentence TABLES_DIFFER =
      Sentence.of("counts-without-money-in-tables")
          .zh("{section}“{count}”，而{tables}，两者不能一为零、一不为零")
          .en("{section}: “{count}” but {tables}: neither can be zero without the other");

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(
              CountPatterns.OVERSEAS_MONEY,
              CountPatterns.OVERSEAS_COUNT,
              true,
              ThreePublic.OVERSEAS),
          new Pair(
              CountPatterns.RECEPTION_MONEY,
              CountPatterns.RECEPTION_COUNT,
              true,
              ThreePublic.RECEPTION),
          new Pair(
              CountPatterns.PURCHASE_MONEY,
              CountPatterns.PURCHASE_COUNT,
              true,
              ThreePublic.VEHICLE_PURCHASE),
          new Pair(
              CountPatterns.RUNNING_MONEY,
              CountPatterns.HELD_COUNT,
              false,
              ThreePublic.VEHICLE_RUNNING));

  /**
   * What goes together (金额与数量).
   *
   * @param money the pattern of the money
   * @param count the pattern of the count
   * @param bothWays whether a count asks for money; a vehicle may stand still
   * @param item what the money is of
   */
  private record Pair(TextPattern money, TextPattern count, boolean bothWays, Category item) {

    /** Tells whether a sum and a number go together. */
    boolean fits(boolean spent, boolean counted) {
      return spent == counted || (counted && !bothWays);
    }
  }

  private CountMoneyRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    String year = examination.disclosure().year().toString();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      for (Pair pair : PAIRS) {
        for (MatchResult count : pair.count().all(text)) {
          Told told = new Told(text, year);
          Optional<MatchResult> money = money(pair, told, count);
          if (money.isPresent()) {
            findings.add(judge(rule, section, pair, money.get(), count));
          } else if (!pair.money().isIn(text) && told.isOfThisDocument(count)) {
            tables(rule, examination, section, pair, count).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /** A text of a year (某年度文字). */
  private record Told(String text, String year) {
    /**
     * Tells whether what stands somewhere is of another year, or of the budget at its beginning.
     */
    boolean isOfAnotherYear(int at) {
      String before = text.substring(0, at);
      String sentence =
          before.substring(1 + Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')));
      List<MatchResult> years = CountPatterns.NAMED_YEAR.all(sentence);
      boolean other = !years.isEmpty() && !years.get(years.size() - 1).group().equals(year);
      return other || CountPatterns.OF_ANOTHER_YEAR.isIn(sentence);
    }

    /** Tells whether a count is of this year and not paid by others. */
    boolean isOfThisDocument(MatchResult count) {
      int from = text.lastIndexOf('。', count.start()) + 1;
      int end = text.indexOf('。', count.end());
      String sentence = text.substring(from, end < 0 ? text.length() : end);
      return !isOfAnotherYear(count.start()) && !CountPatterns.PAID_BY_OTHERS.isIn(sentence);
    }
  }

  /** The last amount before the count, of this year and not paid by others. */
  private static Optional<MatchResult> money(Pair pair, Told told, MatchResult count) {
    MatchResult last = null;
    for (MatchResult money : pair.money().all(told.text())) {
      if (money.end() <= count.start() && !told.isOfAnotherYear(money.start())) {
        last = money;
      }
    }
    if (last == null || told.isOfAnotherYear(count.start())) {
      return Optional.empty();
    }
    int end = told.text().indexOf('。', count.end());
    String words = told.text().substring(last.start(), end < 0 ? told.text().length() : end);
    return CountPatterns.PAID_BY_OTHERS.isIn(words) ? Optional.empty() : Optional.of(last);
  }

  /** Where the text tells no money, the tables do. */
  private static Optional<Finding> tables(
      Rule rule, Examination examination, Section section, Pair pair, MatchResult count) {
    Optional<Measurement> tables = Quantities.of(examination).threePublic(pair.item());
    boolean counted = number(count) != 0;
    boolean none = tables.filter(money -> money.amounts().greatest() == 0).isPresent();
    boolean some = tables.filter(money -> money.amounts().least() > 0).isPresent();
    if ((!none && !some) || pair.fits(some, counted)) {
      return Optional.empty();
    }
    List<Cell> cells = tables.orElseThrow().cells();
    return Optional.of(
        Finding.of(rule, Outcome.VIOLATED)
            .at(Site.of(section))
            .cells(cells)
            .saying(
                TABLES_DIFFER
                    .with("section", section.title())
                    .with("count", count.group())
                    .with("tables", new PrintedCells(cells))));
  }

  private static Finding judge(
      Rule rule, Section section, Pair pair, MatchResult money, MatchResult count) {
    boolean spent = new BigDecimal(money.group(1)).signum() != 0;
    boolean counted = number(count) != 0;
    boolean fits = pair.fits(spent, counted);
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(
            (fits ? FITS : DIFFERS)
                .with("section", section.title())
                .with("money", money.group())
                .with("count", count.group()));
  }

  private static long number(MatchResult count) {
    for (int group = 1; group <= count.groupCount(); group++) {
      if (count.group(group) != null) {
        return Long.parseLong(count.group(group));
      }
    }
    return 0;
  }
}
