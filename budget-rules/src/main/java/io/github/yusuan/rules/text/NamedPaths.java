package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All subjects that the text names at three levels (文中逐级所述科目), with the rows of the tables that they
 * mean.
 *
 * @param all the subjects
 */
record NamedPaths(List<Meant> all) {

  /**
   * A subject of the text and the one row that it means (所指科目行).
   *
   * @param path what the text says
   * @param code the code of the row
   * @param rows the rows of its class, its section and its own
   * @param unlike the levels whose names are others; none where all are alike
   */
  record Meant(NamedPath path, FunctionalCode code, List<Cell> rows, List<Integer> unlike) {}

  static NamedPaths of(Examination examination) {
    return examination.shared(NamedPaths.class, NamedPaths::derive);
  }

  /** Tells whether a section names a code, or one within it, by another name. */
  boolean isMisnamed(Section section, Member code) {
    return all.stream()
        .anyMatch(
            meant ->
                !meant.unlike().isEmpty()
                    && meant.path().section().id().equals(section.id())
                    && code.contains(meant.code()));
  }

  private static NamedPaths derive(Examination examination) {
    List<Meant> meant = new ArrayList<>();
    Map<FunctionalCode, Cell> rows = rows(examination);
    if (!rows.isEmpty()) {
      for (Section section : examination.disclosure().narrative()) {
        List<NamedPath> paths = NamedPath.in(section);
        paths.forEach(path -> find(examination, rows, path).ifPresent(meant::add));
      }
    }
    return new NamedPaths(meant);
  }

  /** Returns one row of each functional code that the tables print. */
  private static Map<FunctionalCode, Cell> rows(Examination examination) {
    Map<FunctionalCode, Cell> rows = new LinkedHashMap<>();
    for (Table table : examination.disclosure().tables()) {
      if (table.form().openDimensions().contains(Dimension.FUNCTION)) {
        for (Line line : table.lines()) {
          for (Member member : line.members()) {
            if (member instanceof FunctionalCode code) {
              rows.putIfAbsent(code, table.cell(line, table.form().columns().get(0)));
            }
          }
        }
      }
    }
    return rows;
  }

  /** The row of all three names, or else the one row with its amount and most of them. */
  private static Optional<Meant> find(
      Examination examination, Map<FunctionalCode, Cell> rows, NamedPath path) {
    List<Meant> near = new ArrayList<>();
    for (FunctionalCode code : rows.keySet()) {
      List<Cell> chain = chain(rows, code);
      if (chain.size() == 3) {
        List<String> names = chain.stream().map(NamedPaths::name).toList();
        List<Integer> unlike = path.unlike(names);
        if (unlike.isEmpty()) {
          return Optional.of(new Meant(path, code, chain, unlike));
        }
        if (path.isNear(names) && hasAmount(examination, code, path)) {
          near.add(new Meant(path, code, chain, unlike));
        }
      }
    }
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static List<Cell> chain(Map<FunctionalCode, Cell> rows, FunctionalCode code) {
    List<Cell> chain = new ArrayList<>();
    if (code.level() == Level.ITEM) {
      for (int digits = 3; digits <= 7; digits += 2) {
        Cell cell = rows.get(FunctionalCode.of(code.id().substring(0, digits)));
        if (cell != null) {
          chain.add(cell);
        }
      }
    }
    return chain;
  }

  /** Returns the name that a row prints. */
  static String name(Cell cell) {
    return cell.line().memberLabels().getOrDefault(Dimension.FUNCTION, cell.line().label());
  }

  /** Tells whether some figure of a code's rows is the amount stated. */
  private static boolean hasAmount(
      Examination examination, FunctionalCode code, NamedPath path) {
    Quantities quantities = Quantities.of(examination);
    Optional<PrintedAmount> stated = path.amount().flatMap(quantities::read);
    return stated.isPresent()
        && stated.get().fen() != 0
        && examination.disclosure().tables().stream()
            .flatMap(table -> cells(table, code).stream())
            .anyMatch(
                cell ->
                    !quantities
                        .identities()
                        .amounts(cell)
                        .intersect(stated.get().range())
                        .isEmpty());
  }

  private static List<Cell> cells(Table table, FunctionalCode code) {
    List<Cell> cells = new ArrayList<>();
    for (Line line : table.lines()) {
      if (line.members().contains(code)) {
        table.form().columns().stream()
            .map(column -> table.cell(line, column))
            .filter(cell -> !cell.isBlank())
            .forEach(cells::add);
      }
    }
    return cells;
  }
}
