package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Simplex.Conflict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The system of one disclosure (联立方程组): an unknown whole number of 分 for each operand, an equation
 * for each sum, an inequality for each bound, and what the cells stand for. Statements can be set
 * aside and taken back; each answer is exact.
 */
final class Solver {
  /** What a cell stands for whose figure is to be disregarded. */
  static final FenRange ANYTHING = FenRange.from(-ReportingUnit.LIMIT).to(ReportingUnit.LIMIT);

  private final Identities identities;
  private final Statements statements;
  private final List<Operand> operands;
  private final List<Identity> equations;
  private final List<List<Bound>> bounds;
  private final List<BitSet> operandsOf;

  /** The operands whose cells can contradict each other without any equation. */
  private final List<Operand> several;

  private final Simplex simplex;
  private final BitSet aside = new BitSet();

  /** What one cell says of its operand; a blank cell is no statement and is never set aside. */
  private record Bound(Cell cell, int statement, FenRange amounts) {}

  /**
   * Builds the system by what each cell stands for, {@link #ANYTHING} for one to be disregarded.
   */
  Solver(Identities identities, Function<Cell, FenRange> amounts, Work work) {
    this.identities = identities;
    this.statements = new Statements(identities);
    this.operands = identities.operands();
    this.equations = equations(identities);
    this.bounds = new ArrayList<>();
    this.operandsOf = new ArrayList<>();
    statements.all().forEach(statement -> operandsOf.add(new BitSet()));
    operands.forEach(operand -> readBounds(operand, amounts));
    several = operands.stream().filter(this::isSeveral).toList();
    simplex = new Simplex(operands.size(), equations.size(), work);
    load();
  }

  Solver(Identities identities, Work work) {
    this(identities, identities::amounts, work);
  }

  private Solver(Solver whole, List<Identity> some, Work work) {
    identities = whole.identities;
    statements = whole.statements;
    operands = whole.operands;
    bounds = whole.bounds;
    operandsOf = whole.operandsOf;
    several = whole.several;
    equations = some;
    work.spend(operands.size());
    simplex = new Simplex(operands.size(), equations.size(), work);
    load();
  }

  /** Returns the same system with some of its equations only. */
  Solver only(Set<Identity> some, Work work) {
    return new Solver(this, equations.stream().filter(some::contains).toList(), work);
  }

  private static List<Identity> equations(Identities identities) {
    List<Identity> equations = new ArrayList<>();
    for (Identity identity : identities.all()) {
      boolean equation =
          identity instanceof Identity.Sum
              || (identity instanceof Identity.Bound && !identities.isSigned());
      if (equation && !identity.isVacuous()) {
        equations.add(identity);
      }
    }
    return equations;
  }

  private void readBounds(Operand operand, Function<Cell, FenRange> amounts) {
    List<Bound> mine = new ArrayList<>();
    for (int at = 0; at < operand.cells().size(); at++) {
      Cell cell = operand.cells().get(at);
      int statement = statements.numberOf(operand, at);
      FenRange range = amounts.apply(cell);
      if (!range.equals(ANYTHING)) {
        mine.add(new Bound(cell, statement, range));
      }
      if (statement >= 0) {
        operandsOf.get(statement).set(operand.index());
      }
    }
    bounds.add(mine);
  }

  private boolean isSeveral(Operand operand) {
    List<Bound> mine = bounds.get(operand.index());
    return mine.size() > 1 || mine.stream().anyMatch(bound -> bound.amounts().isEmpty());
  }

  private void load() {
    operands.forEach(operand -> simplex.start(operand.index(), printed(operand)));
    for (int at = 0; at < equations.size(); at++) {
      Map<Integer, Long> combination = new LinkedHashMap<>();
      List<Operand> members = equations.get(at).operands();
      for (int member = 0; member < members.size(); member++) {
        combination.merge(members.get(member).index(), member == 0 ? 1L : -1L, Long::sum);
      }
      simplex.equation(at, combination);
      boolean sum = equations.get(at) instanceof Identity.Sum;
      simplex.bound(simplex.slack(at), sum ? 0 : Simplex.NONE_BELOW, 0);
    }
    operands.forEach(this::bound);
  }

  /**
   * Begins where nearly all sums hold: at what is printed, and at nothing where that is allowed.
   */
  private long printed(Operand operand) {
    Bound least = strongest(operand, true);
    Bound greatest = strongest(operand, false);
    if (least == null || greatest == null || least.amounts().least() <= 0) {
      return 0;
    }
    long from = least.amounts().least();
    return from + Math.max(0, greatest.amounts().greatest() - from + 1) / 2;
  }

  private void bound(Operand operand) {
    Bound least = strongest(operand, true);
    Bound greatest = strongest(operand, false);
    long floor = identities.isSigned() ? Simplex.NONE_BELOW : 0;
    long from = least == null ? floor : least.amounts().least();
    long to = greatest == null ? Simplex.NONE_ABOVE : greatest.amounts().greatest();
    if (from <= to) {
      simplex.bound(operand.index(), from, to);
    }
  }

  /** Returns the cell, among those not set aside, that bounds an operand most. */
  private @Nullable Bound strongest(Operand operand, boolean below) {
    Bound best = null;
    for (Bound bound : bounds.get(operand.index())) {
      boolean active = bound.statement() < 0 || !aside.get(bound.statement());
      if (active && !bound.amounts().isEmpty()) {
        boolean better =
            best == null
                || (below
                    ? bound.amounts().least() > best.amounts().least()
                    : bound.amounts().greatest() < best.amounts().greatest());
        best = better ? bound : best;
      }
    }
    return best;
  }

  Statements statements() {
    return statements;
  }

  /** Sets just these statements aside. */
  void setAside(BitSet wanted) {
    BitSet changed = (BitSet) aside.clone();
    changed.xor(wanted);
    aside.clear();
    aside.or(wanted);
    BitSet touched = new BitSet();
    changed.stream().forEach(statement -> touched.or(operandsOf.get(statement)));
    touched.stream().mapToObj(operands::get).forEach(this::bound);
  }

  /** Decides the system without the statements set aside: nothing if it can be solved. */
  Optional<Clash> clash() {
    for (Operand operand : several) {
      Optional<Clash> within = within(operand);
      if (within.isPresent()) {
        return within;
      }
    }
    return simplex.solve().map(this::clash);
  }

  /** Cells of one operand that contradict each other need no equation. */
  private Optional<Clash> within(Operand operand) {
    for (Bound bound : bounds.get(operand.index())) {
      if (bound.amounts().isEmpty() && !aside.get(bound.statement())) {
        return Optional.of(impossible(operand, bound));
      }
    }
    Bound least = strongest(operand, true);
    Bound greatest = strongest(operand, false);
    if (least == null
        || greatest == null
        || least.amounts().least() <= greatest.amounts().greatest()) {
      return Optional.empty();
    }
    List<Evidence> evidence = List.of(evidence(operand, least, 1), evidence(operand, greatest, -1));
    Set<Identity> same = Set.of(new Identity.Same(operand));
    return Optional.of(Clash.of(same, new Certificate(Map.of(), evidence)));
  }

  /** A figure finer than one 分 stands for no amount: what it asks for lies above what it allows. */
  private Clash impossible(Operand operand, Bound bound) {
    Evidence.Source source = new Evidence.Source(bound.cell(), bound.statement());
    List<Evidence> evidence =
        List.of(new Evidence(operand, source, 1, 1), new Evidence(operand, source, -1, 0));
    Set<Identity> same = Set.of(new Identity.Same(operand));
    return Clash.of(same, new Certificate(Map.of(), evidence));
  }

  private Clash clash(Conflict conflict) {
    long scale = 1;
    for (Rational coefficient : conflict.combination().values()) {
      long denominator = coefficient.denominator();
      scale = Math.multiplyExact(scale / Rational.gcd(scale, denominator), denominator);
    }
    Map<Identity, Long> multipliers = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Map.Entry<Integer, Rational> term : conflict.combination().entrySet()) {
      long weight = term.getValue().times(Rational.of(scale)).numerator();
      if (term.getKey() >= operands.size()) {
        multipliers.put(equations.get(term.getKey() - operands.size()), -weight);
      } else {
        evidence.add(evidence(operands.get(term.getKey()), weight));
      }
    }
    Certificate certificate = new Certificate(multipliers, evidence);
    return Clash.of(multipliers.keySet(), certificate);
  }

  private Evidence evidence(Operand operand, long weight) {
    Bound bound = strongest(operand, weight > 0);
    return bound == null
        ? new Evidence(operand, null, weight, 0)
        : evidence(operand, bound, weight);
  }

  private static Evidence evidence(Operand operand, Bound bound, long weight) {
    long fen = weight > 0 ? bound.amounts().least() : bound.amounts().greatest();
    return new Evidence(operand, new Evidence.Source(bound.cell(), bound.statement()), weight, fen);
  }

  /** Returns the exact amounts that an operand may be; to be asked after a solution was found. */
  FenRange range(Operand operand) {
    long least =
        simplex.extreme(operand.index(), false).map(Solver::ceiling).orElse(-ReportingUnit.LIMIT);
    long greatest =
        simplex.extreme(operand.index(), true).map(Rational::floor).orElse(ReportingUnit.LIMIT);
    return FenRange.from(least).to(greatest);
  }

  private static long ceiling(Rational value) {
    return -value.negate().floor();
  }

  /** Fixes an operand for a moment. */
  void fix(Operand operand, long fen) {
    simplex.bound(operand.index(), fen, fen);
  }

  /** Undoes {@link #fix}. */
  void widen(Operand operand) {
    bound(operand);
  }

  /** Returns the value of an operand in the last solution. */
  Rational value(Operand operand) {
    return simplex.value(operand.index());
  }

  List<Operand> operands() {
    return operands;
  }
}
