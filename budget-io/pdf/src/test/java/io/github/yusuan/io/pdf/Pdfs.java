package io.github.yusuan.io.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDFs that tests make (测试用PDF). */
final class Pdfs {
  /** A table of two rows and two columns, its title above. */
  static final String TABLE =
      """
      BT /F 12 Tf 100 720 Td (Table) Tj ET
      100 660 200 40 re S
      100 680 m 300 680 l S
      200 660 m 200 700 l S
      BT /F 12 Tf 110 685 Td (Item) Tj ET
      BT /F 12 Tf 210 685 Td (Amount) Tj ET
      BT /F 12 Tf 110 665 Td (Total) Tj ET
      BT /F 12 Tf 210 665 Td (1,234.50) Tj ET
      """;

  private Pdfs() {}

  /** Changes a document before it is saved. */
  interface Change {
    void apply(PDDocument document, PDPage page) throws IOException;
  }

  /** Returns a document of one page. */
  static byte[] page(String content) {
    return page(content, (document, page) -> {});
  }

  static byte[] page(String content, Change change) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      page.setResources(resources);
      page.setContents(stream(document, content));
      document.addPage(page);
      change.apply(document, page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static PDStream stream(PDDocument document, String content) throws IOException {
    return new PDStream(
        document,
        new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)),
        COSName.FLATE_DECODE);
  }

  /** Gives a page one more resource. */
  static void resource(PDPage page, COSName kind, String name, COSDictionary resource) {
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary ofKind = resources.getCOSDictionary(kind);
    if (ofKind == null) {
      ofKind = new COSDictionary();
      resources.setItem(kind, ofKind);
    }
    ofKind.setItem(COSName.getPDFName(name), resource);
  }

  /** Writes blanks without end into a stream, packed to almost nothing. */
  static PDStream blanks(PDDocument document, int megabytes) throws IOException {
    PDStream stream = new PDStream(document);
    byte[] blanks = new byte[1 << 20];
    java.util.Arrays.fill(blanks, (byte) ' ');
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (int megabyte = 0; megabyte < megabytes; megabyte++) {
        out.write(blanks);
      }
    }
    return stream;
  }

  /** Returns a file of the test resources. */
  static byte[] file(String name) {
    try (InputStream in = Objects.requireNonNull(Pdfs.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
