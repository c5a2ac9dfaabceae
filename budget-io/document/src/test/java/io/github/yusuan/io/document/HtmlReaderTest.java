package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.TextPlace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static PrintedDocument read(String html) {
    return new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8), DocumentLimits.STANDARD);
  }

  @Test
  void a_table_is_a_grid_with_its_spans() {
    Grid grid =
        read("<html><table><tr><th rowspan=2>项目<th colspan='2'>预算数</tr>"
                + "<tr><td>合计<td>基本支出</tr><tr><td>合计<td>3<td>1</tr></table>")
            .grids()
            .get(0);

    assertThat(Rows.of(grid))
        .containsExactly(
            List.of("项目(2x1)", "预算数(1x2)"), List.of("合计", "基本支出"), List.of("合计", "3", "1"));
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.spans()).isTrue();
    assertThat(grid.cell(1, 1)).map(GridCell::text).contains("合计");
  }

  @Test
  void a_span_ends_with_the_table_and_never_covers_another_cell() {
    Grid grid =
        read("<html><table><tr><td>a<td rowspan=9>b</tr><tr><td colspan=3>c<td>d</tr></table>")
            .grids()
            .get(0);

    assertThat(Rows.of(grid)).containsExactly(List.of("a", "b(2x1)"), List.of("c", "d"));
    assertThat(grid.cell(1, 1)).map(GridCell::text).contains("b");
    assertThat(grid.cell(1, 2)).map(GridCell::text).contains("d");
  }

  @Test
  void a_table_of_tables_is_layout_and_its_texts_are_lines() {
    PrintedDocument page =
        read(
            "<html><body><table><tr><td>2024年预算收支总表<br>单位：万元</td></tr>"
                + "<tr><td><table><tr><td>合计</td><td>1</td></tr></table></td></tr></table></body></html>");

    assertThat(page.blocks())
        .extracting(Object::toString)
        .containsExactly("2024年预算收支总表", "单位：万元", "grid of 1 rows and 2 columns");
  }

  @Test
  void what_a_browser_does_not_show_is_not_read() {
    PrintedDocument page =
        read(
            "<html><head><title>t</title></head><body><script>var a='表';</script><p hidden>x</p>"
                + "<p style='display: none'>y</p><p>见<b>下</b>表</p>"
                + "<table><tr style='display:none'><td>9</td></tr><tr><td>1</td></tr></table>");

    assertThat(page.lines()).extracting(TextLine::text).containsExactly("见下表");
    assertThat(Rows.of(page.grids().get(0))).containsExactly(List.of("1"));
  }

  @Test
  void lines_of_a_cell_stay_apart_and_places_are_those_of_the_file() {
    Grid grid =
        read("<html>\n<table><tr>\n <td>机关运行经费预算<br>数</td>\n <td>1</td></tr></table>")
            .grids()
            .get(0);

    assertThat(grid.cells().get(0).text()).isEqualTo("机关运行经费预算\n数");
    assertThat(grid.cells())
        .extracting(GridCell::place)
        .containsExactly(TextPlace.atLine(3).column(2), TextPlace.atLine(4).column(2));
  }

  @Test
  void a_page_in_the_encoding_of_chinese_offices_is_read() {
    byte[] page = "<html><meta charset=gbk><p>预算</p>".getBytes(Charset.forName("GBK"));

    assertThat(new HtmlReader().read(page, DocumentLimits.STANDARD).lines())
        .extracting(TextLine::text)
        .containsExactly("预算");
  }

  @Test
  void tables_of_html_among_lines_of_markdown_keep_place_and_spans() {
    byte[] text =
        "# 标题\n\n<table><tr><td colspan=\"2\">甲</td></tr>\n<tr><td>乙</td><td>1</td></tr></table>\n\n注：无\n| a |\n"
            .getBytes(StandardCharsets.UTF_8);

    PrintedDocument document = Documents.reader().print(text);

    assertThat(document.blocks())
        .extracting(Object::toString)
        .containsExactly(
            "标题", "grid of 2 rows and 2 columns", "注：无", "grid of 1 rows and 1 columns");
    assertThat(Rows.of(document.grids().get(0)))
        .containsExactly(List.of("甲(1x2)"), List.of("乙", "1"));
    assertThat(document.grids().get(0).cells().get(1).place())
        .isEqualTo(TextPlace.atLine(4).column(5));
  }

  @Test
  void a_span_over_a_million_columns_is_refused_before_it_is_filled_in() {
    assertThatThrownBy(() -> read("<html><table><tr><td colspan=1000000>a</table>"))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("more than 1000 columns of a grid");
  }

  @Test
  void elements_nested_too_deep_are_refused() {
    assertThatThrownBy(() -> read("<html>" + "<div>".repeat(400) + "x"))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("256 levels of nesting");
    assertThatThrownBy(() -> read("<html>" + "<table><tr><td>".repeat(100_000)))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("256 levels of nesting");
  }
}
