package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules on parts that are explained by themselves (机关运行经费、“三公”经费): not more than their whole.
 */
final class BoundRules {
  static final Rule OPERATING =
      Rule.of(
              "TEXT-OPERATING",
              Severity.ERROR,
              Label.zh("所述机关运行经费不大于公用经费")
                  .en(
                      "agency operating expenses stated in the text do not exceed operating expenses"),
              BoundRules::operating)
          .from(TextSources.TERMS);

  static final Rule THREE_PUBLIC =
      Rule.of(
              "TEXT-THREE-PUBLIC",
              Severity.ERROR,
              Label.zh("基本支出经济科目中的“三公”各项不大于“三公”经费预算相应各项")
                  .en(
                      "three-public items in the economic table do not exceed the three-public budget"),
              BoundRules::threePublic)
          .from(TextSources.TERMS);

  private static final Sentence OPERATING_WITHIN =
      Sentence.of("operating-within-expenses")
          .zh("{place} {stated}，不大于{whole}")
          .en("{place} {stated} is not more than {whole}");
  private static final Sentence OPERATING_EXCEEDS =
      Sentence.of("operating-exceeds-expenses")
          .zh("{place} {stated}，大于{whole}")
          .en("{place} {stated} is more than {whole}");
  private static final Sentence OPERATING_ROUNDED =
      Sentence.of("operating-exceeds-by-rounding")
          .zh("{place} {stated}，所列大于{whole}，属舍入差异")
          .en("{place} {stated} prints more than {whole}, a difference of rounding");
  private static final Sentence LINE_WITHIN =
      Sentence.of("economic-line-within-three-public")
          .zh("{line}，不大于{whole}")
          .en("{line} is not more than {whole}");
  private static final Sentence LINE_EXCEEDS =
      Sentence.of("economic-line-exceeds-three-public")
          .zh("{line}，大于{whole}")
          .en("{line} is more than {whole}");
  private static final Sentence LINE_ROUNDED =
      Sentence.of("economic-line-exceeds-by-rounding")
          .zh("{line}，所列大于{whole}，属舍入差异")
          .en("{line} prints more than {whole}, a difference of rounding");

  private static final BoundSentences OPERATING_SAYS =
      new BoundSentences(OPERATING_WITHIN, OPERATING_ROUNDED, OPERATING_EXCEEDS);
  private static final BoundSentences LINE_SAYS =
      new BoundSentences(LINE_WITHIN, LINE_ROUNDED, LINE_EXCEEDS);

  private static final Label OTHER_NAME =
      Label.zh("所印科目名称与编码不符").en("the code is printed with another name");
  private static final Label NOWHERE =
      Label.zh("公用经费未列入预算表").en("no table prints operating expenses");

  /** The economic lines that carry the three public expenses; the last two are one item. */
  private static final Map<String, Category> LINES =
      Map.of(
          "30212", ThreePublic.OVERSEAS,
          "30217", ThreePublic.RECEPTION,
          "30231", ThreePublic.VEHICLE_RUNNING,
          "30913", ThreePublic.VEHICLE_PURCHASE,
          "31013", ThreePublic.VEHICLE_PURCHASE);

  private BoundRules() {}

  private static List<Finding> operating(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (PlacedClaim stated : quantities.claims()) {
      Optional<Region> region = stated.quantity().region();
      if (stated.claim().value() instanceof ClaimedAmount amount
          && region.flatMap(r -> r.member(Dimension.AGENCY_OPERATING)).isPresent()
          && !quantities.isSigned()) {
        findings.add(operating(rule, quantities, stated, amount));
      }
    }
    return findings;
  }

  private static Finding operating(
      Rule rule, Quantities quantities, PlacedClaim stated, ClaimedAmount amount) {
    Region whole = stated.quantity().region().orElseThrow().without(Dimension.AGENCY_OPERATING);
    Optional<Measurement> tables = atMost(quantities, whole);
    Optional<PrintedAmount> said = quantities.read(amount).filter(r -> !r.range().isEmpty());
    if (tables.isEmpty() || said.isEmpty()) {
      return Finding.of(rule, Outcome.NOT_APPLICABLE)
          .at(stated.site())
          .because(NOWHERE)
          .saying(NOWHERE);
    }
    Outcome outcome = said.get().within(PrintedAmount.of(tables.get()));
    List<Cell> cells = tables.get().cells();
    return Finding.of(rule, outcome)
        .at(stated.site())
        .cells(cells)
        .saying(stated.in(OPERATING_SAYS.of(outcome)).with("whole", new PrintedCells(cells)));
  }

  /**
   * Returns what a region is at the most: itself, or its current year and all that is carried over.
   */
  private static Optional<Measurement> atMost(Quantities quantities, Region region) {
    Optional<Measurement> itself = quantities.measure(region).filter(t -> !t.amounts().isEmpty());
    if (itself.isPresent() || region.member(Dimension.ORIGIN).isPresent()) {
      return itself;
    }
    Optional<Measurement> current = atMost(quantities, region.narrow(Origin.CURRENT_YEAR));
    Region carried = region.narrow(Origin.CARRY_OVER);
    Optional<Measurement> carriedOver =
        atMost(quantities, carried).or(() -> atMost(quantities, carried.without(Dimension.KIND)));
    return current.flatMap(one -> carriedOver.map(other -> together(one, other)));
  }

  private static Measurement together(Measurement one, Measurement other) {
    List<Cell> cells = new ArrayList<>(one.cells().stream().limit(1).toList());
    other.cells().stream().limit(1).filter(cell -> !cell.isBlank()).forEach(cells::add);
    long most = one.amounts().greatest() + other.amounts().greatest();
    return new Measurement(FenRange.from(0).to(most), one.printed() + other.printed(), cells);
  }

  private static List<Finding> threePublic(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    if (quantities.isSigned()) {
      return findings;
    }
    largest(quantities)
        .forEach(
            (code, line) ->
                Optional.ofNullable(LINES.get(code))
                    .flatMap(item -> quantities.threePublic(item))
                    .ifPresent(
                        tables ->
                            findings.add(
                                isNamedSo(examination, line)
                                    ? judge(rule, line, tables)
                                    : Finding.notApplicable(rule, OTHER_NAME))));
    return findings;
  }

  /** Returns the operand with the most money of each line, within fiscal appropriation. */
  private static Map<String, Operand> largest(Quantities quantities) {
    Map<String, Operand> largest = new LinkedHashMap<>();
    for (Operand operand : quantities.identities().operands()) {
      String code =
          operand.region().member(Dimension.DEPARTMENT_ECONOMIC).map(m -> m.id()).orElse("");
      if (LINES.containsKey(code) && isFiscal(operand) && !operand.isContradictory()) {
        largest.merge(
            code,
            operand,
            (one, other) -> other.amounts().least() > one.amounts().least() ? other : one);
      }
    }
    return largest;
  }

  /** A code that is printed with the name of another may be that other. */
  private static boolean isNamedSo(Examination examination, Operand line) {
    Line printed = line.mainCell().line();
    String name =
        printed.memberLabels().getOrDefault(Dimension.DEPARTMENT_ECONOMIC, printed.label());
    return line.region()
        .member(Dimension.DEPARTMENT_ECONOMIC)
        .filter(SubjectCode.class::isInstance)
        .flatMap(
            code -> SubjectCatalog.of(examination.disclosure().year()).find((SubjectCode) code))
        .filter(entry -> entry.spelling(name).isPresent() || entry.isCutOff(name))
        .isPresent();
  }

  private static boolean isFiscal(Operand operand) {
    return operand
        .region()
        .member(Dimension.SOURCE)
        .filter(Source.FISCAL_APPROPRIATION::contains)
        .isPresent();
  }

  private static Finding judge(Rule rule, Operand line, Measurement item) {
    Outcome outcome = PrintedAmount.of(Measurement.of(line)).within(PrintedAmount.of(item));
    List<Cell> cells = new ArrayList<>(List.of(line.mainCell()));
    cells.addAll(item.cells());
    return Finding.of(rule, outcome)
        .cells(cells)
        .saying(
            LINE_SAYS
                .of(outcome)
                .with("line", PrintedCells.of(line.mainCell()))
                .with("whole", new PrintedCells(item.cells())));
  }
}
