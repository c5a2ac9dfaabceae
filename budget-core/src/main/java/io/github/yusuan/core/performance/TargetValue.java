package io.github.yusuan.core.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.money.MonetaryAmount;

/**
 * What an indicator is to reach (指标值): the printed text, and its meaning where it has one.
 *
 * <p>{@link #parse} understands numbers with units ({@code ≥95%}, {@code ≤19.62万元}, {@code 109户}),
 * rates ({@code 150元/月}), moments ({@code 6月}, {@code 2024年1月左右}), words of quality (优化) and
 * choices (不满意、基本满意、很满意). Any other text is a clause. A value is its text: its meaning follows from
 * the text alone, so the two cannot disagree.
 */
public sealed interface TargetValue extends Serializable {
  /**
   * Returns the text, exactly as printed.
   *
   * @return the text
   */
  String text();

  /**
   * Reads a printed target value. No text is refused and nothing of it is lost.
   *
   * @param text the printed text, possibly empty
   * @return the value, whose {@link #text} is the given one
   */
  static TargetValue parse(String text) {
    return TargetValueSort.of(text).value(text);
  }

  /**
   * A number with a unit (定量指标值), after an optional comparison: {@code ≥95%}, {@code 37600元}.
   *
   * @param text the text as printed
   */
  record NumberWithUnit(String text) implements TargetValue {
    /**
     * Refuses a text that is no number with a unit.
     *
     * @param text the text as printed
     */
    public NumberWithUnit {
      TargetValueSort.NUMBER_WITH_UNIT.require(text);
    }

    /**
     * Returns the comparison.
     *
     * @return the comparison, or nothing where the bare number is printed
     */
    public Optional<ComparisonSign> comparison() {
      return measure().comparison();
    }

    /**
     * Returns the number.
     *
     * @return the number with its printed decimals
     */
    public Figure number() {
      return measure().number();
    }

    /**
     * Returns the unit.
     *
     * @return a unit such as %, 万元 or 户; empty where none is printed
     */
    public String unit() {
      return measure().unit();
    }

    /**
     * Tells whether the number is a percentage.
     *
     * @return true if the unit is %
     */
    public boolean isPercent() {
      return unit().equals("%") || unit().equals("％");
    }

    /**
     * Returns the amount of money.
     *
     * @return the exact amount, or nothing where the unit is not 元, 千元, 万元 or 亿元 or the number no
     *     whole 分
     */
    public Optional<MonetaryAmount> amount() {
      try {
        return Optional.of(Scale.parse(unit()).withDecimals(0).amount(number()));
      } catch (IllegalArgumentException noMoney) {
        return Optional.empty();
      }
    }

    private Measure measure() {
      return Measure.of(text).orElseThrow();
    }
  }

  /**
   * A number with a unit, per unit of something else (标准): {@code 150元/月}, {@code ≤50万元/年}.
   *
   * @param text the text as printed
   */
  record Rate(String text) implements TargetValue {
    /**
     * Refuses a text that is no rate.
     *
     * @param text the text as printed
     */
    public Rate {
      TargetValueSort.RATE.require(text);
    }

    /**
     * Returns what stands before the slash.
     *
     * @return the number with its unit
     */
    public NumberWithUnit numerator() {
      return new NumberWithUnit(text.substring(0, Measure.slash(text)));
    }

    /**
     * Returns what stands behind the slash.
     *
     * @return a unit such as 月, 年, 天 or 人·次
     */
    public String per() {
      return Measure.bare(Measure.strip(text.substring(Measure.slash(text) + 1)));
    }
  }

  /**
   * A time by the calendar (时点): {@code 6月}, {@code 2024年1月左右}, {@code 12月底前}, {@code 2024年}. It
   * has a year or a month.
   *
   * @param text the text as printed
   */
  record Moment(String text) implements TargetValue {
    /**
     * Refuses a text that is no time by the calendar.
     *
     * @param text the text as printed
     */
    public Moment {
      TargetValueSort.MOMENT.require(text);
    }

    /**
     * Returns the year.
     *
     * @return the year, or nothing where only a month is printed
     */
    public OptionalInt year() {
      return calendar().year();
    }

    /**
     * Returns the month.
     *
     * @return the month, 1 to 12, or nothing where only a year is printed
     */
    public OptionalInt month() {
      return calendar().month();
    }

    /**
     * Returns the day of the month.
     *
     * @return the day, or nothing where none is printed
     */
    public OptionalInt day() {
      return calendar().day();
    }

    /**
     * Returns the part of the year or month.
     *
     * @return 初, 上旬, 中, 中旬, 下旬, 底 or 末, or nothing
     */
    public Optional<String> part() {
      return calendar().part();
    }

    /**
     * Tells whether the time is given roughly.
     *
     * @return true if 左右 or 前后 is printed
     */
    public boolean isAbout() {
      return calendar().isAbout();
    }

    /**
     * Tells whether the time is a deadline.
     *
     * @return true if 前, 之前, 以前, 内 or 以内 is printed
     */
    public boolean isDeadline() {
      return calendar().isDeadline();
    }

    private CalendarText calendar() {
      return CalendarText.of(text).orElseThrow();
    }
  }

  /**
   * A word of quality (定性指标值): 合格, 优化, 显著提升.
   *
   * @param text the text as printed
   */
  record Quality(String text) implements TargetValue {
    /**
     * Refuses a text that is no known word of quality.
     *
     * @param text the text as printed
     */
    public Quality {
      TargetValueSort.QUALITY.require(text);
    }

    /**
     * Returns the word without what strengthens it.
     *
     * @return 提升 for 显著提升
     */
    public String word() {
      return QualityWords.word(text).orElseThrow();
    }
  }

  /**
   * A list of answers to choose from (选项): 不满意、基本满意、很满意.
   *
   * @param text the text as printed
   */
  record Choice(String text) implements TargetValue {
    /**
     * Refuses a text that is no list of short answers.
     *
     * @param text the text as printed
     */
    public Choice {
      TargetValueSort.CHOICE.require(text);
    }

    /**
     * Returns the answers.
     *
     * @return two or more, in the order of printing
     */
    public List<String> options() {
      return ChoiceText.options(text);
    }
  }

  /**
   * Any other text (文字表述): 按相关财务制度及时拨付.
   *
   * @param text the text as printed
   */
  record Clause(String text) implements TargetValue {
    /**
     * Refuses a text that is of another sort.
     *
     * @param text the text as printed
     */
    public Clause {
      TargetValueSort.CLAUSE.require(text);
    }
  }

  /**
   * An empty cell (空白).
   *
   * @param text the text as printed: nothing, or spaces
   */
  record Blank(String text) implements TargetValue {
    /**
     * Refuses a text that is not empty.
     *
     * @param text the text as printed
     */
    public Blank {
      TargetValueSort.BLANK.require(text);
    }
  }
}
