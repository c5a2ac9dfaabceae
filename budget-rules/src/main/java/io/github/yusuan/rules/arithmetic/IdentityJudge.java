package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.ShownCells;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of each identity what becomes of it with the figures as printed (逐条核对). */
final class IdentityJudge {
  private static final Label BLANK = Label.zh("各处均为空白").en("blank everywhere");
  private static final Label NEGATIVE = Label.zh("列有或允许负数").en("negative amounts");
  private static final Label CONTRADICTED =
      Label.zh("所涉数字本身不成立").en("a figure impossible by itself");
  private static final Label TOO_LARGE = Label.zh("数字过大").en("amounts too large");

  private final Identities identities;

  IdentityJudge(Identities identities) {
    this.identities = identities;
  }

  List<Finding> judge() {
    List<Finding> findings = new ArrayList<>(identities.all().size());
    for (Identity identity : identities.all()) {
      findings.add(judge(identity));
    }
    return findings;
  }

  private Finding judge(Identity identity) {
    ShownCells shown = ShownCells.of(identity);
    boolean incomparable = identity instanceof Identity.Bound && identities.isSigned();
    if (incomparable || identity.isVacuous()) {
      return finding(identity, Judgement.notApplicable(shown.cells()));
    }
    if (identity instanceof Identity.Same same) {
      return finding(identity, judge(same));
    }
    Judgement judgement = judgement(identity, shown.cells());
    boolean reliable = identity.operands().stream().noneMatch(Operand::isContradictory);
    return judgement.outcome() == Outcome.VIOLATED && reliable
        ? finding(identity, judgement(identity, sharpest(identity, shown)))
        : finding(identity, judgement);
  }

  /** A sum beyond 64 bits of 分, as of a thousand hostile amounts, is undecided. */
  private Judgement judgement(Identity identity, List<Cell> cells) {
    List<FenRange> ranges = ranges(identity, cells);
    try {
      if (identity instanceof Identity.Balance balance) {
        return Judgement.ofBalance(cells, ranges, balance.left().size());
      }
      return identity instanceof Identity.Sum
          ? Judgement.ofSum(cells, ranges)
          : Judgement.ofBound(cells, ranges);
    } catch (AmountOverflowException overflow) {
      return Judgement.undecided(cells);
    }
  }

  /** A violation is read in the most precise cells: in rounded ones it might not show. */
  private List<Cell> sharpest(Identity identity, ShownCells shown) {
    List<Cell> cells = new ArrayList<>(shown.cells());
    int at = 0;
    for (Operand operand : identity.operands()) {
      for (Cell cell : operand.cells()) {
        if (width(cell) < width(cells.get(at))) {
          cells.set(at, cell);
        }
      }
      at++;
    }
    return cells;
  }

  private long width(Cell cell) {
    FenRange range = identities.amounts(cell);
    return range.greatest() - range.least();
  }

  private Judgement judge(Identity.Same same) {
    List<Cell> cells = same.operand().cells();
    return Judgement.ofSame(cells, cells.stream().map(identities::amounts).toList());
  }

  /** What each operand may be; one whose cells contradict each other, what the cell read says. */
  private List<FenRange> ranges(Identity identity, List<Cell> cells) {
    List<FenRange> ranges = new ArrayList<>();
    for (Operand operand : identity.operands()) {
      ranges.add(
          operand.isContradictory()
              ? identities.amounts(cells.get(ranges.size()))
              : operand.amounts());
    }
    return ranges;
  }

  private static Finding finding(Identity identity, Judgement judgement) {
    Rule rule = IdentityRule.of(identity);
    return Finding.of(rule, judgement.outcome())
        .cells(judgement.cells())
        .comparing(judgement.comparison())
        .of(identity)
        .because(reason(identity, judgement.outcome()))
        .saying(new IdentityWording(identity, judgement));
  }

  private static @Nullable Label reason(Identity identity, Outcome outcome) {
    if (outcome != Outcome.NOT_APPLICABLE) {
      return outcome == Outcome.UNDECIDED ? TOO_LARGE : null;
    }
    if (identity.isVacuous()) {
      return BLANK;
    }
    return identity instanceof Identity.Bound ? NEGATIVE : CONTRADICTED;
  }
}
