package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Visible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure in the making (公开编制): a budget, a template, and what the text needs beside them:
 * last year, and the reasons for changes, which no figure tells. Made by {@link Budget#disclosing}.
 *
 * <pre>{@code
 * Disclosure disclosure = budget.disclosing(Templates.SHANXI_COUNTY_2024)
 *     .against(lastYear)
 *     .because(Region.ALL, "本年设备购置减少")
 *     .disclose();
 * }</pre>
 *
 * <p>Without last year the text compares with nothing; without a reason it gives none.
 */
public final class Disclosing {
  /** Punctuation at the end, and the form's choice of words. */
  private static final Pattern NO_CLAUSE = Pattern.compile("[。；，：、.;,:\\s]\\z|（减少）|\\(减少\\)");

  private final Budget budget;
  private final Template template;
  private final @Nullable LastYear lastYear;
  private final Map<Region, String> reasons;

  private Disclosing(
      Budget budget, Template template, @Nullable LastYear lastYear, Map<Region, String> reasons) {
    this.budget = budget;
    this.template = template;
    this.lastYear = lastYear;
    this.reasons = reasons;
  }

  static Disclosing of(Budget budget, Template template) {
    return new Disclosing(budget, template, null, Map.of());
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
    return new Disclosing(budget, template, LastYear.of(lastYear), reasons);
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
    return new Disclosing(budget, template, LastYear.of(lastYear), reasons);
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
    if (reason.isBlank() || NO_CLAUSE.matcher(reason).find()) {
      throw new IllegalArgumentException(
          "a reason must be a clause without punctuation at its end and without 增加（减少）: "
              + Visible.quoted(reason));
    }
    Map<Region, String> more = new LinkedHashMap<>(reasons);
    more.put(region, reason);
    return new Disclosing(budget, template, lastYear, more);
  }

  /**
   * Derives the disclosure: every table of the template, the annual funding of every project, and
   * the text with the figures that it claims.
   *
   * @return a disclosure that cannot contradict itself
   * @throws IllegalArgumentException if lines are incomplete for the template: all of them at once,
   *     each with the dimension that it lacks; or if a reason is given for a change that the text
   *     does not state
   */
  public Disclosure disclose() {
    Totals totals = new Totals(budget.lines());
    totals.prepare(template);
    new Completeness(template).check(budget, totals);
    Narrator narrator =
        new Narrator(budget, template, totals, Optional.ofNullable(lastYear), reasons);
    return new Derivation(budget, template).disclosure(totals).withNarrative(narrator.sections());
  }
}
