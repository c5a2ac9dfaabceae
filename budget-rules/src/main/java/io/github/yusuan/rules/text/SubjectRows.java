package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.Spelling;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items that the tables print by code (预算表所列各项), found by the names of their levels. */
final class SubjectRows {
  /** More rows of like names than this tell nothing. */
  private static final int FEW = 50;

  /** What a class may go without in a text. */
  static final String SPENT = "支出";

  private final Map<FunctionalCode, List<Cell>> cells = new LinkedHashMap<>();
  private final Map<List<String>, Item> exact = new HashMap<>();
  private final Map<List<String>, List<Item>> near = new HashMap<>();

  /**
   * An item with the rows above it (一项及其上级).
   *
   * @param code its code
   * @param rows the rows of its class, its section and its own
   */
  record Item(FunctionalCode code, List<Cell> rows) {}

  private SubjectRows() {}

  static SubjectRows of(Disclosure disclosure) {
    SubjectRows rows = new SubjectRows();
    for (Table table : disclosure.tables()) {
      if (table.form().openDimensions().contains(Dimension.FUNCTION)) {
        table.lines().forEach(line -> rows.add(table, line));
      }
    }
    rows.cells.keySet().forEach(rows::index);
    return rows;
  }

  private void add(Table table, Line line) {
    for (Member member : line.members()) {
      if (member instanceof FunctionalCode code) {
        List<Cell> own = cells.computeIfAbsent(code, none -> new ArrayList<>());
        table.columns().forEach(column -> own.add(table.cell(line, column)));
      }
    }
  }

  private void index(FunctionalCode code) {
    if (code.level() != Level.ITEM) {
      return;
    }
    List<Cell> chain = new ArrayList<>();
    for (int digits = 3; digits <= 7; digits += 2) {
      List<Cell> own = cells.get(FunctionalCode.of(code.id().substring(0, digits)));
      if (own == null || own.isEmpty()) {
        return;
      }
      chain.add(own.get(0));
    }
    Item item = new Item(code, chain);
    List<String> names = bare(chain.stream().map(SubjectRows::name).toList());
    exact.putIfAbsent(names, item);
    if (names.get(0).endsWith(SPENT)) {
      String shorter = names.get(0).substring(0, names.get(0).length() - SPENT.length());
      exact.putIfAbsent(List.of(shorter, names.get(1), names.get(2)), item);
    }
    keys(names).forEach(key -> near.computeIfAbsent(key, none -> new ArrayList<>(1)).add(item));
    near.computeIfAbsent(
            List.of(names.get(0), names.get(0), names.get(1)), none -> new ArrayList<>(1))
        .add(item);
  }

  /** Returns what is left of three names where one of them is another. */
  private static List<List<String>> keys(List<String> names) {
    return List.of(
        List.of("", names.get(1), names.get(2)),
        List.of(names.get(0), "", names.get(2)),
        List.of(names.get(0), names.get(1), ""));
  }

  private static List<String> bare(List<String> names) {
    return names.stream().map(Spelling::bare).toList();
  }

  /** Returns the name that a row prints. */
  static String name(Cell cell) {
    return cell.line().memberLabels().getOrDefault(Dimension.FUNCTION, cell.line().label());
  }

  /** Finds the item of three names. */
  Optional<Item> find(List<String> names) {
    return Optional.ofNullable(exact.get(bare(names)));
  }

  /** Finds items of which one name is another, or two and each is that of the level above. */
  List<Item> near(List<String> names) {
    List<String> bare = bare(names);
    List<Item> found = new ArrayList<>(near.getOrDefault(bare, List.of()));
    keys(bare).forEach(key -> found.addAll(near.getOrDefault(key, List.of())));
    return found.size() > FEW ? List.of() : found.stream().distinct().toList();
  }

  /** Tells whether the tables list items, and not this one. */
  boolean isUnlisted(FunctionalCode code) {
    return !exact.isEmpty() && !cells.containsKey(code);
  }

  /** Returns what the tables print of a code, blanks included. */
  List<Cell> cells(FunctionalCode code) {
    return cells.getOrDefault(code, List.of());
  }
}
