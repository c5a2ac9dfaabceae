package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * The funding of a performance target sheet (项目资金): figures beside their labels, wherever they
 * slipped.
 */
final class SheetFunding {
  private final FundingLayout layout;
  private final ReportingUnit unit;
  private final Predicate<Category> admitted;
  private final Funding.Builder term;
  private final Funding.Builder annual;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final List<GridCell> strays = new ArrayList<>();
  private boolean begun;
  private int seen;

  /**
   * Begins without figures.
   *
   * @param admitted tells the tiers that a sheet of the template may have
   */
  SheetFunding(FundingLayout layout, Predicate<Category> admitted) {
    this.layout = layout;
    this.unit = layout.unit();
    this.admitted = admitted;
    this.term = Funding.builder().unit(unit);
    this.annual = Funding.builder().unit(unit);
  }

  /** Where a figure belongs: the total or a tier, of the term or of the year. */
  private record Slot(boolean ofTerm, Optional<Category> tier) {
    String id() {
      return ofTerm + " " + tier.map(Category::id).orElse("total");
    }
  }

  void row(int row, List<GridCell> cells) {
    begun = true;
    Set<Category> before = new HashSet<>();
    Optional<Slot> slot = Optional.empty();
    boolean weight = false;
    for (GridCell cell : cells) {
      Optional<FundingLabel> label = FundingLabel.of(cell);
      if (FundingLabel.isWeight(cell)) {
        weight = true;
      } else if (label.isPresent()) {
        weight = false;
        slot = Optional.of(slot(label.get(), cell, row, before));
        Optional<Figure> behind = behind(cell);
        if (behind.isPresent()) {
          seen++;
          place(cell, behind.get(), slot);
          slot = Optional.empty();
        }
      } else {
        Optional<Figure> figure = PrintedFigure.of(cell.text(), unit.scale());
        boolean amount = !weight && !layout.isWeight(cell, slot.isPresent());
        if (figure.isPresent() && amount) {
          seen++;
          place(cell, figure.get(), slot);
        }
        slot = Optional.empty();
      }
    }
  }

  private Slot slot(FundingLabel label, GridCell cell, int row, Set<Category> before) {
    boolean first = label.tier().map(before::add).orElse(true);
    return new Slot(layout.isOfTerm(label, cell, row, first), label.tier());
  }

  /** A figure may stand in one cell with its label: 年度资金总额：12.00. */
  private Optional<Figure> behind(GridCell cell) {
    return DocumentPatterns.BEHIND_LABEL
        .first(PrintedKey.half(cell.text()))
        .map((MatchResult found) -> found.group(1))
        .flatMap(text -> PrintedFigure.of(text, unit.scale()));
  }

  private void place(GridCell cell, Figure figure, Optional<Slot> slot) {
    if (slot.isEmpty()
        || !isAmount(figure)
        || !slot.get().tier().map(admitted::test).orElse(true)
        || !placed.add(slot.get().id())) {
      strays.add(cell);
      return;
    }
    Funding.Builder funding = slot.get().ofTerm() ? term : annual;
    slot.get()
        .tier()
        .ifPresentOrElse(tier -> funding.putTier(tier, figure), () -> funding.total(figure));
    if (!slot.get().ofTerm()) {
      places.put(slot.get().tier().map(Category::id).orElse("total"), cell.place());
    }
  }

  private boolean isAmount(Figure figure) {
    try {
      unit.exactAmounts(figure, Rounding.UNKNOWN);
      return true;
    } catch (IllegalArgumentException beyond) {
      return false;
    }
  }

  Funding term() {
    return unlessBlank(term.build());
  }

  Funding annual() {
    return unlessBlank(annual.build());
  }

  /** Funding without figures has no unit of its own. */
  private static Funding unlessBlank(Funding funding) {
    return FundingRows.figures(funding) > 0 ? funding : Funding.builder().build();
  }

  /** Returns where the figures of the year stand, by the row of the form of annual funding. */
  Map<String, Place> places() {
    return places;
  }

  /** Returns the figures that no label belongs to. */
  List<GridCell> strays() {
    return strays;
  }

  /** Tells whether a row was about funding. */
  boolean hasBegun() {
    return begun;
  }

  int seen() {
    return seen;
  }
}
