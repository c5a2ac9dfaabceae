package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.joint.Discrepancy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what is said of documents that were checked together with one figure wrong (计数). */
final class RelatedTally {
  static final String HEAD =
      "| one figure wrong by 1 / 5 / 90 / 270 last places | cases | found, % | told as the other"
          + " document's own error, % of found | named, % of the rest | named alone, % of the rest"
          + " | another alone | incomplete |\n|---|--:|--:|--:|--:|--:|--:|--:|";

  private int cases;
  private int found;
  private int elsewhere;
  private int named;
  private int alone;
  private int accused;
  private int incomplete;

  void add(Report report, OmissionTally.Mistake mistake) {
    List<Discrepancy> told = report.joint().discrepancies();
    cases++;
    incomplete += report.joint().isComplete() ? 0 : 1;
    if (told.isEmpty()) {
      found += report.errorsElsewhere() > 0 ? 1 : 0;
      elsewhere += report.errorsElsewhere() > 0 ? 1 : 0;
      return;
    }
    found++;
    named += told.stream().anyMatch(one -> OmissionTally.isNamed(List.of(one), mistake)) ? 1 : 0;
    alone += told.stream().anyMatch(one -> OmissionTally.is(one, mistake)) ? 1 : 0;
    accused +=
        told.stream().anyMatch(one -> OmissionTally.isAlone(one) && !OmissionTally.is(one, mistake))
            ? 1
            : 0;
  }

  boolean isEmpty() {
    return cases == 0;
  }

  /** Prints what was counted for each size of the slip. */
  static String row(List<RelatedTally> sizes) {
    return " | "
        + numbers(sizes, tally -> Integer.toString(tally.cases))
        + " | "
        + numbers(sizes, tally -> share(tally.found, tally.cases))
        + " | "
        + numbers(sizes, tally -> share(tally.elsewhere, tally.found))
        + " | "
        + numbers(sizes, tally -> share(tally.named, tally.found - tally.elsewhere))
        + " | "
        + numbers(sizes, tally -> share(tally.alone, tally.found - tally.elsewhere))
        + " | "
        + sizes.stream().mapToInt(tally -> tally.accused).sum()
        + " | "
        + sizes.stream().mapToInt(tally -> tally.incomplete).sum()
        + " |";
  }

  private static String numbers(List<RelatedTally> sizes, Function<RelatedTally, String> number) {
    return sizes.stream().map(number).collect(Collectors.joining(" / "));
  }

  /** Rounds a share to a whole number of per cent. */
  private static String share(int part, int whole) {
    return whole == 0 ? "–" : Integer.toString((200 * part + whole) / (2 * whole));
  }
}
