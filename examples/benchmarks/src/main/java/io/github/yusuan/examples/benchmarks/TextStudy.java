package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Statement;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the joint proof finds, and whom it names, where an amount of the text is wrong (文字笔误): each
 * amount that the text claims of a region of the budget, so many of its last places up and down.
 * And what the text adds to the time of a proof, of the thread alone. Prints Markdown tables.
 */
public final class TextStudy {
  private static final int[] PLACES = {1, 5, 90, 270};
  private static final int WARM = 10;
  private static final int ROUNDS = 21;
  private static final double NANOS = 1e6;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private TextStudy() {}

  /**
   * Runs the study.
   *
   * @param arguments the number of derived documents of each template, 20 if left out; then a
   *     folder of other documents
   * @throws IOException if a document of the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int derived = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    Map<String, List<Disclosure>> documents = new LinkedHashMap<>();
    StudyDocuments.real().forEach((name, document) -> documents.put(name, List.of(document)));
    documents.putAll(StudyDocuments.derived(derived));
    if (arguments.length > 1) {
      StudyDocuments.in(Path.of(arguments[1]))
          .forEach((name, document) -> documents.put(name, List.of(document)));
    }
    print(documents);
  }

  static void print(Map<String, List<Disclosure>> documents) {
    System.out.println(OmissionTally.head("amount of the text wrong by last places"));
    documents.forEach(
        (name, some) -> {
          for (int places : PLACES) {
            OmissionTally tally = new OmissionTally();
            some.forEach(document -> slips(document, places, tally));
            System.out.println("| " + name + ", " + places + tally.row());
          }
        });
    System.out.println();
    System.out.println("| document | proof ms, median: without the text | with it |");
    System.out.println("|---|--:|--:|");
    documents.forEach((name, some) -> some.stream().limit(1).forEach(one -> time(name, one)));
    System.out.println();
  }

  /** Measures what the text adds to the proof of a document with one figure wrong. */
  private static void time(String name, Disclosure document) {
    Cell cell =
        document.cells().stream()
            .filter(one -> one.figure().map(Figure::signum).orElse(0) > 0)
            .findFirst()
            .orElseThrow();
    Figure printed = cell.figure().orElseThrow();
    Disclosure wrong =
        document.with(
            cell, Figure.ofLastPlaces(printed.lastPlaces() + PLACES[1], printed.decimals()));
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f |%n",
        name,
        median(() -> JointProof.of(Identities.of(wrong))),
        median(() -> JointProof.of(Identities.of(wrong).withText())));
  }

  private static double median(Runnable proof) {
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < WARM + ROUNDS; round++) {
      long begin = CLOCK.getCurrentThreadCpuTime();
      proof.run();
      if (round >= WARM) {
        times.add(CLOCK.getCurrentThreadCpuTime() - begin);
      }
    }
    Collections.sort(times);
    return times.get(times.size() / 2) / NANOS;
  }

  private static void slips(Disclosure document, int places, OmissionTally tally) {
    OmissionTally.Base base = OmissionTally.Base.of(document);
    for (int section = 0; section < document.narrative().size(); section++) {
      List<Claim> claims = document.narrative().get(section).claims();
      for (int claim = 0; claim < claims.size(); claim++) {
        if (claims.get(claim).value() instanceof ClaimedAmount amount
            && claims.get(claim).quantity().region().isPresent()
            && amount.figure().signum() > 0) {
          for (int change : new int[] {places, -places}) {
            slip(base, document, new Place(section, claim), change, tally);
          }
        }
      }
    }
  }

  private record Place(int section, int claim) {}

  private static void slip(
      OmissionTally.Base base, Disclosure document, Place place, int change, OmissionTally tally) {
    Section section = document.narrative().get(place.section());
    Claim claim = section.claims().get(place.claim());
    ClaimedAmount amount = (ClaimedAmount) claim.value();
    long slipped = amount.figure().lastPlaces() + change;
    if (slipped <= 0) {
      return;
    }
    Figure figure = Figure.ofLastPlaces(slipped, amount.figure().decimals());
    Claim wrong = Claim.of(claim.quantity(), new ClaimedAmount(figure, amount.scale()));
    List<Claim> claims = new ArrayList<>(section.claims());
    claims.set(place.claim(), wrong);
    List<Section> narrative = new ArrayList<>(document.narrative());
    narrative.set(place.section(), section.withClaims(claims));
    tally.add(
        base,
        document.withNarrative(narrative),
        List.of(statement -> says(statement, section, claim, figure)));
  }

  /** Tells whether a statement is the wrong claim: the same quantity with the wrong figure. */
  private static boolean says(Statement statement, Section section, Claim claim, Figure figure) {
    return statement.isClaimed()
        && statement.cells().stream()
            .anyMatch(
                cell ->
                    cell.form().id().equals(section.id())
                        && cell.line().id().equals(claim.quantity().toString())
                        && cell.figure().filter(figure::equals).isPresent());
  }
}
