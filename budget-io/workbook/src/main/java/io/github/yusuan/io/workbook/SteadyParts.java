package io.github.yusuan.io.workbook;

import io.github.yusuan.io.document.PackedFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of a written workbook without what differs from one writing to the next (稳定部件): the
 * time, and the order of merged cells.
 */
final class SteadyParts {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final String CREATED = "<dcterms:created";
  private static final String CREATED_END = "</dcterms:created>";
  private static final String MERGED = "<mergeCell ";
  private static final String MERGED_END = "</mergeCells>";

  private SteadyParts() {}

  static byte[] of(PackedFile file) {
    Map<String, byte[]> steady = new LinkedHashMap<>();
    for (String name : file.names()) {
      if (name.equals(PROPERTIES) || name.startsWith(SHEETS)) {
        String text = new String(file.part(name).orElseThrow(), StandardCharsets.UTF_8);
        String same = name.equals(PROPERTIES) ? withoutTime(text) : inOrder(text);
        steady.put(name, same.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Packing.of(file, steady);
  }

  private static String withoutTime(String properties) {
    int from = properties.indexOf(CREATED);
    int to = properties.indexOf(CREATED_END, from);
    return from < 0 || to < 0
        ? properties
        : properties.substring(0, from) + properties.substring(to + CREATED_END.length());
  }

  private static String inOrder(String sheet) {
    int from = sheet.indexOf(MERGED);
    int to = sheet.indexOf(MERGED_END, from);
    if (from < 0 || to < 0) {
      return sheet;
    }
    String merged = sheet.substring(from + MERGED.length(), to);
    String sorted =
        merged.replace(MERGED, "\n").lines().sorted().collect(Collectors.joining(MERGED));
    return sheet.substring(0, from + MERGED.length()) + sorted + sheet.substring(to);
  }
}
