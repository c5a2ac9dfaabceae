package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The catalogue that comes with Yusuan: read once, from the data files beside this class. */
final class StandardCatalog {
  private StandardCatalog() {}

  static SubjectCatalog of(Year year) {
    return Data.CATALOG.in(year);
  }

  /** What the files say; loaded when a catalogue is first asked for. */
  private static final class Data {
    static final SubjectCatalog CATALOG =
        new SubjectCatalog(
            Year.of(2024),
            tables(),
            read("economic-mapping.tsv", (file, reader) -> EconomicMapping.read(reader, file)));

    private static Map<Dimension, SubjectTable> tables() {
      Map<Dimension, SubjectTable> tables = new EnumMap<>(Dimension.class);
      put(tables, Dimension.FUNCTION, "functional.tsv");
      put(tables, Dimension.DEPARTMENT_ECONOMIC, "departmental-economic.tsv");
      put(tables, Dimension.GOVERNMENT_ECONOMIC, "governmental-economic.tsv");
      put(tables, Dimension.REVENUE, "revenue.tsv");
      return tables;
    }

    private static void put(
        Map<Dimension, SubjectTable> tables, Dimension dimension, String resource) {
      tables.put(
          dimension, read(resource, (file, reader) -> SubjectTable.read(dimension, reader, file)));
    }

    private static <T> T read(String resource, BiFunction<String, Reader, T> how) {
      try (InputStream bytes = StandardCatalog.class.getResourceAsStream(resource)) {
        if (bytes == null) {
          throw new IllegalStateException("the catalogue must be in the jar: " + resource);
        }
        return how.apply(
            resource, new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
      } catch (IOException e) {
        throw new UncheckedIOException(resource, e);
      }
    }
  }
}
