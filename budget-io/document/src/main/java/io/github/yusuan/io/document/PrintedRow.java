package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What stands before the figures of a row (行首): codes as printed, and names. */
final class PrintedRow {
  private static final Set<String> SHARED = Set.of("合计", "总计");

  private final List<String> codes = new ArrayList<>();
  private final List<String> printedCodes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, String> namesByColumn = new HashMap<>();
  private final Place place;

  private PrintedRow(Place place) {
    this.place = place;
  }

  static PrintedRow of(Lattice table, int row, Side side, Heads heads) {
    return of(table, row, side, heads, column -> false);
  }

  /** Reads a row, with what stands in columns beside the names only where nothing else does. */
  static PrintedRow of(Lattice table, int row, Side side, Heads heads, IntPredicate isBeside) {
    PrintedRow printed = new PrintedRow(firstPlace(table, row, side));
    List<String> beside = new ArrayList<>();
    for (int column = side.from(); column < side.to(); column++) {
      GridCell cell = table.at(row, column);
      boolean again = column > side.from() && table.goesOn(row, column);
      if (heads.isKey(column) && !heads.isNumber(column) && !again) {
        String text = PrintedKey.clean(cell.text());
        if (!isBeside.test(column)) {
          printed.add(text, heads.isCode(column), column);
        } else if (!text.isEmpty()) {
          beside.add(text);
        }
      }
    }
    if (printed.isBlank()) {
      printed.names.addAll(beside);
    }
    if (printed.isBlank() && side.from() > 0) {
      printed.share(PrintedKey.clean(table.text(row, 0)));
    }
    return printed;
  }

  /** Two sides may have one total for both, whose label stands at the left. */
  private void share(String label) {
    if (SHARED.contains(PrintedKey.of(label))) {
      names.add(label);
    }
  }

  private static Place firstPlace(Lattice table, int row, Side side) {
    for (int column = side.from(); column < side.to(); column++) {
      if (!table.at(row, column).isBlank()) {
        return table.at(row, column).place();
      }
    }
    return table.at(row, side.from()).place();
  }

  private void add(String text, boolean code, int column) {
    String half = PrintedKey.half(text);
    String digits = code ? misprinted(half) : half;
    if (code && (half.isEmpty() || DocumentPatterns.DIGITS.matches(digits))) {
      codes.add(digits);
      printedCodes.add(half);
    } else if (!half.isEmpty()) {
      names.add(text);
      namesByColumn.put(column, text);
    }
  }

  /**
   * Returns a part of a code as it is read: half-width, its letters as the digits they stand for.
   */
  static String digits(String printed) {
    return misprinted(PrintedKey.half(PrintedKey.clean(printed)));
  }

  /** Letters that look like digits stand for them where half are digits: 2O126, O4. */
  private static String misprinted(String half) {
    long printed = half.chars().filter(c -> c >= '0' && c <= '9').count();
    return 2 * printed >= half.length()
        ? half.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1')
        : half;
  }

  /** Tells whether letters of the code were read as digits. */
  boolean isMisprinted() {
    return !codes.equals(printedCodes);
  }

  /** Returns the parts of the code, blank where one is. */
  List<String> codes() {
    return codes;
  }

  boolean hasCode() {
    return codes.stream().anyMatch(code -> !code.isEmpty());
  }

  /** Returns the code as it is printed: 207|11|02. */
  String printedCode() {
    return String.join("|", printedCodes.stream().filter(code -> !code.isEmpty()).toList());
  }

  List<String> names() {
    return names;
  }

  /** Returns the name that begins in a column of the table; empty where none does. */
  String nameAt(int column) {
    return namesByColumn.getOrDefault(column, "");
  }

  /** Returns the first name; empty where none is printed. */
  String name() {
    return names.isEmpty() ? "" : names.get(0);
  }

  String key() {
    return PrintedKey.ofLabel(name());
  }

  boolean isBlank() {
    return names.isEmpty() && !hasCode();
  }

  Place place() {
    return place;
  }
}
