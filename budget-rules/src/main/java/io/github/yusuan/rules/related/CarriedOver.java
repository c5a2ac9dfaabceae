package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
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

  private CarriedOver() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    Optional<Identities> last = LastYearDocument.of(examination).identities();
    if (last.isEmpty()) {
      return List.of(Finding.notApplicable(rule, LastYearDocument.MISSING));
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
    return Finding.of(rule, both.isEmpty() ? Outcome.VIOLATED : Outcome.HOLDS)
        .cells(in.cells())
        .saying(
            Label.zh(
                    name(source, Language.CHINESE)
                        + "上年结转"
                        + figure(in, "空白")
                        + "，上年预算的年终结转"
                        + figure(out, "空白"))
                .en(
                    name(source, Language.ENGLISH)
                        + "carry-over "
                        + figure(in, "blank")
                        + ", left over in last year's budget "
                        + figure(out, "blank")));
  }

  private static String name(Region source, Language language) {
    if (source.members().isEmpty()) {
      return "";
    }
    return source.in(language) + (language == Language.ENGLISH ? ": " : "");
  }

  private static String figure(Measurement measured, String blank) {
    return measured.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .flatMap(cell -> cell.figure().map(f -> f + cell.unit().scale().symbol()))
        .orElse(blank);
  }
}
