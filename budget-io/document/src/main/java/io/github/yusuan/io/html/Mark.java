package io.github.yusuan.io.html;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cell takes part of (单元格标记): the worst of it as a sign, and what to tell at the cell. */
final class Mark {
  /** The mark of what is no cell, or takes part of nothing. */
  static final Mark NONE = new Mark();

  /** How many findings are told at a cell; the rest is counted. */
  private static final int TOLD = 5;

  private Sign sign = Sign.NONE;
  private int holding;
  private int more;
  private final List<Finding> told = new ArrayList<>();
  private @Nullable Doubt doubt;

  /** A figure in doubt (疑点) and why. */
  record Doubt(Discrepancy discrepancy, Culprit culprit) {}

  void add(Finding finding) {
    Sign other = Sign.of(finding);
    sign = other.compareTo(sign) < 0 ? other : sign;
    if (finding.outcome() == Outcome.HOLDS) {
      holding++;
    } else if (finding.outcome() != Outcome.NOT_APPLICABLE) {
      if (told.size() < TOLD) {
        told.add(finding);
      } else {
        more++;
      }
    }
  }

  void add(Doubt other) {
    Sign mark = other.discrepancy().isUnique() ? Sign.DOUBT : Sign.SUSPECT;
    if (mark.compareTo(sign) < 0) {
      sign = mark;
      doubt = other;
    }
  }

  /** Marks what one cause concerns. */
  void concerned() {
    sign = Sign.DOUBT;
  }

  Sign sign() {
    return sign;
  }

  /** Returns how many checks of the cell hold. */
  int holding() {
    return holding;
  }

  /** Returns what does not simply hold, the first of it. */
  List<Finding> told() {
    return told;
  }

  /** Returns how many there are that are not told. */
  int more() {
    return more;
  }

  @Nullable Doubt doubt() {
    return doubt;
  }
}
