package io.github.yusuan.examples.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.github.yusuan.core.record.BudgetRecord;
import io.github.yusuan.core.record.RecordSort;
import io.github.yusuan.core.record.RecordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of comma-separated values (CSV 文件): UTF-8 with or without a byte order mark, names of the
 * columns first. Empty lines are skipped. A row's number is that of its line in the file.
 *
 * @param file its name, for messages
 * @param header the names of the columns
 * @param rows the rows, not yet asked whether they have a cell for each column
 */
record CsvFile(String file, List<String> header, List<BudgetRecord> rows) {
  private static final ObjectReader READER =
      new CsvMapper()
          .readerForListOf(String.class)
          .with(CsvParser.Feature.WRAP_AS_ARRAY)
          .with(CsvParser.Feature.SKIP_EMPTY_LINES);

  private static final char MARK = '\uFEFF';

  /** Reads a file; one in another charset is refused, never read as question marks. */
  static CsvFile read(String name, InputStream utf8) {
    try {
      return read(name, unmarked(utf8));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(
          name + " must be CSV: line " + malformed.getLocation().getLineNr(), malformed);
    } catch (CharacterCodingException malformed) {
      throw new IllegalArgumentException(name + " must be UTF-8", malformed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Reader unmarked(InputStream utf8) throws IOException {
    Reader reader =
        new BufferedReader(new InputStreamReader(utf8, StandardCharsets.UTF_8.newDecoder()));
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  private static CsvFile read(String name, Reader reader) throws IOException {
    List<BudgetRecord> rows = new ArrayList<>();
    try (MappingIterator<List<String>> lines = READER.readValues(reader)) {
      while (lines.hasNextValue()) {
        int line = lines.getParser().currentLocation().getLineNr();
        List<String> cells = lines.nextValue();
        if (!cells.stream().allMatch(String::isBlank)) {
          rows.add(new BudgetRecord(line, cells));
        }
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(name + " must begin with the names of its columns");
    }
    return new CsvFile(name, rows.get(0).cells(), List.copyOf(rows.subList(1, rows.size())));
  }

  /** Returns the rows as records. */
  RecordTable table(RecordSort sort, String name) {
    return RecordTable.of(sort, name, header).with(rows);
  }

  /** Returns one column by another. */
  Map<String, String> columns(String key, String value) {
    int from = position(key);
    int to = position(value);
    Map<String, String> pairs = new TreeMap<>();
    for (BudgetRecord row : rows) {
      if (row.cells().size() != header.size()) {
        throw new IllegalArgumentException(
            file + " line " + row.row() + " must have " + header.size() + " cells");
      }
      pairs.put(row.cells().get(from).strip(), row.cells().get(to).strip());
    }
    return pairs;
  }

  private int position(String column) {
    for (int at = 0; at < header.size(); at++) {
      if (header.get(at).strip().equalsIgnoreCase(column)) {
        return at;
      }
    }
    throw new IllegalArgumentException(file + " must have the column " + column + ": " + header);
  }
}
