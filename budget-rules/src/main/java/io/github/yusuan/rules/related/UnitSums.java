package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
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
 * measured in its own document; a row of one unit against that unit alone. Where the documents of
 * some listed units are not at hand, the department has at least what the others come to.
 */
final class UnitSums {
  private static final Label NOT_TOLD = Label.zh("单位预算未列该口径").en("a unit's tables do not have it");

  private static final Sentence COMPARED =
      Sentence.of("department-and-units")
          .zh("{place} {stated}，所属单位之和 {computed}；相差{difference}，舍入最多可解释{slack}")
          .en(
              "{place} {stated}, sum of the units {computed}; difference {difference},"
                  + " rounding explains at most {slack}");

  private static final Label UNIT_MISSING =
      Label.zh("未提供该单位的预算文本").en("the document of the unit is not at hand");
  private static final Label MAY_BE_NEGATIVE =
      Label.zh("单位预算文本不全，且金额可为负数")
          .en("documents of units are missing, and amounts may be negative");

  private static final Sentence AT_LEAST =
      Sentence.of("department-and-some-units")
          .zh(
              "{place} {stated}，已提供的{given}个单位之和 {computed}，另有{missing}个单位未提供预算文本，部门数不应小于已知之和；相差{difference}，舍入最多可解释{slack}")
          .en(
              "{place} {stated}, sum of the {given} {given|unit|units} at hand {computed}, while"
                  + " {missing} {missing|is|are} missing: the department cannot have less;"
                  + " difference {difference}, rounding explains at most {slack}");

  private final List<Unit> units = new ArrayList<>();
  private final int missing;
  private final boolean signed;

  /** A unit's document with its identities. */
  private record Unit(Disclosure disclosure, Identities identities) {
    boolean isNamed(String name) {
      return UnitNames.same(disclosure.department().name(), name);
    }

    /** The name of a unit within the names of its projects must be that of its document. */
    private boolean isCalledOtherwise(String name) {
      return isNamed(name) && !disclosure.department().name().equals(name);
    }

    /**
     * A unit's own document need not have a row of the unit itself. A code or project without a row
     * in a table that has rows for them has no money.
     */
    Optional<UnitsTotal> measure(Region region, Cell cell) {
      Optional<Member> project = region.member(Dimension.PROJECT);
      if (project.isPresent() && isCalledOtherwise(((Project) project.get()).unit().name())) {
        return Optional.empty();
      }
      boolean listed =
          cell.line().row().isEmpty() && disclosure.table(cell.form().id()).isPresent();
      boolean whole = project.isEmpty();
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
    missing = Units.of(examination.disclosure(), examination.related()).missing().size();
    signed = examination.identities().isSigned();
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
    boolean ofOne = cell.region().member(Dimension.UNIT).isPresent();
    if (ofOne && units.stream().noneMatch(unit -> unit.isNamed(unitOf(cell)))) {
      return notApplicable(rule, cell, UNIT_MISSING);
    }
    boolean some = !ofOne && missing > 0;
    if (some && signed) {
      return notApplicable(rule, cell, MAY_BE_NEGATIVE);
    }
    Optional<UnitsTotal> sum = sum(cell);
    return sum.map(total -> compare(rule, operand, total, some))
        .orElseGet(() -> notApplicable(rule, cell, NOT_TOLD));
  }

  private static String unitOf(Cell cell) {
    return ((BudgetUnit) cell.region().member(Dimension.UNIT).orElseThrow()).name();
  }

  private static Finding notApplicable(Rule rule, Cell cell, Label reason) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE)
        .cells(List.of(cell))
        .because(reason)
        .saying(reason);
  }

  /** With documents missing, what is known of the units is a part of what the department has. */
  private Finding compare(Rule rule, Operand operand, UnitsTotal sum, boolean some) {
    Cell cell = operand.mainCell();
    Measurement own = Measurement.of(operand);
    Comparison comparison =
        Comparison.in(cell.unit())
            .stated(own.printed())
            .computed(sum.printed())
            .slack(own.slack() + sum.slack());
    boolean alike = own.printed() == sum.printed() || (some && own.printed() > sum.printed());
    boolean apart =
        some
            ? own.amounts().greatest() < sum.amounts().least()
            : own.amounts().intersect(sum.amounts()).isEmpty();
    Message said =
        some ? AT_LEAST.with("given", units.size()).with("missing", missing) : COMPARED.toMessage();
    Outcome fits = alike ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
    return Finding.of(rule, apart ? Outcome.VIOLATED : fits)
        .cells(List.of(cell))
        .comparing(comparison)
        .saying(
            said.with("place", cell.place())
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
