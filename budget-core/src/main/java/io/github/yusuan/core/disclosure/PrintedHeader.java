package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in each position of a printed row (表头): a figure, a code, a name. */
final class PrintedHeader {
  private static final List<String> TOTALS = List.of("合计", "总计", "小计");
  private static final List<String> LEVELS = List.of("类", "款", "项");

  private final Form form;
  private final List<Slot> slots = new ArrayList<>();

  /** What a position holds. */
  private enum Sort {
    FIGURE,
    CODE,
    LABEL,
    MEMBER_LABEL,
    UNIT,
    PROJECT,
    NUMBER
  }

  /** One position: what it holds, and of which column or dimension. */
  private record Slot(
      Sort sort, String text, Optional<Column> column, Optional<Dimension> dimension) {

    boolean repeats(Slot other) {
      return sort != Sort.CODE
          && sort != Sort.NUMBER
          && sort == other.sort
          && column.equals(other.column)
          && dimension.equals(other.dimension);
    }
  }

  PrintedHeader(Form form, List<String> texts) {
    this.form = form;
    for (String text : texts) {
      Slot slot = slot(text);
      if (slots.stream().anyMatch(slot::repeats)) {
        throw unknown(text);
      }
      slots.add(slot);
    }
  }

  private Slot slot(String text) {
    String solid = PrintedText.of(text).toString();
    Optional<Column> column = form.column(text).or(() -> form.printedColumn(text));
    if (column.isPresent()) {
      return new Slot(Sort.FIGURE, text, column, Optional.empty());
    }
    Sort sort = sort(solid);
    boolean ofDimension = sort == Sort.CODE || sort == Sort.MEMBER_LABEL;
    Optional<Dimension> dimension = ofDimension ? dimension(solid) : Optional.empty();
    if (sort == Sort.CODE && dimension.isEmpty()) {
      throw unknown(text);
    }
    return new Slot(sort, text, Optional.empty(), dimension);
  }

  private Sort sort(String text) {
    if (text.equals("序号")) {
      return Sort.NUMBER;
    }
    if (LEVELS.contains(text) || text.endsWith("编码") || text.endsWith("代码")) {
      return Sort.CODE;
    }
    if (isOpen(Dimension.PROJECT) && text.startsWith("项目")) {
      return Sort.PROJECT;
    }
    if (isOpen(Dimension.UNIT) && text.contains("单位")) {
      return Sort.UNIT;
    }
    boolean second = text.contains("政府") && isOpen(Dimension.DEPARTMENT_ECONOMIC);
    return second && isOpen(Dimension.GOVERNMENT_ECONOMIC) ? Sort.MEMBER_LABEL : Sort.LABEL;
  }

  private Optional<Dimension> dimension(String text) {
    if (text.contains("政府") && isOpen(Dimension.GOVERNMENT_ECONOMIC)) {
      return Optional.of(Dimension.GOVERNMENT_ECONOMIC);
    }
    return form.openDimensions().stream()
        .filter(open -> open != Dimension.UNIT && open != Dimension.PROJECT)
        .findFirst();
  }

  private boolean isOpen(Dimension dimension) {
    return form.openDimensions().contains(dimension);
  }

  private IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException(
        "header cell "
            + (slots.size() + 1)
            + " '"
            + text
            + "' is no column of "
            + form.id()
            + ", or comes twice: "
            + form.columns().stream()
                .map(column -> column.label().in(Language.CHINESE))
                .collect(Collectors.joining("、")));
  }

  static boolean isTotal(String text) {
    return TOTALS.contains(PrintedText.of(text).toString());
  }

  /**
   * Finds a fixed row by its label; one that is printed twice in the form is taken in its order. 合计
   * is the one row of totals, whatever its form calls it.
   */
  Optional<Row> fixedRow(String printed, List<Row> unused) {
    PrintedText wanted = PrintedText.of(printed);
    return unused.stream()
        .filter(row -> wanted.equals(PrintedText.of(row.label().in(Language.CHINESE))))
        .findFirst()
        .or(() -> unused.stream().filter(row -> row.isPrinted(printed)).findFirst())
        .or(() -> unused.stream().filter(row -> row.id().equals(printed)).findFirst())
        .or(() -> isTotal(printed) ? onlyTotal(wanted) : Optional.empty());
  }

  private Optional<Row> onlyTotal(PrintedText total) {
    List<Row> totals =
        form.rows().stream()
            .filter(row -> row.label().in(Language.CHINESE).endsWith(total.toString()))
            .toList();
    return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
  }

  String rowsThere() {
    String rows =
        form.rows().stream()
            .map(row -> row.label().in(Language.CHINESE))
            .collect(Collectors.joining("、"));
    String open =
        form.openDimensions().stream()
            .map(dimension -> dimension.label().in(Language.CHINESE))
            .collect(Collectors.joining("、"));
    return "rows are " + rows + (open.isEmpty() ? "" : ", and those by " + open);
  }

  /** The texts of one row, and its number for messages (一行). */
  static final class Cells {
    private final PrintedHeader header;
    private final int number;
    private final List<String> texts;

    Cells(PrintedHeader header, int number, List<String> texts) {
      this.header = header;
      this.number = number;
      this.texts = texts;
      if (texts.size() != header.slots.size()) {
        throw refused(
            "must have " + header.slots.size() + " cells as the header has, not " + texts.size());
      }
    }

    private String text(int at) {
      return texts.get(at).strip();
    }

    private String joined(Sort sort) {
      StringBuilder joined = new StringBuilder();
      for (int at = 0; at < texts.size(); at++) {
        joined.append(header.slots.get(at).sort() == sort ? text(at) : "");
      }
      return joined.toString();
    }

    Map<Dimension, String> codes() {
      Map<Dimension, String> codes = byDimension(Sort.CODE);
      codes.values().removeIf(String::isEmpty);
      return codes;
    }

    Map<Dimension, String> memberLabels() {
      Map<Dimension, String> labels = byDimension(Sort.MEMBER_LABEL);
      labels.values().removeIf(String::isEmpty);
      return labels;
    }

    private Map<Dimension, String> byDimension(Sort sort) {
      Map<Dimension, String> texts = new LinkedHashMap<>();
      for (int at = 0; at < header.slots.size(); at++) {
        Slot slot = header.slots.get(at);
        if (slot.sort() == sort) {
          texts.merge(slot.dimension().orElseThrow(), text(at), String::concat);
        }
      }
      return texts;
    }

    String label() {
      return joined(Sort.LABEL);
    }

    String unit() {
      return joined(Sort.UNIT);
    }

    String project() {
      return joined(Sort.PROJECT);
    }

    /** What a row without code is called: its label, else its project, else its unit. */
    String name() {
      String project = project().isEmpty() ? unit() : project();
      return label().isEmpty() ? project : label();
    }

    Map<Column, String> figures() {
      Map<Column, String> figures = new LinkedHashMap<>();
      for (int at = 0; at < header.slots.size(); at++) {
        String text = text(at);
        header
            .slots
            .get(at)
            .column()
            .filter(c -> !text.isEmpty())
            .ifPresent(c -> figures.put(c, text));
      }
      return figures;
    }

    <T> T refusing(Supplier<T> parsed) {
      try {
        return parsed.get();
      } catch (IllegalArgumentException unfit) {
        throw new IllegalArgumentException(refused(unfit.getMessage()).getMessage(), unfit);
      }
    }

    <T> T refusing(Column column, Supplier<T> parsed) {
      try {
        return parsed.get();
      } catch (IllegalArgumentException unfit) {
        throw new IllegalArgumentException(
            "row "
                + number
                + ", column “"
                + column.label().in(Language.CHINESE)
                + "”: "
                + unfit.getMessage(),
            unfit);
      }
    }

    IllegalArgumentException refused(@Nullable String reason) {
      return new IllegalArgumentException("row " + number + ": " + reason);
    }
  }
}
