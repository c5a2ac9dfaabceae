package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.performance.Funding;

/** The rows of the funding of a performance target sheet (项目资金各行). */
final class FundingRows {
  private FundingRows() {}

  /** Counts the figures that are printed. */
  static int figures(Funding funding) {
    return funding.tiers().size() + (funding.total().isPresent() ? 1 : 0);
  }

  /** Returns what tells the sheet of a project apart from forms. */
  static String sheet(Project project) {
    return "sheet " + project;
  }
}
