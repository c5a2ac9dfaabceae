package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a publication under the headings of many provinces: what is there is not missed. */
class PublishedPartsTest {
  /**
   * Each document begins with # and its name, and what is found to be absent behind a tab; a line
   * is the title of a section and its text.
   */
  static Stream<String> documents() throws IOException {
    return documents("publication-parts.txt");
  }

  static Stream<String> dated() throws IOException {
    return documents("publication-days.txt");
  }

  private static Stream<String> documents(String resource) throws IOException {
    try (InputStream in = PublishedPartsTest.class.getResourceAsStream(resource)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("===\n")).filter(document -> !document.isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_part_is_found_under_its_heading_and_only_what_is_absent_is_told(String document) {
    assertTold(document, "PUBLICATION");
  }

  @ParameterizedTest
  @MethodSource("dated")
  void days_that_the_text_tells_are_compared(String document) {
    assertTold(document, "PUBLICATION-DAYS");
  }

  private static void assertTold(String document, String rules) {
    List<String> lines = document.lines().filter(line -> !line.isBlank()).toList();
    Sketch sketch =
        Sketch.of(Templates.nationalBudget().of(Year.of(2026), DocumentKind.DEPARTMENT_BUDGET));
    for (int at = 1; at < lines.size(); at++) {
      String[] parts = lines.get(at).split("\t", -1);
      sketch.section(
          Section.builder()
              .id("part-" + at)
              .title(parts[0])
              .text(parts.length > 1 ? parts[1].replace("\\n", "\n") : ""));
    }
    String[] first = lines.get(0).split("\t", -1);
    List<String> absent = first.length > 1 ? List.of(first[1].split(",", -1)) : List.of();

    List<String> told = told(sketch, rules);
    assertThat(told).hasSameSizeAs(absent);
    assertThat(absent).allMatch(part -> told.stream().anyMatch(said -> said.contains(part)));
  }

  private static List<String> told(Sketch sketch, String rules) {
    return Rulebook.standard()
        .only(rules)
        .check(sketch.disclosure())
        .findings(Outcome.VIOLATED)
        .stream()
        .map((Finding finding) -> finding.in(Language.CHINESE))
        .toList();
  }
}
