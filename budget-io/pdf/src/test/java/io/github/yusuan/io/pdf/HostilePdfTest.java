package io.github.yusuan.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.PrintedDocument;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class HostilePdfTest {
  private static final String TEXT = "BT /F 12 Tf 100 700 Td (text) Tj ET ";

  private static void refused(byte[] bytes, DocumentLimits limits, DocumentLimit limit) {
    assertThatThrownBy(() -> new PdfReader().read(bytes, limits))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("DocumentLimit." + limit.name());
  }

  private static DocumentLimits most(DocumentLimit limit, int number) {
    return DocumentLimits.STANDARD.with(limit, number);
  }

  /** Forms of which each draws the next ten times: ten to the power of their number. */
  private static void nestedForms(PDDocument document, PDPage page) throws IOException {
    COSStream inner = Pdfs.stream(document, "q Q").getCOSObject();
    for (int depth = 0; depth < 9; depth++) {
      COSStream outer = Pdfs.stream(document, "/N Do ".repeat(10)).getCOSObject();
      COSDictionary resources = new COSDictionary();
      COSDictionary forms = new COSDictionary();
      forms.setItem(COSName.getPDFName("N"), form(inner));
      resources.setItem(COSName.XOBJECT, forms);
      outer.setItem(COSName.RESOURCES, resources);
      inner = outer;
    }
    Pdfs.resource(page, COSName.XOBJECT, "N", form(inner));
  }

  private static COSStream form(COSStream stream) {
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    return stream;
  }

  @Test
  void nested_forms_end_at_the_limit_of_operators() {
    byte[] bytes = Pdfs.page(TEXT + "/N Do", HostilePdfTest::nestedForms);

    assertThat(bytes.length).isLessThan(8_000);
    refused(bytes, most(DocumentLimit.OPERATORS, 100_000), DocumentLimit.OPERATORS);
  }

  @Test
  void a_stream_that_unpacks_to_anything_is_not_unpacked() {
    byte[] bytes = Pdfs.page(TEXT, (document, page) -> page.setContents(Pdfs.blanks(document, 64)));

    assertThat(bytes.length).isLessThan(100_000);
    refused(bytes, most(DocumentLimit.UNPACKED_BYTES, 1 << 25), DocumentLimit.UNPACKED_BYTES);
  }

  @Test
  void a_stream_counts_each_time_that_it_is_drawn() {
    byte[] bytes =
        Pdfs.page(
            TEXT + "/N Do ".repeat(100),
            (document, page) ->
                Pdfs.resource(
                    page, COSName.XOBJECT, "N", form(Pdfs.blanks(document, 1).getCOSObject())));

    refused(bytes, most(DocumentLimit.UNPACKED_BYTES, 1 << 24), DocumentLimit.UNPACKED_BYTES);
  }

  /** A composite font whose descendant has these widths, and this map of its codes. */
  private static Pdfs.Change font(COSArray widths, String toUnicode) {
    return (document, page) -> {
      COSDictionary descendant = new COSDictionary();
      descendant.setItem(COSName.TYPE, COSName.FONT);
      descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
      descendant.setItem(COSName.W, widths);
      COSArray descendants = new COSArray();
      descendants.add(descendant);
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE0);
      font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
      font.setItem(COSName.DESCENDANT_FONTS, descendants);
      font.setItem(COSName.TO_UNICODE, Pdfs.stream(document, toUnicode));
      Pdfs.resource(page, COSName.FONT, "H", font);
    };
  }

  @Test
  void widths_of_endless_ranges_are_not_listed() {
    COSArray widths = new COSArray();
    for (int number : new int[] {0, Integer.MAX_VALUE, 500}) {
      widths.add(COSInteger.get(number));
    }
    byte[] bytes = Pdfs.page("BT /H 12 Tf (text) Tj ET", font(widths, ""));

    refused(bytes, DocumentLimits.STANDARD, DocumentLimit.FONT_CODES);
  }

  @Test
  void maps_of_endless_ranges_are_not_listed() {
    String map = "1 beginbfrange\n<00000000> <7fffffff> <00000000>\nendbfrange\n";
    byte[] bytes = Pdfs.page("BT /H 12 Tf (text) Tj ET", font(new COSArray(), map));

    refused(bytes, DocumentLimits.STANDARD, DocumentLimit.FONT_CODES);
  }

  @Test
  void a_comment_in_a_map_does_not_end_its_ranges() {
    String map = "1 beginbfrange % endbfrange\n<00000000> <7fffffff> <00000000>\nendbfrange\n";
    byte[] bytes = Pdfs.page("BT /H 12 Tf (text) Tj ET", font(new COSArray(), map));

    refused(bytes, DocumentLimits.STANDARD, DocumentLimit.FONT_CODES);
  }

  @Test
  void a_page_that_is_listed_again_and_again_ends_at_the_limit_of_pages() {
    byte[] bytes =
        Pdfs.page(
            TEXT,
            (document, page) -> {
              COSDictionary pages = page.getCOSObject().getCOSDictionary(COSName.PARENT);
              for (int time = 0; time < 200; time++) {
                pages.getCOSArray(COSName.KIDS).add(page);
              }
            });

    refused(bytes, most(DocumentLimit.PAGES, 100), DocumentLimit.PAGES);
  }

  @Test
  void glyphs_paths_and_bytes_end_at_their_limits() {
    byte[] glyphs = Pdfs.page("BT /F 12 Tf (" + "x".repeat(200) + ") Tj ET");
    byte[] path = Pdfs.page(TEXT + "0 0 m " + "9 9 l ".repeat(200) + "S");

    refused(glyphs, most(DocumentLimit.GLYPHS, 100), DocumentLimit.GLYPHS);
    refused(path, most(DocumentLimit.STROKES, 100), DocumentLimit.STROKES);
    refused(path, most(DocumentLimit.BYTES, 100), DocumentLimit.BYTES);
  }

  @Test
  void states_saved_without_end_end_at_the_limit_of_nesting() {
    byte[] bytes = Pdfs.page(TEXT + "q 0 0 9 9 re W n ".repeat(1_000));

    refused(bytes, DocumentLimits.STANDARD, DocumentLimit.NESTING);
  }

  @Test
  void deep_nesting_costs_no_stack() {
    byte[] bytes = Pdfs.page(TEXT + "[".repeat(200_000));

    assertThat(new PdfReader().read(bytes, DocumentLimits.STANDARD).lines())
        .extracting(Object::toString)
        .containsExactly("text");
  }

  @Property(tries = 100)
  void a_changed_file_ends_in_a_document_or_in_the_one_error(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] original = random.nextBoolean() ? Pdfs.page(Pdfs.TABLE) : Pdfs.file("browser.pdf");
    byte[] changed = changed(original, random);
    DocumentLimits limits =
        DocumentLimits.STANDARD
            .with(DocumentLimit.OPERATORS, 200_000)
            .with(DocumentLimit.UNPACKED_BYTES, 1 << 24);
    try {
      PrintedDocument document = new PdfReader().read(changed, limits);
      assertThat(document.blocks()).isNotEmpty();
    } catch (DisclosureFormatException refused) {
      assertThat(refused.found()).isNotBlank();
    }
  }

  /** Changes, cuts or doubles parts of a file. */
  private static byte[] changed(byte[] original, Random random) {
    byte[] changed = original.clone();
    for (int times = 1 + random.nextInt(20); times > 0; times--) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(4)) {
        case 0 -> changed[at] = (byte) random.nextInt();
        case 1 -> changed[at] = (byte) ('0' + random.nextInt(10));
        case 2 ->
            changed = Arrays.copyOf(changed, Math.max(1, changed.length - random.nextInt(50)));
        default -> {
          int length = Math.min(random.nextInt(100), changed.length - at);
          int from = random.nextInt(changed.length - length + 1);
          System.arraycopy(changed, from, changed, at, length);
        }
      }
    }
    return changed;
  }
}
