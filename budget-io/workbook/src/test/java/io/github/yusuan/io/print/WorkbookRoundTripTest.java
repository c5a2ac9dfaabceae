package io.github.yusuan.io.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Doubt;
import io.github.yusuan.io.document.DoubtKind;
import io.github.yusuan.io.document.FilledDocument;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.io.workbook.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * What is written as a workbook is read again, under every template: all that the disclosure says
 * in print, which is what the grids of the publication say.
 */
class WorkbookRoundTripTest {
  @Provide
  Arbitrary<Disclosure> disclosures() {
    return Arbitraries.of(Derived.templates()).flatMap(Derived::under);
  }

  /** What is titled of another year is not filled in. */
  @Provide
  Arbitrary<Disclosure> titledOfTheYear() {
    return disclosures().filter(WorkbookRoundTripTest::isTitledOfTheYear);
  }

  private static boolean isTitledOfTheYear(Disclosure disclosure) {
    String lastYear = disclosure.year().minusYears(1).toString();
    return disclosure.tables().stream()
        .flatMap(table -> table.title().stream())
        .noneMatch(title -> title.contains(lastYear));
  }

  private static byte[] written(Disclosure disclosure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter().write(Publication.of(disclosure), out);
    return out.toByteArray();
  }

  private static DocumentReader reader(Disclosure disclosure) {
    Template template = disclosure.template();
    return Documents.reader().withTemplate(template).withYear(template.year());
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void what_is_written_is_read_again(@ForAll("disclosures") Disclosure disclosure)
      throws IOException {
    byte[] workbook = written(disclosure);

    Reading reading = reader(disclosure).read(workbook);

    Reading printed = reader(disclosure).place(Publication.of(disclosure).asPrinted());
    assertThat(Differences.of(disclosure, reading.disclosure()))
        .as(disclosure.template().id())
        .isEqualTo(Differences.of(disclosure, printed.disclosure()));
    assertThat(Differences.of(printed.disclosure(), reading.disclosure())).isEmpty();
    assertThat(reading.figures()).isEqualTo(printed.figures());
    assertThat(written(disclosure)).isEqualTo(workbook);
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void a_blank_workbook_is_filled_in_where_its_figures_are_read_from(
      @ForAll("titledOfTheYear") Disclosure disclosure) throws IOException {
    Disclosure blank =
        disclosure.withTables(
            disclosure.tables().stream().map(WorkbookRoundTripTest::blank).toList());
    Disclosure tables = disclosure.withPerformanceTargets(List.of()).withNarrative(List.of());
    Disclosure wanted = reader(disclosure).read(written(disclosure)).disclosure();

    FilledDocument filled = reader(disclosure).fill(written(blank), tables);

    Disclosure read = reader(disclosure).read(filled.bytes()).disclosure();
    assertThat(filled.figures().areComplete()).isTrue();
    assertThat(filled.figures().placed()).isEqualTo(shown(read).stream().mapToInt(Map::size).sum());
    if (filled.figures().inDoubt() == 0) {
      assertThat(shown(read)).as(filled.doubts().toString()).isEqualTo(shown(wanted));
    } else {
      // A blank prints no column of which no document of its kind was seen.
      assertThat(filled.doubts())
          .extracting(Doubt::kind)
          .containsAnyOf(DoubtKind.UNPLACED_ROW, DoubtKind.MISSING_COLUMN);
    }
  }

  private static Table blank(Table table) {
    return table.withLines(table.lines().stream().map(line -> line.withFigures(Map.of())).toList());
  }

  /** The amounts of every line of every table: a format without places shows 1.50 as 1.5. */
  private static List<Map<String, String>> shown(Disclosure disclosure) {
    return disclosure.tables().stream()
        .flatMap(table -> table.lines().stream())
        .map(WorkbookRoundTripTest::amounts)
        .filter(amounts -> !amounts.isEmpty())
        .toList();
  }

  private static Map<String, String> amounts(Line line) {
    return line.figures().entrySet().stream()
        .flatMap(
            figure ->
                Stream.of(Map.entry(figure.getKey(), figure.getValue().shortest().toString())))
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
