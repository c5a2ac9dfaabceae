package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.OperandBounds.Limit;
import io.github.yusuan.rules.simplex.Rational;
import io.github.yusuan.rules.simplex.Simplex;
import io.github.yusuan.rules.work.Work;
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

  /** How many cells are looked at in the time that one term is changed. */
  static final int CELLS = 8;

  private final Identities identities;
  private final OperandBounds limits;
  private final List<Operand> operands;
  private final List<Identity> equations;

  /** The operands whose cells can contradict each other without any equation. */
  private final List<Operand> several;

  private final Simplex simplex;
  private final Work work;

  /**
   * Builds the system by what each cell stands for, {@link #ANYTHING} for one to be disregarded.
   */
  Solver(Identities identities, Function<Cell, FenRange> amounts, Work work) {
    this.identities = identities;
    this.limits = new OperandBounds(identities, amounts);
    this.operands = identities.operands();
    this.equations = equations(identities);
    several = operands.stream().filter(limits::isSeveral).toList();
    this.work = work;
    work.spend(operands.stream().mapToInt(limits::count).sum());
    simplex = new Simplex(operands.size(), equations.size(), work);
    load();
  }

  Solver(Identities identities, Work work) {
    this(identities, identities::amounts, work);
  }

  private Solver(Solver whole, List<Identity> some, Work work) {
    this.work = work;
    work.spend(whole.operands.size() + whole.equations.size());
    identities = whole.identities;
    limits = new OperandBounds(whole.limits);
    operands = whole.operands;
    several = whole.several;
    equations = some;
    simplex = new Simplex(operands.size(), equations.size(), work);
    load();
  }

  /** Returns the same system with some of its equations only, and all of its statements. */
  Solver only(Set<Identity> some, Work work) {
    return new Solver(this, equations.stream().filter(some::contains).toList(), work);
  }

  private Solver(Solver other, Work work) {
    this.work = work;
    work.spend(other.operands.size() + other.equations.size());
    identities = other.identities;
    limits = new OperandBounds(other.limits);
    limits.setAside(other.limits.aside());
    operands = other.operands;
    several = other.several;
    equations = other.equations;
    simplex = new Simplex(other.simplex, work);
  }

  /** Returns the same system where it stands now, to go on by itself. */
  Solver copy(Work work) {
    return new Solver(this, work);
  }

  private static List<Identity> equations(Identities identities) {
    List<Identity> equations = new ArrayList<>();
    for (Identity identity : identities.all()) {
      boolean equation =
          !(identity instanceof Identity.Same)
              && !(identity instanceof Identity.Bound && identities.isSigned());
      if (equation && !identity.isVacuous()) {
        equations.add(identity);
      }
    }
    return equations;
  }

  private void load() {
    operands.forEach(operand -> simplex.start(operand.index(), printed(operand)));
    for (int at = 0; at < equations.size(); at++) {
      Map<Integer, Long> combination = new LinkedHashMap<>();
      Identity equation = equations.get(at);
      List<Operand> members = equation.operands();
      for (int member = 0; member < members.size(); member++) {
        long sign = equation.isOnTheLeft(member) ? 1 : -1;
        combination.merge(members.get(member).index(), sign, Long::sum);
      }
      simplex.equation(at, combination);
      boolean bound = equation instanceof Identity.Bound;
      simplex.bound(simplex.slack(at), bound ? Simplex.NONE_BELOW : 0, 0);
    }
    operands.forEach(this::bound);
  }

  /**
   * Begins where nearly all sums hold: at what is printed, and at nothing where that is allowed.
   */
  private long printed(Operand operand) {
    Limit least = limits.least(operand);
    Limit greatest = limits.greatest(operand);
    if (least == null || greatest == null || least.amounts().least() <= 0) {
      return 0;
    }
    long from = least.amounts().least();
    return from + Math.max(0, greatest.amounts().greatest() - from + 1) / 2;
  }

  private void bound(Operand operand) {
    work.spend(1 + limits.count(operand) / CELLS);
    Limit least = limits.least(operand);
    Limit greatest = limits.greatest(operand);
    long floor = operand.isSigned() ? Simplex.NONE_BELOW : 0;
    long from = least == null ? floor : Math.max(floor, least.amounts().least());
    long to = greatest == null ? Simplex.NONE_ABOVE : greatest.amounts().greatest();
    if (from <= to) {
      simplex.bound(operand.index(), from, to);
    }
  }

  Statements statements() {
    return limits.statements();
  }

  /** Sets just these statements aside. */
  void setAside(BitSet wanted) {
    limits.setAside(wanted).stream().mapToObj(operands::get).forEach(this::bound);
  }

  /** Assumes a case of an operand; returns what was assumed of it before. */
  @Nullable Limit assume(Operand operand, FenRange range) {
    Limit before = limits.assume(operand, range);
    bound(operand);
    return before;
  }

  /** Undoes {@link #assume}. */
  void restore(Operand operand, @Nullable Limit before) {
    limits.restore(operand, before);
    bound(operand);
  }

  /**
   * Decides the system without the statements set aside: nothing if it can be solved, and then
   * every value is whole.
   */
  Optional<Conflict> conflict() {
    return new WholeNumbers(this).conflict();
  }

  /** Decides whether the system can be solved in fractions of a 分. */
  Optional<Conflict> conflictOfFractions() {
    for (Operand operand : several) {
      work.spend(1 + limits.count(operand) / CELLS);
      Optional<Conflict> within = within(operand);
      if (within.isPresent()) {
        return within;
      }
    }
    return simplex.solve().map(this::conflict);
  }

  /** Cells of one operand that contradict each other need no equation. */
  private Optional<Conflict> within(Operand operand) {
    Limit impossible = limits.impossible(operand);
    if (impossible != null) {
      // It stands for no amount: what it asks for lies above what it allows.
      Evidence.Source source = impossible.source();
      return Optional.of(
          same(new Evidence(operand, source, 1, 1), new Evidence(operand, source, -1, 0)));
    }
    Limit least = limits.least(operand);
    Limit greatest = limits.greatest(operand);
    return least == null
            || greatest == null
            || least.amounts().least() <= greatest.amounts().greatest()
        ? Optional.empty()
        : Optional.of(same(least.of(operand, 1), greatest.of(operand, -1)));
  }

  private Conflict same(Evidence... evidence) {
    Set<Identity> same = Set.of(new Identity.Same(evidence[0].operand()));
    return Conflict.of(same, new Multiples(Map.of(), List.of(evidence)), statements());
  }

  private Conflict conflict(Map<Integer, Rational> refutation) {
    long scale = 1;
    for (Rational coefficient : refutation.values()) {
      long denominator = coefficient.denominator();
      scale = Fen.times(scale / Rational.gcd(scale, denominator), denominator);
    }
    Map<Identity, Long> multipliers = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Map.Entry<Integer, Rational> term : refutation.entrySet()) {
      long weight = term.getValue().times(Rational.of(scale)).numerator();
      if (term.getKey() >= operands.size()) {
        multipliers.put(equations.get(term.getKey() - operands.size()), -weight);
      } else {
        evidence.add(evidence(operands.get(term.getKey()), weight));
      }
    }
    return Conflict.of(multipliers.keySet(), new Multiples(multipliers, evidence), statements());
  }

  private Evidence evidence(Operand operand, long weight) {
    Limit limit = weight > 0 ? limits.least(operand) : limits.greatest(operand);
    boolean isWeak = limit == null || (weight > 0 && limit.amounts().least() < 0);
    return limit == null || (isWeak && !operand.isSigned())
        ? new Evidence(operand, null, weight, 0)
        : limit.of(operand, weight);
  }

  /**
   * Returns the range outside which an operand cannot be, to be asked after a solution was found.
   * Its ends are those that fractions allow; where cases are needed, not every number in it fits.
   */
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

  /** Counts steps of whoever asks. */
  void spend(long steps) {
    work.spend(steps);
  }

  /** Returns the value of an operand in the last solution. */
  Rational value(Operand operand) {
    return simplex.value(operand.index());
  }

  List<Operand> operands() {
    return operands;
  }

  /** Writes down the whole numbers of the last solution, as far as the document itself goes. */
  Witness witness() {
    Map<Region, Long> fen = new LinkedHashMap<>();
    List<Operand> own =
        identities instanceof JoinedIdentities joined
            ? operands.subList(0, joined.ownOperands())
            : operands;
    own.forEach(operand -> fen.put(operand.region(), value(operand).numerator()));
    return new Witness(fen);
  }
}
