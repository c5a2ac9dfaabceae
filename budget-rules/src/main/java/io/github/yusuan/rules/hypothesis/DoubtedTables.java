package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Conflict;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables that may have gone wrong by one act (涉疑之表), and what an act would have to explain. */
final class DoubtedTables {
  /** In a table of more rows no cause is looked for: what is tried grows faster than the table. */
  private static final int MOST_ROWS = 300;

  private final Disclosure disclosure;
  private final JointProof proof;

  DoubtedTables(Disclosure disclosure, JointProof proof) {
    this.disclosure = disclosure;
    this.proof = proof;
  }

  /**
   * Returns the tables that have money, or lack it, and a part in all errors but a few, those first
   * that have most in doubt or in conflict.
   */
  List<Table> besides(int others) {
    Map<Table, Long> doubts = new LinkedHashMap<>();
    for (Table table : disclosure.tables()) {
      long doubted = statements().filter(statement -> isIn(statement, table)).count();
      if ((doubted > 0 || hasMoney(table))
          && isWhole(table)
          && table.lines().size() <= MOST_ROWS
          && apart(table) <= others) {
        doubts.put(table, doubted);
      }
    }
    List<Table> tables = new ArrayList<>(doubts.keySet());
    tables.sort(Comparator.comparing(doubts::get, Comparator.reverseOrder()));
    return tables;
  }

  /**
   * Counts the errors that no edit of some tables can mend, since what conflicts is all elsewhere.
   * With other blanks open than now a conflict may be none.
   */
  long apart(Table... some) {
    if (!proof.identities().isOpened()) {
      return 0;
    }
    return proof.discrepancies().stream()
        .map(Discrepancy::conflict)
        .filter(conflict -> Arrays.stream(some).noneMatch(table -> isIn(conflict, table)))
        .count();
  }

  private Stream<Statement> statements() {
    return proof.discrepancies().stream()
        .flatMap(
            discrepancy ->
                Stream.concat(
                    discrepancy.culprits().stream()
                        .flatMap(culprit -> culprit.statements().stream()),
                    discrepancy.conflict().statements().stream()));
  }

  private static boolean isIn(Conflict conflict, Table table) {
    return conflict.statements().stream().anyMatch(statement -> isIn(statement, table));
  }

  private static boolean isIn(Statement statement, Table table) {
    return statement.cells().stream().anyMatch(cell -> cell.form().equals(table.form()));
  }

  /** Tells whether one statement is in doubt that is all that a table has, in several cells. */
  boolean isWholly(Table table) {
    long printed =
        table.cells().stream()
            .filter(cell -> cell.figure().map(Figure::signum).orElse(0) != 0)
            .count();
    return printed > 2 && statements().anyMatch(s -> s.cells().size() >= printed && isIn(s, table));
  }

  /**
   * In another unit a table may agree with bounds only because it is smaller. That explains
   * nothing, unless all tables that are usually in the same unit are in that one.
   */
  boolean isExplaining(Edit edit) {
    return edit.act() != Act.OTHER_UNIT || isEquated(edit.before()) || isUsual(edit);
  }

  private boolean isUsual(Edit edit) {
    if (edit.after().unit().equals(edit.before().unit())) {
      return false;
    }
    Set<Scale> others = EnumSet.noneOf(Scale.class);
    for (Table other : disclosure.tables()) {
      if (other != edit.before() && hasMoney(other) && isAlike(edit.before(), other)) {
        others.add(other.unit().scale());
      }
    }
    return others.equals(Set.of(edit.after().unit().scale()));
  }

  private static boolean isAlike(Table one, Table other) {
    return one.form().unit().scale() == other.form().unit().scale();
  }

  /** Tells whether an equality joins a figure of a table with one of another table. */
  private boolean isEquated(Table table) {
    for (Identity identity : proof.identities().all()) {
      if (!(identity instanceof Identity.Bound)) {
        boolean here = false;
        boolean elsewhere = false;
        for (Operand operand : identity.operands()) {
          for (Cell cell : operand.cells()) {
            boolean money = cell.figure().map(Figure::signum).orElse(0) != 0;
            boolean mine = cell.form().equals(table.form());
            here |= money && mine;
            elsewhere |= money && !mine;
          }
        }
        if (here && elsewhere) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasMoney(Table table) {
    return table.lines().stream()
        .flatMap(line -> line.figures().values().stream())
        .anyMatch(figure -> figure.signum() != 0);
  }

  /** Tells whether each figure is an amount: one printed beyond a whole 分 is wrong by itself. */
  private boolean isWhole(Table table) {
    return table.cells().stream()
        .filter(cell -> !cell.isBlank())
        .noneMatch(cell -> proof.identities().amounts(cell).isEmpty());
  }
}
