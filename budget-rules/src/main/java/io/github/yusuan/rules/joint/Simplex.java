package io.github.yusuan.rules.joint;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides whether bounded variables can satisfy linear equations, in exact fractions (单纯形法): the
 * general simplex of Dutertre and de Moura. Each equation has a variable of its own, its slack;
 * bounds may be changed at any time, and the work done so far is kept.
 */
final class Simplex {
  static final long NONE_BELOW = Long.MIN_VALUE;
  static final long NONE_ABOVE = Long.MAX_VALUE;

  /** How many rows are looked at in the time that one term is changed. */
  private static final int LOOKS = 8;

  /** After so many pivots for each row Bland's rule is followed, which always ends. */
  private static final int PATIENCE = 4;

  private final int originals;
  private final long[] lower;
  private final long[] upper;
  private final Rational[] values;

  /** By basic variable: its row, as a combination of the others. */
  private final TreeMap<Integer, Map<Integer, Rational>> rows = new TreeMap<>();

  private final Work work;

  /** By variable: how many rows have it. */
  private final int[] uses;

  /** Whether a pivot was broken off by an overflow: what is left then proves nothing. */
  private boolean broken;

  /** Why there is no solution: a combination of variables that is zero and yet cannot be. */
  record Conflict(Map<Integer, Rational> combination) {}

  Simplex(int originals, int equations, Work work) {
    this.originals = originals;
    this.work = work;
    int all = originals + equations;
    lower = new long[all];
    upper = new long[all];
    values = new Rational[all];
    uses = new int[all];
    Arrays.fill(lower, NONE_BELOW);
    Arrays.fill(upper, NONE_ABOVE);
    Arrays.fill(values, Rational.ZERO);
  }

  /** Places an original variable before the first equation is added. */
  void start(int variable, long value) {
    values[variable] = Rational.of(value);
  }

  /** Adds an equation: its slack is this combination of original variables. */
  void equation(int number, Map<Integer, Long> combination) {
    Map<Integer, Rational> row = new TreeMap<>();
    Rational value = Rational.ZERO;
    for (Map.Entry<Integer, Long> term : combination.entrySet()) {
      Rational coefficient = Rational.of(term.getValue());
      if (coefficient.signum() != 0) {
        row.put(term.getKey(), coefficient);
        uses[term.getKey()]++;
        value = value.plus(coefficient.times(values[term.getKey()]));
      }
    }
    rows.put(originals + number, row);
    values[originals + number] = value;
  }

  int slack(int equation) {
    return originals + equation;
  }

  /** Bounds a variable anew, wider or narrower. */
  void bound(int variable, long least, long greatest) {
    lower[variable] = least;
    upper[variable] = greatest;
    if (!rows.containsKey(variable)) {
      moveInside(variable);
    }
  }

  private void moveInside(int variable) {
    Rational value = values[variable];
    if (lower[variable] != NONE_BELOW && value.compareTo(Rational.of(lower[variable])) < 0) {
      move(variable, Rational.of(lower[variable]));
    } else if (upper[variable] != NONE_ABOVE && value.compareTo(Rational.of(upper[variable])) > 0) {
      move(variable, Rational.of(upper[variable]));
    }
  }

  private void move(int nonbasic, Rational target) {
    work.spend(1 + rows.size() / LOOKS);
    Rational change = target.minus(values[nonbasic]);
    rows.forEach(
        (basic, row) -> {
          Rational coefficient = row.get(nonbasic);
          if (coefficient != null) {
            values[basic] = values[basic].plus(coefficient.times(change));
          }
        });
    values[nonbasic] = target;
  }

  Rational value(int variable) {
    return values[variable];
  }

  /** Finds values within all bounds, or why there are none. */
  Optional<Conflict> solve() {
    if (broken) {
      throw new Work.LimitReached();
    }
    for (int pivots = 0; ; pivots++) {
      boolean careful = pivots > PATIENCE * rows.size();
      int basic = outside(careful);
      if (basic < 0) {
        return Optional.empty();
      }
      boolean below = isBelow(basic);
      int entering = careful ? entering(basic, below) : cheapest(basic, below);
      if (entering < 0 || isOutOfReach(basic, below)) {
        return Optional.of(new Conflict(Rows.conflict(basic, row(basic), below)));
      }
      Rational target = Rational.of(below ? lower[basic] : upper[basic]);
      pivot(basic, entering, target);
    }
  }

  /**
   * Moves a variable as far as all bounds allow; nothing if no bound stops it. Call when solved.
   */
  Optional<Rational> extreme(int variable, boolean upward) {
    while (true) {
      Optional<Way> way = way(variable, upward);
      if (way.isEmpty()) {
        return Optional.of(values[variable]);
      }
      if (!walk(way.get())) {
        return Optional.empty();
      }
    }
  }

  /** A variable to move, and whether up. */
  private record Way(int variable, boolean up) {}

  private Optional<Way> way(int variable, boolean upward) {
    if (!rows.containsKey(variable)) {
      boolean free = upward ? canRise(variable) : canFall(variable);
      return free ? Optional.of(new Way(variable, upward)) : Optional.empty();
    }
    int entering = entering(variable, upward);
    return entering < 0
        ? Optional.empty()
        : Optional.of(
            new Way(
                entering,
                (Objects.requireNonNull(row(variable).get(entering)).signum() > 0) == upward));
  }

  /** Moves a variable until the first bound stops it; false if none does. */
  private boolean walk(Way way) {
    work.spend(1 + rows.size() / LOOKS);
    long own = way.up() ? upper[way.variable()] : lower[way.variable()];
    boolean stops = own != (way.up() ? NONE_ABOVE : NONE_BELOW);
    Rational step = stops ? Rational.of(own).minus(values[way.variable()]) : Rational.ZERO;
    int blocking = -1;
    for (Map.Entry<Integer, Map<Integer, Rational>> row : rows.entrySet()) {
      Rational coefficient = row.getValue().get(way.variable());
      if (coefficient != null) {
        int basic = row.getKey();
        boolean rises = (coefficient.signum() > 0) == way.up();
        long bound = rises ? upper[basic] : lower[basic];
        if (bound != (rises ? NONE_ABOVE : NONE_BELOW)) {
          Rational reach = Rational.of(bound).minus(values[basic]).over(coefficient);
          if (!stops || nearer(reach, step, way.up())) {
            step = reach;
            blocking = basic;
            stops = true;
          }
        }
      }
    }
    if (stops && blocking >= 0) {
      boolean rises =
          (Objects.requireNonNull(row(blocking).get(way.variable())).signum() > 0) == way.up();
      pivot(blocking, way.variable(), Rational.of(rises ? upper[blocking] : lower[blocking]));
    } else if (stops) {
      move(way.variable(), values[way.variable()].plus(step));
    }
    return stops;
  }

  private static boolean nearer(Rational one, Rational other, boolean up) {
    return up ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
  }

  /** Returns a basic variable outside its bounds: the first, or that of the shortest row. */
  private int outside(boolean first) {
    work.spend(1 + rows.size() / LOOKS);
    int best = -1;
    int shortest = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Map<Integer, Rational>> row : rows.entrySet()) {
      int basic = row.getKey();
      if (row.getValue().size() < shortest && (isBelow(basic) || isAbove(basic))) {
        best = basic;
        shortest = first ? 0 : row.getValue().size();
      }
    }
    return best;
  }

  private boolean isBelow(int variable) {
    return lower[variable] != NONE_BELOW
        && values[variable].compareTo(Rational.of(lower[variable])) < 0;
  }

  private boolean isAbove(int variable) {
    return upper[variable] != NONE_ABOVE
        && values[variable].compareTo(Rational.of(upper[variable])) > 0;
  }

  /** Tells whether a row cannot come within its bounds even if all its variables go to theirs. */
  private boolean isOutOfReach(int basic, boolean below) {
    Map<Integer, Rational> row = row(basic);
    work.spend(1 + row.size() / LOOKS);
    Optional<Rational> reach = Rows.extreme(row, below ? upper : lower, below ? lower : upper);
    return reach.isPresent()
        && (below
            ? reach.get().compareTo(Rational.of(lower[basic])) < 0
            : reach.get().compareTo(Rational.of(upper[basic])) > 0);
  }

  /** Returns the variable that can move the right way and stands in the fewest rows. */
  private int cheapest(int basic, boolean upward) {
    int best = -1;
    for (Map.Entry<Integer, Rational> term : row(basic).entrySet()) {
      boolean raise = (term.getValue().signum() > 0) == upward;
      int variable = term.getKey();
      if ((best < 0 || uses[variable] < uses[best])
          && (raise ? canRise(variable) : canFall(variable))) {
        best = variable;
      }
    }
    return best;
  }

  /** Bland's rule: the first variable that can still move the right way. */
  private int entering(int basic, boolean upward) {
    for (Map.Entry<Integer, Rational> term : row(basic).entrySet()) {
      boolean raise = (term.getValue().signum() > 0) == upward;
      int variable = term.getKey();
      if (raise ? canRise(variable) : canFall(variable)) {
        return variable;
      }
    }
    return -1;
  }

  private boolean canRise(int variable) {
    return upper[variable] == NONE_ABOVE
        || values[variable].compareTo(Rational.of(upper[variable])) < 0;
  }

  private boolean canFall(int variable) {
    return lower[variable] == NONE_BELOW
        || values[variable].compareTo(Rational.of(lower[variable])) > 0;
  }

  private Map<Integer, Rational> row(int basic) {
    return Objects.requireNonNull(rows.get(basic));
  }

  private void pivot(int leaving, int entering, Rational target) {
    broken = true;
    Map<Integer, Rational> row = row(leaving);
    Rational coefficient = Objects.requireNonNull(row.get(entering));
    Rational change = target.minus(values[leaving]).over(coefficient);
    values[leaving] = target;
    Rational entered = values[entering].plus(change);
    rows.remove(leaving);
    row.keySet().forEach(variable -> uses[variable]--);
    rows.forEach(
        (basic, other) -> {
          Rational own = other.get(entering);
          if (own != null) {
            values[basic] = values[basic].plus(own.times(change));
          }
        });
    values[entering] = entered;
    Map<Integer, Rational> solved = Rows.solvedFor(entering, leaving, row, coefficient);
    for (Map<Integer, Rational> other : rows.values()) {
      if (other.containsKey(entering)) {
        work.spend(solved.size());
        uses[entering]--;
        Rows.substitute(other, entering, solved, uses);
      }
    }
    rows.put(entering, solved);
    solved.keySet().forEach(variable -> uses[variable]++);
    broken = false;
  }
}
