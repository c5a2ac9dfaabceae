package io.github.yusuan.examples.records;

import io.github.yusuan.core.record.RecordTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Records read from files that a system exports (导出文件), one CSV file for each table. */
final class CsvRecords implements RecordSource {
  private static final String REGISTER = "PM_PROJECT_INFO";

  private final List<RecordTable> tables = new ArrayList<>();
  private final Map<String, String> projectKinds;

  /**
   * Reads all files.
   *
   * @param files opens the file of a table
   */
  CsvRecords(Function<String, InputStream> files) {
    for (SystemTable table : SystemTable.values()) {
      tables.add(read(files, table.name()).table(table.sort(), table.name()));
    }
    projectKinds = read(files, REGISTER).columns("PRO_CODE", "PRO_CAT_CODE");
  }

  /** Reads the files that come with the example. */
  static CsvRecords ofResources() {
    return new CsvRecords(
        table ->
            Objects.requireNonNull(
                CsvRecords.class.getResourceAsStream(table + ".csv"), table + ".csv"));
  }

  private static CsvFile read(Function<String, InputStream> files, String table) {
    try (InputStream file = files.apply(table)) {
      return CsvFile.read(table + ".csv", file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<RecordTable> tables() {
    return List.copyOf(tables);
  }

  @Override
  public Map<String, String> projectKinds() {
    return Map.copyOf(projectKinds);
  }
}
