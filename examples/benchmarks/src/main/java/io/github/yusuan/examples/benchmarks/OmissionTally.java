package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts what proofs of changed documents say of what was changed (计数). */
final class OmissionTally {
  static final String SEVERAL =
      "| document | left blank | slips | documents | named | all alone, and nothing else |"
          + " others alone | incomplete | ms, median | ms, most |\n"
          + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|";

  private int cases;
  private int found;
  private int among;
  private int alone;
  private int accused;
  private int incomplete;
  private int omissions;
  private int named;
  private int exact;
  private final Times times = new Times();

  /** Something that is wrong or missing. */
  interface Mistake {
    /** Tells whether a statement is what is wrong. */
    boolean isMeantBy(Statement statement);
  }

  /** What is named in a document before it is changed. */
  record Base(Set<Set<Set<String>>> named, List<Cell> wrong) {
    static Base of(Disclosure document) {
      List<Discrepancy> discrepancies = prove(document).discrepancies();
      Set<Set<Set<String>>> named = new HashSet<>();
      discrepancies.forEach(discrepancy -> named.add(places(discrepancy)));
      List<Cell> wrong =
          discrepancies.stream()
              .flatMap(discrepancy -> discrepancy.culprits().stream())
              .flatMap(culprit -> culprit.statements().stream())
              .flatMap(statement -> statement.cells().stream())
              .toList();
      return new Base(named, wrong);
    }

    /**
     * Tells whether the only statement was in doubt already: a figure that is printed in two cells
     * stays wrong in one where the other is left blank.
     */
    boolean isWrong(Discrepancy alone) {
      return alone.culprits().get(0).statements().get(0).cells().stream()
          .allMatch(cell -> wrong.stream().anyMatch(w -> DetectionStudy.isSamePlace(w, cell)));
    }
  }

  private static Set<Set<String>> places(Discrepancy discrepancy) {
    Set<Set<String>> places = new HashSet<>();
    for (Culprit culprit : discrepancy.culprits()) {
      Set<String> together = new HashSet<>();
      culprit.statements().forEach(statement -> together.add(statement.toString()));
      places.add(together);
    }
    return places;
  }

  private static JointProof prove(Disclosure document) {
    return Inference.on(document).joint();
  }

  static String head(String what) {
    return "| "
        + what
        + " | cases | found | named, of those found | alone | another alone | incomplete |"
        + " ms, median | ms, most |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|";
  }

  /** Counts what another tally counted, too. */
  void addAll(OmissionTally other) {
    cases += other.cases;
    found += other.found;
    among += other.among;
    alone += other.alone;
    accused += other.accused;
    incomplete += other.incomplete;
    omissions += other.omissions;
    named += other.named;
    exact += other.exact;
    times.addAll(other.times);
  }

  void add(Base base, Disclosure changed, List<Mistake> wrong) {
    JointProof proof = times.of(() -> prove(changed));
    List<Discrepancy> fresh =
        proof.discrepancies().stream()
            .filter(discrepancy -> !base.named().contains(places(discrepancy)))
            .toList();
    cases++;
    incomplete += proof.isComplete() ? 0 : 1;
    omissions += wrong.size();
    if (!fresh.isEmpty()) {
      found++;
      count(base, fresh, wrong);
    }
  }

  private void count(Base base, List<Discrepancy> fresh, List<Mistake> wrong) {
    int here = (int) wrong.stream().filter(omission -> isNamed(fresh, omission)).count();
    int single =
        (int)
            wrong.stream()
                .filter(omission -> fresh.stream().anyMatch(d -> is(d, omission)))
                .count();
    boolean other =
        fresh.stream()
            .anyMatch(
                d -> isAlone(d) && !base.isWrong(d) && wrong.stream().noneMatch(o -> is(d, o)));
    named += here;
    among += here == wrong.size() ? 1 : 0;
    alone += single == wrong.size() ? 1 : 0;
    accused += other ? 1 : 0;
    exact += single == wrong.size() && fresh.size() == wrong.size() ? 1 : 0;
  }

  static boolean isNamed(List<Discrepancy> fresh, Mistake omission) {
    return fresh.stream()
        .flatMap(discrepancy -> discrepancy.culprits().stream())
        .flatMap(culprit -> culprit.statements().stream())
        .anyMatch(omission::isMeantBy);
  }

  static boolean isAlone(Discrepancy discrepancy) {
    return discrepancy.isUnique() && discrepancy.culprits().get(0).statements().size() == 1;
  }

  /** Tells whether a discrepancy has what is wrong for its only explanation. */
  static boolean is(Discrepancy discrepancy, Mistake omission) {
    if (!isAlone(discrepancy)) {
      return false;
    }
    Statement only = discrepancy.culprits().get(0).statements().get(0);
    return omission.isMeantBy(only);
  }

  String row() {
    return String.format(
        Locale.ROOT,
        " | %d | %d | %s | %s | %d | %d | %s |",
        cases,
        found,
        share(among, found),
        share(alone, found),
        accused,
        incomplete,
        times);
  }

  String severalRow() {
    return String.format(
        Locale.ROOT,
        " | %d | %s | %s | %d | %d | %s |",
        cases,
        share(named, omissions),
        share(exact, cases),
        accused,
        incomplete,
        times);
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / Math.max(1, whole));
  }
}
