package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.Operand.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the printed cells of a disclosure together into statements (归并重复列示). What is one statement
 * where no blank is open is one where some are, and what a wrong blank keeps apart there is joined
 * by the opened sums; each open blank is one, then each absent row.
 */
final class Statements {
  private static final List<Standing> MISSING =
      List.of(Standing.OPEN_BLANK, Standing.ABSENT_ROW, Standing.UNLISTED_ROW);

  private final List<Operand> operands;

  /** By operand: the position of its first cell among all cells. */
  private final int[] offsets;

  /** By cell: another cell of the same statement, or itself. */
  private final int[] parents;

  /** By cell: the number of its statement, -1 for a blank. */
  private final int[] numbers;

  private final List<Statement> all = new ArrayList<>();
  private final List<Operand> firstOperands = new ArrayList<>();

  Statements(Identities identities) {
    operands = identities.operands();
    offsets = new int[operands.size() + 1];
    for (Operand operand : operands) {
      offsets[operand.index() + 1] = offsets[operand.index()] + operand.cells().size();
    }
    parents = new int[offsets[operands.size()]];
    Arrays.setAll(parents, at -> at);
    numbers = new int[parents.length];
    Arrays.fill(numbers, -1);
    if (identities.isOpened()) {
      adopt(new Statements(identities.closed()));
    }
    operands.forEach(this::joinWithin);
    for (Identity identity : identities.all()) {
      if (identity instanceof Identity.Sum sum) {
        join(List.of(sum.total()), sum.parts());
      } else if (identity instanceof Identity.Balance balance) {
        join(balance.left().stream().filter(part -> !isZero(part)).toList(), balance.right());
      }
    }
    collect();
    collectMissing();
  }

  /** Joins the printed cells that are one statement where no blank is open. */
  private void adopt(Statements closed) {
    Map<Cell, Integer> known = new HashMap<>();
    for (Operand operand : closed.operands) {
      for (int at = 0; at < operand.cells().size(); at++) {
        if (closed.numberOf(operand, at) >= 0) {
          known.put(operand.cells().get(at), closed.numberOf(operand, at));
        }
      }
    }
    Map<Integer, Integer> first = new HashMap<>();
    for (Operand operand : operands) {
      for (int at = 0; at < operand.cells().size(); at++) {
        if (operand.standing(at).isFigure()) {
          Integer number = known.get(operand.cells().get(at));
          if (number == null) {
            continue;
          }
          int position = offsets[operand.index()] + at;
          Integer before = first.putIfAbsent(number, position);
          union(before == null ? position : before, position);
        }
      }
    }
  }

  /** Numbers open blanks cell by cell, then absent rows line by line. */
  private void collectMissing() {
    for (Standing standing : MISSING) {
      Map<Object, List<Cell>> groups = new LinkedHashMap<>();
      Map<Object, Integer> known = new HashMap<>();
      for (Operand operand : operands) {
        for (int at = 0; at < operand.cells().size(); at++) {
          if (operand.standing(at) == standing) {
            Cell cell = operand.cells().get(at);
            Object group = standing == Standing.OPEN_BLANK ? cell : Row.of(cell);
            if (known.putIfAbsent(group, all.size() + known.size()) == null) {
              firstOperands.add(operand);
            }
            numbers[offsets[operand.index()] + at] = Objects.requireNonNull(known.get(group));
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(cell);
          }
        }
      }
      groups.values().forEach(cells -> all.add(new Statement(standing, cells)));
    }
  }

  /** A line of one form of a document. */
  private record Row(Optional<Label> document, String form, String line) {
    static Row of(Cell cell) {
      return new Row(cell.table().document(), cell.form().id(), cell.line().id());
    }
  }

  private void joinWithin(Operand operand) {
    Map<Object, Integer> first = new HashMap<>();
    for (int at = 0; at < operand.cells().size(); at++) {
      Cell cell = operand.cells().get(at);
      if (!cell.isBlank()) {
        int position = offsets[operand.index()] + at;
        Integer known = first.putIfAbsent(joining(cell, operand.standing(at)), position);
        union(known == null ? position : known, position);
      }
    }
  }

  /** A table says a figure once, however often; so does the text of one region in one unit. */
  private static Object joining(Cell cell, Standing standing) {
    return standing == Standing.CLAIMED
        ? List.of(cell.region(), cell.figure(), cell.unit().scale())
        : Saying.of(cell);
  }

  /** A sum with one part that is not zero says that part again. */
  private void join(List<Operand> totals, List<Operand> parts) {
    List<Operand> live = parts.stream().filter(part -> !isZero(part)).toList();
    if (totals.size() != 1 || live.size() != 1) {
      return;
    }
    Operand total = totals.get(0);
    Operand part = live.get(0);
    Map<Saying, Integer> first = new HashMap<>();
    for (int at = 0; at < part.cells().size(); at++) {
      first.putIfAbsent(Saying.of(part.cells().get(at)), offsets[part.index()] + at);
    }
    for (int at = 0; at < total.cells().size(); at++) {
      Integer same = first.get(Saying.of(total.cells().get(at)));
      if (same != null && !total.cells().get(at).isBlank()) {
        union(offsets[total.index()] + at, same);
      }
    }
  }

  private static boolean isZero(Operand operand) {
    return operand.cells().stream()
        .allMatch(cell -> cell.figure().map(Figure::signum).orElse(0) == 0);
  }

  /** What a cell says: a figure, and in which form. */
  private record Saying(Optional<Figure> figure, Form form, Optional<Label> document) {
    static Saying of(Cell cell) {
      return new Saying(cell.figure(), cell.form(), cell.table().document());
    }

    /** Of the form what is cheap: others of its identifier have another slice. */
    @Override
    public int hashCode() {
      return 31 * (31 * figure.hashCode() + form.id().hashCode()) + form.slice().hashCode();
    }
  }

  private void union(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int position) {
    int root = position;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private void collect() {
    Map<Integer, List<Cell>> groups = new LinkedHashMap<>();
    Map<Integer, Standing> standings = new HashMap<>();
    Map<Integer, Integer> numberOfRoot = new LinkedHashMap<>();
    for (Operand operand : operands) {
      for (int at = 0; at < operand.cells().size(); at++) {
        Cell cell = operand.cells().get(at);
        int position = offsets[operand.index()] + at;
        if (!cell.isBlank()) {
          int root = root(position);
          if (numberOfRoot.putIfAbsent(root, numberOfRoot.size()) == null) {
            firstOperands.add(operand);
          }
          numbers[position] = Objects.requireNonNull(numberOfRoot.get(root));
          groups.computeIfAbsent(root, none -> new ArrayList<>()).add(cell);
          standings.putIfAbsent(root, operand.standing(at));
        }
      }
    }
    groups.forEach(
        (root, cells) ->
            all.add(new Statement(Objects.requireNonNull(standings.get(root)), cells)));
  }

  List<Statement> all() {
    return all;
  }

  /** Returns the operand that the first cell of a statement prints. */
  Operand operandOf(int statement) {
    return firstOperands.get(statement);
  }

  /**
   * Returns the number of the statement that a cell of an operand belongs to, or -1 for a blank
   * that is not open.
   */
  int numberOf(Operand operand, int cell) {
    return numbers[offsets[operand.index()] + cell];
  }
}
