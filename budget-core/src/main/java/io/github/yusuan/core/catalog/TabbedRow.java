package io.github.yusuan.core.catalog;

import io.github.yusuan.core.label.Visible;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;

/**
 * A row of a tab-separated data file. Rows that begin with {@code #} and blank lines are comments;
 * the first other line must be the header. Every refusal names file and line.
 */
record TabbedRow(List<String> header, List<String> cells) {

  /** A file of rows: its name for messages, and the header that it must have. */
  record Format(String file, List<String> header) {
    Format(String file, String... header) {
      this(file, List.of(header));
    }

    /** Reads a file in UTF-8. */
    void read(Path path, Consumer<TabbedRow> rows) {
      try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
        readLines(reader, rows);
      } catch (CharacterCodingException e) {
        throw new IllegalArgumentException(file + ": text must be UTF-8", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Reads characters to their end; the caller closes the reader. */
    void read(Reader reader, Consumer<TabbedRow> rows) {
      try {
        readLines(new BufferedReader(reader), rows);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void readLines(BufferedReader reader, Consumer<TabbedRow> rows) throws IOException {
      boolean headed = false;
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (text.isBlank() || text.startsWith("#")) {
          continue;
        }
        try {
          TabbedRow row = split(text);
          if (headed) {
            rows.accept(row);
          } else {
            row.mustBeHeader();
          }
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + " line " + number + ": " + e.getMessage(), e);
        }
        headed = true;
      }
      if (!headed) {
        throw new IllegalArgumentException(
            file + ": the header must be there: " + String.join(", ", header));
      }
    }

    private TabbedRow split(String line) {
      List<String> cells = CatalogPatterns.TAB.split(line);
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(
            "a row must have " + header.size() + " cells, separated by tabs: " + cells.size());
      }
      return new TabbedRow(header, cells);
    }
  }

  private void mustBeHeader() {
    if (!cells.equals(header)) {
      throw new IllegalArgumentException(
          "the header must be " + String.join(", ", header) + ": " + String.join(", ", cells));
    }
  }

  /** Returns the cell of a column, counted from 0. */
  String cell(int column) {
    return cells.get(column);
  }

  /** Returns the years of two columns: the first year in one, the last in the next. */
  Validity validity(int from) {
    Validity validity = Validity.ALWAYS;
    if (!cell(from).isEmpty()) {
      validity = validity.since(year(from));
    }
    return cell(from + 1).isEmpty() ? validity : validity.until(year(from + 1));
  }

  private Year year(int column) {
    String text = cell(column);
    if (text.length() != 4 || !isDigits(text)) {
      throw new IllegalArgumentException(
          header.get(column) + " must be a year of four digits or empty: " + Visible.quoted(text));
    }
    return Year.of(Integer.parseInt(text));
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
