package io.github.yusuan.rules.joint;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The arithmetic of equations that are solved for one variable (方程变换). */
final class Rows {
  private Rows() {}

  /** Turns leaving = … + coefficient · entering + … around. */
  static Map<Integer, Rational> solvedFor(
      int entering, int leaving, Map<Integer, Rational> row, Rational coefficient) {
    Map<Integer, Rational> solved = new TreeMap<>();
    solved.put(leaving, Rational.ONE.over(coefficient));
    row.forEach(
        (variable, own) -> {
          if (variable != entering) {
            solved.put(variable, own.negate().over(coefficient));
          }
        });
    return solved;
  }

  /** Replaces a variable of a row by what it was solved for, and counts the rows of the others. */
  static void substitute(
      Map<Integer, Rational> row, int variable, Map<Integer, Rational> solved, int[] uses) {
    Rational factor = Objects.requireNonNull(row.remove(variable));
    solved.forEach(
        (other, coefficient) -> {
          Rational more = factor.times(coefficient);
          Rational before = row.put(other, more);
          uses[other] += before == null ? 1 : 0;
          if (before != null) {
            add(row, other, before.plus(more), uses);
          }
        });
  }

  private static void add(Map<Integer, Rational> row, int variable, Rational sum, int[] uses) {
    if (sum.signum() == 0) {
      row.remove(variable);
      uses[variable]--;
    } else {
      row.put(variable, sum);
    }
  }

  /**
   * Returns how far a row gets if its variables go as far as they can; nothing if one has no end.
   *
   * @param with where a variable with a positive coefficient goes
   * @param against where one with a negative coefficient goes
   */
  static Optional<Rational> extreme(Map<Integer, Rational> row, long[] with, long[] against) {
    Rational extreme = Rational.ZERO;
    for (Map.Entry<Integer, Rational> term : row.entrySet()) {
      long bound = (term.getValue().signum() > 0 ? with : against)[term.getKey()];
      if (bound == Simplex.NONE_ABOVE || bound == Simplex.NONE_BELOW) {
        return Optional.empty();
      }
      extreme = extreme.plus(term.getValue().times(Rational.of(bound)));
    }
    return Optional.of(extreme);
  }

  /** Writes a row as the combination that is zero and yet cannot be. */
  static Map<Integer, Rational> conflict(int basic, Map<Integer, Rational> row, boolean below) {
    Map<Integer, Rational> combination = new TreeMap<>();
    combination.put(basic, below ? Rational.ONE : Rational.MINUS_ONE);
    row.forEach(
        (variable, coefficient) ->
            combination.put(variable, below ? coefficient.negate() : coefficient));
    return combination;
  }
}
