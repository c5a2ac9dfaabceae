package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The system of a disclosure as a file in LP format (线性规划文件), for solvers of others: whole numbers
 * of 分, and where statements may be set aside a binary variable for each, their sum to be least.
 */
final class LinearProgram {
  /**
   * How far a figure set aside may be from what is printed: 100,000 元, far more than the errors put
   * in. Were it anything, the tolerance of floating point would let all figures off.
   */
  private static final long FREE = 10_000_000;

  private final Identities identities;
  private final boolean relaxed;

  private final Map<Cell, Integer> statements = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private LinearProgram(Identities identities, boolean relaxed) {
    this.identities = identities;
    this.relaxed = relaxed;
    List<Statement> all = Statement.all(identities);
    for (int at = 0; at < all.size(); at++) {
      for (Cell cell : all.get(at).cells()) {
        statements.put(cell, at);
      }
    }
    write(all.size());
  }

  /** Asks whether the figures can all be true. */
  static String feasibility(Identities identities) {
    return new LinearProgram(identities, false).text.toString();
  }

  /** Asks for the fewest statements to set aside. */
  static String fewest(Identities identities) {
    return new LinearProgram(identities, true).text.toString();
  }

  private void write(int count) {
    text.append("Minimize\n obj:");
    for (int at = 0; relaxed && at < count; at++) {
      text.append(" + b").append(at).append('\n');
    }
    text.append(relaxed ? "" : " 0 x0").append("\nSubject To\n");
    for (Identity identity : identities.all()) {
      if (!(identity instanceof Identity.Same)) {
        equation(identity);
      }
    }
    for (Operand operand : identities.operands()) {
      operand.cells().forEach(cell -> range(operand, cell));
    }
    text.append("Generals\n");
    identities
        .operands()
        .forEach(operand -> text.append(" x").append(operand.index()).append('\n'));
    text.append(relaxed ? "Binaries\n" : "");
    for (int at = 0; relaxed && at < count; at++) {
      text.append(" b").append(at).append('\n');
    }
    text.append("End\n");
  }

  private void equation(Identity identity) {
    List<Operand> operands = identity.operands();
    for (int at = 0; at < operands.size(); at++) {
      String sign = at == 0 ? " " : identity.isOnTheLeft(at) ? " + " : " - ";
      text.append(sign).append('x').append(operands.get(at).index()).append('\n');
    }
    text.append(!(identity instanceof Identity.Bound) ? " = 0\n" : " <= 0\n");
  }

  private void range(Operand operand, Cell cell) {
    FenRange range = identities.amounts(cell);
    boolean free = relaxed && !cell.isBlank();
    bound(operand, free ? " + " + FREE + " b" + statements.get(cell) : "");
    text.append(" >= ").append(range.least()).append('\n');
    bound(operand, free ? " - " + FREE + " b" + statements.get(cell) : "");
    text.append(" <= ").append(range.greatest()).append('\n');
  }

  private void bound(Operand operand, String unless) {
    text.append(" x").append(operand.index()).append(unless);
  }
}
