package io.github.yusuan.io.ofd;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.GridReader;
import io.github.yusuan.io.document.PackedFile;
import io.github.yusuan.io.document.PrintedDocument;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The reader of OFD (OFD读取器). */
public final class OfdReader implements GridReader {
  static final String ROOT = "OFD.xml";

  /** Makes the reader. */
  public OfdReader() {}

  /** Recognises a packed file that has a part {@code OFD.xml} and is neither DOCX nor XLSX. */
  @Override
  public boolean recognises(byte[] document) {
    if (document.length < 2 || document[0] != 'P' || document[1] != 'K') {
      return false;
    }
    String names = new String(document, StandardCharsets.ISO_8859_1);
    return names.contains(ROOT)
        && !names.contains("word/document.xml")
        && !names.contains("xl/workbook.xml");
  }

  @Override
  public PrintedDocument read(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(limits, "limits");
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    Map<String, byte[]> parts = PackedFile.of(document, limits).parts(OfdReader::isContent, limits);
    return new OfdDocument(parts, limits).read();
  }

  /** Fonts and images are parts, too, but not read. */
  private static boolean isContent(String name) {
    return name.regionMatches(true, name.length() - 4, ".xml", 0, 4);
  }

  /** Returns the error of a file that lacks a part, or says what is no OFD. */
  static DisclosureFormatException damaged() {
    return DisclosureFormatException.at(Place.START)
        .found(Label.zh("损坏的OFD文件").en("a damaged OFD document"))
        .expected(Label.zh("完整的OFD文件").en("a whole OFD document"));
  }
}
