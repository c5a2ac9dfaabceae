package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one performance target sheet (读绩效目标表), by what stands beside what in each row. */
final class TargetSheet {
  private final Lattice lattice;
  private final SheetHeadings headings;
  private final SheetTexts texts;
  private final FundingLayout layout;
  private final SheetFunding funding;
  private final SheetIndicators indicators;
  private final IndicatorColumns columns;
  private boolean below;
  private boolean hasText;
  private final boolean countsInYuan;

  /**
   * Reads a sheet.
   *
   * @param around the lines above it
   * @param headings the headings that it prints
   * @param form the template's form of annual funding, which says what tiers there are
   */
  TargetSheet(Lattice lattice, List<TextLine> around, SheetHeadings headings, Optional<Form> form) {
    this.lattice = lattice;
    this.headings = headings;
    this.countsInYuan = form.isPresent();
    this.texts = new SheetTexts(lattice.spans());
    this.layout = new FundingLayout(lattice, around);
    this.funding =
        new SheetFunding(
            layout, tier -> form.map(one -> FundingRows.hasTier(one, tier)).orElse(true));
    this.columns = new IndicatorColumns(lattice, headings);
    this.indicators = new SheetIndicators(headings, columns, isOneSided());
    for (int row = 0; row < lattice.rows(); row++) {
      row(row, begun(row));
    }
  }

  /** Returns the cells that begin in a row and are not blank. */
  private List<GridCell> begun(int row) {
    List<GridCell> cells = new ArrayList<>();
    for (int column = 0; column < lattice.columns(); column++) {
      if (lattice.begins(row, column) && !lattice.at(row, column).isBlank()) {
        cells.add(lattice.at(row, column));
      }
    }
    return cells;
  }

  /** A sheet of one side has never two headings in a row. */
  private boolean isOneSided() {
    for (int row = 0; row < lattice.rows(); row++) {
      if (begun(row).stream().filter(cell -> headings.of(cell).isPresent()).count() > 1) {
        return false;
      }
    }
    return true;
  }

  private void row(int row, List<GridCell> cells) {
    if (cells.isEmpty() || PrintedKey.ofShort(cells.get(0).text()).startsWith("负责人")) {
      return;
    }
    if (below) {
      Optional<IndicatorColumns.Row> ordered = columns.row(row);
      ordered.ifPresentOrElse(indicators::ordered, () -> indicators.row(cells));
    } else if (cells.stream().anyMatch(TargetSheets::isIndicator)) {
      below = true;
      columns.head(row);
    } else if (isFunding(cells)) {
      funding.row(row, cells);
    } else {
      texts.row(cells);
    }
  }

  /**
   * Tells whether a row is about funding: one with a label of funding, or, among such rows, one
   * with a figure and no label of a text.
   */
  private boolean isFunding(List<GridCell> cells) {
    boolean text = cells.stream().anyMatch(cell -> SheetText.labelled(cell.text()).isPresent());
    boolean labelled = cells.stream().anyMatch(cell -> FundingLabel.of(cell).isPresent());
    boolean goesOn =
        funding.hasBegun()
            && !hasText
            && !text
            && cells.stream().anyMatch(cell -> PrintedFigure.of(cell.text()).isPresent());
    hasText |= funding.hasBegun() && !labelled && !goesOn;
    boolean first = SheetText.labelled(cells.get(0).text()).isPresent();
    return goesOn || (labelled && !first);
  }

  /** Returns the target; nothing for a sheet that names no project. */
  Optional<PerformanceTarget> target(Department department) {
    Optional<String> name = texts.text(SheetText.PROJECT).filter(text -> !text.isBlank());
    BudgetUnit unit =
        BudgetUnit.of(
            texts
                .text(SheetText.UNIT)
                .or(() -> texts.text(SheetText.UNIT_OF_BUDGET))
                .filter(text -> !text.isBlank())
                .orElse(department.name()));
    return name.map(
        project -> {
          PerformanceTarget.Builder target =
              PerformanceTarget.builder()
                  .project(Project.of(unit, project))
                  .taxonomy(headings.taxonomy())
                  .termFunding(funding.term())
                  .annualFunding(funding.annual())
                  .addAllIndicators(indicators.indicators());
          texts.fillIn(target);
          return target.build();
        });
  }

  Map<CellKey, Place> places(PerformanceTarget target) {
    Map<CellKey, Place> places = new LinkedHashMap<>();
    String sheet = FundingRows.sheet(target.project());
    places.put(CellKey.of(target.project()), lattice.row(0).get(0).place());
    indicators
        .places()
        .forEach((name, place) -> places.put(CellKey.of(target.project(), name), place));
    funding.places().forEach((row, place) -> places.put(new CellKey(sheet, row, "amount"), place));
    return places;
  }

  /** Returns the doubts of a sheet that was placed. */
  List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    if (funding.seen() > 0 && !layout.saysUnit() && !countsInYuan) {
      doubts.add(Doubts.sheetUnit(lattice.row(0).get(0)));
    }
    funding.strays().forEach(cell -> doubts.add(Doubts.sheetFigure(cell)));
    doubts.addAll(indicators.doubts());
    return doubts;
  }

  int seen() {
    return funding.seen();
  }
}
