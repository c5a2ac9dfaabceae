package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Real documents of a folder, {@code -Ddocuments=DIR}: what is read of each is compared with {@code
 * expected.tsv}, that of the folder if it has one, and what is told of it with {@code
 * findings.tsv}, which says of each finding why it is true. Without a folder nothing is read, and
 * it is said.
 */
class RealDocumentsTest {
  private static final String FOLDER = System.getProperty("documents", "");
  private static final List<String> FORMATS =
      List.of(".md", ".html", ".htm", ".docx", ".xlsx", ".pdf", ".ofd");

  /** Makes the expected line of a document: facts only. */
  private static String line(Path document) throws IOException {
    String name = document.getFileName().toString();
    try {
      Reading reading = Documents.read(document);
      assertThat(reading.figures().areComplete()).as(name).isTrue();
      Report report = Rulebook.standard().check(reading.disclosure());
      if (resource("expected.tsv").contains(name)) {
        isTold(document, report);
      }
      String errors =
          report.errors().stream()
              .map(finding -> finding.rule())
              .distinct()
              .sorted()
              .collect(Collectors.joining(","));
      return String.join(
          "\t",
          name,
          reading.disclosure().template().id(),
          String.valueOf(reading.disclosure().tables().size()),
          String.valueOf(reading.figures().seen()),
          String.valueOf(reading.figures().placed()),
          report.joint().consistency().name().toLowerCase(Locale.ROOT),
          errors.isEmpty() ? "-" : errors);
    } catch (DisclosureFormatException refused) {
      return name + "\trefused";
    }
  }

  /** A finding and why it is true (已核实的问题). */
  private record Known(String document, String rule, String words) {
    static Known of(String line) {
      String[] fields = line.split("\t", 4);
      assertThat(fields).as(line).hasSize(4).doesNotContain("");
      return new Known(fields[0], fields[1], fields[2]);
    }

    boolean is(Finding finding) {
      return finding.rule().equals(rule)
          && (words.equals("*") || finding.in(Language.CHINESE).contains(words));
    }
  }

  private static List<Known> known(Path document) throws IOException {
    String name = document.getFileName().toString();
    return resource("findings.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Known::of)
        .filter(known -> known.document().equals(name))
        .toList();
  }

  /** Everything told is known to be true, and what is known to be wrong is told. */
  private static void isTold(Path document, Report report) throws IOException {
    List<Known> known = known(document);
    List<Finding> told =
        Stream.of(Outcome.VIOLATED, Outcome.NOTED)
            .flatMap(outcome -> report.findings(outcome).stream())
            .toList();
    assertThat(told)
        .allSatisfy(
            finding ->
                assertThat(known)
                    .as(finding.in(Language.CHINESE))
                    .anyMatch(one -> one.is(finding)));
    assertThat(known).allSatisfy(one -> assertThat(told).anyMatch(one::is));
  }

  private static Map<String, String> expected(Path folder) throws IOException {
    Path own = folder.resolve("expected.tsv");
    String text = Files.exists(own) ? Files.readString(own) : resource("expected.tsv");
    Map<String, String> lines = new LinkedHashMap<>();
    text.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .forEach(line -> lines.put(line.substring(0, line.indexOf('\t')), line));
    return lines;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = RealDocumentsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Path> documents(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> FORMATS.stream().anyMatch(file.getFileName().toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void documents_are_read_where_a_folder_is_given() {
    assumeTrue(!FOLDER.isEmpty(), "no real documents: give a folder by -Ddocuments=DIR");

    assertThat(documents(Path.of(FOLDER))).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> each_document_is_read_as_expected() throws IOException {
    if (FOLDER.isEmpty()) {
      return Stream.empty();
    }
    Map<String, String> expected = expected(Path.of(FOLDER));
    return documents(Path.of(FOLDER)).stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getFileName().toString(),
                    () -> {
                      String read = line(document);
                      String told = expected.get(document.getFileName().toString());
                      assumeTrue(told != null, "nothing is expected of this document: " + read);
                      assertThat(read).isEqualTo(told);
                    }));
  }
}
