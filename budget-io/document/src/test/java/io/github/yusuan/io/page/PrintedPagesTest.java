package io.github.yusuan.io.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import io.github.yusuan.io.document.PrintedDocument;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {
  private static final Rectangle2D A4 = new Rectangle2D.Double(0, 0, 595, 842);
  private static final int SIZE = 10;

  private final PrintedPages pages = PrintedPages.within(DocumentLimits.STANDARD);
  private PrintedPage page = pages.begin(A4);

  /** Turns what is printed from now on by 90° to the right, so often, about the page's corner. */
  private AffineTransform turn = new AffineTransform();

  private void text(double x, double y, String text) {
    for (int at = 0; at < text.length(); at++) {
      AffineTransform toPage = new AffineTransform(turn);
      toPage.concatenate(new AffineTransform(SIZE, 0, 0, -SIZE, x + SIZE * at, y));
      page.glyph(text.substring(at, at + 1), toPage, 1, page.bounds());
    }
  }

  private void across(double y, double from, double to) {
    page.stroke(turn.createTransformedShape(new Line2D.Double(from, y, to, y)), page.bounds());
  }

  private void down(double x, double from, double to) {
    page.stroke(turn.createTransformedShape(new Line2D.Double(x, from, x, to)), page.bounds());
  }

  /** A table of 3 columns of 100 and 3 rows of 20, whose first row spans the last two columns. */
  private void table() {
    text(150, 90, "收支总表");
    for (double y : new double[] {100, 140, 160}) {
      across(y, 100, 400);
    }
    across(120, 200, 400);
    for (double x : new double[] {100, 200, 400}) {
      down(x, 100, 160);
    }
    down(300, 120, 160);
    text(110, 125, "项目");
    text(260, 115, "预算数");
    text(210, 135, "合计");
    text(310, 135, "本年");
    text(110, 155, "收入");
    text(210, 155, "1.00");
    text(310, 155, "2.00");
    text(110, 175, "注：无");
  }

  private static Grid onlyGrid(PrintedDocument document) {
    assertThat(document.grids()).hasSize(1);
    return document.grids().get(0);
  }

  private static GridCell cell(String text, Area area, PagePlace.Box box) {
    return new GridCell(text, area, new PagePlace(1, box));
  }

  @Test
  void lines_that_cross_are_a_grid_with_spans_and_places() {
    table();

    Grid grid = onlyGrid(pages.build());

    assertThat(grid.edges()).containsExactly(100, 200, 300, 400);
    assertThat(grid.cells())
        .containsExactly(
            cell("项目", Area.at(0, 0).spanning(2, 1), new PagePlace.Box(100, 100, 200, 140)),
            cell("预算数", Area.at(0, 1).spanning(1, 2), new PagePlace.Box(200, 100, 400, 120)),
            cell("合计", Area.at(1, 1), new PagePlace.Box(200, 120, 300, 140)),
            cell("本年", Area.at(1, 2), new PagePlace.Box(300, 120, 400, 140)),
            cell("收入", Area.at(2, 0), new PagePlace.Box(100, 140, 200, 160)),
            cell("1.00", Area.at(2, 1), new PagePlace.Box(200, 140, 300, 160)),
            cell("2.00", Area.at(2, 2), new PagePlace.Box(300, 140, 400, 160)));
  }

  @Test
  void lines_of_text_stand_above_and_below_their_grid() {
    table();

    PrintedDocument document = pages.build();

    assertThat(document.blocks())
        .extracting(Object::toString)
        .containsExactly("收支总表", "grid of 3 rows and 3 columns", "注：无");
    assertThat(document.lines().get(0).place())
        .isEqualTo(new PagePlace(1, new PagePlace.Box(150, 82, 190, 92)));
  }

  @Test
  void a_page_printed_in_any_direction_reads_the_same() {
    table();
    PrintedDocument upright = pages.build();

    for (int quarters = 1; quarters < 4; quarters++) {
      PrintedPages turned = PrintedPages.within(DocumentLimits.STANDARD);
      boolean lying = quarters % 2 != 0;
      page = turned.begin(new Rectangle2D.Double(0, 0, lying ? 842 : 595, lying ? 595 : 842));
      turn =
          switch (quarters) {
            case 1 -> new AffineTransform(0, 1, -1, 0, 842, 0);
            case 2 -> new AffineTransform(-1, 0, 0, -1, 595, 842);
            default -> new AffineTransform(0, -1, 1, 0, 0, 595);
          };
      table();

      assertThat(turned.build()).as("turned by %s quarters", quarters).isEqualTo(upright);
    }
  }

  @Test
  void a_row_that_a_page_cuts_off_needs_no_border_there() {
    across(100, 100, 300);
    down(100, 80, 130);
    down(200, 80, 130);
    down(300, 80, 130);
    text(110, 95, "上行");
    text(110, 120, "下行");

    assertThat(onlyGrid(pages.build()).cells())
        .extracting(GridCell::text)
        .containsExactly("上行", "", "下行", "");
  }

  @Test
  void a_table_open_at_its_sides_has_the_columns_there() {
    across(100, 100, 300);
    across(120, 100, 300);
    down(200, 100, 120);
    text(110, 115, "左");
    text(210, 115, "右");

    assertThat(onlyGrid(pages.build()).cells())
        .extracting(GridCell::text)
        .containsExactly("左", "右");
  }

  @Test
  void a_heading_broken_across_lines_is_one_cell_of_several_lines() {
    across(100, 100, 300);
    across(140, 100, 300);
    down(100, 100, 140);
    down(200, 100, 140);
    down(300, 100, 140);
    text(110, 115, "事业单位");
    text(110, 130, "经营收入");

    assertThat(onlyGrid(pages.build()).cell(0, 0).orElseThrow().text()).isEqualTo("事业单位\n经营收入");
  }

  @Test
  void borders_may_be_thin_rectangles_cell_by_cell() {
    for (double y : new double[] {100, 120, 140}) {
      page.fill(new Rectangle2D.Double(100, y, 100, 0.5), page.bounds());
      page.fill(new Rectangle2D.Double(200.3, y + 0.4, 100, 0.5), page.bounds());
    }
    for (double x : new double[] {100, 200, 300}) {
      page.fill(new Rectangle2D.Double(x, 100, 0.5, 20), page.bounds());
      page.fill(new Rectangle2D.Double(x, 120.3, 0.5, 20), page.bounds());
    }
    text(110, 115, "项目");

    Grid grid = onlyGrid(pages.build());

    assertThat(grid.rows()).isEqualTo(2);
    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.cells()).hasSize(4);
  }

  @Test
  void a_coloured_row_and_an_underline_are_no_table() {
    page.fill(new Rectangle2D.Double(100, 100, 200, 20), page.bounds());
    across(122, 100, 200);
    text(110, 115, "标题");

    PrintedDocument document = pages.build();

    assertThat(document.grids()).isEmpty();
    assertThat(document.lines()).extracting(Object::toString).containsExactly("标题");
  }

  @Test
  void what_lies_outside_of_what_can_be_seen_is_not_there() {
    Rectangle2D clip = new Rectangle2D.Double(0, 0, 595, 105);
    page.glyph("见", new AffineTransform(SIZE, 0, 0, -SIZE, 10, 100), 1, clip);
    page.glyph("隐", new AffineTransform(SIZE, 0, 0, -SIZE, 10, 120), 1, clip);
    page.stroke(new Rectangle2D.Double(5, 110, 100, 20), clip);

    assertThat(pages.build().blocks()).extracting(Object::toString).containsExactly("见");
  }

  @Test
  void a_watermark_is_told_once_and_divides_nothing() {
    for (int number = 1; number <= 3; number++) {
      turn = new AffineTransform();
      table();
      turn = AffineTransform.getRotateInstance(Math.toRadians(-30), 200, 400);
      text(100, 400, "仅供审核");
      page = pages.begin(A4);
    }

    PrintedDocument document = pages.build();

    assertThat(document.grids()).hasSize(3);
    assertThat(document.lines())
        .extracting(Object::toString)
        .containsExactly("收支总表", "注：无", "收支总表", "注：无", "收支总表", "注：无", "仅供审核");
  }

  @Test
  void a_glyph_drawn_twice_to_be_bold_is_one() {
    text(100, 100, "合计11");
    text(100.3, 100, "合计11");

    assertThat(pages.build().lines()).extracting(Object::toString).containsExactly("合计11");
  }

  @Test
  void a_wide_gap_is_a_blank() {
    text(100, 100, "编制部门：甲局");
    text(300, 100, "单位：元");

    assertThat(pages.build().lines()).extracting(Object::toString).containsExactly("编制部门：甲局 单位：元");
  }

  @Test
  void radicals_are_read_as_characters() {
    text(100, 100, "项⽬⽀出");

    assertThat(pages.build().lines()).extracting(Object::toString).containsExactly("项目支出");
  }

  @Test
  void a_page_of_pictures_without_text_is_said_to_be_one() {
    text(100, 100, "标题");
    page.picture();
    page = pages.begin(A4);
    page.picture();

    PrintedDocument document = pages.build();

    assertThat(document.pictures()).hasSize(1);
    assertThat(document.pictures().get(0).place())
        .isEqualTo(new PagePlace(2, new PagePlace.Box(0, 0, 595, 842)));
  }

  @Test
  void cells_never_overlap_whatever_lines_there_are() {
    for (double y : new double[] {100, 120, 140, 160}) {
      across(y, 100, y == 120 ? 200 : 400);
    }
    for (double x : new double[] {100, 200, 300, 400}) {
      down(x, x == 300 ? 140 : 100, 160);
    }

    text(110, 115, "项目");

    boolean[][] covered = new boolean[3][3];
    for (GridCell cell : onlyGrid(pages.build()).cells()) {
      Area area = cell.area();
      for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
        for (int at = area.column(); at < area.column() + area.columnSpan(); at++) {
          assertThat(covered[row][at]).isFalse();
          covered[row][at] = true;
        }
      }
    }
    assertThat(covered)
        .isDeepEqualTo(
            new boolean[][] {{true, true, true}, {true, true, true}, {true, true, true}});
  }

  @Test
  void limits_end_the_work_where_it_would_begin() {
    for (DocumentLimit limit :
        new DocumentLimit[] {
          DocumentLimit.PAGES,
          DocumentLimit.GLYPHS,
          DocumentLimit.PAGE_GLYPHS,
          DocumentLimit.STROKES,
          DocumentLimit.CROSSINGS,
          DocumentLimit.ROWS,
          DocumentLimit.COLUMNS,
          DocumentLimit.CELLS
        }) {
      PrintedPages bounded = PrintedPages.within(DocumentLimits.STANDARD.with(limit, 1));
      page = bounded.begin(A4);

      assertThatThrownBy(
              () -> {
                table();
                page = bounded.begin(A4);
              })
          .as(limit.name())
          .isInstanceOf(DisclosureFormatException.class)
          .hasMessageContaining("DocumentLimit." + limit.name());
    }
  }

  @Test
  void places_without_a_number_are_left_out() {
    page.glyph("x", new AffineTransform(Double.NaN, 0, 0, 1, 0, 0), 1, page.bounds());
    page.stroke(new Line2D.Double(Double.POSITIVE_INFINITY, 0, 3, 0), page.bounds());

    assertThatThrownBy(pages::build)
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a document without text");
  }
}
