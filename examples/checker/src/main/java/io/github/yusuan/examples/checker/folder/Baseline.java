package io.github.yusuan.examples.checker.folder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.TextPlace;
import io.github.yusuan.core.source.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that are known and accepted (基线): by who published the document, its year and kind, and
 * by the keys of the findings, which are the same in another version of the document. Of one key as
 * many are accepted as were known.
 *
 * <pre>{@code
 * {"format": "yusuan-baseline/1",
 *  "documents": {"某局 2025 department-budget": {"SUM-FUNCTION-1b2c3d4e": 1}}}
 * }</pre>
 */
public final class Baseline {
  /** The version of the format. */
  static final String FORMAT = "yusuan-baseline/1";

  private static final String ANY_VERSION = "yusuan-baseline/";
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build());

  private final SortedMap<String, SortedMap<String, Integer>> documents = new TreeMap<>();

  /** Returns a baseline by which nothing is known. */
  public static Baseline empty() {
    return new Baseline();
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException if the file cannot be read
   * @throws DisclosureFormatException if it is no baseline, or one of another version
   */
  public static Baseline read(Path file) throws IOException {
    try (JsonParser json = JSON.createParser(file.toFile())) {
      return new BaselineReading(json).read();
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw DisclosureFormatException.at(TextPlace.atLine(Math.max(1, line)).column(1))
          .found(Label.zh("不合语法的JSON").en("broken JSON"))
          .expected(Label.zh("格式正确的JSON").en("well-formed JSON"));
    }
  }

  /** Accepts findings of one key in a document; what is said twice counts once. */
  void accept(String document, String key, int count) {
    documents.computeIfAbsent(document, first -> new TreeMap<>()).merge(key, count, Math::max);
  }

  /** Accepts all that was found in a document; of two documents of one key the more. */
  void add(DocumentRow document) {
    Map<String, Integer> counts = new HashMap<>();
    document.findings().forEach(finding -> counts.merge(finding.key(), 1, Integer::sum));
    counts.forEach((key, count) -> accept(key(document), key, count));
  }

  private static String key(DocumentRow document) {
    boolean named = Department.of(document.department()).isNamed();
    String who = named ? document.department() : document.name();
    return who + " " + document.year() + " " + document.kind();
  }

  /** Returns what is found in a document and not known. */
  List<FindingRow> unknown(DocumentRow document) {
    if (!document.isRead()) {
      return List.of();
    }
    Map<String, Integer> known =
        new HashMap<>(documents.getOrDefault(key(document), new TreeMap<>()));
    return document.findings().stream()
        .filter(finding -> known.merge(finding.key(), -1, Integer::sum) < 0)
        .toList();
  }

  /**
   * Sees to it that a baseline can be written to a file.
   *
   * @throws FileAlreadyExistsException if the file is something else than a baseline
   */
  static void checkWritable(Path file) throws IOException {
    if (Files.isRegularFile(file)
        && Files.size(file) > 0
        && !DeclaredFormat.of(file).startsWith(ANY_VERSION)) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }

  /** Writes the baseline, as a whole or not at all. */
  void write(Path file) throws IOException {
    WholeFile.write(
        file,
        out ->
            JSON.writerWithDefaultPrettyPrinter()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(new BufferedOutputStream(out), shape()));
  }

  private Map<String, Object> shape() {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("format", FORMAT);
    shape.put("documents", documents);
    return shape;
  }
}
