package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.performance.Funding;

/** The rows of the funding of a performance target sheet (项目资金各行). */
final class FundingRows {
  private FundingRows() {}

  /** Counts the figures that are printed. */
  static int figures(Funding funding) {
    return funding.tiers().size() + (funding.total().isPresent() ? 1 : 0);
  }

  /** Tells whether a form of annual funding has a row for a tier. */
  static boolean hasTier(Form form, Category tier) {
    return form.rows().stream()
        .anyMatch(row -> row.region().member(Dimension.TIER).filter(tier::equals).isPresent());
  }

  /** Returns what tells the sheet of a project apart from forms. */
  static String sheet(Project project) {
    return "sheet " + project;
  }
}
