package io.github.yusuan.core.record;

import static io.github.yusuan.core.record.RecordColumn.AGENCY_CODE;
import static io.github.yusuan.core.record.RecordColumn.BUDGET_LEVEL_CODE;
import static io.github.yusuan.core.record.RecordColumn.DEP_BGT_ECO_CODE;
import static io.github.yusuan.core.record.RecordColumn.EXP_FUNC_CODE;
import static io.github.yusuan.core.record.RecordColumn.FOUND_TYPE_CODE;
import static io.github.yusuan.core.record.RecordColumn.FUND_TYPE_CODE;
import static io.github.yusuan.core.record.RecordColumn.GOV_BGT_ECO_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_KIND_CODE;
import static io.github.yusuan.core.record.RecordColumn.PRO_NAME;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.label.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** What one row becomes (逐行对应). It notes all that is wrong with a row, not only the first. */
final class LineMapping {
  private static final ReportingUnit YUAN = Scale.YUAN.withDecimals(2);

  private final RecordMapping mapping;
  private final RecordCodes codes;
  private final Register register;

  LineMapping(RecordMapping mapping, Register register) {
    this.mapping = mapping;
    this.codes = mapping.codes();
    this.register = register;
  }

  /** Returns the line, or nothing for a bad row. */
  Optional<BudgetLine> line(RowReading row) {
    List<Member> members = new ArrayList<>(subjects(row));
    Optional<Member> source = meaning(row, FUND_TYPE_CODE, codes.sources());
    Optional<Member> origin = origin(row);
    Optional<Member> kind = kind(row);
    Stream.of(source, origin, kind).flatMap(Optional::stream).forEach(members::add);
    holder(row, kind).forEach(members::add);
    threePublic(row).ifPresent(members::add);
    if (origin.filter(Origin.CURRENT_YEAR::contains).isPresent()) {
      source.flatMap(of -> revenue(row, of)).ifPresent(members::add);
    }
    Optional<MonetaryAmount> amount = amount(row);
    return row.isBad() ? Optional.empty() : amount.flatMap(exact -> line(row, members, exact));
  }

  private static Optional<BudgetLine> line(
      RowReading row, List<Member> members, MonetaryAmount amount) {
    try {
      return Optional.of(BudgetLine.of(members).amount(amount));
    } catch (IllegalArgumentException impossible) {
      row.problem(String.valueOf(impossible.getMessage()));
      return Optional.empty();
    }
  }

  private static List<SubjectCode> subjects(RowReading row) {
    row.need(EXP_FUNC_CODE);
    List<SubjectCode> subjects = new ArrayList<>();
    for (SubjectColumn column : SubjectColumn.values()) {
      column.check(row);
      column.find(row).ifPresent(subjects::add);
    }
    return subjects;
  }

  private Optional<Member> origin(RowReading row) {
    return row.sort() == RecordSort.CARRY_OVER
        ? Optional.of(Origin.CARRY_OVER)
        : meaning(row, FOUND_TYPE_CODE, codes.origins());
  }

  /** Returns the kind, which a carry-over record may owe to its project. */
  private Optional<Member> kind(RowReading row) {
    if (row.sort() == RecordSort.ANNUAL_BUDGET || row.find(PRO_KIND_CODE).isPresent()) {
      return meaning(row, PRO_KIND_CODE, codes.kinds());
    }
    Optional<String> code = register.kindCode(row);
    Optional<Member> kind = code.flatMap(register::kind);
    if (code.isEmpty()) {
      row.problem(PRO_CODE, "must be a project of the annual records, or one whose kind is given");
    } else if (kind.isEmpty()) {
      row.problem(PRO_CODE, "must be of a known kind: " + Visible.quoted(code.get()));
    }
    return kind;
  }

  /** Reads a coded cell that must not be blank. */
  private static Optional<Member> meaning(RowReading row, RecordColumn column, CodeTable table) {
    Optional<String> code = row.need(column);
    Optional<Member> member = code.flatMap(table::member);
    if (code.isPresent() && member.isEmpty()) {
      row.problem(column, "must begin with a known code: " + table.members().keySet());
    }
    return member;
  }

  /** Returns who spends: a project with its tier, or a unit, and whether that is administrative. */
  private Stream<Member> holder(RowReading row, Optional<Member> kind) {
    Optional<String> agency = row.need(AGENCY_CODE);
    if (agency.isEmpty() || kind.isEmpty()) {
      return Stream.empty();
    }
    BudgetUnit unit = register.unit(agency.get());
    if (Kind.PROJECT.contains(kind.get())) {
      return Stream.of(project(row, unit), tier(row)).flatMap(Optional::stream);
    }
    boolean agencyOperating =
        Kind.OPERATING.contains(kind.get()) && mapping.administrative().contains(agency.get());
    return agencyOperating ? Stream.of(unit, AgencyOperating.AGENCY_OPERATING) : Stream.of(unit);
  }

  private Optional<Member> project(RowReading row, BudgetUnit unit) {
    Optional<String> code = row.need(PRO_CODE);
    Optional<String> name = register.projectName(row);
    if (code.isPresent() && name.isEmpty()) {
      row.problem(PRO_NAME, "must not be blank");
    }
    return code.flatMap(digits -> name.map(text -> Project.of(unit, text).withCode(digits)));
  }

  private Optional<Member> tier(RowReading row) {
    Optional<Member> own = row.find(FUND_TYPE_CODE).flatMap(codes.ownTiers()::member);
    return own.isPresent() ? own : meaning(row, BUDGET_LEVEL_CODE, codes.tiers());
  }

  private Optional<Member> threePublic(RowReading row) {
    return row.find(DEP_BGT_ECO_CODE)
        .or(() -> row.find(GOV_BGT_ECO_CODE))
        .flatMap(codes.threePublic()::member);
  }

  private Optional<Member> revenue(RowReading row, Member source) {
    boolean raised =
        Source.GOVERNMENT_FUND.contains(source) || Source.STATE_CAPITAL.contains(source);
    return raised ? row.find(EXP_FUNC_CODE).flatMap(codes.revenues()::member) : Optional.empty();
  }

  private static Optional<MonetaryAmount> amount(RowReading row) {
    RecordColumn column = row.sort().amount();
    try {
      Optional<Figure> figure = row.need(column).map(Figure::parse);
      if (figure.filter(yuan -> yuan.shortest().decimals() > 2).isPresent()) {
        row.problem(column, "must have at most two decimals");
        return Optional.empty();
      }
      return figure.map(YUAN::amount);
    } catch (IllegalArgumentException refused) {
      row.problem(column, "must be an amount in 元: " + refused.getMessage());
      return Optional.empty();
    }
  }
}
