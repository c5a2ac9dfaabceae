package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.identity.Identities;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents for the tests of the joint proof: derived from random budgets, or made by hand. */
final class Documents {
  static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final Template TEMPLATE = Templates.SHANXI_COUNTY_2024;
  private static final Department DEPARTMENT = Department.of("某局");

  private Documents() {}

  /** Derives the document of a random budget; the same number, the same document. */
  static Disclosure derived(int number) {
    Random chance = new Random(number);
    List<BudgetLine> lines = new ArrayList<>();
    for (int at = 0; at < 8 + number % 30; at++) {
      lines.add(BudgetLine.of(members(chance)).fen(1 + chance.nextInt(200_000_000)));
    }
    return Budget.of(DEPARTMENT, TEMPLATE.year()).with(lines).disclose(TEMPLATE);
  }

  /** Derives a document of small amounts, printed in 元 with one decimal, and changes a few. */
  static Disclosure small(Random chance) {
    ReportingUnit unit = Scale.YUAN.withDecimals(1);
    Template template =
        TEMPLATE.with(
            family ->
                family.withForms(
                    family.forms().stream().map(form -> form.withUnit(unit)).toList()));
    List<BudgetLine> lines = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      lines.add(BudgetLine.of(members(chance)).fen(1 + chance.nextInt(200)));
    }
    Disclosure right = Budget.of(DEPARTMENT, template.year()).with(lines).disclose(template);
    return slipped(right, chance.nextInt(4), chance);
  }

  private static List<Member> members(Random chance) {
    BudgetUnit unit = BudgetUnit.of("某局");
    List<Member> members = new ArrayList<>();
    members.add(FunctionalCode.of("201030" + (1 + chance.nextInt(4))));
    boolean current = chance.nextInt(5) > 0;
    boolean fund = chance.nextInt(6) == 0;
    members.add(current ? Origin.CURRENT_YEAR : Origin.CARRY_OVER);
    members.add(fund ? Source.GOVERNMENT_FUND : Source.GENERAL_PUBLIC_BUDGET);
    if (current && fund) {
      members.add(RevenueCode.of("1030146"));
    }
    if (chance.nextInt(3) == 0) {
      members.add(Kind.PROJECT);
      members.add(Project.of(unit, "项目" + chance.nextInt(6)));
      members.add(Tier.MUNICIPAL_COUNTY);
    } else {
      members.add(chance.nextBoolean() ? Kind.PERSONNEL : Kind.OPERATING);
      members.add(unit);
      members.add(DepartmentEconomicCode.of("3010" + (1 + chance.nextInt(3))));
      members.add(GovernmentEconomicCode.of("5010" + (1 + chance.nextInt(3))));
    }
    return members;
  }

  /** Changes some printed figures by some last places, up or down. */
  static Disclosure slipped(Disclosure right, int errors, Random chance) {
    Disclosure changed = right;
    List<Cell> cells = right.cells().stream().filter(cell -> !cell.isBlank()).toList();
    for (int at = 0; at < errors; at++) {
      Cell cell = cells.get(chance.nextInt(cells.size()));
      Figure figure = cell.figure().orElseThrow();
      long more = 5L + chance.nextInt(500);
      changed =
          changed.with(cell, Figure.ofLastPlaces(figure.lastPlaces() + more, figure.decimals()));
    }
    return changed;
  }

  /** Adds a text that claims some amounts of the tables, some of them a few last places off. */
  static Disclosure withText(Disclosure document, Random chance) {
    List<Cell> cells = document.cells().stream().filter(cell -> !cell.isBlank()).toList();
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < 3 && !cells.isEmpty(); at++) {
      Cell cell = cells.get(chance.nextInt(cells.size()));
      Figure figure = cell.figure().orElseThrow();
      long more = chance.nextInt(4) == 0 ? chance.nextInt(9) : 0;
      Figure claimed = Figure.ofLastPlaces(figure.lastPlaces() + more, figure.decimals());
      claims.add(
          Claim.of(
              Quantity.of("第" + at + "项", cell.region()),
              new ClaimedAmount(claimed, cell.unit().scale())));
    }
    Section section =
        Section.builder().id("text").title("说明").text("").addAllClaims(claims).build();
    return document.withNarrative(List.of(section));
  }

  /** Makes a document of one expenditure table: each row is a code or total, then its figures. */
  static Disclosure expenditure(ReportingUnit unit, String... rows) {
    return document(table("expenditure", unit, rows));
  }

  static Disclosure expenditure(String... rows) {
    return expenditure(WAN, rows);
  }

  static Disclosure document(Table... tables) {
    return Disclosure.builder()
        .department(DEPARTMENT)
        .year(TEMPLATE.year())
        .template(TEMPLATE)
        .addTables(tables)
        .build();
  }

  static Table table(String id, ReportingUnit unit, String... rows) {
    Form form = TEMPLATE.form(id).orElseThrow();
    Table.Builder table = Table.builder().form(form).unit(unit);
    for (String row : rows) {
      String[] parts = row.split(" ", -1);
      Line.Builder line = Line.builder().id(parts[0]).label(parts[0]);
      if (form.row(parts[0]).isPresent()) {
        line.row(parts[0]);
      } else {
        line.addMember(FunctionalCode.of(parts[0]));
      }
      for (int at = 1; at < parts.length; at++) {
        if (!parts[at].equals("-")) {
          line.figure(form.columns().get(at - 1).id(), Figure.parse(parts[at]));
        }
      }
      table.addLine(line.build());
    }
    return table.build();
  }

  static Cell cell(Disclosure disclosure, String line, int column) {
    return disclosure.cells().stream()
        .filter(cell -> cell.line().id().equals(line))
        .filter(cell -> cell.column().equals(cell.form().columns().get(column)))
        .findFirst()
        .orElseThrow();
  }

  static JointProof prove(Disclosure disclosure) {
    return JointProof.of(Identities.of(disclosure));
  }

  /** Names the figures in doubt: errors, explanations, statements, cells as line/column. */
  static List<List<List<String>>> named(JointProof proof) {
    return proof.discrepancies().stream()
        .map(discrepancy -> discrepancy.culprits().stream().map(Documents::named).toList())
        .toList();
  }

  private static List<String> named(Culprit culprit) {
    return culprit.statements().stream()
        .flatMap(statement -> statement.cells().stream())
        .map(cell -> cell.line().id() + "/" + cell.column().id())
        .toList();
  }
}
