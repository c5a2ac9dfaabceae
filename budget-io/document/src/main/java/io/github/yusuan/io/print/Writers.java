package io.github.yusuan.io.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** The writers on the class path (可用写出器). */
final class Writers {
  private static final List<DisclosureWriter> WRITERS =
      ServiceLoader.load(DisclosureWriter.class, DisclosureWriter.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  /** Formats that have a writer, and the artifact that brings it. */
  private static final Map<String, String> ARTIFACTS =
      Map.of("html", "budget-document", "xlsx", "budget-workbook");

  private Writers() {}

  static DisclosureWriter of(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    String extension = text.substring(text.lastIndexOf('.') + 1);
    return WRITERS.stream()
        .filter(writer -> writer.extensions().contains(extension))
        .findFirst()
        .orElseThrow(() -> none(file, extension));
  }

  private static IllegalArgumentException none(Path file, String extension) {
    String artifact = ARTIFACTS.get(extension);
    return new IllegalArgumentException(
        artifact == null
            ? "a publication must be written to a file of a known format, "
                + String.join(" or ", new TreeSet<>(ARTIFACTS.keySet()))
                + ": "
                + file
            : "io.github.yusuan:" + artifact + " must be on the class path to write " + file);
  }
}
