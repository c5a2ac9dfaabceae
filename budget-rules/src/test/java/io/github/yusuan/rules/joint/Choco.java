package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/**
 * The same system for a constraint solver of others (对照求解器): a bounded whole number for each
 * operand, and a boolean for each statement that says whether it is set aside.
 */
final class Choco {
  private static final long NODES = 20_000;

  private final Identities identities;
  private final Statements statements;
  private final int most;

  Choco(Identities identities) {
    this.identities = identities;
    this.statements = new Statements(identities);
    this.most =
        identities.operands().stream()
            .flatMap(operand -> operand.cells().stream())
            .mapToInt(cell -> (int) identities.amounts(cell).greatest())
            .sum();
  }

  /** Returns how few statements must be set aside; nothing if that takes too many nodes. */
  OptionalInt fewest() {
    for (int size = 0; ; size++) {
      Solver solver = model(size).getSolver();
      if (solver.solve()) {
        return OptionalInt.of(size);
      }
      if (solver.isStopCriterionMet()) {
        return OptionalInt.empty();
      }
    }
  }

  private Model model(int size) {
    Model model = new Model();
    BoolVar[] aside = model.boolVarArray("aside", statements.all().size());
    List<IntVar> amounts = new ArrayList<>();
    for (Operand operand : identities.operands()) {
      IntVar amount = model.intVar("x" + operand.index(), 0, most, true);
      amounts.add(amount);
      for (int at = 0; at < operand.cells().size(); at++) {
        post(model, amount, operand.cells().get(at), at(aside, statements.numberOf(operand, at)));
      }
    }
    identities.all().forEach(identity -> post(model, identity, amounts));
    model.sum(aside, "=", size).post();
    model
        .getSolver()
        .setSearch(
            Search.domOverWDegSearch(aside),
            Search.inputOrderLBSearch(amounts.toArray(IntVar[]::new)));
    model.getSolver().limitNode(NODES);
    return model;
  }

  private static BoolVar[] at(BoolVar[] aside, int statement) {
    return statement < 0 ? new BoolVar[0] : new BoolVar[] {aside[statement]};
  }

  private void post(Model model, IntVar amount, Cell cell, BoolVar... aside) {
    FenRange range = identities.amounts(cell);
    int least = (int) range.least();
    int greatest = (int) range.greatest();
    if (aside.length == 0) {
      model.member(amount, least, greatest).post();
    } else {
      model.scalar(new IntVar[] {amount, aside[0]}, new int[] {1, least}, ">=", least).post();
      model
          .scalar(new IntVar[] {amount, aside[0]}, new int[] {1, greatest - most}, "<=", greatest)
          .post();
    }
  }

  private static void post(Model model, Identity identity, List<IntVar> amounts) {
    List<IntVar> all = new ArrayList<>();
    identity.operands().forEach(operand -> all.add(amounts.get(operand.index())));
    if (identity instanceof Identity.Sum) {
      model.sum(all.subList(1, all.size()).toArray(IntVar[]::new), "=", all.get(0)).post();
    } else if (identity instanceof Identity.Balance balance) {
      int[] signs = new int[all.size()];
      Arrays.fill(signs, -1);
      Arrays.fill(signs, 0, balance.left().size(), 1);
      model.scalar(all.toArray(IntVar[]::new), signs, "=", 0).post();
    } else if (identity instanceof Identity.Bound) {
      model.arithm(all.get(0), "<=", all.get(1)).post();
    }
  }
}
