package io.github.yusuan.rules;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A budget of exact amounts, and its printing as an honest publisher does it: each cell rounded by
 * itself; a cell of exactly nothing either blank or 0.00, as it comes; tables in 万元 or in 元; codes
 * printed at all levels or at some.
 *
 * <p>Independent of what the rules derive: a cell is the sum of the lines in its region, no more.
 */
record ExactBudget(List<Amount> amounts) {
  private static final List<ReportingUnit> UNITS =
      List.of(Sketch.WAN, Sketch.WAN, Sketch.YUAN, Sketch.YUAN_AND_FEN);

  /** Money of one narrowest region. */
  record Amount(Region region, long fen) {
    Amount back() {
      return new Amount(region, -fen);
    }

    Amount to(Member function) {
      return new Amount(region.without(Dimension.FUNCTION).narrow(function), fen);
    }
  }

  /**
   * How a publisher prints: the template, which of its forms, how it rounds; the rest by chance.
   */
  record Press(Template template, List<Form> forms, Rounding rounding, long chance) {}

  private long amount(Region region) {
    return amounts.stream()
        .filter(amount -> region.contains(amount.region()))
        .mapToLong(Amount::fen)
        .sum();
  }

  Disclosure print(Press press) {
    Random chance = new Random(press.chance());
    Disclosure.Builder disclosure =
        Disclosure.builder()
            .department(Department.of("某局"))
            .year(press.template().year())
            .template(press.template());
    for (Form form : press.forms()) {
      disclosure.addTables(table(form, press.rounding(), chance));
    }
    press
        .template()
        .performanceFunding()
        .ifPresent(form -> disclosure.addAllPerformanceTargets(sheets(form, chance)));
    return disclosure.build();
  }

  private Table table(Form form, Rounding rounding, Random chance) {
    ReportingUnit unit = UNITS.get(chance.nextInt(UNITS.size()));
    Table.Builder table = Table.builder().form(form).unit(unit);
    for (Row row : form.rows()) {
      Line.Builder line = Line.builder().id(row.id()).row(row.id()).label(row.label());
      table.addLine(filled(line, form, row.region(), new Pen(unit, rounding, chance)));
    }
    for (List<Member> members : subjects(form, chance)) {
      Line.Builder line = Line.builder().id(members.toString()).label("").addAllMembers(members);
      table.addLine(filled(line, form, Region.of(members), new Pen(unit, rounding, chance)));
    }
    return table.build();
  }

  private Line filled(Line.Builder line, Form form, Region row, Pen pen) {
    for (Column column : form.columns()) {
      pen.write(amount(form.region(row, column)))
          .ifPresent(figure -> line.figure(column.id(), figure));
    }
    return line.build();
  }

  /** What prints one figure: nothing at all for some of the exact zeros. */
  private record Pen(ReportingUnit unit, Rounding rounding, Random chance) {
    Optional<Figure> write(long fen) {
      return fen == 0 && chance.nextBoolean()
          ? Optional.empty()
          : Optional.of(unit.print(fen, rounding));
    }
  }

  /** The rows that a form prints besides its fixed ones, parents with or without. */
  private Set<List<Member>> subjects(Form form, Random chance) {
    Set<List<Member>> subjects = new LinkedHashSet<>();
    if (form.openDimensions().isEmpty()) {
      return subjects;
    }
    boolean parents = chance.nextInt(4) > 0;
    boolean grandparents = chance.nextInt(4) > 0;
    for (Amount amount : amounts) {
      if (form.slice().contains(amount.region())) {
        List<Member> members = new ArrayList<>();
        form.openDimensions()
            .forEach(dimension -> amount.region().member(dimension).ifPresent(members::add));
        Member first = members.get(0);
        if (grandparents && first instanceof SubjectCode code) {
          code.ancestors().stream().skip(1).forEach(above -> subjects.add(List.of(above)));
        }
        if (parents && members.size() == 2 && !(first instanceof SubjectCode)) {
          subjects.add(List.of(first));
        }
        if (parents && first instanceof SubjectCode code) {
          code.parent().ifPresent(above -> subjects.add(List.of(above)));
        }
        subjects.add(members);
      }
    }
    return subjects;
  }

  /** The sheets of some of the projects, in 元 and exact. */
  private List<PerformanceTarget> sheets(Form form, Random chance) {
    Set<Project> projects = new LinkedHashSet<>();
    for (Amount amount : amounts) {
      amount.region().member(Dimension.PROJECT).map(Project.class::cast).ifPresent(projects::add);
    }
    return projects.stream()
        .filter(project -> chance.nextBoolean())
        .map(
            project ->
                PerformanceTarget.builder()
                    .project(project)
                    .taxonomy(Taxonomy.COUNTY)
                    .annualFunding(funding(form.slice().narrow(project), form, chance))
                    .build())
        .toList();
  }

  private Funding funding(Region project, Form form, Random chance) {
    Pen pen = new Pen(Funding.YUAN, Rounding.HALF_UP, chance);
    Funding.Builder funding = Funding.builder();
    for (Row row : form.rows()) {
      Optional<Figure> figure = pen.write(amount(project.narrow(row.region())));
      Optional<Category> tier = row.region().member(Dimension.TIER).map(Category.class::cast);
      if (figure.isPresent() && tier.isPresent()) {
        funding.putTier(tier.get(), figure.get());
      } else {
        figure.ifPresent(funding::total);
      }
    }
    return funding.build();
  }
}
