package io.github.yusuan.rules.related;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Link;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.related.Documents.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private final String department;
  private final int missing;
  private final boolean signed;
  private final Identities identities;

  /** A unit's document; by form, what is around the rows that its table has. */
  private record Unit(Document document, Map<String, Set<Member>> around) {
    static Unit of(Document document) {
      Map<String, Set<Member>> around = new HashMap<>();
      for (Table table : document.disclosure().tables()) {
        Set<Member> mine = around.computeIfAbsent(table.form().id(), form -> new HashSet<>());
        for (Line line : table.lines()) {
          line.members().forEach(member -> addAround(member, mine));
        }
      }
      return new Unit(document, around);
    }

    private static void addAround(Member member, Set<Member> around) {
      Optional<? extends Member> parent = member.parent();
      while (parent.isPresent() && around.add(parent.get())) {
        parent = parent.get().parent();
      }
    }

    boolean isNamed(String name) {
      return UnitNames.same(document.disclosure().department().name(), name);
    }

    boolean isSigned() {
      return document.identities().isSigned();
    }

    /** The name of a unit within the names of its projects must be that of its document. */
    private boolean isCalledOtherwise(String name) {
      return isNamed(name) && !document.disclosure().department().name().equals(name);
    }

    /**
     * A unit's own document need not have a row of the unit itself. A code or project without a row
     * in a table that has rows for them has no money, unless the table has others inside it, or is
     * of another part of the money.
     */
    Optional<Part> measure(Region region, Cell cell) {
      Optional<Member> project = region.member(Dimension.PROJECT);
      if (project.isPresent() && isCalledOtherwise(((Project) project.get()).unit().name())) {
        return Optional.empty();
      }
      boolean whole = project.isEmpty();
      return printed(region)
          .or(() -> whole ? printed(region.without(Dimension.UNIT)) : Optional.empty())
          .or(() -> lacking(region, cell));
    }

    private Optional<Part> printed(Region region) {
      return document
          .identities()
          .measure(region)
          .map(
              measured ->
                  new Part(Total.of(measured), new Link.Measured(document.number(), region)));
    }

    private Optional<Part> lacking(Region region, Cell cell) {
      boolean isOther = !document.identities().region(cell).equals(region);
      return isOther || cell.line().row().isPresent()
          ? Optional.empty()
          : document
              .disclosure()
              .table(cell.form().id())
              .filter(table -> !hasInside(cell))
              .map(table -> new Part(Total.NOTHING, absent(table, cell)));
    }

    private boolean hasInside(Cell cell) {
      Set<Member> mine = around.getOrDefault(cell.form().id(), Set.of());
      return cell.line().members().stream().anyMatch(mine::contains);
    }

    private Link.Absent absent(Table table, Cell cell) {
      Line line =
          Line.builder()
              .id(cell.line().id())
              .label(cell.line().label())
              .addAllMembers(cell.line().members())
              .build();
      return new Link.Absent(document.number(), table.cell(line, cell.column()));
    }
  }

  /** What one unit has of a region. */
  private record Part(Total total, Link.Term term) {
    /** Tells whether the unit's own document says two things of it. */
    boolean isContradictory() {
      return total.amounts().isEmpty();
    }
  }

  private UnitSums(Examination examination) {
    department = examination.disclosure().department().name();
    missing = Units.of(examination.disclosure(), examination.related()).missing().size();
    signed = examination.identities().isSigned();
    identities = examination.identities();
    Documents.of(examination).units().forEach(unit -> units.add(Unit.of(unit)));
  }

  static List<Finding> examine(Rule rule, Examination examination) {
    return examination.related().units().isEmpty()
        ? List.of(Finding.notApplicable(rule, UnitSet.MISSING))
        : links(examination).findings(rule, Together.of(examination)::ofUnits);
  }

  /** Returns the sums of units, one for each amount of the department. */
  static Links links(Examination examination) {
    return examination.shared(All.class, All::read).links();
  }

  /** Every figure of the department beside those of its units. */
  private record All(Links links) {
    static All read(Examination examination) {
      if (examination.related().units().isEmpty()) {
        return new All(Links.NONE);
      }
      UnitSums sums = new UnitSums(examination);
      return new All(
          new Links(
              sums.identities.operands().stream()
                  .filter(operand -> !operand.isContradictory())
                  .map(sums::compared)
                  .toList()));
    }
  }

  private Compared compared(Operand operand) {
    Cell cell = operand.mainCell();
    boolean ofOne = cell.region().member(Dimension.UNIT).isPresent();
    if (ofOne && units.stream().noneMatch(unit -> unit.isNamed(unitOf(cell)))) {
      return new Compared(operand, UNIT_MISSING);
    }
    boolean some = !ofOne && missing > 0;
    if (some && (signed || units.stream().anyMatch(Unit::isSigned))) {
      return new Compared(operand, MAY_BE_NEGATIVE);
    }
    return parts(cell)
        .map(known -> new Compared(operand, identities.region(cell), known, some ? missing : 0))
        .orElseGet(() -> new Compared(operand, NOT_TOLD));
  }

  private String unitOf(Cell cell) {
    return UnitNames.inFull(
        ((BudgetUnit) cell.region().member(Dimension.UNIT).orElseThrow()).name(), department);
  }

  private Optional<List<Part>> parts(Cell cell) {
    Region region = identities.region(cell);
    Optional<String> only = region.member(Dimension.UNIT).map(unit -> unitOf(cell));
    List<Part> parts = new ArrayList<>();
    for (Unit unit : units) {
      if (only.isEmpty() || unit.isNamed(only.get())) {
        Optional<Part> part = unit.measure(region, cell);
        if (part.isEmpty()) {
          return Optional.empty();
        }
        parts.add(part.get());
      }
    }
    return Optional.of(parts);
  }

  /** A figure of the department beside those of its units. */
  private static final class Compared implements Linked {
    private final Operand operand;
    private final Region region;
    private final List<Part> parts;

    /** How many units may have more. */
    private final int missing;

    /** Why nothing is said; null where it is. What a unit contradicts itself about is linked. */
    private final @Nullable Label reason;

    Compared(Operand operand, Label reason) {
      this.operand = operand;
      this.region = Region.ALL;
      this.parts = List.of();
      this.missing = 0;
      this.reason = reason;
    }

    Compared(Operand operand, Region region, List<Part> parts, int missing) {
      this.operand = operand;
      this.region = region;
      this.parts = parts;
      this.missing = missing;
      this.reason = parts.stream().anyMatch(Part::isContradictory) ? NOT_TOLD : null;
    }

    @Override
    public Optional<Link> link() {
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      List<Link.Term> terms = new ArrayList<>();
      parts.forEach(part -> terms.add(part.term()));
      if (missing > 0) {
        terms.add(new Link.Rest(region));
      }
      return Optional.of(new Link(List.of(new Link.Measured(0, region)), terms));
    }

    @Override
    public Finding finding(Rule rule, Identity.@Nullable Across identity) {
      if (reason != null) {
        return Finding.of(rule, Outcome.NOT_APPLICABLE)
            .cells(List.of(operand.mainCell()))
            .because(reason)
            .saying(reason);
      }
      Total sum = Total.NOTHING;
      for (Part part : parts) {
        sum = sum.plus(part.total());
      }
      return compare(rule, sum, identity);
    }

    /** With documents missing, what is known of the units is a part of what the department has. */
    private Finding compare(Rule rule, Total sum, Identity.@Nullable Across identity) {
      Cell cell = operand.mainCell();
      boolean some = missing > 0;
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
          some
              ? AT_LEAST.with("given", parts.size()).with("missing", missing)
              : COMPARED.toMessage();
      Outcome fits = alike ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
      return Finding.of(rule, apart ? Outcome.VIOLATED : fits)
          .cells(List.of(cell))
          .comparing(comparison)
          .of(identity)
          .saying(
              said.with("place", cell.place())
                  .with("stated", cell.printed())
                  .with("computed", comparison.computedText())
                  .with("difference", comparison.differenceText())
                  .with("slack", comparison.slackText()));
    }
  }
}
