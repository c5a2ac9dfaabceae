package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.hypothesis.Act;
import io.github.yusuan.rules.hypothesis.Hypotheses;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.JointProof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Whether one act behind many wrong figures is told as one cause (一处原因之检出): each act done to tables
 * of real and derived documents, alone and with a slip elsewhere; and whether ordinary slips are
 * taken for one. Prints Markdown tables; every run gives the same figures, times aside.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.ActStudy 60 1000
 * }</pre>
 */
public final class ActStudy {
  private static final long SEED = 20_261_127;
  private static final int DERIVED = 40;

  private final List<Disclosure> documents;
  private final int each;
  private int detected;
  private int first;
  private int among;
  private int others;
  private int none;
  private final Times proofs = new Times();
  private final Times searches = new Times();

  private ActStudy(List<Disclosure> documents, int each) {
    this.documents = documents;
    this.each = each;
  }

  /**
   * Runs the study.
   *
   * @param arguments how many damages of each kind, 60 if left out; then how many documents with
   *     ordinary slips, 1,000 if left out; then a folder of other documents
   * @throws IOException if a document of the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int each = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    int slips = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    List<Disclosure> documents = new ArrayList<>();
    StudyDocuments.real().values().stream().skip(1).forEach(documents::add);
    StudyDocuments.derived(DERIVED).values().forEach(documents::addAll);
    if (arguments.length > 2) {
      documents.addAll(StudyDocuments.in(Path.of(arguments[2])).values());
    }
    System.out.println(
        "| one act | slips elsewhere | detected | right edit first | among those told | another"
            + " only | none | proof ms, median | most | cause ms, median | most |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (Act act : Act.values()) {
      new ActStudy(documents, each).run(act, 0);
      new ActStudy(documents, each).run(act, 1);
    }
    System.out.println("\n| ordinary slips | documents | inconsistent | told as one cause |");
    System.out.println("|--:|--:|--:|--:|");
    for (int count = 1; count <= 3; count++) {
      new ActStudy(documents, slips).slips(count);
    }
  }

  private void run(Act act, int slips) {
    Random chance = new Random(SEED + 10L * act.ordinal() + slips);
    for (int tries = 0; detected < each && tries < 60 * each; tries++) {
      Disclosure document = documents.get(chance.nextInt(documents.size()));
      Table table = document.tables().get(chance.nextInt(document.tables().size()));
      Disclosure target = document;
      for (int at = 0; at < slips; at++) {
        target = slipped(target, table.form().id(), chance);
      }
      if (slips == 0 || !isConsistent(target)) {
        Table damaged = target.table(table.form().id()).orElseThrow();
        Disclosure meant = target;
        new ActDamage(target, damaged, chance)
            .of(act)
            .filter(other -> !printed(other).equals(printed(meant)))
            .ifPresent(other -> count(meant, other, slips));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %s | %s | %d | %d | %s | %s |%n",
        act,
        slips,
        detected,
        share(first),
        share(among),
        others,
        none,
        proofs,
        searches);
  }

  private static boolean isConsistent(Disclosure document) {
    return Inference.on(document).joint().consistency() == Consistency.CONSISTENT;
  }

  /** Changes a figure of another table. */
  private static Disclosure slipped(Disclosure document, String form, Random chance) {
    List<Cell> cells =
        document.cells().stream()
            .filter(cell -> !cell.form().id().equals(form))
            .filter(cell -> cell.figure().map(Figure::signum).orElse(0) > 0)
            .toList();
    if (cells.isEmpty()) {
      return document;
    }
    Cell cell = cells.get(chance.nextInt(cells.size()));
    return document.with(cell, DetectionStudy.slipped(cell, chance));
  }

  private void count(Disclosure meant, Disclosure damaged, int slips) {
    Times once = new Times();
    JointProof proof = once.of(() -> Inference.on(damaged).joint());
    if (proof.consistency() != Consistency.INCONSISTENT || isOnlyTheSlip(meant, proof, slips)) {
      return;
    }
    proofs.addAll(once);
    List<Hypothesis> told = searches.of(() -> Hypotheses.of(damaged, proof));
    detected++;
    String wanted = printed(meant);
    boolean right = told.stream().anyMatch(one -> printed(one.repaired()).equals(wanted));
    among += right ? 1 : 0;
    none += told.isEmpty() ? 1 : 0;
    others += !right && !told.isEmpty() ? 1 : 0;
    boolean best = right && printed(told.get(0).repaired()).equals(wanted);
    first += best ? 1 : 0;
  }

  private static List<String> named(JointProof proof) {
    return proof.discrepancies().stream()
        .flatMap(discrepancy -> discrepancy.culprits().stream())
        .map(culprit -> culprit.statements() + " " + culprit.fits())
        .sorted()
        .toList();
  }

  /** What adds nothing to the slip elsewhere cannot be seen. */
  private static boolean isOnlyTheSlip(Disclosure meant, JointProof proof, int slips) {
    return slips > 0
        && proof.isComplete()
        && named(Inference.on(meant).joint()).equals(named(proof));
  }

  /** Returns what a document prints of which regions, in which units, in any order of rows. */
  private static String printed(Disclosure document) {
    return document.cells().stream()
        .filter(cell -> cell.figure().map(Figure::signum).orElse(0) != 0)
        .map(
            cell ->
                cell.form().id()
                    + cell.region()
                    + cell.column().id()
                    + cell.unit().scale()
                    + cell.figure())
        .sorted()
        .toList()
        .toString();
  }

  private void slips(int count) {
    Random chance = new Random(SEED + count);
    int told = 0;
    for (int round = 0; round < each; round++) {
      Disclosure document = documents.get(chance.nextInt(documents.size()));
      for (int at = 0; at < count; at++) {
        document = slipped(document, "", chance);
      }
      JointProof proof = Inference.on(document).joint();
      if (proof.consistency() == Consistency.INCONSISTENT) {
        detected++;
        List<Hypothesis> causes = Hypotheses.of(document, proof);
        told += causes.isEmpty() ? 0 : 1;
      }
    }
    System.out.printf(Locale.ROOT, "| %d | %d | %d | %d |%n", count, each, detected, told);
  }

  private String share(int part) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / Math.max(1, detected));
  }
}
