package io.github.yusuan.io.document;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be written before the figures of a line (行首填写): codes in their columns, names. */
final class Stubs {
  private static final int CLASS = 3;
  private static final int LEVEL = 2;

  private final BlankRows rows;
  private final Optional<UnitColumns> columns;
  private final Optional<ListedItems> items;

  Stubs(BlankRows rows, Optional<UnitColumns> columns, Optional<ListedItems> items) {
    this.rows = rows;
    this.columns = columns;
    this.items = items;
  }

  /** Returns what stands before the figures of a line, by column: its code in parts, its names. */
  Map<Integer, String> texts(Line line) {
    for (Member member : line.members()) {
      if (member instanceof Item item && items.isPresent()) {
        return items.get().texts(item, line.label());
      }
    }
    Map<Integer, String> ofProject = columns.map(at -> ofUnit(line, at)).orElse(Map.of());
    if (!ofProject.isEmpty()) {
      return ofProject;
    }
    List<Integer> codes = rows.keys().stream().filter(rows::isCode).toList();
    List<Integer> names = rows.keys().stream().filter(column -> !rows.isCode(column)).toList();
    List<String> code = codes.isEmpty() ? List.of() : code(line, codes.size());
    List<String> named = new ArrayList<>(List.of(line.label()));
    named.addAll(line.memberLabels().values());
    Map<Integer, String> texts = new HashMap<>();
    for (int at = 0; at < Math.min(code.size(), codes.size()); at++) {
      texts.put(codes.get(at), code.get(at));
    }
    for (int at = 0; at < Math.min(named.size(), names.size()); at++) {
      texts.put(names.get(at), named.get(at));
    }
    if (names.isEmpty() && code.isEmpty() && !codes.isEmpty()) {
      texts.put(codes.get(0), line.label());
    }
    return texts;
  }

  /** Cuts a code into as many parts as it has columns: 201 | 05 | 07. */
  private static List<String> code(Line line, int columns) {
    Optional<SubjectCode> code =
        line.members().stream()
            .filter(SubjectCode.class::isInstance)
            .map(SubjectCode.class::cast)
            .findFirst();
    if (code.isEmpty()) {
      return List.of();
    }
    String printed = line.misprintedCodes().get(code.get().dimension());
    if (printed != null) {
      return columns == 1 ? List.of(printed) : List.copyOf(parts(printed, columns));
    }
    String digits = code.get().id();
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int column = 0; column < columns && from < digits.length(); column++) {
      int to = from + (column == 0 ? CLASS : LEVEL);
      boolean last = column == columns - 1 || to >= digits.length();
      parts.add(last ? digits.substring(from) : digits.substring(from, to));
      from = last ? digits.length() : to;
    }
    return parts;
  }

  private static List<String> parts(String printed, int columns) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = printed.indexOf('|'); at >= 0; at = printed.indexOf('|', from)) {
      if (parts.size() == columns - 1) {
        break;
      }
      parts.add(printed.substring(from, at));
      from = at + 1;
    }
    parts.add(printed.substring(from));
    return parts;
  }

  /** A table with a column of units and one of projects prints each in its own. */
  private static Map<Integer, String> ofUnit(Line line, UnitColumns at) {
    Map<Integer, String> texts = new HashMap<>();
    for (Member member : line.members()) {
      if (member instanceof Project project) {
        texts.put(at.unit(), project.unit().name());
        texts.put(at.project(), line.label());
      } else if (member instanceof BudgetUnit) {
        texts.put(at.unit(), line.label());
      }
    }
    return texts;
  }
}
