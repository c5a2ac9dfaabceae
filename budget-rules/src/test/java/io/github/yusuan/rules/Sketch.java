package io.github.yusuan.rules;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Identities;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A disclosure in a few lines, for tests.
 *
 * <pre>{@code
 * shanxi().table("expenditure")
 *     .row("total", "3.00", "1.00", "2.00")
 *     .row("201", "3.00", "1.00", "2.00")
 * }</pre>
 *
 * <p>A row is named by the form's own row, else by what it is about: a code, a unit, {@code 甲/供暖}
 * for a project, {@code 30101/50101} for two codes. Figures follow the columns; "" and what is left
 * out at the end is blank.
 */
final class Sketch {
  static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  static final ReportingUnit YUAN = Scale.YUAN.withDecimals(0);
  static final ReportingUnit YUAN_AND_FEN = Scale.YUAN.withDecimals(2);

  private Template template;
  private final List<Table> tables = new ArrayList<>();
  private final List<PerformanceTarget> targets = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Consumer<Disclosure.Builder>> others = new ArrayList<>();
  private Year year;
  private String department = "某局";

  private Sketch(Template template) {
    this.template = template;
    this.year = template.year();
  }

  static Sketch of(Template template) {
    return new Sketch(template);
  }

  static Sketch shanxi() {
    return of(Templates.SHANXI_COUNTY_2024);
  }

  static Sketch shanghai() {
    return of(Templates.SHANGHAI_DISTRICT_2025);
  }

  /** Makes up a template of forms printed in 万元 with two decimals. */
  static Template template(List<Split> splits, Form... forms) {
    return TemplateFamily.builder()
        .id("made-up")
        .jurisdiction(label("某县"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET)
        .addForms(forms)
        .addAllSplits(splits)
        .addRoundings(Rounding.HALF_UP)
        .emptyNote("本表无数据")
        .build()
        .of(Year.of(2024));
  }

  static Form.Builder form(String id) {
    return Form.builder().id(id).number(id).title(label(id)).unit(WAN);
  }

  static Label label(String text) {
    return Label.zh(text).en(text);
  }

  Sketch table(String form) {
    tables.add(Table.builder().form(template.form(form).orElseThrow()).build());
    return this;
  }

  Sketch in(ReportingUnit unit) {
    tables.add(last().withUnit(unit));
    return this;
  }

  Sketch row(String name, String... figures) {
    Table table = last();
    List<Line> lines = new ArrayList<>(table.lines());
    lines.add(line(table, name, figures));
    tables.add(table.withLines(lines));
    return this;
  }

  /** Gives the last row another printed label. */
  Sketch printedAs(String label) {
    Table table = last();
    List<Line> lines = new ArrayList<>(table.lines());
    lines.add(lines.remove(lines.size() - 1).withLabel(label));
    tables.add(table.withLines(lines));
    return this;
  }

  /** Says what is printed in the place of a code of the last row. */
  Sketch misprinted(Dimension dimension, String printed) {
    Table table = last();
    List<Line> lines = new ArrayList<>(table.lines());
    Line line = lines.remove(lines.size() - 1);
    lines.add(line.withMisprintedCodes(Map.of(dimension, printed)));
    tables.add(table.withLines(lines));
    return this;
  }

  /** Says that the codes of the last row were not printed, but completed from its names. */
  Sketch completed(Dimension... dimensions) {
    Table table = last();
    List<Line> lines = new ArrayList<>(table.lines());
    Line line = lines.remove(lines.size() - 1);
    lines.add(
        Line.builder()
            .id(line.id())
            .label(line.label())
            .addAllMembers(line.members())
            .addAllCompleted(List.of(dimensions))
            .putAllFigures(line.figures())
            .build());
    tables.add(table.withLines(lines));
    return this;
  }

  private Table last() {
    return tables.remove(tables.size() - 1);
  }

  private static Line line(Table table, String name, String... figures) {
    Line.Builder line = Line.builder();
    String repeated = table.line(name).isPresent() ? "#" + (table.lines().size() + 1) : "";
    line.id(name + repeated);
    if (table.form().row(name).isPresent()) {
      line.row(name).label(table.form().row(name).get().label());
    } else {
      List<Member> members = members(table.form(), name);
      line.addAllMembers(members).label(printed(members.get(members.size() - 1)));
    }
    List<Column> own = table.form().columns();
    List<Column> columns = figures.length > own.size() ? table.form().printedColumns() : own;
    for (int at = 0; at < figures.length; at++) {
      if (!figures[at].isEmpty()) {
        Column column = columns.get(at);
        line.figure(column.id(), Figure.parse(figures[at]));
      }
    }
    return line.build();
  }

  /** What is printed beside the code: a name, or what stands for one. */
  private static String printed(Member member) {
    return member instanceof SubjectCode ? "科目" + member.id() : member.id();
  }

  private static List<Member> members(Form form, String name) {
    List<Member> members = new ArrayList<>();
    String[] parts = name.split("/", -1);
    if (form.openDimensions().contains(Dimension.ITEM)) {
      Category listed = (Category) form.slice().member(Dimension.DECLARED).orElseThrow();
      return List.of(Item.of(listed, parts));
    }
    for (int at = 0; at < parts.length; at++) {
      Dimension dimension = form.openDimensions().get(at);
      members.add(dimension == Dimension.PROJECT ? project(name) : member(dimension, parts[at]));
    }
    return members;
  }

  private static Member member(Dimension dimension, String id) {
    return switch (dimension) {
      case FUNCTION -> FunctionalCode.of(id);
      case DEPARTMENT_ECONOMIC -> DepartmentEconomicCode.of(id);
      case GOVERNMENT_ECONOMIC -> GovernmentEconomicCode.of(id);
      case REVENUE -> RevenueCode.of(id);
      case UNIT -> BudgetUnit.of(id);
      default -> throw new IllegalArgumentException(dimension + " has no rows of its own");
    };
  }

  /** Names a project as {@code unit/name}. */
  static Project project(String name) {
    int slash = name.indexOf('/');
    return Project.of(BudgetUnit.of(name.substring(0, slash)), name.substring(slash + 1));
  }

  /** Adds the performance target sheet of a project. */
  Sketch sheet(String project, Funding.Builder annual) {
    targets.add(
        PerformanceTarget.builder()
            .project(project(project))
            .taxonomy(Taxonomy.COUNTY)
            .annualFunding(annual.build())
            .build());
    return this;
  }

  /** Adds a performance target sheet. */
  Sketch target(PerformanceTarget.Builder sheet) {
    targets.add(sheet.build());
    return this;
  }

  /** Adds a section of text. */
  Sketch section(Section.Builder section) {
    sections.add(section.build());
    return this;
  }

  /** Writes a note under the last table. */
  Sketch note(String text) {
    Table table = last();
    tables.add(
        Table.builder()
            .form(table.form())
            .unit(table.unit())
            .addAllLines(table.lines())
            .note(text)
            .build());
    return this;
  }

  /** Prints a title over the last table, the form's own or another. */
  Sketch titled(String title) {
    Table table = last();
    boolean own = table.form().title().in(Language.CHINESE).equals(title);
    tables.add(own ? table : table.withTitle(title));
    return this;
  }

  /** Makes it a document of another year, on the forms of that year. */
  Sketch year(int other) {
    year = Year.of(other);
    template = template.family().of(year, template.kind());
    tables.replaceAll(this::ofTheYear);
    return this;
  }

  private Table ofTheYear(Table table) {
    Table.Builder same =
        Table.builder()
            .form(template.form(table.form().id()).orElseThrow())
            .unit(table.unit())
            .addAllLines(table.lines());
    table.title().ifPresent(same::title);
    table.note().ifPresent(same::note);
    return same.build();
  }

  /** Makes it a document of another department or unit. */
  Sketch department(String name) {
    department = name;
    return this;
  }

  /** Sets whatever else a disclosure has. */
  Sketch with(Consumer<Disclosure.Builder> more) {
    others.add(more);
    return this;
  }

  Disclosure disclosure() {
    Disclosure.Builder disclosure =
        Disclosure.builder()
            .department(Department.of(department))
            .year(year)
            .template(template)
            .addAllTables(tables)
            .addAllPerformanceTargets(targets)
            .addAllNarrative(sections);
    others.forEach(more -> more.accept(disclosure));
    return disclosure.build();
  }

  /** Checks the identities: a document in a few lines leaves out most of what others ask for. */
  Report check() {
    return Rulebook.identities().check(disclosure());
  }

  Identities identities() {
    return Identities.of(disclosure());
  }

  /** Names a cell as {@code form/line/column}. */
  static String name(Cell cell) {
    return cell.form().id() + "/" + cell.line().id() + "/" + cell.column().id();
  }

  /** Returns the findings of one rule. */
  static List<Finding> findings(Report report, String rule) {
    return report.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** Returns what came of each check of one rule that had something to examine. */
  static List<Outcome> outcomes(Report report, String rule) {
    return findings(report, rule).stream()
        .map(Finding::outcome)
        .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
        .toList();
  }

  /** Returns the rules that are violated, in the order of the report. */
  static List<String> violated(Report report) {
    return report.problems().stream().map(Finding::rule).toList();
  }
}
