package io.github.yusuan.io.pdf;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * The fonts of a document (字体), each loaded once, after its codes were counted: a line of a few
 * bytes may name ranges of thousands of millions of them, which PDFBox lists one by one.
 */
final class Fonts {
  /** Stands for a glyph of which the file does not say what it reads. */
  private static final String UNKNOWN = "\uFFFD";

  private final DocumentLimits limits;
  private final IdentityHashMap<COSDictionary, PDFont> loaded = new IdentityHashMap<>();
  private long codes;

  Fonts(DocumentLimits limits) {
    this.limits = limits;
  }

  PDFont of(COSDictionary dictionary) throws IOException {
    PDFont font = loaded.get(dictionary);
    if (font == null) {
      count(dictionary);
      font = PDFontFactory.createFont(dictionary);
      loaded.put(dictionary, font);
    }
    return font;
  }

  /** Returns what a glyph reads; a sign that says so where nobody knows. */
  String text(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    return text == null || text.isEmpty() ? UNKNOWN : text;
  }

  private void count(COSDictionary font) throws IOException {
    countMap(font.getDictionaryObject(COSName.TO_UNICODE));
    countMap(font.getDictionaryObject(COSName.ENCODING));
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null
        && descendants.size() > 0
        && descendants.getObject(0) instanceof COSDictionary descendant) {
      countWidths(descendant.getCOSArray(COSName.W), 3);
      countWidths(descendant.getCOSArray(COSName.W2), 5);
    }
  }

  private void countMap(COSBase map) throws IOException {
    if (map instanceof COSStream stream) {
      add(CodeRanges.count(stream, limits.most(DocumentLimit.FONT_CODES)));
    }
  }

  /** Counts {@code first [w …]} and {@code first last w}, which is so many entries long. */
  private void countWidths(COSArray widths, int entries) {
    int at = 0;
    while (widths != null && at + 1 < widths.size()) {
      COSBase second = widths.getObject(at + 1);
      if (second instanceof COSArray list) {
        add(list.size());
        at += 2;
      } else {
        if (widths.getObject(at) instanceof COSNumber first && second instanceof COSNumber last) {
          add(last.longValue() - first.longValue() + 1);
        }
        at += entries;
      }
    }
  }

  private void add(long more) {
    codes += Math.max(0, more);
    limits.check(DocumentLimit.FONT_CODES, codes, Place.START);
  }
}
