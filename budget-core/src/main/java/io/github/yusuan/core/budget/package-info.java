/**
 * The exact budget behind a disclosure (部门预算明细).
 *
 * <p>A {@link io.github.yusuan.core.budget.Budget} is the exact {@link
 * io.github.yusuan.core.budget.BudgetLine}s of one department and year. It can be measured on any
 * region, and it can be disclosed: {@link io.github.yusuan.core.budget.Budget#disclose} derives
 * every table of a template, each cell rounded by itself as publishers do. What is derived so
 * cannot contradict itself; what rounding does to its figures is what the rules expect.
 *
 * <p>{@link io.github.yusuan.core.budget.Budget#disclosing} also compares with last year, as a
 * budget or as it was published, and takes the reasons for changes; the text and the figures that
 * it claims come from the same amounts as the tables. {@link
 * io.github.yusuan.core.budget.Budget#consolidate} adds up the budgets of units, and {@link
 * io.github.yusuan.core.budget.YearComparison} compares two years region by region.
 *
 * <p>A line says all that its money is. What is impossible under any template is refused when the
 * line is made; what is too little for a template is refused when the budget is disclosed, all
 * lines at once.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.core.budget;

import org.jspecify.annotations.NullMarked;
