package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.TextPlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
}
