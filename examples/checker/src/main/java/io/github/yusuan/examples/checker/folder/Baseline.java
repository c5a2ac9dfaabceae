package io.github.yusuan.examples.checker.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import io.github.yusuan.core.source.WholeFile;
import java.io.IOException;
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

  private static final long LONGEST = 64L << 20;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
    long size = Files.size(file);
    if (size > LONGEST) {
      throw refused("", size + " bytes", "at most " + LONGEST + " bytes");
    }
    try {
      return of(JSON.readTree(Files.readAllBytes(file)));
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw DisclosureFormatException.at(TextPlace.atLine(Math.max(1, line)).column(1))
          .found(Visible.text(broken.getOriginalMessage()))
          .expected("JSON");
    }
  }

  private static Baseline of(JsonNode file) {
    String format = file.path("format").asText();
    if (!format.equals(FORMAT)) {
      throw refused("/format", format.isEmpty() ? "none" : format, FORMAT);
    }
    JsonNode documents = file.path("documents");
    Baseline baseline = new Baseline();
    if (!documents.isObject()) {
      throw refused("/documents", documents.getNodeType().name(), "an object of documents");
    }
    for (Map.Entry<String, JsonNode> document : documents.properties()) {
      for (Map.Entry<String, JsonNode> known : document.getValue().properties()) {
        if (!known.getValue().isInt() || known.getValue().intValue() < 1) {
          String at = "/documents/" + document.getKey() + "/" + known.getKey();
          throw refused(at, known.getValue().toString(), "a number of findings");
        }
        baseline.accept(document.getKey(), known.getKey(), known.getValue().intValue());
      }
    }
    return baseline;
  }

  private static DisclosureFormatException refused(String at, String found, String expected) {
    TextPlace start = TextPlace.atLine(1).column(1);
    Place place = new TextPlace(Visible.text(at), start.line(), start.column());
    return DisclosureFormatException.at(place).found(Visible.text(found)).expected(expected);
  }

  private void accept(String document, String key, int count) {
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

  /** Writes the baseline, as a whole or not at all. */
  void write(Path file) throws IOException {
    WholeFile.write(
        file, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(shape())));
  }

  private Map<String, Object> shape() {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("format", FORMAT);
    shape.put("documents", documents);
    return shape;
  }
}
