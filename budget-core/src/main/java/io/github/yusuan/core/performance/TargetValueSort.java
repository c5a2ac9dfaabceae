package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Visible;

/** The sorts of target values (指标值类型) that can be told apart by their text. */
enum TargetValueSort {
  BLANK("empty"),
  MOMENT("a time by the calendar, such as 6月"),
  NUMBER_WITH_UNIT("a number with a unit, such as ≥95%"),
  RATE("a quantity per unit, such as 150元/月"),
  QUALITY("a word of quality, such as 合格"),
  CHOICE("a list of answers, such as 满意、不满意"),
  CLAUSE("a text without a meaning of another sort");

  /** A longer text is a clause unread, so that hostile text costs no time. */
  private static final int LONGEST = 80;

  private final String rule;

  TargetValueSort(String rule) {
    this.rule = rule;
  }

  /** Tells of which sort a printed text is. */
  static TargetValueSort of(String text) {
    String printed = Measure.strip(text);
    if (printed.isEmpty()) {
      return BLANK;
    }
    if (printed.length() > LONGEST) {
      return CLAUSE;
    }
    if (CalendarText.of(printed).isPresent()) {
      return MOMENT;
    }
    if (Measure.of(printed).isPresent()) {
      return NUMBER_WITH_UNIT;
    }
    return ofOther(printed);
  }

  private static TargetValueSort ofOther(String printed) {
    if (isRate(printed)) {
      return RATE;
    }
    if (QualityWords.word(printed).isPresent()) {
      return QUALITY;
    }
    return ChoiceText.options(printed).isEmpty() ? CLAUSE : CHOICE;
  }

  private static boolean isRate(String printed) {
    int slash = Measure.slash(printed);
    return slash >= 0
        && isMeasuredInUnits(printed.substring(0, slash))
        && isPer(printed.substring(slash + 1));
  }

  private static boolean isMeasuredInUnits(String head) {
    return of(head) == NUMBER_WITH_UNIT
        && Measure.of(head).filter(m -> !m.unit().isEmpty()).isPresent();
  }

  private static boolean isPer(String tail) {
    int slash = Measure.slash(tail);
    return slash < 0
        ? Measure.isUnit(Measure.bare(Measure.strip(tail)))
        : Measure.isUnit(Measure.strip(tail.substring(0, slash)))
            && isPer(tail.substring(slash + 1));
  }

  /** Makes a value of a text of this sort. */
  TargetValue value(String text) {
    return switch (this) {
      case BLANK -> new TargetValue.Blank(text);
      case MOMENT -> new TargetValue.Moment(text);
      case NUMBER_WITH_UNIT -> new TargetValue.NumberWithUnit(text);
      case RATE -> new TargetValue.Rate(text);
      case QUALITY -> new TargetValue.Quality(text);
      case CHOICE -> new TargetValue.Choice(text);
      case CLAUSE -> new TargetValue.Clause(text);
    };
  }

  /** Refuses a text of another sort. */
  void require(String text) {
    if (text == null || of(text) != this) {
      throw new IllegalArgumentException(
          "target value must be " + rule + ": " + Visible.quoted(text));
    }
  }
}
