package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What the joint proof finds, and whom it names, where something is missing (漏填与漏行): figures left
 * blank one by one, rows left out one by one, and several omissions at once, alone and mixed with
 * slips; in the real documents, and in derived ones of each template. Prints Markdown tables; every
 * run gives the same figures, times aside.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.OmissionStudy 200
 * }</pre>
 */
public final class OmissionStudy {
  private static final long SEED = 20_261_127;
  private static final int ROUNDS = 100;
  private static final int EACH = 10;
  private static final int LARGE = 30;

  /** Documents of one kind, with at most so many changes in each. */
  private record Kind(String name, List<Disclosure> documents, int each) {}

  private OmissionStudy() {}

  /**
   * Runs the study.
   *
   * @param arguments the number of derived documents of each template, 200 if left out; then 3 to
   *     change every third cell of the real documents only, 1 if left out; then a folder of other
   *     documents
   * @throws IOException if a document of the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int derived = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int step = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    List<Kind> real = new ArrayList<>();
    StudyDocuments.real().forEach((name, document) -> real.add(real(name, document, step)));
    if (arguments.length > 2) {
      StudyDocuments.in(Path.of(arguments[2]))
          .forEach((name, document) -> real.add(real(name, document, step)));
    }
    List<Kind> kinds = new ArrayList<>(real);
    StudyDocuments.derived(derived).forEach((name, some) -> kinds.add(new Kind(name, some, EACH)));
    List<Kind> all = new ArrayList<>(kinds);
    StudyDocuments.large()
        .forEach((name, document) -> all.add(new Kind(name, List.of(document), LARGE)));
    table("one figure left blank", all, OmissionStudy::blanks);
    table("one row left out", all, OmissionStudy::rows);
    System.out.println(OmissionTally.SEVERAL);
    for (Kind kind : real) {
      for (int count : new int[] {2, 3, 5, 8}) {
        several(kind, count, 0);
        several(kind, count - count / 2, count / 2);
      }
    }
  }

  private static Kind real(String name, Disclosure document, int step) {
    return new Kind(name, List.of(document), Math.max(1, printed(document).size() / step));
  }

  /** Counts what changes of one kind lead to. */
  private interface Changing {
    void count(Disclosure document, int each, OmissionTally tally);
  }

  private static void table(String what, List<Kind> kinds, Changing changing) {
    System.out.println(OmissionTally.head(what));
    OmissionTally all = new OmissionTally();
    for (Kind kind : kinds) {
      OmissionTally tally = new OmissionTally();
      kind.documents().forEach(document -> changing.count(document, kind.each(), tally));
      System.out.println("| " + kind.name() + tally.row());
      all.addAll(tally);
    }
    System.out.println("| all together" + all.row());
    System.out.println();
  }

  /** Returns the figures that are not zero. */
  private static List<Cell> printed(Disclosure document) {
    return document.cells().stream()
        .filter(cell -> cell.figure().map(Figure::signum).orElse(0) != 0)
        .toList();
  }

  private static void blanks(Disclosure document, int each, OmissionTally tally) {
    OmissionTally.Base base = OmissionTally.Base.of(document);
    for (Cell cell : some(printed(document), each)) {
      tally.add(base, document.withBlank(cell), List.of(Omission.of(cell)));
    }
  }

  /** Only what an open dimension tells apart is a row that can be missing. */
  private static void rows(Disclosure document, int each, OmissionTally tally) {
    OmissionTally.Base base = OmissionTally.Base.of(document);
    List<Omission> rows = new ArrayList<>();
    for (Table table : document.tables()) {
      for (Line line : table.lines()) {
        boolean says = line.figures().values().stream().anyMatch(figure -> figure.signum() != 0);
        if (says && line.row().isEmpty()) {
          rows.add(Omission.of(table, line));
        }
      }
    }
    for (Omission row : some(rows, each)) {
      tally.add(base, row.in(document), List.of(row));
    }
  }

  /** Returns some of a list, evenly spread. */
  private static <T> List<T> some(List<T> all, int number) {
    int count = Math.min(number, all.size());
    return IntStream.range(0, count)
        .mapToObj(at -> all.get((int) ((long) at * all.size() / count)))
        .toList();
  }

  private static void several(Kind kind, int blanks, int slips) {
    Disclosure document = kind.documents().get(0);
    OmissionTally.Base base = OmissionTally.Base.of(document);
    Random chance = new Random(SEED + 10L * blanks + slips);
    OmissionTally tally = new OmissionTally();
    for (int round = 0; round < ROUNDS; round++) {
      List<Cell> chosen = new ArrayList<>(printed(document));
      Collections.shuffle(chosen, chance);
      Disclosure changed = document;
      for (int at = 0; at < blanks + slips; at++) {
        Cell cell = chosen.get(at);
        changed =
            at < blanks
                ? changed.withBlank(cell)
                : changed.with(cell, DetectionStudy.slipped(cell, chance));
      }
      tally.add(
          base,
          changed,
          List.copyOf(chosen.subList(0, blanks + slips).stream().map(Omission::of).toList()));
    }
    System.out.println("| " + kind.name() + " | " + blanks + " | " + slips + tally.severalRow());
  }
}
