package io.github.yusuan.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import io.github.yusuan.io.document.PackedFile;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.document.TextLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookReaderTest {
  private static byte[] workbook(Consumer<Workbook> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      content.accept(workbook);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
    return bytes.toByteArray();
  }

  private static PrintedDocument read(Consumer<Workbook> content) {
    return Documents.reader().print(workbook(content));
  }

  @Test
  void every_visible_sheet_is_a_grid_with_merged_cells_and_addresses() {
    PrintedDocument document =
        read(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("表一");
              sheet.value(0, 0, "项目");
              sheet.range(0, 0, 1, 0).merge();
              sheet.value(0, 1, "预算数");
              sheet.range(0, 1, 0, 2).merge();
              sheet.value(1, 1, "合计");
              sheet.value(1, 2, "基本支出");
              sheet.value(2, 0, "合计");
              sheet.value(2, 2, 1222.5);
              sheet.style(2, 2).format("#,##0.00").set();
              Worksheet hidden = workbook.newWorksheet("说明");
              hidden.value(0, 0, "x");
              hidden.setVisibilityState(VisibilityState.HIDDEN);
            });

    Grid grid = document.grids().get(0);
    assertThat(document.blocks()).hasSize(1);
    assertThat(grid.cells())
        .extracting(GridCell::text)
        .containsExactly("项目", "预算数", "合计", "基本支出", "合计", "", "1,222.50");
    assertThat(grid.cells().get(0).area()).isEqualTo(Area.at(0, 0).spanning(2, 1));
    assertThat(grid.cells().get(1).area()).isEqualTo(Area.at(0, 1).spanning(1, 2));
    assertThat(grid.cells().get(6).place())
        .isEqualTo(new SheetPlace("表一", new SheetPlace.Address("C3")));
  }

  @Test
  void a_sheet_of_one_text_in_a_row_is_lines() {
    PrintedDocument document =
        read(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("编制说明");
              sheet.value(0, 0, "2025年部门预算编制说明");
              sheet.value(2, 0, "一、收入\n二、支出");
            });

    assertThat(document.lines())
        .extracting(TextLine::text)
        .containsExactly("2025年部门预算编制说明", "一、收入", "二、支出");
  }

  @Test
  void a_value_in_the_last_cell_of_a_sheet_is_refused_before_rows_are_built() throws IOException {
    byte[] near = workbook(workbook -> workbook.newWorksheet("s").value(0, 0, 1));
    byte[] far = with(near, sheet -> sheet.replace("A1", "XFD1048576"));

    assertThatThrownBy(() -> Documents.reader().print(far))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("XFD1048576")
        .hasMessageContaining("more than 100000 rows of a grid");
  }

  @Test
  void cells_of_no_value_cost_the_places_before_them() throws IOException {
    byte[] near = workbook(workbook -> workbook.newWorksheet("s").value(0, 0, 1));
    String rows =
        IntStream.rangeClosed(2, 7_000)
            .mapToObj(row -> "<row r=\"%d\"><c r=\"XFD%d\"/></row>".formatted(row, row))
            .collect(Collectors.joining());
    byte[] far = with(near, sheet -> sheet.replace("</sheetData>", rows + "</sheetData>"));

    assertThatThrownBy(() -> Documents.reader().print(far))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("more than 100000000 places of sheets");
  }

  @Test
  void merged_ranges_that_cover_more_than_the_sheet_are_damage() throws IOException {
    byte[] whole =
        workbook(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("s");
              sheet.value(0, 0, "a");
              sheet.value(2, 1, "b");
              sheet.value(2, 2, "c");
              sheet.range(0, 0, 1, 1).merge();
            });
    byte[] again =
        with(
            whole,
            sheet ->
                sheet.replace(
                    "<mergeCell ref=\"A1:B2\"/>", "<mergeCell ref=\"A1:B2\"/>".repeat(3)));

    assertThat(Documents.reader().print(whole).grids().get(0).cells())
        .filteredOn(cell -> !cell.text().isEmpty())
        .hasSize(3);
    assertThatThrownBy(() -> Documents.reader().print(again))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a damaged workbook");
  }

  /** Returns a workbook with the text of its sheets changed. */
  private static byte[] with(byte[] workbook, UnaryOperator<String> change) throws IOException {
    PackedFile file = PackedFile.of(workbook, DocumentLimits.STANDARD);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : file.names()) {
        out.putNextEntry(new ZipEntry(name));
        String part = new String(file.part(name).orElseThrow(), StandardCharsets.UTF_8);
        boolean sheet = name.contains("worksheets/");
        out.write((sheet ? change.apply(part) : part).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void columns_beyond_the_limits_are_refused_where_they_stand() {
    byte[] wide = workbook(workbook -> workbook.newWorksheet("s").value(0, 3, "d"));
    DocumentLimits limits = DocumentLimits.STANDARD.with(DocumentLimit.COLUMNS, 3);

    assertThatThrownBy(() -> Documents.reader().withLimits(limits).print(wide))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("D1")
        .hasMessageContaining("more than 3 columns");
  }

  @Test
  void a_damaged_workbook_ends_in_the_one_exception() {
    byte[] whole = workbook(workbook -> workbook.newWorksheet("s").value(0, 0, "a"));

    for (int at = 0; at < whole.length; at += 41) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      readOrRefuse(damaged);
      readOrRefuse(Arrays.copyOf(whole, at));
    }
  }

  private static void readOrRefuse(byte[] document) {
    try {
      assertThat(new WorkbookReader().read(document, DocumentLimits.STANDARD)).isNotNull();
    } catch (DisclosureFormatException refused) {
      assertThat(refused.found()).isNotEmpty();
    }
  }
}
