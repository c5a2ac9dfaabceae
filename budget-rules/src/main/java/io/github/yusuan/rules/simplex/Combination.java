package io.github.yusuan.rules.simplex;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A combination of variables (线性组合), each with its coefficient, in the order of the variables. Rows
 * are never changed, only replaced.
 */
final class Combination {
  private final int[] variables;
  private final Rational[] coefficients;

  private Combination(int[] variables, Rational[] coefficients) {
    this.variables = variables;
    this.coefficients = coefficients;
  }

  static Combination of(Map<Integer, Long> terms) {
    Map<Integer, Rational> sorted = new TreeMap<>();
    terms.forEach(
        (variable, coefficient) -> {
          if (coefficient != 0) {
            sorted.put(variable, Rational.of(coefficient));
          }
        });
    int[] variables = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new Combination(variables, sorted.values().toArray(new Rational[0]));
  }

  int size() {
    return variables.length;
  }

  int variable(int at) {
    return variables[at];
  }

  Rational coefficient(int at) {
    return coefficients[at];
  }

  /** Returns the coefficient of a variable, or null if it has none. */
  @Nullable Rational of(int variable) {
    int at = Arrays.binarySearch(variables, variable);
    return at < 0 ? null : coefficients[at];
  }

  /** Turns leaving = … + coefficient · entering + … around: what entering is. */
  Combination solvedFor(int entering, int leaving) {
    int out = Arrays.binarySearch(variables, entering);
    Rational coefficient = coefficients[out];
    int in = -1 - Arrays.binarySearch(variables, leaving);
    int[] others = new int[variables.length];
    Rational[] solved = new Rational[variables.length];
    int to = 0;
    for (int at = 0; at <= variables.length; at++) {
      if (at == in) {
        others[to] = leaving;
        solved[to++] = Rational.ONE.over(coefficient);
      }
      if (at < variables.length && at != out) {
        others[to] = variables[at];
        solved[to++] = coefficients[at].negate().over(coefficient);
      }
    }
    return new Combination(others, solved);
  }

  /** Hears of variables that a row gains or loses. */
  interface Changes {
    void gained(int variable);

    void lost(int variable);
  }

  /** Puts in place of a variable what it was solved for. */
  Combination substitute(int variable, Combination solved, Changes changes) {
    int out = Arrays.binarySearch(variables, variable);
    Rational factor = coefficients[out];
    int[] all = new int[variables.length + solved.size()];
    Rational[] sums = new Rational[all.length];
    int to = 0;
    int mine = 0;
    int other = 0;
    while (mine < variables.length || other < solved.size()) {
      int here = mine < variables.length ? variables[mine] : Integer.MAX_VALUE;
      int there = other < solved.size() ? solved.variables[other] : Integer.MAX_VALUE;
      Rational sum = Rational.ZERO;
      if (here <= there) {
        sum = mine == out ? sum : coefficients[mine];
        mine++;
      }
      if (there <= here) {
        sum = sum.plus(factor.times(solved.coefficients[other++]));
        if (there < here) {
          changes.gained(there);
        }
      }
      if (sum.signum() == 0) {
        changes.lost(here);
      } else {
        all[to] = Math.min(here, there);
        sums[to++] = sum;
      }
    }
    return new Combination(Arrays.copyOf(all, to), Arrays.copyOf(sums, to));
  }

  /** Writes this, moved to one side of the variable it equals, from below or from above. */
  Map<Integer, Rational> refutation(int basic, boolean below) {
    Map<Integer, Rational> combination = new TreeMap<>();
    combination.put(basic, below ? Rational.ONE : Rational.MINUS_ONE);
    for (int at = 0; at < variables.length; at++) {
      Rational coefficient = coefficients[at];
      combination.put(variables[at], below ? coefficient.negate() : coefficient);
    }
    return combination;
  }
}
