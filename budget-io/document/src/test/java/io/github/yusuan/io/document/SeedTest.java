package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import io.github.yusuan.rules.claim.Claims;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The seed, whose tables stand exactly as an OCR service left them. */
class SeedTest {
  private static final Reading READING = Documents.reader().read(Published.TUNLIU);
  private static final Disclosure TYPED = Published.typed("tunliu-2024");

  @Test
  void all_figures_of_its_tables_are_placed() {
    int tables =
        READING.disclosure().tables().stream()
            .flatMap(table -> table.lines().stream())
            .mapToInt(line -> line.figures().size())
            .sum();

    assertThat(tables).isEqualTo(219);
    assertThat(READING.figures().areComplete()).isTrue();
    assertThat(READING.figures().inDoubt()).isZero();
  }

  @Test
  void its_tables_are_those_that_were_typed_by_hand_cell_for_cell() {
    assertThat(Published.lines(READING.disclosure())).isEqualTo(Published.lines(TYPED));
  }

  @Test
  void template_year_and_department_are_told_by_its_titles_and_said() {
    assertThat(READING.disclosure().template()).isEqualTo(TYPED.template());
    assertThat(READING.disclosure().year()).isEqualTo(TYPED.year());
    assertThat(READING.disclosure().department().name()).isEqualTo(TYPED.department().name());
    assertThat(READING.told())
        .extracting(words -> words.in(Language.CHINESE))
        .containsExactly(
            "样式按表题认作" + TYPED.template().id() + "（13张表）", "年度按表题认作2024", "部门：长治市屯留区行政审批服务管理局");
  }

  @Test
  void two_swapped_headings_come_out_right_and_it_says_so() {
    Table revenue = READING.disclosure().tables().get(2);

    assertThat(revenue.lines().get(0).figure("carry-over").orElseThrow()).hasToString("0.43");
    assertThat(revenue.lines().get(0).figure("unit-funds")).isEmpty();
    assertThat(READING.doubts())
        .filteredOn(doubt -> doubt.kind() == DoubtKind.TWO_READINGS)
        .extracting(doubt -> doubt.in(Language.CHINESE))
        .singleElement()
        .asString()
        .contains("表头与样式次序不同")
        .contains("取样式次序");
  }

  @Test
  void every_figure_has_the_line_and_column_where_it_stands() {
    List<String> text = new String(Published.TUNLIU, StandardCharsets.UTF_8).lines().toList();
    List<Cell> printed =
        READING.disclosure().tables().stream()
            .flatMap(table -> table.cells().stream())
            .filter(cell -> !cell.isBlank())
            .toList();

    assertThat(printed).hasSize(219);
    for (Cell cell : printed) {
      TextPlace place = (TextPlace) READING.place(cell).orElseThrow();
      assertThat(text.get(place.line() - 1).substring(place.column() - 1))
          .as("%s at %s", cell, place)
          .startsWith(cell.figure().orElseThrow().toString());
    }
  }

  @Test
  void all_figures_of_funding_and_all_texts_of_its_eight_sheets_are_read() {
    int figures = 0;
    for (PerformanceTarget typed : TYPED.performanceTargets()) {
      PerformanceTarget read = sheet(typed);
      figures += read.termFunding().tiers().size() + read.annualFunding().tiers().size() + 2;

      assertThat(read.withIndicators(List.of())).isEqualTo(typed.withIndicators(List.of()));
    }
    assertThat(figures).isEqualTo(80);
    assertThat(READING.disclosure().performanceTargets()).hasSize(8);
  }

  @Test
  void all_indicators_are_read_with_both_values_and_two_defects_stay_in_doubt() {
    int indicators = 0;
    for (PerformanceTarget typed : TYPED.performanceTargets()) {
      assertThat(printed(sheet(typed))).containsExactlyInAnyOrderElementsOf(printed(typed));
      indicators += typed.indicators().size();
    }
    assertThat(indicators).isEqualTo(90);
    assertThat(READING.doubts())
        .filteredOn(doubt -> doubt.kind() == DoubtKind.TARGET_SHEET)
        .extracting(doubt -> doubt.in(Language.CHINESE))
        .satisfiesExactly(
            cut -> assertThat(cut).contains("保障便民便企服|保障”"),
            twice -> assertThat(twice).contains("提升政务服务效率|提升|提升|"));
  }

  private static PerformanceTarget sheet(PerformanceTarget typed) {
    return READING.disclosure().performanceTargets().stream()
        .filter(target -> target.project().equals(typed.project()))
        .findFirst()
        .orElseThrow();
  }

  /** Name and values; a heading that the service lost cannot be read. */
  private static List<String> printed(PerformanceTarget target) {
    return target.indicators().stream()
        .map(
            indicator ->
                indicator.name()
                    + indicator.term().map(TargetValue::text)
                    + indicator.annual().map(TargetValue::text))
        .toList();
  }

  @Test
  void procurement_assets_and_units_that_its_text_tells_are_those_that_were_typed_by_hand() {
    Disclosure told = Claims.read(READING.disclosure()).disclosure();
    Procurement typed = TYPED.procurement().orElseThrow();

    assertThat(told.procurement()).contains(typed.withPurchasedServices(List.of()));
    assertThat(told.assets()).isEqualTo(TYPED.assets());
    assertThat(told.organisation().orElseThrow().units())
        .isEqualTo(TYPED.organisation().orElseThrow().units());
  }

  /** Returns what stands at a place, to the end of its line. */
  private static String at(Place place) {
    TextPlace text = (TextPlace) place;
    return new String(Published.TUNLIU, StandardCharsets.UTF_8)
        .lines()
        .toList()
        .get(text.line() - 1)
        .substring(text.column() - 1);
  }

  @Test
  void a_blank_cell_has_the_place_where_nothing_is_printed() {
    Cell blank =
        READING.disclosure().tables().get(2).cells().stream()
            .filter(Cell::isBlank)
            .findFirst()
            .orElseThrow();

    assertThat(READING.place(blank)).isPresent();
    assertThat(at(READING.place(blank).orElseThrow()).stripLeading()).startsWith("|");
  }

  @Test
  void tables_sheets_indicators_and_sections_have_places_where_they_begin() {
    Disclosure read = READING.disclosure();
    PerformanceTarget sheet = read.performanceTargets().get(0);

    assertThat(read.tables())
        .allSatisfy(table -> assertThat(READING.place(table.form())).isPresent());
    assertThat(at(READING.place(read.tables().get(2).form()).orElseThrow())).startsWith("项目 |");
    assertThat(at(READING.place(sheet.project()).orElseThrow())).startsWith("项目名称");
    assertThat(sheet.indicators())
        .allSatisfy(
            one ->
                assertThat(at(READING.place(sheet.project(), one.name()).orElseThrow()))
                    .contains(one.name()));
    assertThat(read.narrative())
        .isNotEmpty()
        .allSatisfy(
            section ->
                assertThat(at(READING.place(section).orElseThrow())).isEqualTo(section.title()));
  }

  @Test
  void the_figures_of_a_sheet_for_the_year_have_their_places_too() {
    List<Cell> cells =
        READING.disclosure().cells().stream()
            .filter(cell -> cell.sheet().isPresent() && !cell.isBlank())
            .toList();

    assertThat(cells).hasSize(40);
    assertThat(cells).allSatisfy(cell -> assertThat(READING.place(cell)).isPresent());
  }

  @Test
  void every_sentence_of_the_text_has_the_place_of_its_line() {
    int sentences = 0;
    for (Section section : READING.disclosure().narrative()) {
      for (String sentence : Pattern.compile("[。；\\n]").split(section.text(), -1)) {
        String beginning = sentence.strip();
        if (!beginning.isEmpty()) {
          String line = at(READING.place(section, beginning).orElseThrow()).replace("*", "");
          assertThat(line).contains(beginning.substring(0, Math.min(6, beginning.length())));
          sentences++;
        }
      }
    }
    assertThat(sentences).isGreaterThan(60);
  }
}
