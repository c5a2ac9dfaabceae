package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Label;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A disclosure of a template by chance, of any shape that the model allows. */
final class RandomDisclosure {
  private final RandomValues values;
  private final Template template;

  RandomDisclosure(Template template, Random random) {
    this.values = new RandomValues(random);
    List<DocumentKind> kinds = template.family().kinds();
    this.template =
        template
            .family()
            .of(Year.of(1000 + values.below(9000)), kinds.get(values.below(kinds.size())));
  }

  Disclosure make() {
    Disclosure.Builder disclosure = Disclosure.builder();
    disclosure.template(template).department(department()).year(template.year());
    List<Form> forms = values.some(template.forms());
    forms.forEach(form -> disclosure.addTable(table(form)));
    RandomNarrative narrative = new RandomNarrative(values, this::region);
    RandomTargets targets = new RandomTargets(values, this::project);
    values.times(2, () -> disclosure.addPerformanceTarget(targets.target()));
    values.times(2, () -> disclosure.addNarrative(narrative.section()));
    values.times(2, () -> disclosure.addGlossary(narrative.term()));
    values.times(2, () -> disclosure.addOmission(omission()));
    values.maybe(narrative::assets, disclosure::assets);
    values.maybe(narrative::procurement, disclosure::procurement);
    values.maybe(narrative::organisation, disclosure::organisation);
    values.maybe(narrative::provenance, disclosure::provenance);
    return disclosure.build();
  }

  private Omission omission() {
    List<Omission.Sort> sorts = List.of(Omission.Sort.values());
    return new Omission(values.one(sorts), Label.zh(values.name()).en(values.name()));
  }

  private Department department() {
    Department department = Department.of(values.name());
    return values.chance(50) ? department.withCode(values.text()) : department;
  }

  private Table table(Form form) {
    Table.Builder table = Table.builder().form(form);
    if (values.chance(50)) {
      table.unit(values.unit());
    }
    List<String> columns = form.columns().stream().map(Column::id).toList();
    List<String> unprinted = values.chance(20) ? values.some(columns) : List.of();
    table.addAllUnprinted(unprinted);
    int lines = values.below(6);
    for (int number = 1; number <= lines; number++) {
      Line line = line(form, number + values.text());
      Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
      figures.keySet().removeAll(unprinted);
      table.addLine(line.withFigures(figures));
    }
    values.maybe(values::text, table::note);
    return table.build();
  }

  private Line line(Form form, String id) {
    Line.Builder line = Line.builder().id(id).label(values.text());
    if (form.openDimensions().isEmpty() || (!form.rows().isEmpty() && values.chance(50))) {
      Row row = values.one(form.rows());
      line.row(row.id());
    } else {
      members(form).forEach(line::addMember);
    }
    form.columns().stream()
        .filter(column -> values.chance(60))
        .forEach(column -> line.figure(column.id(), values.figure()));
    Line plain = line.build();
    return values.chance(50) ? plain : annotated(plain, form);
  }

  private List<Member> members(Form form) {
    Set<Dimension> dimensions = EnumSet.copyOf(form.openDimensions());
    if (dimensions.size() > 1) {
      dimensions.remove(values.one(form.openDimensions()));
    }
    List<Member> members = new ArrayList<>();
    dimensions.forEach(dimension -> members.add(member(dimension)));
    return members;
  }

  /** Adds what only the catalogue knows, and names in columns of their own. */
  private Line annotated(Line line, Form form) {
    Line.Builder annotated =
        Line.builder()
            .id(line.id())
            .label(line.label())
            .row(line.row())
            .addAllMembers(line.members())
            .putAllFigures(line.figures());
    List<Dimension> completed =
        values.some(line.members().stream().map(Member::dimension).toList());
    annotated.addAllCompleted(completed);
    line.members().stream()
        .filter(SubjectCode.class::isInstance)
        .map(Member::dimension)
        .filter(dimension -> !completed.contains(dimension) && values.chance(20))
        .forEach(dimension -> annotated.putMisprintedCode(dimension, values.text()));
    values
        .<Dimension>some(form.openDimensions())
        .forEach(dimension -> annotated.putMemberLabel(dimension, values.text()));
    return annotated.build();
  }

  private Member member(Dimension dimension) {
    return switch (dimension) {
      case FUNCTION -> FunctionalCode.of(values.code(3, 5, 7));
      case DEPARTMENT_ECONOMIC -> DepartmentEconomicCode.of(values.code(3, 5));
      case GOVERNMENT_ECONOMIC -> GovernmentEconomicCode.of(values.code(3, 5));
      case REVENUE -> RevenueCode.of(values.code(3, 5, 7, 9));
      case UNIT -> BudgetUnit.of(values.name());
      case PROJECT -> project();
      default ->
          values.one(Category.standard().stream().filter(c -> c.dimension() == dimension).toList());
    };
  }

  private Project project() {
    Project project = Project.of(BudgetUnit.of(values.name()), values.name());
    project = values.chance(30) ? project.withCode(values.name()) : project;
    return values.chance(30) ? project.withNumber(1 + values.below(9)) : project;
  }

  private Region region() {
    List<Member> members = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      boolean ofProject = dimension == Dimension.PROJECT && has(members, Dimension.UNIT);
      // no template here declares any
      boolean none = dimension == Dimension.DECLARED || dimension == Dimension.ITEM;
      if (values.chance(25) && !ofProject && !none) {
        members.add(member(dimension));
      }
    }
    return Region.of(members);
  }

  private static boolean has(List<Member> members, Dimension dimension) {
    return members.stream().anyMatch(member -> member.dimension() == dimension);
  }
}
