package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What bounds each operand (各数的界限): the cells that are not set aside, and what a case assumes. A
 * blank cell is no statement and is never set aside.
 */
final class OperandBounds {
  private final Statements statements;
  private final List<Operand> operands;
  private final List<List<Limit>> limits = new ArrayList<>();

  /** By statement: the operands that its cells print. */
  private final List<List<Integer>> operandsOf = new ArrayList<>();

  private final BitSet aside = new BitSet();
  private final Map<Operand, Limit> cases = new HashMap<>();

  /** The amounts that one cell, or a case, allows. */
  record Limit(Evidence.Source source, FenRange amounts) {
    /** Returns the evidence that this is, used so often; a positive weight takes the least. */
    Evidence of(Operand operand, long weight) {
      return new Evidence(
          operand, source, weight, weight > 0 ? amounts.least() : amounts.greatest());
    }
  }

  OperandBounds(Identities identities, Function<Cell, FenRange> amounts) {
    statements = new Statements(identities);
    operands = identities.operands();
    statements.all().forEach(statement -> operandsOf.add(new ArrayList<>(2)));
    operands.forEach(operand -> read(operand, amounts));
  }

  /** Begins with the same cells, none of them set aside. */
  OperandBounds(OperandBounds whole) {
    statements = whole.statements;
    operands = whole.operands;
    limits.addAll(whole.limits);
    operandsOf.addAll(whole.operandsOf);
  }

  private void read(Operand operand, Function<Cell, FenRange> amounts) {
    List<Limit> mine = new ArrayList<>();
    for (int at = 0; at < operand.cells().size(); at++) {
      Cell cell = operand.cells().get(at);
      int statement = statements.numberOf(operand, at);
      FenRange range = amounts.apply(cell);
      if (!range.equals(Solver.ANYTHING)) {
        mine.add(new Limit(new Evidence.Source(cell, statement), range));
      }
      if (statement >= 0) {
        addOnce(operandsOf.get(statement), operand.index());
      }
    }
    limits.add(mine);
  }

  /** Cells come operand by operand: what is in already is last. */
  private static void addOnce(List<Integer> indexes, int index) {
    if (indexes.isEmpty() || indexes.get(indexes.size() - 1) != index) {
      indexes.add(index);
    }
  }

  Statements statements() {
    return statements;
  }

  BitSet aside() {
    return aside;
  }

  /** Sets just these statements aside, and returns the operands concerned. */
  BitSet setAside(BitSet wanted) {
    BitSet changed = (BitSet) aside.clone();
    changed.xor(wanted);
    aside.clear();
    aside.or(wanted);
    BitSet touched = new BitSet();
    changed.stream().forEach(statement -> operandsOf.get(statement).forEach(touched::set));
    return touched;
  }

  /** Assumes a case of an operand, inside what is assumed already; returns what that was. */
  @Nullable Limit assume(Operand operand, FenRange range) {
    Limit before = cases.get(operand);
    FenRange both = before == null ? range : before.amounts().intersect(range);
    cases.put(operand, new Limit(Evidence.Source.CASE, both));
    return before;
  }

  /** Goes back to what was assumed of an operand. */
  void restore(Operand operand, @Nullable Limit before) {
    if (before == null) {
      cases.remove(operand);
    } else {
      cases.put(operand, before);
    }
  }

  /** Tells whether the cells of an operand can contradict each other without any equation. */
  boolean isSeveral(Operand operand) {
    List<Limit> mine = limits.get(operand.index());
    return mine.size() > 1 || mine.stream().anyMatch(limit -> limit.amounts().isEmpty());
  }

  /** Returns a cell that stands for no amount at all, being finer than one 分. */
  @Nullable Limit impossible(Operand operand) {
    for (Limit limit : limits.get(operand.index())) {
      if (limit.amounts().isEmpty() && isActive(limit)) {
        return limit;
      }
    }
    return null;
  }

  private boolean isActive(Limit limit) {
    int statement = limit.source().statement();
    return statement < 0 || !aside.get(statement);
  }

  /** Returns how many cells and cases bound an operand. */
  int count(Operand operand) {
    return limits.get(operand.index()).size();
  }

  @Nullable Limit least(Operand operand) {
    Limit best = caseOf(operand);
    for (Limit limit : limits.get(operand.index())) {
      boolean counts = isActive(limit) && !limit.amounts().isEmpty();
      if (counts && (best == null || limit.amounts().least() > best.amounts().least())) {
        best = limit;
      }
    }
    return best;
  }

  /** Returns what a case assumes of an operand; nearly always nothing is assumed of any. */
  private @Nullable Limit caseOf(Operand operand) {
    return cases.isEmpty() ? null : cases.get(operand);
  }

  @Nullable Limit greatest(Operand operand) {
    Limit best = caseOf(operand);
    for (Limit limit : limits.get(operand.index())) {
      boolean counts = isActive(limit) && !limit.amounts().isEmpty();
      if (counts && (best == null || limit.amounts().greatest() < best.amounts().greatest())) {
        best = limit;
      }
    }
    return best;
  }
}
