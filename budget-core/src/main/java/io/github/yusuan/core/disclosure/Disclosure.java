package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.text.Nearest;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A disclosure (部门预算公开): what one department published of its budget of one year. */
@Value.Immutable
public abstract sealed class Disclosure implements Serializable permits ImmutableDisclosure {

  Disclosure() {}

  /**
   * Returns who published.
   *
   * @return the department
   */
  public abstract Department department();

  /**
   * Returns the budget year.
   *
   * @return the year
   */
  public abstract Year year();

  /**
   * Returns the template that the tables fill in.
   *
   * @return the template
   */
  public abstract Template template();

  /**
   * Returns what kind of document this is.
   *
   * @return the kind that is filled in in the template
   */
  public DocumentKind kind() {
    return template().kind();
  }

  /**
   * Returns the tables.
   *
   * @return the tables, in the order of printing
   */
  public abstract List<Table> tables();

  /**
   * Returns the performance targets of the projects.
   *
   * @return one target for each sheet, in the order of printing
   */
  public abstract List<PerformanceTarget> performanceTargets();

  /**
   * Returns the narrative: the sections of text, with the figures that they state.
   *
   * @return the sections, in the order of printing
   */
  public abstract List<Section> narrative();

  /**
   * Returns what the department says of its assets.
   *
   * @return the assets, or nothing where nothing is said
   */
  public abstract Optional<Assets> assets();

  /**
   * Returns what the department says of government procurement.
   *
   * @return the procurement, or nothing where nothing is said
   */
  public abstract Optional<Procurement> procurement();

  /**
   * Returns the terms that are explained.
   *
   * @return the terms, in the order of printing
   */
  public abstract List<GlossaryTerm> glossary();

  /**
   * Returns what the department says of itself: duties, units.
   *
   * @return the organisation, or nothing where nothing is said
   */
  public abstract Optional<Organisation> organisation();

  /**
   * Returns where all this came from.
   *
   * @return title and publisher of the document, caption or page of each table, oddities met
   */
  public abstract Optional<Provenance> provenance();

  /**
   * Returns what was left out when this disclosure was derived from a budget. It is no part of what
   * is published, and not compared; a file keeps it, so that the rules ask for the same afterwards.
   *
   * @return what the template prescribes and nobody gave, and what the lines say and the template
   *     does not print; nothing for a disclosure that was published or built
   */
  @Value.Auxiliary
  public abstract List<Omission> omissions();

  /**
   * Refuses a year that is not the template's, a table whose form is not the template's, and a tier
   * that no sheet has a row for.
   */
  @Value.Check
  void check() {
    if (!year().equals(template().year())) {
      throw new IllegalArgumentException(
          "a disclosure must be of the year of its template: "
              + year()
              + " is not that of "
              + template().id());
    }
    for (Table table : tables()) {
      if (!template().forms().contains(table.form())) {
        throw new IllegalArgumentException(
            "the template "
                + template().id()
                + " has no form "
                + Visible.quoted(table.form().id())
                + Nearest.of(
                    table.form().id(), template().forms().stream().map(Form::id).toList()));
      }
    }
    template()
        .performanceFunding()
        .ifPresent(form -> performanceTargets().forEach(t -> FundingSheet.check(form, t)));
  }

  /**
   * Returns all cells of all tables and sheets, blank ones included.
   *
   * @return the cells, in the order of printing
   */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    tables().forEach(table -> cells.addAll(table.cells()));
    sheets().forEach(sheet -> cells.addAll(sheet.cells()));
    return cells;
  }

  /**
   * Returns the annual funding of the performance targets as tables of the template's form, each in
   * the part of the budget that is its project.
   *
   * @return one table for each target, in their order; none where the template has no such form
   */
  @Value.Lazy
  public List<Table> sheets() {
    List<Table> sheets = new ArrayList<>();
    for (PerformanceTarget target : performanceTargets()) {
      template()
          .performanceFunding()
          .flatMap(form -> FundingSheet.of(form, target))
          .ifPresent(sheets::add);
    }
    return List.copyOf(sheets);
  }

  /**
   * Finds a table.
   *
   * @param form the form's identifier
   * @return the first table of that form, or nothing
   */
  public Optional<Table> table(String form) {
    Objects.requireNonNull(form, "form");
    return tables().stream().filter(table -> table.form().id().equals(form)).findFirst();
  }

  /**
   * Finds a table by its printed title, with or without the year before it, or by the number of its
   * form.
   *
   * @param title the Chinese title or the number, such as 表三; blanks do not count
   * @return the first table of that title, or nothing
   * @throws IllegalArgumentException if several forms are printed so, as the two sides of a summary
   */
  public Optional<Table> printedTable(String title) {
    return PrintedText.of(title)
        .among(tables(), table -> table.title().orElse(""))
        .or(() -> template().printedForm(title).flatMap(form -> table(form.id())));
  }

  /**
   * Measures a region by what the tables and sheets print of it: all cells of that region, and the
   * exact amounts that all of them can stand for. Nothing is added up; what follows from other
   * figures is for the rules to say.
   *
   * <pre>{@code
   * disclosure.amount(Region.of(Kind.PROJECT)).orElseThrow().amount();  // CNY 804300.00
   * }</pre>
   *
   * @param region the region
   * @return what is printed of it, or nothing where no cell measures it
   */
  public Optional<PrintedAmount> amount(Region region) {
    Region wanted = template().normalised(region);
    List<Cell> cells =
        cells().stream()
            .filter(cell -> template().normalised(cell.region()).equals(wanted))
            .toList();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(PrintedAmount.of(cells, template().roundings().get(0)));
  }

  /**
   * Returns this disclosure with another figure in one cell, of a table or of a performance sheet.
   *
   * @param cell a cell of this disclosure
   * @param figure the figure to print there
   * @return a copy
   * @throws IllegalArgumentException if the disclosure has no such cell
   */
  public Disclosure with(Cell cell, Figure figure) {
    return new Amendment(cell, Optional.of(figure)).of(this);
  }

  /**
   * Returns this disclosure with one cell blank.
   *
   * @param cell a cell of this disclosure
   * @return a copy
   * @throws IllegalArgumentException if the disclosure has no such cell
   */
  public Disclosure withBlank(Cell cell) {
    return new Amendment(cell, Optional.empty()).of(this);
  }

  /**
   * Returns this disclosure with other tables.
   *
   * @param tables the tables, in the order of printing
   * @return a copy
   */
  public abstract Disclosure withTables(Iterable<? extends Table> tables);

  /**
   * Returns this disclosure with other performance targets.
   *
   * @param targets the targets, in the order of printing
   * @return a copy
   */
  public abstract Disclosure withPerformanceTargets(Iterable<? extends PerformanceTarget> targets);

  /**
   * Returns this disclosure with other sections of text.
   *
   * @param narrative the sections, in the order of printing
   * @return a copy
   */
  public abstract Disclosure withNarrative(Iterable<? extends Section> narrative);

  /**
   * Returns department, year, template and what there is: {@code 某局 2024 shanxi-county-2024: 16
   * tables}.
   */
  @Override
  public String toString() {
    return Visible.text(department().name())
        + " "
        + year()
        + " "
        + template().id()
        + ": "
        + tables().size()
        + " tables, "
        + performanceTargets().size()
        + " performance targets, "
        + narrative().size()
        + " sections";
  }

  /**
   * Returns this disclosure of another department.
   *
   * @param department who published
   * @return a copy
   */
  public abstract Disclosure withDepartment(Department department);

  /**
   * Returns this disclosure with other procurement.
   *
   * @param procurement the procurement
   * @return a copy
   */
  public abstract Disclosure withProcurement(Procurement procurement);

  /**
   * Returns this disclosure with other assets.
   *
   * @param assets the assets
   * @return a copy
   */
  public abstract Disclosure withAssets(Assets assets);

  /**
   * Returns this disclosure with another organisation.
   *
   * @param organisation the organisation
   * @return a copy
   */
  public abstract Disclosure withOrganisation(Organisation organisation);

  /**
   * Returns this disclosure with other terms explained.
   *
   * @param terms the terms, in the order of printing
   * @return a copy
   */
  public abstract Disclosure withGlossary(Iterable<? extends GlossaryTerm> terms);

  /**
   * Returns this disclosure with another provenance.
   *
   * @param provenance where all this came from
   * @return a copy
   */
  public abstract Disclosure withProvenance(Provenance provenance);

  /**
   * Begins a disclosure.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Disclosure}. */
  public static final class Builder extends ImmutableDisclosure.Builder {
    Builder() {}
  }
}
