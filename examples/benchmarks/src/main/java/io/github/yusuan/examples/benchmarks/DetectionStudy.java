package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.examples.checker.Fixture;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Correction;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Slip;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the joint proof finds, and whom it names (检出率与指认率): errors put into the real documents, and
 * one derived of each template, one by one and several at once, and correct documents derived from
 * random budgets. Prints Markdown tables; every run gives the same figures.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.DetectionStudy 1000
 * }</pre>
 */
public final class DetectionStudy {
  private static final List<String> ERRORS = List.of("0.01", "0.02", "0.05", "0.9", "2.7");
  private static final long SEED = 20_261_123;
  private static final int ROUNDS = 100;

  private final String name;
  private final Disclosure disclosure;
  private final List<Cell> cells;

  private DetectionStudy(String name, Disclosure published, int step) {
    this.name = name;
    disclosure = consistent(published);
    List<Cell> covered = covered(disclosure);
    cells =
        IntStream.iterate(0, at -> at < covered.size(), at -> at + step)
            .mapToObj(covered::get)
            .toList();
  }

  /**
   * Runs the study.
   *
   * @param arguments the number of derived documents to look for false alarms in, 1,000 if left
   *     out; then 3 to change every third cell only, 1 if left out; then a folder of other
   *     documents
   * @throws IOException if a document of the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    List<DetectionStudy> studies = new ArrayList<>();
    for (Fixture fixture : Fixture.values()) {
      studies.add(new DetectionStudy(fixture.name(), fixture.read(), step));
    }
    StudyDocuments.derived(1)
        .forEach((name, some) -> studies.add(new DetectionStudy(name, some.get(0), step)));
    if (arguments.length > 2) {
      StudyDocuments.in(Path.of(arguments[2]))
          .forEach((name, other) -> studies.add(new DetectionStudy(name, other, step)));
    }
    studies.removeIf(study -> study.cells.isEmpty());
    System.out.println(
        "| document | error | cases | joint | identities | exact | ±0.01 |"
            + " unique and right | right first | right among the named |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (DetectionStudy study : studies) {
      study.unchanged();
      ERRORS.forEach(error -> study.single(new BigDecimal(error)));
    }
    System.out.println(
        "\n| document | errors at once | documents | cells named |"
            + " exactly the unique smallest | incomplete |");
    System.out.println("|---|--:|--:|--:|--:|--:|");
    for (DetectionStudy study : studies) {
      for (int count : new int[] {2, 3, 5, 8}) {
        study.several(count);
      }
    }
    System.out.println("\n| document | slip | detected | right value first |");
    System.out.println("|---|---|--:|--:|");
    studies.forEach(DetectionStudy::slips);
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    System.out.println("\n| derived documents | false alarms | undecided |");
    System.out.println("|--:|--:|--:|");
    System.out.println(DetectionBudgets.falseAlarms(documents));
  }

  /** Leaves out the one sheet that contradicts its document as published. */
  static Disclosure consistent(Disclosure published) {
    return published.withPerformanceTargets(
        published.performanceTargets().stream()
            .filter(target -> !target.project().name().equals("智慧政务建设"))
            .toList());
  }

  /** Returns the printed cells that an equality or a sum speaks of. */
  static List<Cell> covered(Disclosure disclosure) {
    Set<Cell> covered = new LinkedHashSet<>();
    for (Identity identity : Identities.of(disclosure).all()) {
      if (!(identity instanceof Identity.Bound)) {
        for (Operand operand : identity.operands()) {
          operand.cells().stream().filter(cell -> !cell.isBlank()).forEach(covered::add);
        }
      }
    }
    return List.copyOf(covered);
  }

  /** Returns the cell with so many 万元 more. */
  private static Figure changed(Cell cell, BigDecimal wan) {
    BigDecimal change = wan.movePointRight(6 - cell.unit().scale().fenDigits());
    BigDecimal sum = cell.figure().orElseThrow().toBigDecimal().add(change);
    int decimals = cell.figure().orElseThrow().decimals();
    BigDecimal shown = sum.scale() > decimals ? sum.stripTrailingZeros() : sum;
    return Figure.parse(shown.setScale(Math.max(shown.scale(), decimals)).toPlainString());
  }

  /** What the ways of checking say of the document itself: by exactness it is wrong already. */
  private void unchanged() {
    DetectionTally tally = new DetectionTally();
    tally.add(disclosure, cells.get(0));
    System.out.println("| " + name + " | none" + tally.row());
  }

  private void single(BigDecimal wan) {
    DetectionTally tally = new DetectionTally();
    for (Cell cell : cells) {
      for (BigDecimal change : List.of(wan, wan.negate())) {
        Figure slipped = changed(cell, change);
        if (slipped.signum() >= 0) {
          tally.add(disclosure.with(cell, slipped), cell);
        }
      }
    }
    System.out.println("| " + name + " | " + wan + tally.row());
  }

  private void several(int count) {
    Random chance = new Random(SEED + count);
    long named = 0;
    int exact = 0;
    int incomplete = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Cell> chosen = new ArrayList<>(cells);
      Collections.shuffle(chosen, chance);
      Disclosure changed = disclosure;
      for (Cell cell : chosen.subList(0, count)) {
        changed = changed.with(cell, slipped(cell, chance));
      }
      JointProof proof = JointProof.of(Identities.of(changed));
      named += chosen.subList(0, count).stream().filter(cell -> isNamed(proof, cell)).count();
      incomplete += proof.isComplete() ? 0 : 1;
      exact += isExactly(proof, chosen.subList(0, count)) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.1f%% | %.1f%% | %d |%n",
        name,
        count,
        ROUNDS,
        100.0 * named / ((long) ROUNDS * count),
        100.0 * exact / ROUNDS,
        incomplete);
  }

  static Figure slipped(Cell cell, Random chance) {
    BigDecimal wan = new BigDecimal(ERRORS.get(2 + chance.nextInt(3)));
    Figure less = changed(cell, wan.negate());
    return less.signum() < 0 || chance.nextBoolean() ? changed(cell, wan) : less;
  }

  static boolean isSamePlace(Cell one, Cell other) {
    return one.line().id().equals(other.line().id())
        && one.column().equals(other.column())
        && one.form().equals(other.form());
  }

  static boolean isNamed(JointProof proof, Cell cell) {
    return proof.discrepancies().stream()
        .flatMap(discrepancy -> discrepancy.culprits().stream())
        .anyMatch(culprit -> isIn(culprit, cell));
  }

  static boolean isIn(Culprit culprit, Cell cell) {
    return culprit.statements().stream()
        .flatMap(statement -> statement.cells().stream())
        .anyMatch(other -> isSamePlace(other, cell));
  }

  private static boolean isExactly(JointProof proof, List<Cell> chosen) {
    return proof.discrepancies().stream().allMatch(Discrepancy::isUnique)
        && proof.discrepancies().stream()
                .mapToInt(d -> d.culprits().get(0).statements().size())
                .sum()
            == chosen.size()
        && chosen.stream().allMatch(cell -> isNamed(proof, cell));
  }

  private void slips() {
    DetectionSlips maker = new DetectionSlips(disclosure, new Random(SEED));
    for (Slip slip : Slip.values()) {
      int detected = 0;
      int first = 0;
      for (Cell cell : cells) {
        if (cell.figure().orElseThrow().signum() > 0) {
          Figure slipped = maker.of(slip, cell).orElse(cell.figure().orElseThrow());
          if (!slipped.equals(cell.figure().orElseThrow())) {
            JointProof proof = JointProof.of(Identities.of(disclosure.with(cell, slipped)));
            detected += proof.consistency() == Consistency.INCONSISTENT ? 1 : 0;
            first += isFirst(proof, cell) ? 1 : 0;
          }
        }
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %d | %.1f%% |%n",
          name,
          slip,
          detected,
          100.0 * first / Math.max(1, detected));
    }
  }

  /** Tells whether a culprit that has the cell puts the right value first. */
  private static boolean isFirst(JointProof proof, Cell cell) {
    Figure right = cell.figure().orElseThrow().shortest();
    for (Discrepancy discrepancy : proof.discrepancies()) {
      for (Culprit culprit : discrepancy.culprits()) {
        List<Correction> offered = culprit.corrections();
        if (isIn(culprit, cell) && !offered.isEmpty()) {
          return offered.get(0).figure().shortest().equals(right);
        }
      }
    }
    return false;
  }
}
