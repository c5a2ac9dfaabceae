package io.github.yusuan.rules.joint;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order in which a person follows a conflict (推导顺序): each step takes up what went before. */
final class Chain {
  private Chain() {}

  /** Orders identities so that each shares an operand with one before it, where that can be. */
  static List<Identity> of(Collection<Identity> identities) {
    List<Identity> left = new ArrayList<>(identities);
    List<Identity> chain = new ArrayList<>();
    Set<Operand> known = new HashSet<>();
    while (!left.isEmpty()) {
      Identity next =
          left.stream()
              .filter(identity -> identity.operands().stream().anyMatch(known::contains))
              .findFirst()
              .orElse(left.get(0));
      left.remove(next);
      chain.add(next);
      known.addAll(next.operands());
    }
    return chain;
  }

  /** Orders statements as the identities speak of them. */
  static List<Statement> along(List<Identity> chain, List<Statement> statements) {
    List<Cell> met =
        List.copyOf(
            new LinkedHashSet<>(
                chain.stream()
                    .flatMap(identity -> identity.operands().stream())
                    .flatMap(operand -> operand.cells().stream())
                    .toList()));
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Comparator.comparingInt(statement -> position(met, statement)));
    return sorted;
  }

  private static int position(List<Cell> met, Statement statement) {
    return statement.cells().stream()
        .mapToInt(met::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
