package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.ShownCells;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts in how many changed documents each way of checking finds the error (计数). */
final class DetectionTally {
  /** 0.01万元 in 分. */
  private static final long ONE_PLACE = 10_000;

  private int cases;
  private int joint;
  private int single;
  private int exact;
  private int near;
  private int alone;
  private int first;
  private int among;

  void add(Disclosure changed, Cell cell) {
    Identities identities = Identities.of(changed);
    JointProof proof = JointProof.of(identities);
    cases++;
    boolean found = proof.consistency() == Consistency.INCONSISTENT;
    joint += found ? 1 : 0;
    single += isViolated(changed) ? 1 : 0;
    exact += isOff(identities, 0) ? 1 : 0;
    near += isOff(identities, ONE_PLACE) ? 1 : 0;
    boolean named = found && DetectionStudy.isNamed(proof, cell);
    among += named ? 1 : 0;
    first += named && isFirst(proof, cell) ? 1 : 0;
    alone += named && isAlone(proof) ? 1 : 0;
  }

  /** Checks each identity by itself, by the amounts that its cells stand for. */
  private static boolean isViolated(Disclosure changed) {
    return Rulebook.identities().check(changed).problems().stream()
        .anyMatch(finding -> finding.identity().isPresent());
  }

  private static boolean isAlone(JointProof proof) {
    return proof.discrepancies().size() == 1
        && proof.discrepancies().get(0).isUnique()
        && proof.discrepancies().get(0).culprits().get(0).statements().size() == 1;
  }

  private static boolean isFirst(JointProof proof, Cell cell) {
    return proof.discrepancies().stream()
        .filter(discrepancy -> !discrepancy.culprits().isEmpty())
        .anyMatch(discrepancy -> DetectionStudy.isIn(discrepancy.culprits().get(0), cell));
  }

  /** Takes every figure as exact, as a spreadsheet does. */
  private static boolean isOff(Identities identities, long tolerance) {
    for (Identity identity : identities.all()) {
      List<Operand> operands = identity.operands();
      if (identity instanceof Identity.Same same) {
        List<Long> said = same.operand().cells().stream().map(DetectionTally::fen).toList();
        long least = said.stream().collect(Collectors.minBy(Long::compare)).orElseThrow();
        long most = said.stream().collect(Collectors.maxBy(Long::compare)).orElseThrow();
        if (most - least > tolerance) {
          return true;
        }
      } else if (identity instanceof Identity.Sum) {
        long rest = 0;
        List<Cell> read = ShownCells.of(identity).cells();
        for (int at = 0; at < operands.size(); at++) {
          rest += at == 0 ? fen(read.get(at)) : -fen(read.get(at));
        }
        if (Math.abs(rest) > tolerance) {
          return true;
        }
      }
    }
    return false;
  }

  private static long fen(Cell cell) {
    return cell.figure().map(Figure::toBigDecimal).stream()
        .mapToLong(figure -> figure.movePointRight(cell.unit().scale().fenDigits()).longValue())
        .sum();
  }

  String row() {
    return String.format(
        Locale.ROOT,
        " | %d | %s | %s | %s | %s | %s | %s | %s |",
        cases,
        share(joint, cases),
        share(single, cases),
        share(exact, cases),
        share(near, cases),
        share(alone, joint),
        share(first, joint),
        share(among, joint));
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / Math.max(1, whole));
  }
}
