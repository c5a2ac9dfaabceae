package io.github.yusuan.io.document;

import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators of a performance target sheet (绩效指标): for the term at the left, for the year at
 * the right, each under a heading, whose labels get lost, shifted or smeared into neighbours.
 */
final class SheetIndicators {
  private static final int SHORTEST_CUT = 4;

  private final SheetHeadings headings;
  private final IndicatorColumns columns;
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final boolean oneSided;
  private Optional<Heading> heading = Optional.empty();

  SheetIndicators(SheetHeadings headings, IndicatorColumns columns, boolean oneSided) {
    this.headings = headings;
    this.columns = columns;
    this.oneSided = oneSided;
  }

  /** Takes a row in which everything stands in its column. */
  void ordered(IndicatorColumns.Row row) {
    heading = row.heading();
    if (heading.isEmpty()) {
      if (!row.isBlank()) {
        doubts.add(Doubts.sheetRow(row.sides().get(0)));
      }
    } else if (row.begins() || !row.isBlank()) {
      List<GridCell> year = row.sides().get(row.sides().size() - 1);
      List<GridCell> term = row.sides().size() == 1 ? List.of() : row.sides().get(0);
      add(term, year, List.of(row.first()));
    }
  }

  void row(List<GridCell> printed) {
    List<GridCell> cells = printed.stream().filter(cell -> !headings.isPassed(cell)).toList();
    if (cells.isEmpty()) {
      return;
    }
    List<Integer> at = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      if (headings.of(cells.get(column)).isPresent()) {
        at.add(column);
      }
    }
    if (!at.isEmpty()) {
      heading = headings.of(cells.get(at.get(0)));
    } else {
      printed.stream()
          .flatMap(cell -> headings.ofGroup(cell).stream())
          .findFirst()
          .ifPresent(only -> heading = Optional.of(only));
    }
    if (heading.isEmpty() || (!at.isEmpty() && at.get(0) > 0)) {
      doubts.add(Doubts.sheetRow(cells));
    }
    if (heading.isPresent()) {
      sides(cells, at);
    }
  }

  private void sides(List<GridCell> cells, List<Integer> at) {
    if (at.size() >= 2) {
      add(
          cells.subList(at.get(0) + 1, at.get(1)),
          cells.subList(at.get(1) + 1, cells.size()),
          cells);
    } else if (at.size() == 1 && oneSided) {
      add(List.of(), columns.nameAndValue(cells.subList(at.get(0) + 1, cells.size())), cells);
    } else if (at.size() == 1) {
      doubts.add(Doubts.sheetRow(cells));
    } else if (oneSided) {
      add(List.of(), columns.nameAndValue(cells), cells);
    } else if (cells.size() == 4) {
      add(cells.subList(0, 2), cells.subList(2, 4), cells);
    } else {
      repeated(cells);
    }
  }

  /**
   * A row of the wrong number of cells that prints only one name and one value says them for both.
   */
  private void repeated(List<GridCell> cells) {
    Set<String> texts = new LinkedHashSet<>();
    List<GridCell> each = cells.stream().filter(cell -> texts.add(cell.text())).toList();
    doubts.add(Doubts.sheetRow(cells));
    if (each.size() == 2) {
      add(each, each, cells);
    }
  }

  private void add(List<GridCell> term, List<GridCell> annual, List<GridCell> row) {
    if (term.size() > 2 || annual.size() > 2) {
      doubts.add(Doubts.sheetRow(row));
      return;
    }
    String ofTerm = text(term, 0);
    String ofYear = text(annual, 0);
    if (ofTerm.equals(ofYear) || ofTerm.isEmpty() || ofYear.isEmpty() || isCut(ofTerm, ofYear)) {
      if (!ofTerm.equals(ofYear) && !ofTerm.isEmpty() && !ofYear.isEmpty()) {
        doubts.add(Doubts.sheetRow(row));
      }
      String name = ofTerm.length() >= ofYear.length() ? ofTerm : ofYear;
      add(indicator(name, text(term, 1), text(annual, 1)), row);
    } else {
      add(indicator(ofTerm, text(term, 1), ""), row);
      add(indicator(ofYear, "", text(annual, 1)), row);
    }
  }

  private void add(Indicator indicator, List<GridCell> row) {
    indicators.add(indicator);
    places.putIfAbsent(indicator.name(), row.get(0).place());
  }

  /** Tells whether one name is the other, cut off by its cell. */
  private static boolean isCut(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST_CUT
        && (one.startsWith(other) || other.startsWith(one));
  }

  private static String text(List<GridCell> cells, int at) {
    return at < cells.size() ? PrintedKey.clean(cells.get(at).text()) : "";
  }

  private Indicator indicator(String name, String term, String annual) {
    Indicator.Builder indicator = Indicator.builder().heading(heading.orElseThrow()).name(name);
    if (!term.isEmpty()) {
      indicator.term(term);
    }
    if (!annual.isEmpty()) {
      indicator.annual(annual);
    }
    return indicator.build();
  }

  List<Indicator> indicators() {
    return indicators;
  }

  /** Returns where the indicators stand, by their names. */
  Map<String, Place> places() {
    return places;
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
