package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Statement;
import io.github.yusuan.rules.text.TextRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which violated identities each discrepancy explains (差错所解释的意见): those of an operand that a figure
 * in doubt prints; and what was found of an amount of the text that is in doubt, or whose cells
 * are.
 */
final class Explained {
  private final IdentityHashMap<Discrepancy, List<Finding>> findings = new IdentityHashMap<>();

  private Explained() {}

  /** Looks at each figure in doubt and each operand of a violated identity once. */
  static Explained of(List<Discrepancy> discrepancies, List<Finding> problems) {
    Map<Object, Set<Discrepancy>> doubted = new HashMap<>();
    Explained explained = new Explained();
    for (Discrepancy discrepancy : discrepancies) {
      explained.findings.put(discrepancy, new ArrayList<>());
      for (Culprit culprit : discrepancy.culprits()) {
        for (Statement statement : culprit.statements()) {
          statement
              .cells()
              .forEach(
                  cell ->
                      doubted
                          .computeIfAbsent(place(statement, cell), first -> byIdentity())
                          .add(discrepancy));
        }
      }
    }
    for (Finding finding : problems) {
      Set<Discrepancy> explaining = byIdentity();
      finding.identity().ifPresent(identity -> collect(identity, doubted, explaining));
      if (TextRules.isOnAmounts(finding)) {
        finding.cells().forEach(cell -> explaining.addAll(doubted.getOrDefault(cell, Set.of())));
        finding.site().ifPresent(site -> explaining.addAll(doubted.getOrDefault(site, Set.of())));
      }
      explaining.forEach(
          discrepancy -> Objects.requireNonNull(explained.findings.get(discrepancy)).add(finding));
    }
    return explained;
  }

  /** A claim is where the text makes it. */
  private static Object place(Statement statement, Cell cell) {
    return statement.isClaimed()
        ? Site.of(Site.Part.SECTION, cell.form().id()).item(cell.line().id())
        : cell;
  }

  private static void collect(
      Identity identity, Map<Object, Set<Discrepancy>> doubted, Set<Discrepancy> explaining) {
    if (!doubted.isEmpty()) {
      for (Operand operand : identity.operands()) {
        operand.cells().forEach(cell -> explaining.addAll(doubted.getOrDefault(cell, Set.of())));
      }
    }
  }

  private static Set<Discrepancy> byIdentity() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Returns the findings that a discrepancy of this very proof explains, in their order. */
  List<Finding> by(Discrepancy discrepancy) {
    return List.copyOf(findings.getOrDefault(discrepancy, List.of()));
  }
}
