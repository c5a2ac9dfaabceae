package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.Optional;

/** The annual funding of a performance target, as a table of the template's form (年度资金). */
final class FundingSheet {
  private FundingSheet() {}

  /** Returns the sheet of a target, or nothing where the target states no annual funding. */
  static Optional<Table> of(Form form, PerformanceTarget target) {
    Funding funding = target.annualFunding();
    if (funding.total().isEmpty() && funding.tiers().isEmpty()) {
      return Optional.empty();
    }
    String column = form.columns().get(0).id();
    Form ofProject = form.withSlice(form.slice().narrow(target.project()));
    Table.Builder sheet = Table.builder().form(ofProject).unit(funding.unit());
    for (Row row : form.rows()) {
      Line.Builder line = Line.builder().id(row.id()).row(row.id()).label(row.label());
      figure(row, funding).ifPresent(figure -> line.figure(column, figure));
      sheet.addLine(line.build());
    }
    return Optional.of(sheet.build());
  }

  private static Optional<Figure> figure(Row row, Funding funding) {
    return tier(row).map(funding::tier).orElseGet(funding::total);
  }

  private static Optional<Category> tier(Row row) {
    return row.region().member(Dimension.TIER).map(Category.class::cast);
  }

  /** Refuses a tier for which the form has no row, by name, and a figure beyond all limits. */
  static void check(Form form, PerformanceTarget target) {
    Funding funding = target.annualFunding();
    funding.total().ifPresent(total -> funding.unit().exactAmounts(total, Rounding.HALF_UP));
    funding.tiers().values().forEach(f -> funding.unit().exactAmounts(f, Rounding.HALF_UP));
    for (Category tier : funding.tiers().keySet()) {
      if (form.rows().stream().noneMatch(row -> tier(row).equals(Optional.of(tier)))) {
        throw new IllegalArgumentException(
            "the form "
                + form.id()
                + " has no row for "
                + tier
                + " ("
                + Visible.text(target.project().toString())
                + ")");
      }
    }
  }
}
