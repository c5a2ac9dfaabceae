package io.github.yusuan.examples.checker.fiscal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.WholeFile;
import io.github.yusuan.examples.checker.folder.FigureRow;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A fiscal data package in the making (财政数据包): {@code figures.csv}, one row for each printed figure
 * with all that it measures, and {@code datapackage.json}, which tells programs what the columns
 * are. The figures of a cell are contained in those of others: whoever adds up takes one form, and
 * lines of one level.
 */
public final class FiscalPackage implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FIGURES = "figures.csv";
  private static final String DESCRIPTOR = "datapackage.json";
  private static final String NAME = "yusuan-figures";

  private final Path folder;
  private final Path beside;
  private final Writer csv;
  private final List<Field> fields;

  private FiscalPackage(Path folder, Path beside, Writer csv, List<Field> fields) {
    this.folder = folder;
    this.beside = beside;
    this.csv = csv;
    this.fields = fields;
  }

  /**
   * Begins a package.
   *
   * @param folder where the two files go
   * @param cofog whether the division of COFOG is derived as a column of its own
   * @throws FileAlreadyExistsException if the folder has files of these names that are of others
   */
  public static FiscalPackage to(Path folder, boolean cofog) throws IOException {
    for (String name : List.of(DESCRIPTOR, FIGURES)) {
      if (Files.exists(folder.resolve(name)) && !isOurs(folder.resolve(DESCRIPTOR))) {
        throw new FileAlreadyExistsException(folder.resolve(name).toString());
      }
    }
    Files.createDirectories(folder);
    Path beside = folder.resolve("." + FIGURES + ".tmp");
    BufferedWriter csv = Files.newBufferedWriter(beside);
    FiscalPackage made = new FiscalPackage(folder, beside, csv, Field.all(cofog));
    made.row(made.fields.stream().map(Field::name).toList());
    return made;
  }

  private static boolean isOurs(Path descriptor) {
    try {
      return JSON.readTree(descriptor.toFile()).path("name").asText().equals(NAME);
    } catch (IOException other) {
      return false;
    }
  }

  /** Adds the figures of a document. */
  public void add(String name, Disclosure disclosure) throws IOException {
    for (FigureRow figure : FigureRow.of(name, disclosure)) {
      row(fields.stream().map(field -> field.value().apply(figure)).toList());
    }
  }

  /** Programs read it, so what a spreadsheet would take for a formula stays as it is. */
  private void row(List<String> cells) throws IOException {
    for (int at = 0; at < cells.size(); at++) {
      csv.write(at == 0 ? "" : ",");
      String cell = cells.get(at);
      boolean plain = cell.chars().allMatch(c -> c != ',' && c != '"' && c != '\n' && c != '\r');
      csv.write(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    csv.write("\r\n");
  }

  /** Completes the package. */
  public void finish() throws IOException {
    csv.close();
    Files.move(beside, folder.resolve(FIGURES), StandardCopyOption.REPLACE_EXISTING);
    byte[] descriptor =
        JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsString(descriptor())
            .getBytes(StandardCharsets.UTF_8);
    WholeFile.write(folder.resolve(DESCRIPTOR), out -> out.write(descriptor));
  }

  private ObjectNode descriptor() {
    ObjectNode all = JSON.createObjectNode();
    all.put("name", NAME);
    all.put("profile", "tabular-data-package");
    all.put("title", "Printed figures of published department budgets");
    ObjectNode resource = all.putArray("resources").addObject();
    resource.put("name", "figures");
    resource.put("path", FIGURES);
    resource.put("profile", "tabular-data-resource");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("header", true);
    ObjectNode schema = resource.putObject("schema");
    fields(schema.putArray("fields"));
    schema.putArray("missingValues").add("");
    return all;
  }

  private void fields(ArrayNode described) {
    for (Field field : fields) {
      ObjectNode one = described.addObject();
      one.put("name", field.name());
      one.put("type", field.type());
      if (!field.columnType().isEmpty()) {
        one.put("columnType", field.columnType());
      }
      one.put("description", field.description());
      if (field.isDerived()) {
        one.put("derived", true);
      }
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
    Files.deleteIfExists(beside);
  }
}
