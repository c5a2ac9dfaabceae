package io.github.yusuan.rules.code;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Codes of the two classifications that usually carry the same money (参考性核对): what one 项 pays and
 * what one economic 款 takes.
 */
final class PlausibleRules {
  private static final RuleSource USUAL =
      RuleSource.practice(Label.zh("通常列支口径").en("how such money is usually entered"));
  private static final Label OTHER_NAME =
      Label.zh("所印科目名称与编码不符，已另列")
          .en("a code is printed with another name, which is reported separately");
  private static final Label NOT_BOTH = Label.zh("两处未同时列示").en("the two are not both printed");

  private static final Sentence EQUAL =
      Sentence.of("plausible-equal")
          .zh("{functional}，等于{economic}")
          .en("{functional}, equal to {economic}");
  private static final Sentence UNEQUAL =
      Sentence.of("plausible-unequal")
          .zh("{functional}，与下列不等：{economic}")
          .en("{functional}, not equal to {economic}");
  private static final Sentence PRINTED =
      Sentence.of("plausible-printed").zh("{place} {figure}").en("{place} {figure}");

  private PlausibleRules() {}

  /** The two sides of a usual equality. */
  private record Usual(List<String> functions, List<String> economic) {}

  static List<Rule> all() {
    return List.of(
        rule(
            "PLAUSIBLE-PENSION",
            Label.zh("养老保险缴费（2080505）与30108通常相等").en("2080505 usually equals 30108 (pension)"),
            new Usual(List.of("2080505"), List.of("30108"))),
        rule(
            "PLAUSIBLE-ANNUITY",
            Label.zh("职业年金缴费（2080506）与30109通常相等").en("2080506 usually equals 30109 (annuity)"),
            new Usual(List.of("2080506"), List.of("30109"))),
        rule(
            "PLAUSIBLE-HOUSING",
            Label.zh("住房公积金（2210201）与30113通常相等").en("2210201 usually equals 30113 (housing fund)"),
            new Usual(List.of("2210201"), List.of("30113"))),
        rule(
            "PLAUSIBLE-MEDICAL",
            Label.zh("行政事业单位医疗（2101101、2101102、2101103）与30110、30111通常相等")
                .en("2101101 to 2101103 usually equal 30110 and 30111 (medical)"),
            new Usual(List.of("2101101", "2101102", "2101103"), List.of("30110", "30111"))));
  }

  private static Rule rule(String id, Label title, Usual usual) {
    return Rule.of(
            id,
            Severity.INFORMATION,
            title,
            (rule, examination) -> examine(rule, examination, usual))
        .from(USUAL);
  }

  /** Compares in the slice of each form that is by departmental economic class. */
  private static List<Finding> examine(Rule rule, Examination examination, Usual usual) {
    List<Finding> findings = new ArrayList<>();
    for (Table table : examination.disclosure().tables()) {
      if (table.form().openDimensions().contains(Dimension.DEPARTMENT_ECONOMIC)) {
        findings.add(compare(rule, examination, table, usual));
      }
    }
    return findings;
  }

  private static Finding compare(Rule rule, Examination examination, Table table, Usual usual) {
    CodeAmounts economic = economic(examination, table, usual.economic());
    CodeAmounts functional = functional(examination, table.form().slice(), usual.functions());
    if (economic.cells().isEmpty() || functional.cells().isEmpty()) {
      return Finding.notApplicable(rule, NOT_BOTH);
    }
    if (isNamedOtherwise(rule, examination, usual)) {
      return Finding.notApplicable(rule, OTHER_NAME);
    }
    boolean alike = !economic.amounts().intersect(functional.amounts()).isEmpty();
    List<Cell> cells = new ArrayList<>(functional.cells());
    cells.addAll(economic.cells());
    return Finding.of(rule, alike ? Outcome.HOLDS : Outcome.VIOLATED)
        .cells(cells)
        .saying(
            (alike ? EQUAL : UNEQUAL)
                .with("functional", functional.words())
                .with("economic", economic.words()));
  }

  /** A code with the name of another is a slip of one of the two, and told as that. */
  private static boolean isNamedOtherwise(Rule rule, Examination examination, Usual usual) {
    SubjectCatalog catalog = SubjectCatalog.of(examination.disclosure().year());
    return PrintedCodes.of(examination).stream()
        .filter(
            printed ->
                usual.economic().contains(printed.code().value())
                    || usual.functions().contains(printed.code().value()))
        .anyMatch(
            printed -> CheckedName.of(printed, catalog).named(rule).outcome() == Outcome.VIOLATED);
  }

  /** What some codes amount to, and where it is printed. */
  private record CodeAmounts(FenRange amounts, List<Cell> cells) {
    Series words() {
      return Series.of(cells.stream().map(CodeAmounts::words).toList()).joined(Series.Joint.SUM);
    }

    private static Message words(Cell cell) {
      return PRINTED.with("place", cell.place()).with("figure", cell.printed());
    }
  }

  private static CodeAmounts functional(Examination examination, Region slice, List<String> codes) {
    FenRange sum = FenRange.ZERO;
    List<Cell> cells = new ArrayList<>();
    for (String code : codes) {
      Optional<Measurement> measured =
          examination.identities().measure(slice.narrow(FunctionalCode.of(code)));
      if (measured.isPresent() && !measured.get().amounts().isEmpty()) {
        sum = sum.plus(measured.get().amounts());
        measured.get().cells().stream()
            .filter(cell -> !cell.isBlank())
            .findFirst()
            .ifPresent(cells::add);
      }
    }
    return new CodeAmounts(sum, cells);
  }

  private static CodeAmounts economic(Examination examination, Table table, List<String> codes) {
    FenRange sum = FenRange.ZERO;
    List<Cell> cells = new ArrayList<>();
    for (Line line : table.lines()) {
      Optional<Column> whole =
          table.columns().stream().filter(c -> c.region().members().isEmpty()).findFirst();
      boolean meant =
          codes.stream().anyMatch(code -> line.members().contains(DepartmentEconomicCode.of(code)));
      if (meant && whole.isPresent() && !table.cell(line, whole.get()).isBlank()) {
        Cell cell = table.cell(line, whole.get());
        sum = sum.plus(examination.identities().amounts(cell));
        cells.add(cell);
      }
    }
    return new CodeAmounts(sum, cells);
  }
}
