package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Interval propagation (区间传播): narrows what each operand may be by all identities at once, in whole
 * 分, until nothing changes. An operand that is left without any amount proves that no budget prints
 * as this disclosure; the reverse is not proved.
 */
public final class Propagation {
  /** How often an identity may be looked at, for each identity there is. */
  private static final int STEPS_PER_IDENTITY = 1_000;

  private final List<Identity> identities;
  private final FenRange[] ranges;
  private final List<List<Integer>> byOperand = new ArrayList<>();
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private final BitSet queued = new BitSet();
  private final boolean signed;
  private Optional<Operand> contradiction = Optional.empty();
  private boolean finished;

  private Propagation(Identities derived) {
    identities = derived.all();
    signed = derived.isSigned();
    ranges = new FenRange[derived.operands().size()];
    for (Operand operand : derived.operands()) {
      ranges[operand.index()] = operand.amounts();
      byOperand.add(new ArrayList<>());
      if (operand.isContradictory()) {
        contradiction = contradiction.or(() -> Optional.of(operand));
      }
    }
    for (int at = 0; at < identities.size(); at++) {
      Identity identity = identities.get(at);
      if (!(identity instanceof Identity.Bound && signed)) {
        for (Operand operand : identity.operands()) {
          byOperand.get(operand.index()).add(at);
        }
        enqueue(at);
      }
    }
  }

  /**
   * Propagates the identities of a disclosure.
   *
   * @param identities the identities
   * @return what is left for each operand
   */
  public static Propagation of(Identities identities) {
    Propagation propagation = new Propagation(identities);
    try {
      propagation.run((long) STEPS_PER_IDENTITY * identities.all().size());
    } catch (AmountOverflowException overflow) {
      propagation.finished = false;
    }
    return propagation;
  }

  private void enqueue(int at) {
    if (!queued.get(at)) {
      queued.set(at);
      queue.add(at);
    }
  }

  private void run(long steps) {
    for (long step = 0; step < steps && contradiction.isEmpty() && !queue.isEmpty(); step++) {
      int at = queue.remove();
      queued.clear(at);
      Identity identity = identities.get(at);
      if (identity instanceof Identity.Sum sum) {
        narrow(List.of(sum.total()), sum.parts());
      } else if (identity instanceof Identity.Balance balance) {
        narrow(balance.left(), balance.right());
      } else if (identity instanceof Identity.Bound bound) {
        narrow(bound);
      }
    }
    finished = queue.isEmpty() || contradiction.isPresent();
  }

  private void narrow(List<Operand> left, List<Operand> right) {
    FenRange all = sum(right);
    narrowEach(left, sum(left), all);
    if (contradiction.isEmpty()) {
      narrowEach(right, all, sum(left));
    }
  }

  /** Narrows each operand of one side by what the other side comes to. */
  private void narrowEach(List<Operand> side, FenRange all, FenRange other) {
    for (Operand operand : side) {
      if (contradiction.isEmpty()) {
        FenRange own = range(operand);
        long least = Fen.minus(other.least(), Fen.minus(all.greatest(), own.greatest()));
        long greatest = Fen.minus(other.greatest(), Fen.minus(all.least(), own.least()));
        narrow(operand, FenRange.from(least).to(greatest));
      }
    }
  }

  private FenRange sum(List<Operand> operands) {
    FenRange all = FenRange.ZERO;
    for (Operand operand : operands) {
      all = all.plus(range(operand));
    }
    return all;
  }

  private void narrow(Identity.Bound bound) {
    narrow(bound.part(), FenRange.from(Long.MIN_VALUE).to(range(bound.whole()).greatest()));
    if (contradiction.isEmpty()) {
      narrow(bound.whole(), FenRange.from(range(bound.part()).least()).to(Long.MAX_VALUE));
    }
  }

  private void narrow(Operand operand, FenRange allowed) {
    FenRange before = ranges[operand.index()];
    FenRange after = before.intersect(allowed);
    if (after.equals(before)) {
      return;
    }
    ranges[operand.index()] = after;
    if (after.isEmpty()) {
      contradiction = Optional.of(operand);
    } else {
      byOperand.get(operand.index()).forEach(this::enqueue);
    }
  }

  /**
   * Returns what is left of an operand.
   *
   * @param operand an operand of the identities
   * @return the amounts that it may be, as far as propagation can tell
   */
  public FenRange range(Operand operand) {
    return ranges[operand.index()];
  }

  /**
   * Returns the operand for which no amount is left.
   *
   * @return an operand, or nothing if propagation finds no contradiction
   */
  public Optional<Operand> contradiction() {
    return contradiction;
  }

  /**
   * Tells whether propagation came to an end within its limit of steps and within 64 bits.
   *
   * @return true if nothing more could be narrowed
   */
  public boolean isFinished() {
    return finished;
  }
}
