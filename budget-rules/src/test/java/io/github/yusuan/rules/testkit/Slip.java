package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A slip (笔误): a way in which a printed figure goes wrong. */
public enum Slip {
  /** 错一位: one digit is another. */
  ONE_DIGIT,
  /** 相邻两位颠倒: two neighbouring digits changed places. */
  SWAPPED_NEIGHBOURS,
  /** 漏一位: a digit before the decimal point is lost. */
  LOST_DIGIT,
  /** 元与万元混淆: ten thousand times as much, or as little. */
  SHIFTED_UNIT,
  /** 正负号: a minus is set or lost. */
  SIGN,
  /** 漏填: the cell is blank. */
  BLANKED;

  private static final long TEN_THOUSAND = 10_000;
  private static final long MOST = 10_000_000_000_000L;

  /**
   * Returns what this slip can make of a figure.
   *
   * @param figure a figure
   * @return other figures of as many decimals, or a blank; empty where the slip cannot happen
   */
  public List<Optional<Figure>> outcomes(Figure figure) {
    List<Optional<Figure>> outcomes = new ArrayList<>();
    if (this == BLANKED) {
      outcomes.add(Optional.empty());
      return outcomes;
    }
    for (long slipped : of(Math.abs(figure.lastPlaces()), figure.decimals())) {
      long signed = figure.signum() < 0 ? -slipped : slipped;
      if (signed != figure.lastPlaces()) {
        outcomes.add(Optional.of(Figure.ofLastPlaces(signed, figure.decimals())));
      }
    }
    return outcomes;
  }

  private List<Long> of(long places, int decimals) {
    return switch (this) {
      case ONE_DIGIT -> oneDigit(places);
      case SWAPPED_NEIGHBOURS -> swapped(places);
      case LOST_DIGIT -> lost(places, decimals);
      case SHIFTED_UNIT -> shifted(places);
      case SIGN -> List.of(-places);
      case BLANKED -> List.of();
    };
  }

  private static List<Long> oneDigit(long places) {
    String digits = Long.toString(places);
    List<Long> slipped = new ArrayList<>();
    for (int at = 0; at < digits.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        slipped.add(Long.parseLong(digits.substring(0, at) + digit + digits.substring(at + 1)));
      }
    }
    return slipped;
  }

  private static List<Long> swapped(long places) {
    String digits = Long.toString(places);
    List<Long> slipped = new ArrayList<>();
    for (int at = 1; at < digits.length(); at++) {
      String pair = "" + digits.charAt(at) + digits.charAt(at - 1);
      slipped.add(Long.parseLong(digits.substring(0, at - 1) + pair + digits.substring(at + 1)));
    }
    return slipped;
  }

  private static List<Long> lost(long places, int decimals) {
    String digits = Long.toString(places);
    List<Long> slipped = new ArrayList<>();
    for (int at = 0; at < digits.length() - decimals && digits.length() > decimals + 1; at++) {
      slipped.add(Long.parseLong(digits.substring(0, at) + digits.substring(at + 1)));
    }
    return slipped;
  }

  private static List<Long> shifted(long places) {
    List<Long> slipped = new ArrayList<>();
    if (places < MOST / TEN_THOUSAND) {
      slipped.add(places * TEN_THOUSAND);
    }
    if (places >= TEN_THOUSAND) {
      slipped.add(places / TEN_THOUSAND);
    }
    return slipped;
  }
}
