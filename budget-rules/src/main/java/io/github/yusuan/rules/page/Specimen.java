package io.github.yusuan.rules.page;

import io.github.yusuan.core.amount.Figure;
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
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A disclosure that fills in every form of a template with one code of each level, one unit and one
 * project, and leaves nothing blank (样张): what it implies, the template implies.
 */
final class Specimen {
  static final FunctionalCode CLASS = FunctionalCode.of("201");

  private static final Figure PRINTED = Figure.parse("0");
  private static final Label UNIT = Label.zh("某单位").en("a unit");
  private static final Label PROJECT = Label.zh("某项目").en("a project");

  private final Template template;
  private final Language language;
  private final BudgetUnit unit;
  private final Project project;

  Specimen(Template template, Language language) {
    this.template = template;
    this.language = language;
    unit = BudgetUnit.of(UNIT.in(language));
    project = Project.of(unit, PROJECT.in(language));
  }

  Disclosure disclosure() {
    Disclosure.Builder disclosure =
        Disclosure.builder()
            .department(Department.of("某部门"))
            .year(template.year())
            .template(template);
    template.forms().forEach(form -> disclosure.addTable(table(form)));
    template.performanceFunding().ifPresent(form -> disclosure.addPerformanceTarget(target(form)));
    return disclosure.build();
  }

  private Table table(Form form) {
    Table.Builder table = Table.builder().form(form);
    for (Row row : form.rows()) {
      Line.Builder line = Line.builder().id(row.id()).row(row.id()).label(row.label());
      form.columns().forEach(column -> line.figure(column.id(), PRINTED));
      table.addLine(line.build());
    }
    members(form).forEach(members -> table.addLine(line(form, members)));
    return table.build();
  }

  /** Returns what the open rows are about: one code of each level, or a unit and its project. */
  private List<List<Member>> members(Form form) {
    List<List<Member>> rows = new ArrayList<>();
    List<Dimension> open = form.openDimensions();
    if (open.contains(Dimension.UNIT)) {
      rows.add(List.of(unit));
    }
    if (open.contains(Dimension.PROJECT)) {
      rows.add(List.of(unit, project));
    }
    if (open.contains(Dimension.ITEM)) {
      addItems(form, rows);
    }
    if (open.contains(Dimension.FUNCTION)) {
      addLevels(FunctionalCode.of(CLASS.value() + "0101"), rows);
    }
    if (open.contains(Dimension.REVENUE)) {
      addLevels(RevenueCode.of("101010101"), rows);
    }
    if (open.contains(Dimension.DEPARTMENT_ECONOMIC)) {
      addEconomic(open.contains(Dimension.GOVERNMENT_ECONOMIC), rows);
    } else if (open.contains(Dimension.GOVERNMENT_ECONOMIC)) {
      addLevels(GovernmentEconomicCode.of("50101"), rows);
    }
    return rows;
  }

  /** Every category of the form that nothing is a part of lists one item. */
  private static void addItems(Form form, List<List<Member>> rows) {
    List<Category> listed = new ArrayList<>();
    for (Row row : form.rows()) {
      row.region().member(Dimension.DECLARED).map(Category.class::cast).ifPresent(listed::add);
    }
    if (listed.isEmpty()) {
      form.slice().member(Dimension.DECLARED).map(Category.class::cast).ifPresent(listed::add);
    }
    List<String> names = new ArrayList<>();
    for (int at = 1; at <= form.itemColumns(); at++) {
      names.add("明细" + at);
    }
    for (Category category : listed) {
      boolean finest = listed.stream().noneMatch(o -> !o.equals(category) && category.contains(o));
      Optional<Item> item = Optional.of(Item.of(category, names)).filter(one -> finest);
      while (item.isPresent()) {
        rows.add(List.of(item.get()));
        item = item.get().parent();
      }
    }
  }

  private static void addLevels(SubjectCode deepest, List<List<Member>> rows) {
    List<SubjectCode> ancestors = new ArrayList<>(deepest.ancestors());
    for (int at = ancestors.size() - 1; at >= 0; at--) {
      rows.add(List.of(ancestors.get(at)));
    }
    rows.add(List.of(deepest));
  }

  private static void addEconomic(boolean governmental, List<List<Member>> rows) {
    rows.add(List.of(DepartmentEconomicCode.of("301")));
    DepartmentEconomicCode section = DepartmentEconomicCode.of("30101");
    rows.add(
        governmental ? List.of(section, GovernmentEconomicCode.of("50101")) : List.of(section));
  }

  private Line line(Form form, List<Member> members) {
    Line.Builder line =
        Line.builder()
            .id("row-" + members)
            .label(heading(members).in(language))
            .addAllMembers(members);
    EnumSet<Dimension> unprinted = EnumSet.noneOf(Dimension.class);
    members.forEach(member -> unprinted.add(member.dimension()));
    for (Column column : form.columns()) {
      line.figure(column.id(), PRINTED);
    }
    return line.addAllCompleted(unprinted).build();
  }

  /** Names an open row by what it stands for: 类, 款, 项, 单位, 项目. */
  static Label heading(List<Member> members) {
    Member last =
        members.get(0) instanceof SubjectCode ? members.get(0) : members.get(members.size() - 1);
    if (last instanceof SubjectCode code) {
      return code.level().label();
    }
    return last.dimension().label();
  }

  private PerformanceTarget target(Form form) {
    Funding.Builder funding = Funding.builder().unit(form.unit()).total(PRINTED);
    for (Row row : form.rows()) {
      row.region()
          .member(Dimension.TIER)
          .ifPresent(tier -> funding.putTier((Category) tier, PRINTED));
    }
    return PerformanceTarget.builder()
        .project(project)
        .taxonomy(Taxonomy.COUNTY)
        .annualFunding(funding.build())
        .build();
  }
}
