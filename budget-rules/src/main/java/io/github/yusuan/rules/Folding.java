package io.github.yusuan.rules;

import io.github.yusuan.rules.arithmetic.ArithmeticRules;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folds what depends on a contradictory operand under the finding that says it is contradictory:
 * one root, one finding (归并).
 */
final class Folding {
  private Folding() {}

  static List<Finding> of(List<Finding> findings) {
    Map<Integer, List<Finding>> roots = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (isRoot(finding)) {
        roots.put(contradictory(finding).orElseThrow().index(), new ArrayList<>());
      }
    }
    if (roots.isEmpty()) {
      return findings;
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<List<Finding>> under = contradictory(finding).map(Operand::index).map(roots::get);
      if (under.isPresent() && !isRoot(finding)) {
        under.get().add(finding);
      } else {
        kept.add(finding);
      }
    }
    return kept.stream()
        .map(
            finding ->
                isRoot(finding)
                    ? finding.withConsequences(
                        roots.getOrDefault(contradictory(finding).orElseThrow().index(), List.of()))
                    : finding)
        .toList();
  }

  /** Only the rule that says of a region that it is printed differently is the root of others. */
  private static boolean isRoot(Finding finding) {
    return finding
        .identity()
        .filter(Identity.Same.class::isInstance)
        .filter(same -> finding.rule().equals(ArithmeticRules.of(same).id()))
        .filter(same -> same.operands().stream().anyMatch(Operand::isContradictory))
        .isPresent();
  }

  /** Returns the first contradictory operand of the identity that was checked. */
  private static Optional<Operand> contradictory(Finding finding) {
    Optional<Identity> identity = finding.identity();
    if (identity.isPresent()) {
      for (Operand operand : identity.get().operands()) {
        if (operand.isContradictory()) {
          return Optional.of(operand);
        }
      }
    }
    return Optional.empty();
  }
}
