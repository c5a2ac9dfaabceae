package io.github.yusuan.rules.joint;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The order in which a person follows a conflict (推导顺序): each step takes up what went before. */
final class Chain {
  private Chain() {}

  /** Orders identities so that each shares an operand with one before it, where that can be. */
  static List<Identity> of(Collection<Identity> identities) {
    List<Identity> all = List.copyOf(identities);
    Map<Operand, List<Integer>> speaking = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      for (Operand operand : all.get(at).operands()) {
        speaking.computeIfAbsent(operand, first -> new ArrayList<>()).add(at);
      }
    }
    TreeSet<Integer> left = new TreeSet<>();
    IntStream.range(0, all.size()).forEach(left::add);
    TreeSet<Integer> reached = new TreeSet<>();
    List<Identity> chain = new ArrayList<>();
    while (!left.isEmpty()) {
      int next = reached.isEmpty() ? left.first() : reached.first();
      left.remove(next);
      reached.remove(next);
      chain.add(all.get(next));
      for (Operand operand : all.get(next).operands()) {
        List<Integer> others = Objects.requireNonNullElse(speaking.remove(operand), List.of());
        others.stream().filter(left::contains).forEach(reached::add);
      }
    }
    return chain;
  }

  /** Orders statements as the identities speak of them. */
  static List<Statement> along(List<Identity> chain, List<Statement> statements) {
    Map<Cell, Integer> met = new HashMap<>();
    chain.stream()
        .flatMap(identity -> identity.operands().stream())
        .flatMap(operand -> operand.cells().stream())
        .forEach(cell -> met.putIfAbsent(cell, met.size()));
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Comparator.comparingInt(statement -> position(met, statement)));
    return sorted;
  }

  private static int position(Map<Cell, Integer> met, Statement statement) {
    return statement.cells().stream()
        .mapToInt(cell -> met.getOrDefault(cell, Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
