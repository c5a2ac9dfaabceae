package io.github.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import io.github.yusuan.io.document.PrintedDocument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
  private static final String PICTURE = "q 500 0 0 700 0 0 cm /P Do Q ";

  private static PrintedDocument read(byte[] bytes) {
    return new PdfReader().read(bytes, DocumentLimits.STANDARD);
  }

  private static List<List<String>> rows(Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(
            row ->
                grid.cells().stream()
                    .filter(cell -> cell.area().row() == row)
                    .map(GridCell::text)
                    .toList())
        .toList();
  }

  private static void picture(org.apache.pdfbox.pdmodel.PDDocument document, PDPage page)
      throws IOException {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    Pdfs.resource(
        page,
        COSName.XOBJECT,
        "P",
        LosslessFactory.createFromImage(document, image).getCOSObject());
  }

  @Test
  void a_pdf_is_read_by_what_it_holds(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("file"), Pdfs.page(Pdfs.TABLE));

    assertThat(Documents.print(file).grids()).hasSize(1);
  }

  @Test
  void a_pdf_without_its_end_is_told_as_one_that_may_lack_parts() {
    byte[] whole = Pdfs.page(Pdfs.TABLE);
    byte[] trailing = Arrays.copyOf(whole, whole.length + 5_000);
    byte[] cut = Arrays.copyOf(whole, whole.length - 30);

    assertThat(read(whole).cutOffs()).isEmpty();
    assertThat(read(trailing).cutOffs()).isEmpty();
    assertThat(read(cut).cutOffs()).hasSize(1);
    assertThat(read(cut).grids()).hasSize(1);
    assertThatThrownBy(() -> Documents.reader().read(cut))
        .isInstanceOfSatisfying(
            DisclosureFormatException.class,
            refused -> assertThat(refused.in(Language.CHINESE)).contains("可能已损坏的文件（缺少文件尾"));
  }

  @Test
  void only_what_begins_as_a_pdf_is_recognised() {
    PdfReader reader = new PdfReader();

    assertThat(reader.recognises("\n%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(reader.recognises("%PDF".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(reader.recognises("| %PDF-1.7 |".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(reader.recognises(new byte[0])).isFalse();
  }

  @Test
  void a_drawn_table_is_a_grid_each_cell_with_its_place() {
    PrintedDocument document = read(Pdfs.page(Pdfs.TABLE));

    assertThat(document.blocks())
        .extracting(Object::toString)
        .containsExactly("Table", "grid of 2 rows and 2 columns");
    Grid grid = document.grids().get(0);
    assertThat(rows(grid)).containsExactly(List.of("Item", "Amount"), List.of("Total", "1,234.50"));
    assertThat(grid.cells().get(3).place())
        .isEqualTo(new PagePlace(1, new PagePlace.Box(200, 162, 300, 182)));
  }

  @Test
  void a_page_that_is_shown_turned_is_read_as_it_is_shown() {
    PrintedDocument upright = read(Pdfs.page(Pdfs.TABLE));

    for (int degrees : new int[] {90, 180, 270}) {
      String turned =
          switch (degrees) {
            case 90 -> "0 1 -1 0 842 0 cm ";
            case 180 -> "-1 0 0 -1 595 842 cm ";
            default -> "0 -1 1 0 0 595 cm ";
          };
      byte[] bytes =
          Pdfs.page(
              turned + Pdfs.TABLE,
              (document, page) -> {
                boolean lying = degrees % 180 != 0;
                page.setMediaBox(new PDRectangle(lying ? 842 : 595, lying ? 595 : 842));
                page.setRotation(degrees);
              });

      assertThat(read(bytes).grids())
          .extracting(PdfReaderTest::rows)
          .as("%s°", degrees)
          .containsExactly(rows(upright.grids().get(0)));
    }
  }

  @Test
  void what_a_clipping_path_hides_is_not_text() {
    String clipped =
        "q 100 700 60 20 re W n BT /F 12 Tf 100 705 Td (seen) Tj 100 0 Td (hidden) Tj ET Q "
            + "BT /F 12 Tf 100 600 Td (after) Tj ET";

    assertThat(read(Pdfs.page(clipped)).lines())
        .extracting(Object::toString)
        .containsExactly("seen", "after");
  }

  @Test
  void what_is_drawn_invisibly_is_not_text() {
    String invisible =
        "BT /F 12 Tf 3 Tr 100 700 Td (hidden) Tj ET BT /F 12 Tf 0 Tr 100 600 Td (seen) Tj ET";

    assertThat(read(Pdfs.page(invisible)).lines())
        .extracting(Object::toString)
        .containsExactly("seen");
  }

  @Test
  void words_keep_their_blanks() {
    String words = "BT /F 12 Tf 100 700 Td (Budget of the year 2025) Tj ET";

    assertThat(read(Pdfs.page(words)).lines().get(0).text()).startsWith("Budget of the year");
  }

  @Test
  void what_is_hardly_seen_is_a_watermark_and_told_once() {
    String faint = "q /W gs BT /F 12 Tf 215 665 Td (draft) Tj 0 20 Td (draft) Tj ET Q ";
    byte[] bytes =
        Pdfs.page(
            faint + Pdfs.TABLE,
            (document, page) -> {
              COSDictionary state = new COSDictionary();
              state.setFloat(COSName.CA_NS, 0.2f);
              Pdfs.resource(page, COSName.EXT_G_STATE, "W", state);
            });

    PrintedDocument read = read(bytes);

    assertThat(rows(read.grids().get(0)))
        .containsExactly(List.of("Item", "Amount"), List.of("Total", "1,234.50"));
    assertThat(read.lines()).extracting(Object::toString).containsExactly("Table", "draft");
  }

  @Test
  void a_scan_is_refused_in_words_that_say_so() {
    assertThatThrownBy(() -> read(Pdfs.page(PICTURE, PdfReaderTest::picture)))
        .isInstanceOfSatisfying(
            DisclosureFormatException.class,
            refused -> {
              assertThat(refused.found()).isEqualTo("a scan without a text layer");
              assertThat(refused.in(Language.CHINESE)).contains("没有文字层的扫描件");
            });
  }

  @Test
  void a_scanned_page_among_others_is_said_to_be_one() {
    byte[] bytes =
        Pdfs.page(
            Pdfs.TABLE,
            (document, page) -> {
              PDPage scan = new PDPage(page.getMediaBox());
              scan.setResources(page.getResources());
              picture(document, scan);
              scan.setContents(Pdfs.stream(document, PICTURE));
              document.addPage(scan);
            });

    assertThat(read(bytes).pictures())
        .singleElement()
        .satisfies(picture -> assertThat(picture.place().toString()).startsWith("page 2"));
  }

  @Test
  void a_pdf_without_anything_is_refused() {
    assertThatThrownBy(() -> read(Pdfs.page("")))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a document without text");
  }

  @Test
  void an_encrypted_pdf_is_refused_in_words_that_say_so() {
    for (String password : List.of("", "secret")) {
      byte[] bytes =
          Pdfs.page(
              Pdfs.TABLE,
              (document, page) -> {
                StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
              });

      assertThatThrownBy(() -> read(bytes))
          .isInstanceOf(DisclosureFormatException.class)
          .hasMessageContaining("an encrypted PDF");
    }
  }

  @Test
  void a_damaged_pdf_is_refused() {
    byte[] bytes = "%PDF-1.7\nnothing of a PDF".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a damaged PDF");
  }

  @Test
  void a_page_printed_by_a_browser_keeps_its_grids_over_pages() {
    PrintedDocument document = read(Pdfs.file("browser.pdf"));

    assertThat(document.grids()).hasSize(4);
    Grid first = document.grids().get(0);
    Grid goesOn = document.grids().get(1);
    assertThat(goesOn.edges()).isEqualTo(first.edges());
    assertThat(rows(goesOn).subList(0, 3)).isEqualTo(rows(first).subList(0, 3));
    assertThat(rows(first).get(0)).containsExactly("收入", "支出");
    assertThat(rows(first).get(3))
        .containsExactly("一、一般公共预算", "1,222.37", "一、一般公共服务支出", "1,059.77", "1,059.34", "0.43");
    assertThat(rows(goesOn).get(goesOn.rows() - 1))
        .containsExactly("收入总计", "1,222.79", "支出总计", "1,222.79", "1,222.37", "0.43");
  }

  @Test
  void radicals_watermarks_and_hidden_text_of_a_browser_are_not_read_as_printed() {
    PrintedDocument document = read(Pdfs.file("browser.pdf"));

    assertThat(document.lines())
        .extracting(Object::toString)
        .startsWith("2024年预算收支总表", "单位：万元")
        .endsWith("注：本表按功能科目列示。", "仅供内部审核")
        .containsOnlyOnce("仅供内部审核");
    assertThat(rows(document.grids().get(3))).containsExactly(List.of("备注", "看得见的"));
    assertThat(document.grids().get(2).cells())
        .extracting(GridCell::text)
        .noneMatch(text -> text.chars().anyMatch(c -> c >= 0x2E80 && c <= 0x2FDF));
  }
}
