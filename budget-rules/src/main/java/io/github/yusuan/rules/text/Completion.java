package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A final account set against its budget in the text (预算完成情况): 年初预算为100.00万元，支出决算为95.00万元，完成年初预算的
 * 95.00%。决算数小于预算数.
 *
 * @param words the words
 * @param basis which budget it is
 * @param budget the budget, if stated
 * @param settled the final account, if stated
 * @param rate how much of the budget it is, in per cent
 * @param gap which way the two are said to differ
 * @param subject which of the three public expenses it is of, if one stands right before it
 */
record Completion(
    String words,
    Basis basis,
    Optional<ClaimedAmount> budget,
    Optional<ClaimedAmount> settled,
    Optional<Figure> rate,
    Optional<Gap> gap,
    Optional<Subject> subject) {

  /** Which budget an account is set against (预算口径). */
  enum Basis {
    /** 年初预算. */
    INITIAL,
    /** 全年预算, 调整预算. */
    ADJUSTED,
    /** 预算, without saying which. */
    ANY;

    static Basis of(String words) {
      if (CompletionPatterns.ADJUSTED.isIn(words)) {
        return ADJUSTED;
      }
      return CompletionPatterns.INITIAL.isIn(words) ? INITIAL : ANY;
    }
  }

  /**
   * A difference in words (所述差额): its direction, and its amount and percentage if stated.
   *
   * @param words the words
   * @param direction its direction
   * @param amount its amount, without sign
   * @param percent its percentage of the budget, without sign
   */
  record Gap(
      String words, Direction direction, Optional<ClaimedAmount> amount, Optional<Figure> percent) {

    /** Returns the amount of a difference that has one, below zero where less was spent. */
    ClaimedAmount signedAmount() {
      ClaimedAmount stated = amount.orElseThrow();
      return new ClaimedAmount(signed(stated.figure()), stated.scale());
    }

    /** Returns the percentage of a difference that has one, with the sign of its amount. */
    Figure signedPercent() {
      return signed(percent.orElseThrow());
    }

    private Figure signed(Figure figure) {
      return direction == Direction.DECREASE && figure.signum() != 0
          ? Figure.ofLastPlaces(-figure.lastPlaces(), figure.decimals())
          : figure;
    }

    /** Tells whether the budget follows from it and the account. */
    boolean impliesBudget() {
      return amount.isPresent() && percent.isPresent() && direction != Direction.UNCHANGED;
    }
  }

  /**
   * One of the three public expenses (“三公”经费之一).
   *
   * @param words its name, and what stands behind it
   * @param item the item
   * @param year the year before its name, if one stands there
   * @param amount the amount behind its name, if one stands there
   */
  record Subject(
      String words, Category item, Optional<Integer> year, Optional<ClaimedAmount> amount) {
    private static final List<Category> BY_GROUP =
        List.of(
            ThreePublic.THREE_PUBLIC,
            ThreePublic.OVERSEAS,
            ThreePublic.VEHICLES,
            ThreePublic.VEHICLE_PURCHASE,
            ThreePublic.VEHICLE_RUNNING,
            ThreePublic.RECEPTION);

    /** How much text before a statement is looked at. */
    private static final int NEAR = 120;

    /** Returns the one that stands right before something. */
    static Optional<Subject> before(String text, int at) {
      String near = text.substring(Math.max(0, at - NEAR), at);
      return CompletionPatterns.SUBJECT.first(near).map(found -> of(near, found));
    }

    private static Subject of(String near, MatchResult found) {
      int group = 2;
      while (found.group(group) == null) {
        group++;
      }
      return new Subject(
          near.substring(found.start(group)),
          BY_GROUP.get(group - 2),
          Optional.ofNullable(found.group(1)).map(Integer::valueOf),
          Optional.ofNullable(found.group(8))
              .map(number -> ItemGrowth.amount(number, found.group(9))));
    }
  }

  /** Finds all in a text without spaces and separators. */
  static List<Completion> in(String text) {
    return text.contains("预算") ? CompletionReader.read(text) : List.of();
  }
}
