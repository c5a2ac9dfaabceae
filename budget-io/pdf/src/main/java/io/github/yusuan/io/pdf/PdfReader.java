package io.github.yusuan.io.pdf;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.CutOff;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.GridReader;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.page.PrintedPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The reader of PDF with a text layer (PDF读取器). */
public final class PdfReader implements GridReader {
  private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] END_OF_FILE = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_OBJECT = "endobj".getBytes(StandardCharsets.US_ASCII);
  private static final int LOOK = 1024;

  /** Makes the reader. */
  public PdfReader() {}

  /** Recognises what begins as a PDF, blanks before it aside. */
  @Override
  public boolean recognises(byte[] document) {
    int at = 0;
    while (at < Math.min(document.length, LOOK) && isBlank(document[at])) {
      at++;
    }
    for (int sign = 0; sign < MAGIC.length; sign++) {
      if (at + sign >= document.length || document[at + sign] != MAGIC[sign]) {
        return false;
      }
    }
    return true;
  }

  /** Bytes that editors put before a file: blanks, and the mark of UTF-8. */
  private static boolean isBlank(byte sign) {
    return (sign >= 0 && sign <= ' ')
        || sign == (byte) 0xEF
        || sign == (byte) 0xBB
        || sign == (byte) 0xBF;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A page that is turned is read as it is shown; a page that is a picture among others with
   * text is a {@link io.github.yusuan.io.document.Picture}. A file without its end is told as
   * {@linkplain CutOff cut off}.
   */
  @Override
  public PrintedDocument read(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(limits, "limits");
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    Quiet.pdfbox();
    try {
      PrintedPages pages = pages(document, limits);
      return isCutOff(document) ? cutOff(pages.build(), limits) : pages.build();
    } catch (IOException | StackOverflowError damaged) {
      throw damaged();
    } catch (DisclosureFormatException refused) {
      throw refused;
    } catch (RuntimeException damaged) {
      // PDFBox takes what a damaged file says for granted in many places.
      throw damaged();
    }
  }

  /** PDFBox makes what it can of a file without its end: that the end is missing is told beside. */
  private static PrintedDocument cutOff(PrintedDocument read, DocumentLimits limits) {
    PrintedDocument.Builder document = PrintedDocument.within(limits);
    read.blocks().forEach(document::add);
    return document.add(new CutOff(Place.WHOLE)).build();
  }

  /** Tells whether objects follow the last end of file, or there is none. */
  private static boolean isCutOff(byte[] document) {
    return lastIndexOf(document, END_OF_FILE) < lastIndexOf(document, END_OF_OBJECT);
  }

  private static int lastIndexOf(byte[] document, byte[] sign) {
    int at = document.length - sign.length;
    while (at >= 0 && !Arrays.equals(document, at, at + sign.length, sign, 0, sign.length)) {
      at--;
    }
    return at;
  }

  private static PrintedPages pages(byte[] document, DocumentLimits limits) throws IOException {
    PrintedPages pages = PrintedPages.within(limits);
    PdfParser parser = PdfParser.of(document, limits);
    try (PDDocument pdf = parser.parse()) {
      PageContent content = new PageContent(parser, limits);
      for (PDPage page : pdf.getPages()) {
        content.read(page, pages);
      }
    }
    return pages;
  }

  private static DisclosureFormatException damaged() {
    return DisclosureFormatException.at(Place.START)
        .found(Label.zh("损坏的PDF").en("a damaged PDF"))
        .expected(Label.zh("完整的PDF").en("a whole PDF"));
  }
}
