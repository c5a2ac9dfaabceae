package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A disclosure in the making (公开编制): a budget, a template, and what no budget line tells: last year
 * and the reasons for changes, the goals of projects, procurement, assets, the department itself
 * and the terms. What is given stands in the disclosure and in its text. Made by {@link
 * Budget#disclosing}.
 *
 * <pre>{@code
 * Disclosure disclosure = budget.disclosing(Templates.shanxiCounty())
 *     .against(lastYear)
 *     .because(Region.ALL, "本年设备购置减少")
 *     .procurement(procurement)
 *     .target("单位运转经费", sheet -> sheet.goal("保障运转").indicator("数量指标", "活动场次", "≥12场"))
 *     .disclose();
 * disclosure.omissions(); // what was not given, and what the template does not print
 * }</pre>
 *
 * <p>Without last year the text compares with nothing; without a reason it gives none; a section of
 * which nothing is given is left out. All of that is listed among the {@linkplain
 * Disclosure#omissions omissions}.
 */
public final class Disclosing {
  private final Budget budget;
  private final Template template;
  private final Given given;

  private Disclosing(Budget budget, Template template, Given given) {
    this.budget = budget;
    this.template = template;
    this.given = given;
  }

  private Disclosing with(Given more) {
    return new Disclosing(budget, template, more);
  }

  static Disclosing of(Budget budget, Template template) {
    return new Disclosing(budget, template, Given.nothing());
  }

  /**
   * Compares with last year's budget, by its exact amounts.
   *
   * @param lastYear the budget of the year before
   * @return a copy
   * @throws IllegalArgumentException if it is of another year, or its lines are incomplete for the
   *     template
   */
  public Disclosing against(Budget lastYear) {
    checkYear(lastYear.year().getValue());
    new Completeness(template).check(lastYear, new Totals(lastYear.lines()));
    return with(given.withLastYear(BaseYear.of(lastYear)));
  }

  /**
   * Compares with what was published last year: its printed figures are the base, and a change is
   * stated no more precisely than they are. A region that it does not print is not compared.
   *
   * @param lastYear the disclosure of the year before, of any template
   * @return a copy
   * @throws IllegalArgumentException if it is of another year
   */
  public Disclosing against(Disclosure lastYear) {
    checkYear(lastYear.year().getValue());
    return with(given.withLastYear(BaseYear.of(lastYear)));
  }

  private void checkYear(int year) {
    int before = budget.year().getValue() - 1;
    if (year != before) {
      throw new IllegalArgumentException("last year must be " + before + ": " + year);
    }
  }

  /**
   * Gives the reason why a region changed, to stand after the change: 主要原因是….
   *
   * @param region the region whose change the template's text states; {@link Region#ALL} for the
   *     totals
   * @param reason a clause, without a full stop
   * @return a copy
   * @throws IllegalArgumentException if the reason is blank, ends with punctuation, or still has
   *     the form's choice of words in it: 增加（减少）
   */
  public Disclosing because(Region region, String reason) {
    if (reason.isBlank() || !isClause(reason)) {
      throw new IllegalArgumentException(
          "a reason must be a clause without punctuation at its end and without 增加（减少）: "
              + Visible.quoted(reason));
    }
    Map<Region, String> more = new LinkedHashMap<>(given.reasons());
    more.put(region, reason);
    return with(given.withReasons(more));
  }

  private static boolean isClause(String reason) {
    char last = reason.charAt(reason.length() - 1);
    return "。；，：、.;,:".indexOf(last) < 0
        && !Character.isWhitespace(last)
        && !reason.contains("（减少）")
        && !reason.contains("(减少)");
  }

  /**
   * Gives the government procurement (政府采购).
   *
   * @param procurement the procurement
   * @return a copy
   */
  public Disclosing procurement(Procurement procurement) {
    return with(given.withProcurement(procurement));
  }

  /**
   * Gives the state-owned assets (国有资产占有使用情况).
   *
   * @param assets the assets
   * @return a copy
   */
  public Disclosing assets(Assets assets) {
    return with(given.withAssets(assets));
  }

  /**
   * Gives what the department is for and what it consists of (部门职责及机构设置).
   *
   * @param organisation the organisation
   * @return a copy
   */
  public Disclosing organisation(Organisation organisation) {
    return with(given.withOrganisation(organisation));
  }

  /**
   * Gives terms to be explained (名词解释), after those given before.
   *
   * @param terms the terms, in the order of printing
   * @return a copy
   */
  public Disclosing terms(GlossaryTerm... terms) {
    List<GlossaryTerm> more = new ArrayList<>(given.terms());
    more.addAll(List.of(terms));
    return with(given.withTerms(more));
  }

  /**
   * Fills in the performance target sheet of a project; its funding follows from the lines.
   *
   * @param project the name of a project that has a sheet
   * @param filling adds goals, indicators and texts to the sheet begun
   * @return a copy
   */
  public Disclosing target(String project, UnaryOperator<PerformanceTarget.Builder> filling) {
    return with(new SheetDraft(project, Optional.empty(), filling));
  }

  /**
   * Fills in the performance target sheet of one of several projects of the same name.
   *
   * @param project a project that has a sheet
   * @param filling adds goals, indicators and texts to the sheet begun
   * @return a copy
   */
  public Disclosing target(Project project, UnaryOperator<PerformanceTarget.Builder> filling) {
    return with(new SheetDraft(project.name(), Optional.of(project), filling));
  }

  private Disclosing with(SheetDraft sheet) {
    List<SheetDraft> more = new ArrayList<>(given.sheets());
    more.add(sheet);
    return with(given.withSheets(more));
  }

  /**
   * Derives the disclosure: every table of the template, the annual funding of every project, and
   * the text with the figures that it claims.
   *
   * @return a disclosure that cannot contradict itself, with the list of what it lacks and why
   * @throws IllegalArgumentException if lines are incomplete for the template: all of them at once,
   *     each with the dimension that it lacks and what fits; if a reason is given for a change that
   *     the text does not state, or a target for a project that has no sheet
   */
  public Disclosure disclose() {
    Totals totals = new Totals(budget.lines());
    totals.prepare(template);
    new Completeness(template).check(budget, totals);
    return new Compilation(budget, template, given).disclosure(totals);
  }
}
