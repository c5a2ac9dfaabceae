package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Verdict;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.hypothesis.Hypothesis;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Statement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.money.MonetaryAmount;

/**
 * What is to be looked at in one document (待办事项): errors, warnings and what was not decided, each
 * with what the proof suggests instead; and contradictions that no finding shows.
 */
final class FindingRows {
  private static final int MOST_CULPRITS = 3;

  private final Report report;
  private final IdentityHashMap<Finding, Bilingual> suggested = new IdentityHashMap<>();
  private final List<FindingRow> unexplained = new ArrayList<>();

  FindingRows(Report report) {
    this.report = report;
    if (!accused()) {
      return;
    }
    for (List<Hypothesis> causes : List.of(report.hypotheses(), report.furtherHypotheses())) {
      if (!causes.isEmpty()) {
        Words said = Hypothesis.oneOf(causes);
        suggest(Bilingual.of(said), report.explainedBy(causes.get(0)), said, causes.get(0).cells());
      }
    }
    List<Discrepancy> doubts =
        report.causes().isEmpty()
            ? report.listedDiscrepancies()
            : report.doubts().stream().limit(MOST_CULPRITS).toList();
    for (Discrepancy doubt : doubts) {
      suggest(suggestion(doubt), report.explainedBy(doubt), doubt, cells(doubt));
    }
  }

  /** Nobody is accused where another way of rounding explains it all. */
  private boolean accused() {
    boolean proved = report.findings().stream().anyMatch(finding -> finding.identity().isPresent());
    return proved && report.joint().weakerAssumption().isEmpty();
  }

  private void suggest(Bilingual what, List<Finding> explained, Words said, List<Cell> cells) {
    explained.forEach(finding -> suggested.putIfAbsent(finding, what));
    if (explained.isEmpty()) {
      Bilingual place = cells.isEmpty() ? Bilingual.NOTHING : Bilingual.of(cells.get(0).place());
      unexplained.add(
          new FindingRow(
              key(cells, said),
              FindingRow.JOINT,
              report.verdict() == Verdict.ERRORS ? FindingRow.ERROR : FindingRow.WARNING,
              place,
              places(source(cells)),
              Bilingual.of(said),
              "",
              "",
              what,
              0));
    }
  }

  private List<Place> source(List<Cell> cells) {
    return report.places().stream()
        .flatMap(known -> cells.stream().flatMap(cell -> known.place(cell).stream()))
        .distinct()
        .toList();
  }

  private static List<Cell> cells(Discrepancy doubt) {
    return doubt.culprits().stream()
        .limit(1)
        .flatMap(culprit -> culprit.statements().stream())
        .map(Statement::cells)
        .flatMap(List::stream)
        .toList();
  }

  /** Returns the figures in doubt and what would fit; nothing where too many could be meant. */
  private static Bilingual suggestion(Discrepancy doubt) {
    List<Culprit> culprits = doubt.culprits();
    if (culprits.isEmpty() || culprits.size() > MOST_CULPRITS || !doubt.all()) {
      return Bilingual.NOTHING;
    }
    return Bilingual.of(Series.of(culprits).joined(Series.Joint.CLAUSES));
  }

  /** The same in another version: where the figures in doubt stand, whatever is printed there. */
  private static String key(List<Cell> cells, Words said) {
    StringBuilder text = new StringBuilder();
    cells.forEach(cell -> text.append(cell.place().in(Language.CHINESE)).append('\n'));
    CRC32 sum = new CRC32();
    String what = cells.isEmpty() ? said.in(Language.CHINESE) : text.toString();
    sum.update(what.getBytes(StandardCharsets.UTF_8));
    return FindingRow.JOINT + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  /** Returns the rows, the gravest first. */
  List<FindingRow> all() {
    return Stream.of(
            unexplained.stream(),
            rows(report.errors()),
            rows(report.undecided()),
            rows(report.warnings()))
        .flatMap(Function.identity())
        .toList();
  }

  private Stream<FindingRow> rows(List<Finding> findings) {
    return findings.stream().map(this::row);
  }

  private FindingRow row(Finding finding) {
    return new FindingRow(
        finding.key(),
        finding.rule(),
        severity(finding),
        place(finding),
        places(report.places(finding)),
        Bilingual.of(finding::in),
        finding.comparison().map(Comparison::stated).map(FindingRows::yuan).orElse(""),
        finding.comparison().map(Comparison::computed).map(FindingRows::yuan).orElse(""),
        suggested.getOrDefault(finding, Bilingual.NOTHING),
        finding.comparison().map(compared -> Math.abs(compared.differenceFen())).orElse(0L));
  }

  private String severity(Finding finding) {
    return switch (finding.outcome()) {
      case UNDECIDED -> FindingRow.UNDECIDED;
      case VIOLATED, NOTED, HOLDS, HOLDS_WITHIN_ROUNDING, NOT_APPLICABLE ->
          finding.severity() == Severity.ERROR ? FindingRow.ERROR : FindingRow.WARNING;
    };
  }

  private static Bilingual place(Finding finding) {
    if (!finding.cells().isEmpty()) {
      return Bilingual.of(finding.cells().get(0).place());
    }
    return finding
        .site()
        .map(
            site -> {
              String where =
                  Stream.of(site.id(), site.item())
                      .filter(part -> !part.isEmpty())
                      .reduce("", (all, part) -> all + " " + part);
              Bilingual part = Bilingual.of(site.part().label());
              return new Bilingual(part.zh() + where, part.en() + where);
            })
        .orElse(Bilingual.NOTHING);
  }

  private static Bilingual places(List<Place> places) {
    return places.isEmpty()
        ? Bilingual.NOTHING
        : Bilingual.of(Series.of(places).joined(Series.Joint.PLACES));
  }

  private static String yuan(MonetaryAmount amount) {
    return Renminbi.yuan(amount).toPlainString();
  }
}
