package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A department's figures against the sums of its units' (部门汇总): region by region, each unit
 * measured in its own document; a row of one unit against that unit alone.
 */
final class UnitSums {
  private static final Label NOT_TOLD = Label.zh("单位预算未列该口径").en("a unit's tables do not have it");

  private static final Sentence COMPARED =
      Sentence.of("department-and-units")
          .zh("{place} {stated}，所属单位之和 {computed}；相差{difference}，舍入最多可解释{slack}")
          .en(
              "{place} {stated}, sum of the units {computed}; difference {difference},"
                  + " rounding explains at most {slack}");

  private final List<Unit> units = new ArrayList<>();

  /** A unit's document with its identities. */
  private record Unit(Disclosure disclosure, Identities identities) {
    boolean isNamed(String name) {
      return disclosure.department().name().equals(name);
    }

    /**
     * A unit's own document need not have a row of the unit itself. A code or project without a row
     * in a table that has rows for them has no money.
     */
    Optional<UnitsTotal> measure(Region region, Cell cell) {
      boolean listed =
          cell.line().row().isEmpty() && disclosure.table(cell.form().id()).isPresent();
      boolean whole = region.member(Dimension.PROJECT).isEmpty();
      return identities
          .measure(region)
          .or(() -> whole ? identities.measure(region.without(Dimension.UNIT)) : Optional.empty())
          .map(UnitsTotal::of)
          .or(() -> listed ? Optional.of(UnitsTotal.NOTHING) : Optional.empty());
    }
  }

  /** What units come to together. */
  private record UnitsTotal(FenRange amounts, long printed, long slack) {
    static final UnitsTotal NOTHING = new UnitsTotal(FenRange.ZERO, 0, 0);

    static UnitsTotal of(Measurement measured) {
      return new UnitsTotal(measured.amounts(), measured.printed(), measured.slack());
    }

    UnitsTotal plus(UnitsTotal other) {
      return new UnitsTotal(
          amounts.plus(other.amounts),
          Fen.plus(printed, other.printed),
          Fen.plus(slack, other.slack));
    }
  }

  private UnitSums(Examination examination) {
    for (Disclosure unit : examination.related().units()) {
      units.add(new Unit(unit, examination.identities(unit)));
    }
  }

  static List<Finding> examine(Rule rule, Examination examination) {
    if (examination.related().units().isEmpty()) {
      return List.of(Finding.notApplicable(rule, UnitSet.MISSING));
    }
    UnitSums sums = new UnitSums(examination);
    List<Finding> findings = new ArrayList<>();
    for (Operand operand : examination.identities().operands()) {
      if (!operand.isContradictory()) {
        findings.add(sums.compare(rule, operand));
      }
    }
    return findings;
  }

  private Finding compare(Rule rule, Operand operand) {
    Cell cell = operand.mainCell();
    Optional<UnitsTotal> sum = sum(cell);
    if (sum.isEmpty()) {
      return Finding.of(rule, Outcome.NOT_APPLICABLE)
          .cells(List.of(cell))
          .because(NOT_TOLD)
          .saying(NOT_TOLD);
    }
    Measurement own = Measurement.of(operand);
    Comparison comparison =
        Comparison.in(cell.unit())
            .stated(own.printed())
            .computed(sum.get().printed())
            .slack(own.slack() + sum.get().slack());
    boolean alike = own.printed() == sum.get().printed();
    boolean apart = own.amounts().intersect(sum.get().amounts()).isEmpty();
    Outcome fits = alike ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
    return Finding.of(rule, apart ? Outcome.VIOLATED : fits)
        .cells(List.of(cell))
        .comparing(comparison)
        .saying(
            COMPARED
                .with("place", cell.place())
                .with("stated", cell.printed())
                .with("computed", comparison.computedText())
                .with("difference", comparison.differenceText())
                .with("slack", comparison.slackText()));
  }

  private Optional<UnitsTotal> sum(Cell cell) {
    Region region = cell.region();
    Optional<BudgetUnit> only = region.member(Dimension.UNIT).map(BudgetUnit.class::cast);
    UnitsTotal sum = UnitsTotal.NOTHING;
    for (Unit unit : units) {
      if (only.isEmpty() || unit.isNamed(only.get().name())) {
        Optional<UnitsTotal> part = unit.measure(region, cell);
        if (part.isEmpty() || part.get().amounts().isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(part.get());
      }
    }
    return Optional.of(sum);
  }
}
