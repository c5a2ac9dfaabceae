package io.github.yusuan.rules;

import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.List;
import java.util.stream.Collectors;

/** Identities as lines of text, each operand named by its first cell. */
final class Equations {
  private Equations() {}

  /**
   * Returns all of a kind that are not about blanks only: {@code a = b}, {@code total = one + two
   * (kind)}, {@code part ≤ whole}.
   */
  static List<String> of(Identities identities, Class<? extends Identity> kind) {
    return identities.all().stream()
        .filter(kind::isInstance)
        .filter(identity -> !identity.isVacuous())
        .map(Equations::text)
        .toList();
  }

  static List<String> sums(Sketch sketch) {
    return of(sketch.identities(), Identity.Sum.class);
  }

  static List<String> sames(Sketch sketch) {
    return of(sketch.identities(), Identity.Same.class);
  }

  static List<String> bounds(Sketch sketch) {
    return of(sketch.identities(), Identity.Bound.class);
  }

  private static String text(Identity identity) {
    if (identity instanceof Identity.Same same) {
      return same.operand().cells().stream().map(Sketch::name).collect(Collectors.joining(" = "));
    }
    if (identity instanceof Identity.Sum sum) {
      String parts = sum.parts().stream().map(Equations::name).collect(Collectors.joining(" + "));
      return name(sum.total()) + " = " + parts + " (" + sum.dimension().id() + ")";
    }
    Identity.Bound bound = (Identity.Bound) identity;
    return name(bound.part()) + " ≤ " + name(bound.whole());
  }

  private static String name(Operand operand) {
    return Sketch.name(operand.cells().get(0));
  }
}
