package io.github.yusuan.rules.simplex;

import io.github.yusuan.rules.work.Work;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides whether bounded variables can satisfy linear equations, in exact fractions (单纯形法): the
 * general simplex of Dutertre and de Moura. Each equation has a variable of its own, its slack;
 * bounds may be changed at any time, and the work done so far is kept.
 */
public final class Simplex {
  /** No lower bound. */
  public static final long NONE_BELOW = Long.MIN_VALUE;

  /** No upper bound. */
  public static final long NONE_ABOVE = Long.MAX_VALUE;

  /** After so many pivots for each row Bland's rule is followed, which always ends. */
  private static final int PATIENCE = 4;

  private final int originals;
  private final int equations;
  private final long[] lower;
  private final long[] upper;
  private final Rational[] values;
  private final Tableau tableau;
  private final Work work;

  /** The basic variables that are outside their bounds. */
  private final Members outside;

  /** Where the last was looked for: of rows that are equally short the next from there is taken. */
  private int cursor;

  /** Whether a pivot was broken off by an overflow: what is left then proves nothing. */
  private boolean broken;

  /**
   * Makes a system without equations yet.
   *
   * @param originals how many variables there are, all of them zero
   * @param equations how many equations will be added
   * @param work what counts the steps
   */
  public Simplex(int originals, int equations, Work work) {
    this.originals = originals;
    this.equations = equations;
    this.work = work;
    int all = originals + equations;
    tableau = new Tableau(all, work);
    lower = new long[all];
    upper = new long[all];
    outside = new Members(all);
    values = new Rational[all];
    Arrays.fill(lower, NONE_BELOW);
    Arrays.fill(upper, NONE_ABOVE);
    Arrays.fill(values, Rational.ZERO);
  }

  /**
   * Begins as another system stands now; neither hears of what becomes of the other.
   *
   * @param other the other system
   * @param work what counts the steps of this one
   */
  public Simplex(Simplex other, Work work) {
    this.originals = other.originals;
    this.equations = other.equations;
    this.work = work;
    tableau = new Tableau(other.tableau, work);
    lower = other.lower.clone();
    upper = other.upper.clone();
    values = other.values.clone();
    outside = new Members(other.outside);
    cursor = other.cursor;
    broken = other.broken;
  }

  /**
   * Places an original variable before the first equation is added.
   *
   * @param variable its number
   * @param value where to begin
   */
  public void start(int variable, long value) {
    values[variable] = Rational.of(value);
  }

  /**
   * Adds an equation: its slack is this combination of original variables.
   *
   * @param number the number of the equation, from 0
   * @param combination the coefficient of each variable
   */
  public void equation(int number, Map<Integer, Long> combination) {
    Combination row = Combination.of(combination);
    Rational value = Rational.ZERO;
    for (int at = 0; at < row.size(); at++) {
      value = value.plus(row.coefficient(at).times(values[row.variable(at)]));
    }
    tableau.add(originals + number, row);
    place(originals + number, value);
  }

  /**
   * Returns the variable of an equation.
   *
   * @param equation the number of the equation
   * @return its slack
   */
  public int slack(int equation) {
    return originals + equation;
  }

  /**
   * Bounds a variable anew, wider or narrower.
   *
   * @param variable its number
   * @param least the least value, or {@link #NONE_BELOW}
   * @param greatest the greatest, or {@link #NONE_ABOVE}
   */
  public void bound(int variable, long least, long greatest) {
    lower[variable] = least;
    upper[variable] = greatest;
    if (tableau.isBasic(variable)) {
      place(variable, values[variable]);
    } else if (isBelow(variable)) {
      move(variable, Rational.of(least));
    } else if (isAbove(variable)) {
      move(variable, Rational.of(greatest));
    }
  }

  /** Gives a basic variable its value, and takes note if that is outside its bounds. */
  private void place(int basic, Rational value) {
    values[basic] = value;
    outside.set(basic, isBelow(basic) || isAbove(basic));
  }

  /** Moves a variable that is not basic, and all that depend on it. */
  void move(int nonbasic, Rational target) {
    Rational change = target.minus(values[nonbasic]);
    int uses = tableau.uses(nonbasic);
    work.spend(1 + uses / Tableau.LOOKS);
    for (int at = 0; at < uses; at++) {
      int basic = tableau.user(nonbasic, at);
      Rational coefficient = Objects.requireNonNull(tableau.row(basic).of(nonbasic));
      place(basic, values[basic].plus(coefficient.times(change)));
    }
    values[nonbasic] = target;
  }

  /**
   * Returns the value of a variable in the last solution.
   *
   * @param variable its number
   * @return its value
   */
  public Rational value(int variable) {
    return values[variable];
  }

  long lower(int variable) {
    return lower[variable];
  }

  long upper(int variable) {
    return upper[variable];
  }

  Tableau tableau() {
    return tableau;
  }

  /**
   * Returns how far a variable can go while all others stay within their bounds, to be asked after
   * a solution was found.
   *
   * @param variable its number
   * @param upward whether its greatest value is asked for
   * @return the value; nothing if no bound stops it
   * @throws Work.LimitReached if that takes too many steps
   */
  public Optional<Rational> extreme(int variable, boolean upward) {
    return new Extreme(this, work).of(variable, upward);
  }

  /**
   * Finds values within all bounds, or why there are none.
   *
   * @return nothing if there are; else variables with coefficients whose combination is zero by the
   *     equations, and by the bounds is above zero
   * @throws Work.LimitReached if that takes too many steps
   */
  public Optional<Map<Integer, Rational>> solve() {
    if (broken) {
      throw new Work.LimitReached();
    }
    int refuted = refuted();
    if (refuted >= 0) {
      return Optional.of(refutation(refuted));
    }
    for (long pivots = 0; ; pivots++) {
      boolean careful = pivots > (long) PATIENCE * equations;
      int basic = careful ? first(0) : shortest();
      if (basic < 0) {
        return Optional.empty();
      }
      boolean below = isBelow(basic);
      int entering = careful ? entering(basic, below) : cheapest(basic, below);
      if (entering < 0 || isOutOfReach(basic, below)) {
        return Optional.of(refutation(basic));
      }
      pivot(basic, entering, Rational.of(below ? lower[basic] : upper[basic]));
    }
  }

  private Map<Integer, Rational> refutation(int basic) {
    return tableau.row(basic).refutation(basic, isBelow(basic));
  }

  /**
   * Returns the basic variable of the shortest row that is refuted as it stands, -1 if none is. To
   * begin with the rows are the identities, and what contradicts one of them alone needs no more.
   */
  private int refuted() {
    int best = -1;
    for (int at = 0; at < outside.size(); at++) {
      int basic = outside.get(at);
      boolean before = best < 0 || order(basic, best, 0) < 0;
      best = before && isOutOfReach(basic, isBelow(basic)) ? basic : best;
    }
    return best;
  }

  /**
   * Returns, of the basic variables outside their bounds, that of the shortest row, -1 if there is
   * none. A long row that is put into others makes all of them long: to compare every row is little
   * work beside that.
   */
  private int shortest() {
    work.spend(1 + outside.size() / Tableau.COPIES);
    int next = first(cursor);
    cursor = next < 0 ? cursor : next;
    int best = next;
    for (int at = 0; at < outside.size(); at++) {
      if (order(outside.get(at), best, cursor) < 0) {
        best = outside.get(at);
      }
    }
    return best;
  }

  /** Returns the first basic variable outside its bounds from one on, around; -1 if none is. */
  private int first(int from) {
    int first = -1;
    for (int at = 0; at < outside.size(); at++) {
      int basic = outside.get(at);
      first = first < 0 || way(from, basic) < way(from, first) ? basic : first;
    }
    return first;
  }

  /** The shorter row is before the other; of equally short ones the first from a variable on. */
  private int order(int one, int other, int from) {
    int shorter = Integer.compare(tableau.length(one), tableau.length(other));
    return shorter == 0 ? Integer.compare(way(from, one), way(from, other)) : shorter;
  }

  /** Counts the variables from one to another, around. */
  private int way(int from, int to) {
    return to >= from ? to - from : to - from + values.length;
  }

  private boolean isBelow(int variable) {
    return lower[variable] != NONE_BELOW && values[variable].compareTo(lower[variable]) < 0;
  }

  private boolean isAbove(int variable) {
    return upper[variable] != NONE_ABOVE && values[variable].compareTo(upper[variable]) > 0;
  }

  /** Tells whether a row cannot come within its bounds even if all its variables go to theirs. */
  private boolean isOutOfReach(int basic, boolean below) {
    Combination row = tableau.row(basic);
    work.spend(1 + row.size() / Tableau.LOOKS);
    Rational reach = Rational.ZERO;
    for (int at = 0; at < row.size(); at++) {
      boolean up = (row.coefficient(at).signum() > 0) == below;
      long bound = (up ? upper : lower)[row.variable(at)];
      if (bound == NONE_ABOVE || bound == NONE_BELOW) {
        return false;
      }
      reach = reach.plus(row.coefficient(at).times(Rational.of(bound)));
    }
    return below ? reach.compareTo(lower[basic]) < 0 : reach.compareTo(upper[basic]) > 0;
  }

  /** Returns the variable that can move the right way and stands in the fewest rows. */
  private int cheapest(int basic, boolean upward) {
    Combination row = tableau.row(basic);
    int best = -1;
    for (int at = 0; at < row.size(); at++) {
      int variable = row.variable(at);
      if ((best < 0 || tableau.uses(variable) < tableau.uses(best))
          && canMove(variable, (row.coefficient(at).signum() > 0) == upward)) {
        best = variable;
      }
    }
    return best;
  }

  /** Bland's rule: the first variable that can still move the right way, -1 if there is none. */
  int entering(int basic, boolean upward) {
    Combination row = tableau.row(basic);
    for (int at = 0; at < row.size(); at++) {
      if (canMove(row.variable(at), (row.coefficient(at).signum() > 0) == upward)) {
        return row.variable(at);
      }
    }
    return -1;
  }

  boolean canMove(int variable, boolean up) {
    return up
        ? upper[variable] == NONE_ABOVE || values[variable].compareTo(upper[variable]) < 0
        : lower[variable] == NONE_BELOW || values[variable].compareTo(lower[variable]) > 0;
  }

  /** Brings a basic variable to a value by moving another, which takes its place. */
  void pivot(int leaving, int entering, Rational target) {
    broken = true;
    Rational coefficient = Objects.requireNonNull(tableau.row(leaving).of(entering));
    Rational change = target.minus(values[leaving]).over(coefficient);
    move(entering, values[entering].plus(change));
    outside.set(leaving, false);
    tableau.pivot(leaving, entering);
    place(entering, values[entering]);
    broken = false;
  }
}
