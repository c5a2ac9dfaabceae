package io.github.yusuan.rules;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Statement;
import io.github.yusuan.rules.text.TextRules;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which violated identities each cause explains (差错所解释的意见): those of an operand that a figure in
 * doubt prints; those that rest on a blank in doubt, or on a row that may be missing; and what was
 * found of an amount of the text that is in doubt, or whose cells are.
 */
final class Explained {
  /**
   * How many discrepancies have their blanks opened one after the other; the last with the rest.
   */
  private static final int APART = 8;

  private final IdentityHashMap<Discrepancy, List<Finding>> findings = new IdentityHashMap<>();

  /** What is explained only because it rests on a blank in doubt. */
  private final IdentityHashMap<Discrepancy, List<Finding>> resting = new IdentityHashMap<>();

  private Explained() {}

  /**
   * Looks at each figure in doubt and each operand of a violated identity once, then at the blanks
   * in doubt, one discrepancy after the other, as far as the work goes.
   */
  static Explained of(
      List<Discrepancy> discrepancies, List<Finding> problems, Identities identities, Work work) {
    Explained explained = of(discrepancies, problems);
    List<Discrepancy> blank = discrepancies.stream().filter(one -> !blanks(one).isEmpty()).toList();
    List<Cell> open = new ArrayList<>();
    for (int at = 0; at < Math.min(blank.size(), APART); at++) {
      List<Discrepancy> next =
          at < APART - 1 ? blank.subList(at, at + 1) : blank.subList(at, blank.size());
      next.forEach(discrepancy -> open.addAll(blanks(discrepancy)));
      List<Finding> others = explained.others(problems);
      explained.resting.put(blank.get(at), resting(open, others, identities, work));
    }
    return explained;
  }

  /** Returns the findings on identities that rest on some blanks; none beyond the work. */
  static List<Finding> resting(
      List<Cell> blanks, List<Finding> findings, Identities identities, Work work) {
    List<Identity> derived = findings.stream().flatMap(f -> f.identity().stream()).toList();
    if (blanks.isEmpty() || derived.isEmpty() || work.isSpent()) {
      return List.of();
    }
    try {
      Set<Identity> resting = Collections.newSetFromMap(new IdentityHashMap<>());
      resting.addAll(identities.restingOn(blanks, derived, work));
      return findings.stream()
          .filter(finding -> finding.identity().filter(resting::contains).isPresent())
          .toList();
    } catch (Work.LimitReached beyond) {
      return List.of();
    }
  }

  /** Returns what these and others explain. */
  Explained and(Explained others) {
    Explained all = new Explained();
    for (Explained some : List.of(this, others)) {
      all.findings.putAll(some.findings);
      all.resting.putAll(some.resting);
    }
    return all;
  }

  private static List<Cell> blanks(Discrepancy discrepancy) {
    return discrepancy.culprits().stream()
        .flatMap(culprit -> culprit.statements().stream())
        .filter(statement -> !statement.isPrinted())
        .flatMap(statement -> statement.cells().stream())
        .toList();
  }

  private List<Finding> known(Discrepancy discrepancy) {
    return Objects.requireNonNull(findings.get(discrepancy));
  }

  /** Returns the findings that nothing explains so far. */
  private List<Finding> others(List<Finding> problems) {
    Set<Finding> told = Collections.newSetFromMap(new IdentityHashMap<>());
    findings.values().forEach(told::addAll);
    resting.values().forEach(told::addAll);
    return problems.stream().filter(finding -> !told.contains(finding)).toList();
  }

  private static Explained of(List<Discrepancy> discrepancies, List<Finding> problems) {
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
      explaining.forEach(discrepancy -> explained.known(discrepancy).add(finding));
    }
    return explained;
  }

  private static Object place(Statement statement, Cell cell) {
    return place(statement.isClaimed(), cell);
  }

  /** A claim is where the text makes it. */
  private static Object place(boolean claimed, Cell cell) {
    return claimed ? Site.of(Site.Part.SECTION, cell.form().id()).item(cell.line().id()) : cell;
  }

  private static void collect(
      Identity identity, Map<Object, Set<Discrepancy>> doubted, Set<Discrepancy> explaining) {
    if (!doubted.isEmpty()) {
      for (Operand operand : identity.operands()) {
        for (int at = 0; at < operand.cells().size(); at++) {
          boolean claimed = operand.standing(at) == Operand.Standing.CLAIMED;
          Object place = place(claimed, operand.cells().get(at));
          explaining.addAll(doubted.getOrDefault(place, Set.of()));
        }
      }
    }
  }

  private static Set<Discrepancy> byIdentity() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /**
   * Returns the findings that a discrepancy of this very proof explains: in their order those of a
   * figure in doubt, then those that rest on a blank in doubt.
   */
  List<Finding> by(Discrepancy discrepancy) {
    List<Finding> all = new ArrayList<>(findings.getOrDefault(discrepancy, List.of()));
    all.addAll(resting(discrepancy));
    return List.copyOf(all);
  }

  /** Returns those of them in which no figure in doubt takes part: they rest on blanks in doubt. */
  List<Finding> resting(Discrepancy discrepancy) {
    return resting.getOrDefault(discrepancy, List.of());
  }
}
