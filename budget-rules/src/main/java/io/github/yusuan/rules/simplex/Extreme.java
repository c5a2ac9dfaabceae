package io.github.yusuan.rules.simplex;

import io.github.yusuan.rules.work.Work;
import java.util.Objects;
import java.util.Optional;

/**
 * How far one variable of a solved system can go (极值) while all others stay within their bounds.
 */
final class Extreme {
  private final Simplex simplex;
  private final Tableau tableau;
  private final Work work;

  /** A variable to move, and whether up. */
  private record Way(int variable, boolean up) {}

  /** What stops a move: a basic variable, or none where the moved one meets its own bound. */
  private record Stop(int basic, Rational target) {}

  Extreme(Simplex simplex, Work work) {
    this.simplex = simplex;
    this.tableau = simplex.tableau();
    this.work = work;
  }

  /** Moves a variable as far as all bounds allow; nothing if no bound stops it. */
  Optional<Rational> of(int variable, boolean upward) {
    while (true) {
      Optional<Way> way = way(variable, upward);
      if (way.isEmpty()) {
        return Optional.of(simplex.value(variable));
      }
      Optional<Stop> stop = stop(way.get());
      if (stop.isEmpty()) {
        return Optional.empty();
      }
      go(way.get(), stop.get());
    }
  }

  private Optional<Way> way(int variable, boolean upward) {
    if (!tableau.isBasic(variable)) {
      boolean free = simplex.canMove(variable, upward);
      return free ? Optional.of(new Way(variable, upward)) : Optional.empty();
    }
    int entering = simplex.entering(variable, upward);
    return entering < 0
        ? Optional.empty()
        : Optional.of(new Way(entering, isAlike(variable, entering) == upward));
  }

  /** Tells whether a basic variable rises with another. */
  private boolean isAlike(int basic, int variable) {
    return coefficient(basic, variable).signum() > 0;
  }

  private Rational coefficient(int basic, int variable) {
    return Objects.requireNonNull(tableau.row(basic).of(variable));
  }

  /** Returns the first bound that stops a variable, if any does. */
  private Optional<Stop> stop(Way way) {
    int variable = way.variable();
    work.spend(1 + tableau.uses(variable) / Tableau.LOOKS);
    Optional<Stop> nearest = bound(variable, way.up()).map(bound -> new Stop(-1, bound));
    for (int at = 0; at < tableau.uses(variable); at++) {
      int basic = tableau.user(variable, at);
      Optional<Rational> bound = bound(basic, isAlike(basic, variable) == way.up());
      if (bound.isPresent()) {
        Rational step = bound.get().minus(simplex.value(basic)).over(coefficient(basic, variable));
        Rational reach = simplex.value(variable).plus(step);
        if (nearest.isEmpty() || isNearer(way, new Stop(basic, reach), nearest.get())) {
          nearest = Optional.of(new Stop(basic, reach));
        }
      }
    }
    return nearest;
  }

  /** Of equally near ones the first variable stops: by Bland's rule the search then ends. */
  private static boolean isNearer(Way way, Stop one, Stop other) {
    int order = one.target().compareTo(other.target());
    return order == 0 ? one.basic() < other.basic() : (order < 0) == way.up();
  }

  private Optional<Rational> bound(int variable, boolean up) {
    long bound = up ? simplex.upper(variable) : simplex.lower(variable);
    return bound == Simplex.NONE_ABOVE || bound == Simplex.NONE_BELOW
        ? Optional.empty()
        : Optional.of(Rational.of(bound));
  }

  private void go(Way way, Stop stop) {
    if (stop.basic() < 0) {
      simplex.move(way.variable(), stop.target());
    } else {
      boolean rises = isAlike(stop.basic(), way.variable()) == way.up();
      simplex.pivot(stop.basic(), way.variable(), bound(stop.basic(), rises).orElseThrow());
    }
  }
}
