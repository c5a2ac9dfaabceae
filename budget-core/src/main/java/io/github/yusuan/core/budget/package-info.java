/**
 * The exact budget behind a disclosure (部门预算明细).
 *
 * <p>A {@link io.github.yusuan.core.budget.Budget} is the exact {@link
 * io.github.yusuan.core.budget.BudgetLine}s of one department and year. It can be measured on any
 * region, and it can be disclosed: {@link io.github.yusuan.core.budget.Budget#disclose} derives
 * every table of a template, each cell rounded by itself as publishers do. What is derived so
 * cannot contradict itself; what rounding does to its figures is what the rules expect.
 *
 * <p>{@link io.github.yusuan.core.budget.Budget#disclosing} also takes what no line tells: last
 * year, as a budget or as it was published, the reasons for changes, the goals of projects,
 * procurement, assets, the organisation and the terms; the text and the figures that it claims come
 * from the same amounts as the tables. What nobody gave, and what the template does not print, is
 * listed among the {@linkplain io.github.yusuan.core.disclosure.Disclosure#omissions omissions}.
 * {@link io.github.yusuan.core.budget.Budget#consolidate} adds up the budgets of units, and {@link
 * io.github.yusuan.core.budget.YearComparison} compares two years region by region.
 *
 * <p>A line says all that its money is; {@link io.github.yusuan.core.budget.BudgetLine#line} asks
 * for one thing after the other. What is impossible under any template is refused when the line is
 * made; what is too little for a template is refused when the budget is disclosed, all lines at
 * once, with the members that would fit.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.budget;

import org.jspecify.annotations.NullMarked;
