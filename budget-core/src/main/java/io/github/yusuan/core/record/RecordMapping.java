package io.github.yusuan.core.record;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Department;
import java.io.Serializable;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The mapping of records to the budget of one department and year (记录到预算明细的对应关系). It is a pure
 * function: the same rows give the same budget, one line for each row.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>column</th><th>member of the line</th></tr>
 * <tr><td>EXP_FUNC_CODE</td><td>functional code, a 项</td></tr>
 * <tr><td>DEP_BGT_ECO_CODE, GOV_BGT_ECO_CODE</td><td>economic codes, 款, none where blank; the first,
 *     else the second, tells a three-public expense</td></tr>
 * <tr><td>FUND_TYPE_CODE</td><td>source</td></tr>
 * <tr><td>PRO_KIND_CODE</td><td>kind: 1 人员类 is personnel expenses, 21 公用经费 operating expenses, 22
 *     其他运转类 and 3 特定目标类 projects. A carry-over record has none: it is of the kind that another
 *     row of its PRO_CODE has, else {@link #projectKinds()} knows</td></tr>
 * <tr><td>FOUND_TYPE_CODE</td><td>origin; a carry-over record is carry-over</td></tr>
 * <tr><td>BUDGET_LEVEL_CODE</td><td>tier, of projects only; unit funds are self-raised</td></tr>
 * <tr><td>AGENCY_CODE, AGENCY_NAME</td><td>unit, by its name, else by its code; the operating
 *     expenses of an {@linkplain #administrative() administrative} one are agency operating
 *     expenses</td></tr>
 * <tr><td>PRO_CODE, PRO_NAME</td><td>project with its code, of projects only: the project that a
 *     row of basic expenditure carries is dropped</td></tr>
 * <tr><td>REPLY_AMT, CARRYOVERS_AMT</td><td>the exact amount in 元, at most two decimals</td></tr>
 * </table>
 *
 * <p>Deleted rows are skipped, subtotals refused. A name that one code has in one row must not be
 * another in the next. Where a system keeps several versions of a row, it is the query's to ask for
 * one: rows look alike here, and each counts.
 */
@Value.Immutable
public abstract sealed class RecordMapping implements Serializable permits ImmutableRecordMapping {

  RecordMapping() {}

  /**
   * Returns whose budget is made.
   *
   * @return the department; with a code, rows of other departments are told by it
   */
  public abstract Department department();

  /**
   * Returns the budget year.
   *
   * @return the year that annual records must be of
   */
  public abstract Year year();

  /**
   * Returns the year that carry-over records must be of: the one that left the money over, unless a
   * system writes the one that it is carried to.
   *
   * @return the year before the budget's, unless set
   */
  @Value.Default
  public Year carryOverYear() {
    return year().minusYears(1);
  }

  /**
   * Tells what happens to rows of another year or department.
   *
   * @return true if they are skipped; false, unless set, if they are bad
   */
  @Value.Default
  public boolean skipsOthers() {
    return false;
  }

  /**
   * Returns the administrative units and those run like them (行政单位和参公事业单位), whose operating
   * expenses are agency operating expenses (机关运行经费).
   *
   * @return agency codes; none unless set
   */
  public abstract Set<String> administrative();

  /**
   * Returns the kinds of projects that no annual record has, since they ended (项目库).
   *
   * @return PRO_KIND_CODE by PRO_CODE; none unless set
   */
  public abstract Map<String, String> projectKinds();

  /**
   * Returns what codes mean.
   *
   * @return the national codes, unless set
   */
  @Value.Default
  public RecordCodes codes() {
    return RecordCodes.standard();
  }

  /**
   * Makes a mapping.
   *
   * @param department the department
   * @param year the budget year
   * @return a mapping that refuses rows of others and knows no administrative unit
   */
  public static RecordMapping of(Department department, Year year) {
    return ImmutableRecordMapping.builder().department(department).year(year).build();
  }

  /**
   * Returns this mapping with another year of carry-over records.
   *
   * @param year the year that they must be of
   * @return a copy
   */
  public abstract RecordMapping withCarryOverYear(Year year);

  /**
   * Returns this mapping with rows of other years and departments skipped or refused.
   *
   * @param skips whether they are skipped
   * @return a copy
   */
  public abstract RecordMapping withSkipsOthers(boolean skips);

  /**
   * Returns this mapping with administrative units.
   *
   * @param agencyCodes their codes, also of units without any row
   * @return a copy
   */
  public abstract RecordMapping withAdministrative(Iterable<String> agencyCodes);

  /**
   * Returns this mapping with kinds of projects.
   *
   * @param kinds PRO_KIND_CODE by PRO_CODE
   * @return a copy
   */
  public abstract RecordMapping withProjectKinds(Map<String, ? extends String> kinds);

  /**
   * Returns this mapping with other codes.
   *
   * @param codes what codes mean
   * @return a copy
   */
  public abstract RecordMapping withCodes(RecordCodes codes);

  /**
   * Makes the budget of all rows.
   *
   * @param tables the tables, each with its records
   * @return the budget, its lines in the order of tables and rows
   * @throws BadRowsException if any row is bad: all of them at once
   * @throws IllegalArgumentException if there is no row, or all are skipped
   */
  public Budget budget(RecordTable... tables) {
    return budget(Arrays.asList(tables));
  }

  /**
   * Makes the budget of all rows.
   *
   * @param tables the tables, each with its records
   * @return the budget, its lines in the order of tables and rows
   * @throws BadRowsException if any row is bad: all of them at once
   * @throws IllegalArgumentException if there is no row, or all are skipped
   */
  public Budget budget(Collection<RecordTable> tables) {
    return new Importing(this, tables).budget();
  }
}
