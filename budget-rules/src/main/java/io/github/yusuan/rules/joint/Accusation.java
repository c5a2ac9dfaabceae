package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.rules.identity.Identity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Turns what a search found into discrepancies with culprits and corrections (指认疑点). */
final class Accusation {
  private static final int CORRECTIONS = 10;

  private final Solver solver;
  private final Search search;

  Accusation(Solver solver, Search search) {
    this.solver = solver;
    this.search = search;
  }

  List<Discrepancy> discrepancies() {
    List<Discrepancy> discrepancies = new ArrayList<>();
    List<List<BitSet>> errors = search.errors();
    for (int at = 0; at < errors.size(); at++) {
      List<Culprit> culprits = new ArrayList<>();
      for (BitSet alternative : errors.get(at)) {
        culprits.add(culprit(alternative, others(at)));
      }
      discrepancies.add(new Discrepancy(conflict(errors.get(at)), culprits));
    }
    return discrepancies;
  }

  /** Returns the first explanations of all errors but one. */
  private BitSet others(int error) {
    BitSet others = new BitSet();
    for (int at = 0; at < search.errors().size(); at++) {
      if (at != error) {
        others.or(search.errors().get(at).get(0));
      }
    }
    return others;
  }

  private Culprit culprit(BitSet alternative, BitSet others) {
    List<Statement> statements = statements(alternative);
    if (statements.size() != 1) {
      return new Culprit(statements, FenRange.EMPTY, List.of());
    }
    BitSet aside = (BitSet) others.clone();
    aside.or(alternative);
    solver.setAside(aside);
    if (solver.clash().isPresent()) {
      return new Culprit(statements, FenRange.EMPTY, List.of());
    }
    Statement statement = statements.get(0);
    FenRange fits = solver.range(solver.statements().operandOf(alternative.nextSetBit(0)));
    List<Correction> corrections =
        new Slips(statement.figure(), statement.cells().get(0).unit(), fits).corrections();
    return new Culprit(
        statements, fits, corrections.subList(0, Math.min(CORRECTIONS, corrections.size())));
  }

  private List<Statement> statements(BitSet numbers) {
    return numbers.stream().mapToObj(solver.statements().all()::get).toList();
  }

  /** Returns the smallest clash of an error, with nothing in it that could be left out. */
  private Conflict conflict(List<BitSet> alternatives) {
    BitSet members = new BitSet();
    alternatives.forEach(members::or);
    Clash best = null;
    for (Clash clash : search.clashes()) {
      boolean mine = clash.statements().intersects(members);
      if (mine && (best == null || size(clash) < size(best))) {
        best = clash;
      }
    }
    Clash least = new Minimiser(solver).minimal(Optional.ofNullable(best).orElseThrow());
    List<Identity> identities = new ArrayList<>(least.identities());
    return new Conflict(statements(least.statements()), identities, least.certificate());
  }

  private static int size(Clash clash) {
    return clash.statements().cardinality() + clash.identities().size();
  }
}
