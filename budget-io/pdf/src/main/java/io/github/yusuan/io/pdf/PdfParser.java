package io.github.yusuan.io.pdf;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser within limits (受限解析): it knows how long each stream is unpacked before anybody
 * unpacks it, leaves the data of images out, and refuses what is encrypted.
 */
final class PdfParser extends PDFParser {
  private final DocumentLimits limits;
  private final IdentityHashMap<COSDictionary, Long> unpacked = new IdentityHashMap<>();
  private long total;

  private PdfParser(byte[] document, DocumentLimits limits) throws IOException {
    super(
        new RandomAccessReadBuffer(document),
        "",
        null,
        null,
        MemoryUsageSetting.setupMainMemoryOnly(limits.most(DocumentLimit.UNPACKED_BYTES))
            .streamCache);
    this.limits = limits;
  }

  static PdfParser of(byte[] document, DocumentLimits limits) throws IOException {
    return new PdfParser(document, limits);
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    boolean image = COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE));
    if (image || !StreamLength.isOfBytes(stream)) {
      return withoutData(dictionary);
    }
    int mostOfOne = limits.most(DocumentLimit.BYTES);
    long most = Math.min(mostOfOne, limits.most(DocumentLimit.UNPACKED_BYTES) - total);
    long length = StreamLength.of(stream, most);
    total += length;
    limits.check(DocumentLimit.UNPACKED_BYTES, total, Place.START);
    limits.check(DocumentLimit.BYTES, length, Place.START);
    unpacked.put(stream, length);
    return stream;
  }

  private static COSStream withoutData(COSDictionary dictionary) {
    COSStream stream = new COSStream();
    stream.addAll(dictionary);
    stream.removeItem(COSName.FILTER);
    return stream;
  }

  @Override
  protected void prepareDecryption() {
    if (document.isEncrypted()) {
      throw DisclosureFormatException.at(Place.START)
          .found(Label.zh("加密的PDF").en("an encrypted PDF"))
          .expected(Label.zh("未加密的PDF").en("a PDF that is not encrypted"));
    }
  }

  /** Returns how long a stream of this document is unpacked. */
  long unpacked(COSDictionary stream) {
    return unpacked.getOrDefault(stream, 0L);
  }
}
