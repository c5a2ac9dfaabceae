package io.github.yusuan.rules.text;

import io.github.yusuan.core.narrative.ClaimedAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * The years that do not belong in a final account (决算文字的年度): what it is of is its own year, what it
 * is compared with the year before or its own budget, unless several years are told on purpose.
 */
final class AccountYears {
  private final int year;
  private final Predicate<ClaimedAmount> printed;

  /**
   * Looks for the years of one account.
   *
   * @param year its year
   * @param printed whether the tables of this year print an amount
   */
  AccountYears(int year, Predicate<ClaimedAmount> printed) {
    this.year = year;
    this.printed = printed;
  }

  /** Returns the words with a year that does not belong there. */
  List<String> wrong(String text) {
    List<String> wrong = new ArrayList<>();
    String solid = Passage.solid(text);
    for (String line : solid.lines().toList()) {
      for (String sentence : AccountYearPatterns.SENTENCE_END.split(line)) {
        AccountYearPatterns.BASE.in(sentence).stream()
            .filter(base -> isWrongBase(sentence, base))
            .forEach(base -> wrong.add(base.group()));
        AccountYearPatterns.DATED_AMOUNT.in(sentence).stream()
            .filter(dated -> isWrongAmount(sentence, dated) && !isToldNow(line, dated))
            .forEach(dated -> wrong.add(dated.group()));
      }
      AccountYearPatterns.NOTHING.in(line).stream()
          .filter(none -> !isOwn(none) && !line.contains(year(0)))
          .filter(none -> !AccountYearPatterns.NOW.isIn(line))
          .forEach(none -> wrong.add(none.group()));
      AccountYearPatterns.EXPLAINED.all(line).stream()
          .filter(explained -> !isOwn(explained) && !line.contains(year(0)))
          .filter(explained -> !isExplained(solid, explained.group(2)))
          .map(explained -> explained.group(1) + "年度" + explained.group(2))
          .filter(words -> wrong.stream().noneMatch(told -> told.startsWith(words)))
          .forEach(wrong::add);
    }
    return wrong;
  }

  /** Tells whether this year's is explained elsewhere. */
  private boolean isExplained(String text, String topic) {
    return AccountYearPatterns.EXPLAINED.all(text).stream()
        .anyMatch(own -> isOwn(own) && own.group(2).equals(topic));
  }

  private boolean isOwn(MatchResult found) {
    return Integer.parseInt(found.group(1)) == year;
  }

  private String year(int back) {
    return (year - back) + "年";
  }

  /** An account of another year is no base, unless it stands among others; its own budget is. */
  private boolean isWrongBase(String sentence, MatchResult base) {
    int said = Integer.parseInt(base.group(1));
    boolean budgeted = AccountYearPatterns.OF_A_BUDGET.isIn(base.group(2));
    if (said == year - 1 || (said == year && budgeted)) {
      return false;
    }
    boolean changed = base.group(4) != null && TextPatterns.DIRECTION.isIn(base.group());
    boolean near = Math.abs(said - year) <= 2;
    boolean ofMoney = budgeted || AccountYearPatterns.OF_MONEY.isIn(base.group(2));
    return (ofMoney || (near && changed && AccountYearPatterns.OF_AN_ACCOUNT.isIn(sentence)))
        && !sentence.contains(year(1))
        && !sentence.contains(year(-1))
        && !AccountYearPatterns.ON_PURPOSE.isIn(sentence);
  }

  /** What the tables of this year print is of this year, where nothing else is. */
  private boolean isWrongAmount(String sentence, MatchResult dated) {
    return !isOwn(dated)
        && !sentence.contains(year(0))
        && printed.test(ItemGrowth.amount(dated.group(2), dated.group(3)));
  }

  /** Another year may have had the same. */
  private boolean isToldNow(String line, MatchResult dated) {
    return AccountYearPatterns.NOW.isIn(line)
        || AccountYearPatterns.DATED_AMOUNT.in(line).stream()
            .anyMatch(own -> isOwn(own) && own.group(2).equals(dated.group(2)));
  }
}
