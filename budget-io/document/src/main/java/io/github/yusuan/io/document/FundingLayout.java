package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.performance.Funding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * How a performance target sheet sets its funding (资金部分的排法): for the year alone, or for the term
 * too, beside it or above it; in what unit; and where weights stand, which are no money.
 */
final class FundingLayout {
  /** Of what only a year has: a term has no year before it and none of its own. */
  private static final Set<Category> ONLY_OF_YEAR = Set.of(Tier.CURRENT_FISCAL, Tier.CARRIED_OVER);

  /** Labels that say the unit of what stands beside them. */
  private static final List<String> HEADINGS = List.of("项目资金", "资金情况", "资金", "预算资金");

  private final boolean spans;
  private final Set<Integer> weights = new HashSet<>();
  private Optional<Scale> scale = Optional.empty();
  private int places = -1;
  private int termRow = -1;
  private int yearRow = -1;
  private int yearColumn = -1;
  private int eitherRow = -1;
  private boolean twice;

  /**
   * Looks a sheet through.
   *
   * @param around the lines above the sheet, which may say its unit
   */
  FundingLayout(Lattice sheet, List<TextLine> around) {
    this.spans = sheet.spans();
    for (int row = 0; row < sheet.rows(); row++) {
      List<GridCell> cells = sheet.row(row);
      if (cells.stream().anyMatch(TargetSheets::isIndicator)) {
        break;
      }
      row(cells, row);
    }
    scale =
        scale.or(
            () ->
                around.stream()
                    .map(line -> PrintedKey.half(line.text()))
                    .flatMap(
                        half ->
                            Stream.of(DocumentPatterns.UNIT, DocumentPatterns.UNIT_IN_BRACKETS)
                                .flatMap(pattern -> pattern.first(half).stream()))
                    .map((MatchResult unit) -> Scale.parse(unit.group(1)))
                    .findFirst());
  }

  private void row(List<GridCell> cells, int row) {
    Set<Category> tiers = new HashSet<>();
    boolean funding = false;
    for (GridCell cell : cells) {
      label(cell, row);
      Optional<FundingLabel> label = FundingLabel.of(cell);
      funding |= label.isPresent();
      twice |= label.flatMap(FundingLabel::tier).filter(tier -> !tiers.add(tier)).isPresent();
    }
    if (funding) {
      cells.forEach(this::figure);
    }
  }

  private void label(GridCell cell, int row) {
    Optional<FundingLabel> label = FundingLabel.of(cell);
    if (label.isPresent()) {
      label(label.get().sort(), cell, row);
    } else if (FundingLabel.isWeight(cell) && spans) {
      weights.add(cell.area().column());
    }
    boolean heading = FundingLabel.speaksOfMoney(cell) && HEADINGS.contains(bare(cell));
    if (label.isPresent() || heading) {
      DocumentPatterns.UNIT_IN_BRACKETS
          .first(PrintedKey.half(cell.text()))
          .filter(unit -> scale.isEmpty())
          .ifPresent(unit -> scale = Optional.of(Scale.parse(unit.group(1))));
    }
  }

  private static String bare(GridCell cell) {
    return PrintedKey.of(DocumentPatterns.UNIT_IN_BRACKETS.without(PrintedKey.half(cell.text())));
  }

  private void label(FundingLabel.Sort sort, GridCell cell, int row) {
    switch (sort) {
      case TERM -> termRow = termRow < 0 ? row : termRow;
      case YEAR -> {
        yearColumn = yearRow < 0 ? cell.area().column() : yearColumn;
        yearRow = yearRow < 0 ? row : yearRow;
      }
      case EITHER -> eitherRow = eitherRow < 0 ? row : eitherRow;
      case PART -> {}
    }
  }

  private void figure(GridCell cell) {
    places = Math.max(places, PrintedFigure.of(cell.text()).map(Figure::decimals).orElse(-1));
  }

  /** Tells whether the unit is printed. */
  boolean saysUnit() {
    return scale.isPresent();
  }

  /** Returns the unit: 元 down to 分, another one with the places that are printed. */
  ReportingUnit unit() {
    Scale printed = scale.orElse(Scale.YUAN);
    return printed == Scale.YUAN
        ? Funding.YUAN
        : printed.withDecimals(Math.min(printed.fenDigits(), Math.max(2, places)));
  }

  /** Returns the row of the total of the term, or -1. */
  private int term() {
    return termRow < 0 && yearRow >= 0 ? eitherRow : termRow;
  }

  /**
   * Tells whether a label is of the term.
   *
   * @param row the row that it stands in
   * @param first whether its row has no other like it before
   */
  boolean isOfTerm(FundingLabel label, GridCell cell, int row, boolean first) {
    return switch (label.sort()) {
      case TERM -> true;
      case YEAR -> false;
      case EITHER -> termRow < 0 && yearRow >= 0;
      case PART -> isPartOfTerm(label, cell, row, first);
    };
  }

  private boolean isPartOfTerm(FundingLabel label, GridCell cell, int row, boolean first) {
    if (term() < 0 || yearRow < 0) {
      return twice ? first : term() >= 0;
    }
    if (term() != yearRow) {
      return (row < Math.max(term(), yearRow)) == (term() < yearRow);
    }
    return spans
        ? cell.area().column() < yearColumn
        : first && label.tier().filter(ONLY_OF_YEAR::contains).isEmpty();
  }

  /** Tells whether a figure is a weight: below such a heading, without a label of its own. */
  boolean isWeight(GridCell cell, boolean labelled) {
    return !labelled && weights.contains(cell.area().column());
  }
}
