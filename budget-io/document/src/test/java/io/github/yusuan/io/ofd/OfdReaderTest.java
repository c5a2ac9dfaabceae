package io.github.yusuan.io.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import io.github.yusuan.io.document.PrintedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdReaderTest {
  private static PrintedDocument read(byte[] bytes) {
    return new OfdReader().read(bytes, DocumentLimits.STANDARD);
  }

  private static void refused(byte[] bytes, DocumentLimits limits, String message) {
    assertThatThrownBy(() -> new OfdReader().read(bytes, limits))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void an_ofd_is_read_by_what_it_holds(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("file"), Ofds.document(Ofds.TABLE));

    assertThat(Documents.print(file).grids()).hasSize(1);
  }

  @Test
  void a_table_is_a_grid_each_cell_with_its_place_in_points() {
    PrintedDocument document = read(Ofds.document(Ofds.TABLE));

    assertThat(document.blocks())
        .extracting(Object::toString)
        .containsExactly("收支总表", "grid of 2 rows and 2 columns");
    Grid grid = document.grids().get(0);
    assertThat(grid.cells())
        .extracting(GridCell::text)
        .containsExactly("项目", "预算数", "合计", "1,234.50");
    assertThat(grid.cells().get(3).place())
        .isEqualTo(new PagePlace(1, new PagePlace.Box(170, 85, 283, 113)));
  }

  @Test
  void lines_may_be_filled_rectangles_and_scaled() {
    String lines =
        Ofds.path(
                "0 0 210 297",
                "Stroke=\"false\" Fill=\"true\"",
                "M 20 20 L 100 20 L 100 20.2 L 20 20.2 C")
            + Ofds.path(
                "0 0 210 297",
                "Stroke=\"false\" Fill=\"true\"",
                "M 20 30 L 100 30 L 100 30.2 L 20 30.2 C")
            + Ofds.path("50 0 9 9", "CTM=\"0.5 0 0 2 0 0\"", "M 20 10 L 20 15");

    Grid grid =
        read(Ofds.document(
                lines + Ofds.text("22 22 9 9", "Size=\"4\"", "0 4", "DeltaX=\"4\"", "项目")))
            .grids()
            .get(0);

    assertThat(grid.edges()).containsExactly(57, 170, 283);
    assertThat(grid.cells()).extracting(GridCell::text).containsExactly("项目", "");
  }

  @Test
  void what_a_template_prints_stands_on_each_page() {
    String before = "<ofd:Template TemplateID=\"9\" ZOrder=\"Background\"/>";
    Map<String, String> parts =
        Ofds.parts(Ofds.pages(2), Ofds.page(before, Ofds.TABLE), Ofds.page(before, Ofds.TABLE));
    parts.put(
        "Doc_0/Tpls/Tpl_0/Content.xml",
        Ofds.page("", Ofds.text("10 280 50 5", "Size=\"4\"", "0 4", "", "页脚")));

    assertThat(read(Ofds.packed(parts)).lines())
        .extracting(Object::toString)
        .containsExactly("收支总表", "页脚", "收支总表", "页脚");
  }

  @Test
  void what_is_not_visible_is_not_there() {
    String hidden = Ofds.text("10 100 60 5", "Size=\"4\" Visible=\"false\"", "0 4", "", "隐藏");

    assertThat(read(Ofds.document(Ofds.TABLE + hidden)).lines())
        .extracting(Object::toString)
        .containsExactly("收支总表");
  }

  @Test
  void what_is_hardly_seen_is_a_watermark() {
    String faint = Ofds.text("62 32 30 5", "Size=\"4\" Alpha=\"60\"", "0 4", "", "内部");

    PrintedDocument document = read(Ofds.document(Ofds.TABLE + faint));

    assertThat(document.grids().get(0).cells().get(3).text()).isEqualTo("1,234.50");
    assertThat(document.lines()).extracting(Object::toString).containsExactly("收支总表", "内部");
  }

  @Test
  void text_may_run_downwards() {
    String down = Ofds.text("10 10 9 60", "Size=\"4\"", "0 4", "DeltaY=\"g 1 8\"", "竖排");

    assertThat(read(Ofds.document(down)).lines())
        .extracting(Object::toString)
        .containsExactly("竖", "排");
  }

  @Test
  void a_scan_is_refused_in_words_that_say_so() {
    refused(
        Ofds.document("<ofd:ImageObject ID=\"3\" Boundary=\"0 0 210 297\" ResourceID=\"4\"/>"),
        DocumentLimits.STANDARD,
        "a scan without a text layer");
  }

  @Test
  void what_lacks_its_parts_is_damaged() {
    refused(Ofds.packed(Map.of("OFD.xml", "<OFD/>")), DocumentLimits.STANDARD, "without text");
    refused(
        Ofds.packed(Map.of("a.xml", "<a/>")), DocumentLimits.STANDARD, "a damaged OFD document");
    refused(
        Ofds.packed(Ofds.parts(Ofds.pages(1))), DocumentLimits.STANDARD, "a damaged OFD document");
  }

  @Test
  void entities_are_not_followed() {
    Map<String, String> parts = Ofds.parts(Ofds.pages(1), Ofds.page("", Ofds.TABLE));
    parts.put(
        "OFD.xml",
        "<!DOCTYPE OFD [<!ENTITY e SYSTEM"
            + " \"file:///etc/hostname\">]><OFD><DocRoot>&e;</DocRoot></OFD>");

    assertThatThrownBy(() -> read(Ofds.packed(parts)))
        .isInstanceOf(DisclosureFormatException.class);
  }

  @Test
  void hostile_numbers_and_repetitions_end_at_the_limits() {
    String endless = Ofds.text("0 0 9 9", "Size=\"4\"", "0 4", "DeltaX=\"g 2000000000 1\"", "合计");
    String notANumber = Ofds.text("0 0 9 9", "Size=\"NaN\"", "0 4", "", "合计");
    String listedAgain = Ofds.pages(1).repeat(200);

    assertThat(read(Ofds.document(endless)).lines()).hasSize(1);
    refused(Ofds.document(notANumber), DocumentLimits.STANDARD, "without text");
    refused(
        Ofds.packed(Ofds.parts(listedAgain, Ofds.page("", Ofds.TABLE))),
        DocumentLimits.STANDARD.with(DocumentLimit.PAGES, 100),
        "DocumentLimit.PAGES");
    refused(
        Ofds.document(Ofds.TABLE.repeat(20)),
        DocumentLimits.STANDARD.with(DocumentLimit.OPERATORS, 100),
        "DocumentLimit.OPERATORS");
    refused(
        Ofds.document(Ofds.path("0 0 9 9", "", "M 0 0 " + "L 9 9 ".repeat(200))),
        DocumentLimits.STANDARD.with(DocumentLimit.STROKES, 100),
        "DocumentLimit.STROKES");
  }

  @Test
  void a_part_that_is_printed_again_and_again_costs_its_length_each_time() {
    String template = "<ofd:Template TemplateID=\"9\"/>";
    Map<String, String> parts =
        Ofds.parts(Ofds.pages(1), Ofds.page(template.repeat(300), Ofds.TABLE));
    parts.put("Doc_0/Tpls/Tpl_0/Content.xml", Ofds.page("<x/>".repeat(10_000), ""));

    refused(
        Ofds.packed(parts),
        DocumentLimits.STANDARD.with(DocumentLimit.UNPACKED_BYTES, 10_000_000),
        "more than 10000000 bytes when unpacked");
  }

  @Property(tries = 100)
  void a_changed_file_ends_in_a_document_or_in_the_one_error(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, String> parts = Ofds.parts(Ofds.pages(1), Ofds.page("", Ofds.TABLE));
    byte[] bytes = Ofds.packed(parts);
    if (random.nextBoolean()) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    } else {
      parts.replaceAll((name, part) -> changed(part, random));
      bytes = Ofds.packed(parts);
    }
    try {
      assertThat(read(bytes).blocks()).isNotEmpty();
    } catch (DisclosureFormatException refused) {
      assertThat(refused.found()).isNotBlank();
    }
  }

  private static String changed(String part, Random random) {
    char[] signs = part.toCharArray();
    for (int times = random.nextInt(4); times > 0; times--) {
      signs[random.nextInt(signs.length)] = "0123456789 .-\"<>aMLC".charAt(random.nextInt(20));
    }
    return new String(random.nextInt(10) == 0 ? Arrays.copyOf(signs, signs.length / 2) : signs);
  }
}
