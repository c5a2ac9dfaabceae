package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.TextPlace;
import java.nio.charset.StandardCharsets;

/** The bytes of a document (原文): strictly UTF-8, with or without a byte order mark. */
final class DocumentBytes {
  private static final int BEGINNING = 4;

  private final byte[] bytes;
  private final int start;
  private final Utf8 scan;

  private DocumentBytes(byte[] bytes) {
    this.bytes = bytes;
    this.scan = Utf8.scan(bytes);
    this.start = hasMark(bytes) ? 3 : 0;
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
  }

  /** Takes bytes; other encodings, and overlong or broken UTF-8, are refused as such. */
  static DocumentBytes of(byte[] bytes) {
    DocumentBytes document = new DocumentBytes(bytes);
    document.checkBeginning();
    int malformed = document.scan.malformed();
    if (malformed >= 0) {
      String hex = Integer.toHexString(0x100 | (bytes[malformed] & 0xff)).substring(1);
      throw document.refused(
          Label.zh("非UTF-8的字节：0x" + hex + "（是否为GBK？）").en("a byte that is not of UTF-8: 0x" + hex),
          malformed);
    }
    return document;
  }

  static DocumentBytes of(String text) {
    int unpaired = Utf8.unpairedSurrogate(text);
    DocumentBytes document = new DocumentBytes(text.getBytes(StandardCharsets.UTF_8));
    if (unpaired >= 0) {
      byte[] before = text.substring(0, unpaired).getBytes(StandardCharsets.UTF_8);
      throw document.refused(Label.zh("不成对的代理字符").en("an unpaired surrogate"), before.length);
    }
    document.checkBeginning();
    return document;
  }

  /** UTF-16 and UTF-32 without a mark are valid UTF-8, with a NUL beside each ASCII character. */
  private void checkBeginning() {
    for (int at = 0; at < Math.min(BEGINNING, bytes.length); at++) {
      if (bytes[at] == 0) {
        throw refused(Label.zh("空字符，如UTF-16所有").en("a NUL, as in UTF-16"), 0);
      }
    }
  }

  private DisclosureFormatException refused(Label found, int at) {
    int line = 1;
    int lineStart = start;
    for (int next = nextLine(start); next <= at; next = nextLine(next)) {
      line++;
      lineStart = next;
    }
    TextPlace place = new TextPlace("", line, Utf8.characters(bytes, lineStart, at) + 1);
    return new Mismatch(found, new Verbatim("UTF-8")).at(place);
  }

  /** Returns where the line after this one begins; beyond the document if there is none. */
  private int nextLine(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    boolean two = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
    return two ? at + 2 : at + 1;
  }

  /** Tells whether a string may hold what UTF-8 forbids. */
  boolean hasEscapes() {
    return scan.hasEscapes();
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns where the text begins, behind the byte order mark. */
  int start() {
    return start;
  }

  /** Returns a place of a parser of these bytes, its column counted in characters. */
  TextPlace place(String pointer, JsonLocation location) {
    int lineStart = start;
    for (int line = 1; line < location.getLineNr(); line++) {
      lineStart = nextLine(lineStart);
    }
    int end = Math.min(bytes.length, lineStart + location.getColumnNr() - 1);
    return new TextPlace(pointer, location.getLineNr(), Utf8.characters(bytes, lineStart, end) + 1);
  }
}
