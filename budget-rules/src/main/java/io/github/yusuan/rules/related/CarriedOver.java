package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was to be left at the end of last year, and what came over into this one (结转衔接). Information
 * only: last year's budget plans what is left, this year's knows it.
 */
final class CarriedOver {
  private static final List<Region> SOURCES =
      List.of(
          Region.ALL,
          Region.of(Source.GENERAL_PUBLIC_BUDGET),
          Region.of(Source.GOVERNMENT_FUND),
          Region.of(Source.STATE_CAPITAL));

  private static final Sentence COMPARED =
      Sentence.of("carry-over-of-two-years")
          .zh("[{source}]上年结转{in}，上年预算的年终结转{out}")
          .en("[{source}: ]carry-over {in}; left over in last year's budget: {out}");

  private CarriedOver() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    Documents documents = Documents.of(examination);
    Optional<Identities> last = documents.lastYear().map(Documents.Document::identities);
    if (last.isEmpty()) {
      return List.of(Finding.notApplicable(rule, documents.noLastYear()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Region source : SOURCES) {
      Optional<Measurement> in = examination.identities().measure(source.narrow(Origin.CARRY_OVER));
      Optional<Measurement> out = last.get().measure(source.narrow(Kind.YEAR_END_CARRY_OVER));
      if (isPrinted(in) && out.isPresent()) {
        findings.add(compare(rule, source, in.get(), out.get()));
      }
    }
    return findings;
  }

  private static boolean isPrinted(Optional<Measurement> in) {
    return in.map(Measurement::cells)
        .map(cells -> !cells.stream().allMatch(Cell::isBlank))
        .orElse(false);
  }

  private static Finding compare(Rule rule, Region source, Measurement in, Measurement out) {
    FenRange both = in.amounts().intersect(out.amounts());
    Message said = COMPARED.with("in", printed(in)).with("out", printed(out));
    return Finding.of(rule, both.isEmpty() ? Outcome.VIOLATED : Outcome.HOLDS)
        .cells(in.cells())
        .saying(source.members().isEmpty() ? said : said.with("source", source));
  }

  /** Returns the first figure of several cells; blank where all of them are. */
  private static Words printed(Measurement measured) {
    List<Cell> cells = measured.cells();
    return cells.stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .orElse(cells.get(0))
        .printed();
  }
}
