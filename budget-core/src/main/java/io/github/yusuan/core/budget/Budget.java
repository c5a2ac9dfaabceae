package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.catalog.SubjectTable;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * A budget (部门预算): the exact lines of one department and year. All tables of a disclosure are
 * derived from it, so they cannot contradict each other.
 *
 * <pre>{@code
 * Budget budget = Budget.of(department, Year.of(2024)).with(lines);
 * MonetaryAmount projects = budget.amount(Region.of(Kind.PROJECT));
 * Disclosure disclosure = budget.disclose(Templates.shanxiCounty());
 * }</pre>
 *
 * <p>The order of the lines never matters to what is derived.
 */
public final class Budget implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Department department;
  private final Year year;
  private final List<BudgetLine> lines;
  private final Map<SubjectCode, String> names;

  private Budget(
      Department department, Year year, List<BudgetLine> lines, Map<SubjectCode, String> names) {
    this.department = department;
    this.year = year;
    this.lines = List.copyOf(lines);
    this.names = Map.copyOf(names);
  }

  /**
   * Begins a budget.
   *
   * @param department the department
   * @param year the budget year
   * @return a budget without lines
   */
  public static Budget of(Department department, Year year) {
    Objects.requireNonNull(department, "department");
    Objects.requireNonNull(year, "year");
    return new Budget(department, year, List.of(), Map.of());
  }

  /**
   * Returns this budget with more lines.
   *
   * @param more the lines to add
   * @return a copy
   */
  public Budget with(BudgetLine... more) {
    return with(Arrays.asList(more));
  }

  /**
   * Returns this budget with more lines.
   *
   * @param more the lines to add
   * @return a copy
   */
  public Budget with(Collection<BudgetLine> more) {
    List<BudgetLine> all = new ArrayList<>(lines.size() + more.size());
    all.addAll(lines);
    all.addAll(more);
    return new Budget(department, year, all, names);
  }

  /**
   * Returns this budget with a name for a code that the catalogue of its year does not have, or
   * calls otherwise.
   *
   * @param code a subject code
   * @param name the name to print
   * @return a copy
   */
  public Budget naming(SubjectCode code, String name) {
    Map<SubjectCode, String> more = new LinkedHashMap<>(names);
    more.put(code, name);
    return new Budget(department, year, lines, more);
  }

  /**
   * Returns this budget with the names of codes that the catalogue does not have, such as those
   * that a province adds: those of the table that are in force in the budget's year. A name given
   * for one code stays.
   *
   * @param additions the codes and their names
   * @return a copy
   */
  public Budget naming(SubjectTable additions) {
    Map<SubjectCode, String> more = new LinkedHashMap<>(names);
    for (SubjectEntry entry : additions.entries()) {
      if (entry.validity().contains(year)) {
        more.putIfAbsent(entry.code(), entry.name());
      }
    }
    return new Budget(department, year, lines, more);
  }

  /**
   * Adds up unit budgets to the budget of their department (汇总).
   *
   * @param department the department
   * @param parts budgets of one year, in any order
   * @return the budget of all their lines
   * @throws IllegalArgumentException if there are none, their years differ, or two name a code
   *     differently
   */
  public static Budget consolidate(Department department, Collection<Budget> parts) {
    if (parts.stream().map(Budget::year).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "budgets to consolidate must be of one year: "
              + parts.stream().map(Budget::year).distinct().toList());
    }
    List<BudgetLine> lines = new ArrayList<>();
    Map<SubjectCode, String> names = new LinkedHashMap<>();
    for (Budget part : parts) {
      lines.addAll(part.lines);
      part.names.forEach((code, name) -> addName(names, code, name));
    }
    return new Budget(department, parts.iterator().next().year, lines, names);
  }

  private static void addName(Map<SubjectCode, String> names, SubjectCode code, String name) {
    String other = names.putIfAbsent(code, name);
    if (other != null && !other.equals(name)) {
      throw new IllegalArgumentException(
          "budgets to consolidate must name a code alike: "
              + code
              + " is "
              + Visible.text(other)
              + " and "
              + Visible.text(name));
    }
  }

  /**
   * Returns whose budget this is.
   *
   * @return the department
   */
  public Department department() {
    return department;
  }

  /**
   * Returns the budget year.
   *
   * @return the year
   */
  public Year year() {
    return year;
  }

  /**
   * Returns the lines.
   *
   * @return the lines, as they were added
   */
  public List<BudgetLine> lines() {
    return lines;
  }

  /**
   * Returns the names given to codes.
   *
   * @return the names that go before those of the catalogue
   */
  public Map<SubjectCode, String> names() {
    return names;
  }

  /**
   * Measures a region: adds up the lines that lie in it. A line without a member in a dimension in
   * which the region has one does not lie in it.
   *
   * @param region the region
   * @return the exact amount in CNY
   * @throws AmountOverflowException if the sum does not fit 64 bits of 分
   */
  public MonetaryAmount amount(Region region) {
    Objects.requireNonNull(region, "region");
    return Renminbi.fen(fen(region));
  }

  long fen(Region region) {
    long sum = 0;
    for (BudgetLine line : lines) {
      if (region.contains(line.region())) {
        sum = Fen.plus(sum, line.fen());
      }
    }
    return sum;
  }

  /**
   * Measures all regions that some dimensions cut the budget into, in one pass.
   *
   * @param dimensions the dimensions to group by
   * @return the exact amount of each region that has lines, in the order of the lines
   * @throws AmountOverflowException if a sum does not fit 64 bits of 分
   */
  public Map<Region, MonetaryAmount> amountsBy(Set<Dimension> dimensions) {
    Map<Region, MonetaryAmount> amounts = new LinkedHashMap<>();
    Totals.of(lines, dimensions).forEach((region, fen) -> amounts.put(region, Renminbi.fen(fen)));
    return amounts;
  }

  /**
   * Compares this budget with last year's, by exact amounts.
   *
   * @param lastYear the budget of the year before
   * @return the comparison
   * @throws IllegalArgumentException if it is of another year
   */
  public YearComparison comparedTo(Budget lastYear) {
    return YearComparison.ofConsecutive(lastYear, this);
  }

  /**
   * Derives the disclosure of this budget: every table of the template, the annual funding of every
   * project, and the text with the figures that it claims, which compares with no other year.
   *
   * @param template the template of the year of this budget
   * @return a disclosure that cannot contradict itself
   * @throws IllegalArgumentException if the template is of another year, or lines are incomplete
   *     for it, or have a code that it has no row for: all of them at once, each with what is wrong
   */
  public Disclosure disclose(Template template) {
    return disclosing(template).disclose();
  }

  /**
   * Derives the disclosure of this budget, by the template of its year and of the usual kind of
   * document.
   *
   * @param family the template family
   * @return a disclosure that cannot contradict itself
   * @throws IllegalArgumentException if lines are incomplete for the template, or have a code that
   *     it has no row for: all of them at once, each with what is wrong
   */
  public Disclosure disclose(TemplateFamily family) {
    return disclose(family.of(year));
  }

  /**
   * Begins a disclosure that compares with last year or gives reasons for changes.
   *
   * @param template the template of the year of this budget
   * @return a disclosure in the making
   * @throws IllegalArgumentException if the template is of another year
   */
  public Disclosing disclosing(Template template) {
    if (!year.equals(template.year())) {
      throw new IllegalArgumentException(
          "a budget of "
              + year
              + " must be disclosed by a template of that year: not by "
              + template.id());
    }
    return Disclosing.of(this, template);
  }

  /**
   * Begins a disclosure by the template of the year of this budget and of the usual kind of
   * document.
   *
   * @param family the template family
   * @return a disclosure in the making
   */
  public Disclosing disclosing(TemplateFamily family) {
    return disclosing(family.of(year));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Budget that
        && department.equals(that.department)
        && year.equals(that.year)
        && lines.equals(that.lines)
        && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * department.hashCode() + year.hashCode()) + lines.hashCode();
  }

  /** Returns department, year and the number of lines. */
  @Override
  public String toString() {
    return department.name() + " " + year + " (" + lines.size() + " lines)";
  }
}
