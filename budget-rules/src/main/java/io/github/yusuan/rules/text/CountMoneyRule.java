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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
              Label.zh("“三公”经费各项（含外宾接待）的金额与团组、批次、车辆数相互对应，不一为零、一不为零")
                  .en(
                      "money of the three public expenses, foreign guests among them, goes with"
                          + " groups, occasions and vehicles: neither is zero without the other"),
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
              List.of(CountPatterns.OVERSEAS_COUNT, CountPatterns.OVERSEAS_NONE),
              true,
              Optional.of(ThreePublic.OVERSEAS)),
          new Pair(
              CountPatterns.RECEPTION_MONEY,
              List.of(CountPatterns.RECEPTION_COUNT, CountPatterns.RECEPTION_NONE),
              true,
              Optional.of(ThreePublic.RECEPTION),
              Guests.ALL),
          new Pair(
              CountPatterns.FOREIGN_SPENT,
              List.of(CountPatterns.FOREIGN_COUNT),
              true,
              Optional.empty(),
              Guests.FOREIGN),
          new Pair(
              CountPatterns.PURCHASE_MONEY,
              List.of(CountPatterns.PURCHASE_COUNT, CountPatterns.PURCHASE_NONE),
              true,
              Optional.of(ThreePublic.VEHICLE_PURCHASE)),
          new Pair(
              CountPatterns.RUNNING_MONEY,
              List.of(CountPatterns.HELD_COUNT, CountPatterns.HELD_NONE),
              false,
              Optional.of(ThreePublic.VEHICLE_RUNNING)));

  /** Of which guests a pair speaks (接待对象). */
  private enum Guests {
    NONE,
    ALL,
    FOREIGN
  }

  /**
   * What goes together (金额与数量).
   *
   * @param money the pattern of the money
   * @param counts the patterns of the count, with a number or without one where it is none
   * @param bothWays whether a count asks for money; a vehicle may stand still
   * @param item what the money is of, if tables print it
   * @param guests of which guests it speaks
   */
  private record Pair(
      TextPattern money,
      List<TextPattern> counts,
      boolean bothWays,
      Optional<Category> item,
      Guests guests) {

    Pair(TextPattern money, List<TextPattern> counts, boolean bothWays, Optional<Category> item) {
      this(money, counts, bothWays, item, Guests.NONE);
    }

    /** Tells whether a sum and a number go together. */
    boolean fits(boolean spent, boolean counted) {
      return spent == counted || (counted && !bothWays);
    }
  }

  private CountMoneyRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    int year = examination.disclosure().year().getValue();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      Told told = new Told(text, year, isBuying(examination, text));
      for (Pair pair : PAIRS) {
        Map<Optional<MatchResult>, List<MatchResult>> counts = told.counts(pair);
        List<MatchResult> alone = counts.remove(Optional.<MatchResult>empty());
        counts.forEach(
            (money, counted) ->
                findings.add(judge(rule, section, pair, money.orElseThrow(), some(counted))));
        if (alone != null && !pair.money().isIn(text)) {
          tables(rule, examination, section, pair, some(alone)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** Vehicles to be bought have running costs, though none were held before. */
  private static boolean isBuying(Examination examination, String text) {
    return Quantities.of(examination)
            .threePublic(ThreePublic.VEHICLE_PURCHASE)
            .filter(money -> money.amounts().greatest() > 0)
            .isPresent()
        || CountPatterns.PURCHASE_MONEY.all(text).stream()
            .anyMatch(money -> new BigDecimal(money.group(1)).signum() != 0)
        || CountPatterns.PURCHASE_COUNT.all(text).stream().anyMatch(count -> number(count) != 0);
  }

  /** Of several counts beside one sum, one that is not zero tells that there is something. */
  private static MatchResult some(List<MatchResult> counts) {
    return counts.stream().filter(count -> number(count) != 0).findFirst().orElse(counts.get(0));
  }

  /** A text of a year (某年度文字). */
  private record Told(String text, int year, boolean buying) {
    /**
     * Tells whether what stands somewhere is of another year, or of the budget at its beginning.
     */
    boolean isOfAnotherYear(int at) {
      String sentence = sentence(at);
      return named(sentence).filter(named -> named != year).isPresent()
          || CountPatterns.OF_ANOTHER_YEAR.isIn(sentence);
    }

    /** A budget counts the vehicles held at the end of the year before, and those to be bought. */
    private boolean isAtHand(Pair pair, MatchResult count) {
      String sentence = sentence(count.start());
      return pair.item().filter(ThreePublic.VEHICLE_RUNNING::equals).isPresent()
          && !buying
          && named(sentence).filter(named -> named == year - 1).isPresent()
          && CountPatterns.END_OF_YEAR.isIn(sentence)
          && !CountPatterns.OF_ANOTHER_YEAR.isIn(sentence);
    }

    private String sentence(int at) {
      String before = text.substring(0, at);
      return before.substring(1 + Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')));
    }

    /** The year that is named last. */
    private static Optional<Integer> named(String sentence) {
      List<MatchResult> years = CountPatterns.NAMED_YEAR.all(sentence);
      return years.isEmpty()
          ? Optional.empty()
          : Optional.of(Integer.valueOf(years.get(years.size() - 1).group()));
    }

    /** Returns all counts of a pair, from left to right. */
    private List<MatchResult> counted(Pair pair) {
      List<MatchResult> counted = new ArrayList<>();
      pair.counts().forEach(count -> counted.addAll(count.all(text)));
      if (pair.guests() != Guests.NONE) {
        CountPatterns.GUEST_COUNT.all(text).stream()
            .filter(count -> guests(count) == pair.guests())
            .forEach(counted::add);
      }
      counted.sort(Comparator.comparingInt(MatchResult::start));
      return counted;
    }

    /** Guests of whom nothing is said are those that the money right before was spent on. */
    private Guests guests(MatchResult count) {
      MatchResult last = null;
      for (MatchResult sum : CountPatterns.GUESTS_SPENT.all(text)) {
        last = sum.end() <= count.start() ? sum : last;
      }
      if (last == null) {
        return Guests.ALL;
      }
      int end = last.end();
      boolean foreign =
          CountPatterns.FOREIGN_SPENT.all(text).stream().anyMatch(sum -> sum.end() == end);
      boolean near = !CountPatterns.ELSEWHERE.isIn(text.substring(end, count.start()));
      return foreign && near ? Guests.FOREIGN : Guests.ALL;
    }

    /** Returns the counts of this year that are not paid by others, by the money beside them. */
    Map<Optional<MatchResult>, List<MatchResult>> counts(Pair pair) {
      List<MatchResult> money = new ArrayList<>(pair.money().all(text));
      money.removeIf(sum -> isOfAnotherYear(sum.start()));
      Map<Optional<MatchResult>, List<MatchResult>> counts = new LinkedHashMap<>();
      for (MatchResult count : counted(pair)) {
        Optional<MatchResult> sum = beside(money, count);
        int from = sum.filter(one -> one.start() < count.start()).orElse(count).start();
        int begin = sum.isPresent() ? from : text.lastIndexOf('。', from) + 1;
        int end = text.indexOf('。', count.end());
        String words = text.substring(begin, end < 0 ? text.length() : end);
        boolean now = !isOfAnotherYear(count.start()) || isAtHand(pair, count);
        if (now && !CountPatterns.PAID_BY_OTHERS.isIn(words)) {
          counts.computeIfAbsent(sum, none -> new ArrayList<>()).add(count);
        }
      }
      return counts;
    }

    /** The last sum before a count, or else the first behind it in its sentence. */
    private Optional<MatchResult> beside(List<MatchResult> money, MatchResult count) {
      MatchResult last = null;
      for (MatchResult sum : money) {
        if (sum.end() <= count.start()) {
          last = sum;
        } else if (last == null && sum.start() >= count.end()) {
          boolean same = text.substring(count.end(), sum.start()).indexOf('。') < 0;
          return same ? Optional.of(sum) : Optional.empty();
        }
      }
      return Optional.ofNullable(last);
    }
  }

  /** Where the text tells no money, the tables do. */
  private static Optional<Finding> tables(
      Rule rule, Examination examination, Section section, Pair pair, MatchResult count) {
    Optional<Measurement> tables = pair.item().flatMap(Quantities.of(examination)::threePublic);
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
