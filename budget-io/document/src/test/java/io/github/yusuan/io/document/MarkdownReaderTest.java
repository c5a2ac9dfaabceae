package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.TextPlace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static PrintedDocument read(String text) {
    return new MarkdownReader()
        .read(text.getBytes(StandardCharsets.UTF_8), DocumentLimits.STANDARD);
  }

  private static List<List<String>> rows(Grid grid) {
    return Rows.of(grid);
  }

  @Test
  void a_run_of_pipe_lines_is_a_grid_with_or_without_a_delimiter_row() {
    Grid with = read("| 项目 | 金额 |\n|:--|---:|\n| 合计 | 1 |").grids().get(0);
    Grid without = read("| 项目 | 金额 |\n| 合计 | 1 |").grids().get(0);

    assertThat(rows(with)).containsExactly(List.of("项目", "金额"), List.of("合计", "1"));
    assertThat(rows(without)).isEqualTo(rows(with));
    assertThat(with.spans()).isFalse();
  }

  @Test
  void a_row_of_single_dashes_is_data_except_below_the_heading() {
    Grid grid = read("| 项目 | 金额 |\n| 合计 | 1 |\n| - | - |").grids().get(0);

    assertThat(rows(grid)).hasSize(3).endsWith(List.of("-", "-"));
    assertThat(rows(read("| 项目 | 金额 |\n| - | - |").grids().get(0))).hasSize(1);
  }

  @Test
  void rows_may_be_ragged_and_lack_the_closing_pipe() {
    Grid grid = read("| a | b | c |\n| d\n| e | f").grids().get(0);

    assertThat(rows(grid)).containsExactly(List.of("a", "b", "c"), List.of("d"), List.of("e", "f"));
    assertThat(grid.columns()).isEqualTo(3);
  }

  @Test
  void an_escaped_pipe_is_text_and_a_break_divides_lines_of_a_cell() {
    Grid grid = read("| 甲\\|乙 | 机关运行经费预算<br>数 | **合计** |").grids().get(0);

    assertThat(rows(grid)).containsExactly(List.of("甲|乙", "机关运行经费预算\n数", "合计"));
  }

  @Test
  void lines_between_grids_stand_in_the_order_of_reading() {
    PrintedDocument document =
        read("# 2024年预算收支总表\n\n单位：万元\n\n| a |\n\n注：**本表**无数据\n![图](x.png)\n| b |\n");

    assertThat(document.blocks())
        .extracting(Object::toString)
        .containsExactly(
            "2024年预算收支总表",
            "单位：万元",
            "grid of 1 rows and 1 columns",
            "注：本表无数据",
            "grid of 1 rows and 1 columns");
  }

  @Test
  void every_cell_and_line_has_its_line_and_column() {
    PrintedDocument document = read("标题\r\n\r\n| 甲 |  1.00 |\r\n");

    assertThat(document.lines().get(0).place()).isEqualTo(TextPlace.atLine(1).column(1));
    assertThat(document.grids().get(0).cells())
        .extracting(GridCell::place)
        .containsExactly(TextPlace.atLine(3).column(3), TextPlace.atLine(3).column(8));
  }

  @Test
  void text_of_chinese_offices_is_read_in_their_encodings() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
      byte[] bytes = "| 合计 |".getBytes(charset);

      assertThat(new MarkdownReader().read(bytes, DocumentLimits.STANDARD).grids())
          .as(charset.name())
          .singleElement()
          .satisfies(grid -> assertThat(rows(grid)).containsExactly(List.of("合计")));
    }
  }

  @Test
  void what_is_no_text_is_refused() {
    assertThatThrownBy(
            () -> new MarkdownReader().read(new byte[] {(byte) 0xff}, DocumentLimits.STANDARD))
        .isInstanceOfSatisfying(
            DisclosureFormatException.class,
            refused ->
                assertThat(refused.in(Language.CHINESE)).contains("不是文字的内容").contains("GB18030"));
  }

  @Test
  void a_grid_beyond_the_limits_is_refused_where_it_stands() {
    DocumentLimits limits = DocumentLimits.STANDARD.with(DocumentLimit.COLUMNS, 2);
    byte[] bytes = "标题\n| a | b | c |".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new MarkdownReader().read(bytes, limits))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("more than 2 columns of a grid")
        .hasMessageContaining("DocumentLimit.COLUMNS");
  }
}
