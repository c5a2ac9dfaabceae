package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a packed file (压缩包目录): it says where each part lies and how long it
 * is, also where whoever packed it did not know that yet.
 */
final class PackedDirectory {
  private static final int END = 0x06054b50;
  private static final int HEADER = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int WIDE_END = 0x06064b50;
  private static final int WIDE_END_PLACE = 0x07064b50;
  private static final int WIDE_END_PLACE_LENGTH = 20;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int WIDE = 0xffffffff;
  private static final int WIDE_FIELD = 1;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A part of a packed file (压缩包部件).
   *
   * @param name the name
   * @param method how it is packed
   * @param from where its packed bytes begin
   * @param length how many they are
   */
  record Entry(String name, int method, int from, int length) {
    boolean isDeflated() {
      return method == DEFLATED;
    }
  }

  PackedDirectory(byte[] document, DocumentLimits limits) {
    this.bytes = ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
    try {
      int at = first(end());
      while (at >= 0 && at <= bytes.limit() - 46 && bytes.getInt(at) == HEADER) {
        limits.check(DocumentLimit.ENTRIES, entries.size() + 1L, Place.START);
        at = entry(at);
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
      throw PackedFile.damaged();
    }
    if (entries.isEmpty()) {
      throw PackedFile.damaged();
    }
  }

  List<Entry> entries() {
    return entries;
  }

  private int end() {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw PackedFile.damaged();
  }

  /**
   * Returns where the first entry stands. What stands before the end in a wide form goes for it:
   * whoever else unpacks the file asks there, too, and must not find another directory.
   */
  private int first(int end) {
    int place = end - WIDE_END_PLACE_LENGTH;
    if (place < 0 || bytes.getInt(place) != WIDE_END_PLACE) {
      return bytes.getInt(end + 16);
    }
    int wide = narrow(bytes.getLong(place + 8));
    if (bytes.getInt(wide) != WIDE_END) {
      throw PackedFile.damaged();
    }
    return narrow(bytes.getLong(wide + 48));
  }

  private static int narrow(long number) {
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw PackedFile.damaged();
    }
    return (int) number;
  }

  /** Reads an entry; returns where the next begins. */
  private int entry(int at) {
    int names = Short.toUnsignedInt(bytes.getShort(at + 28));
    int fields = Short.toUnsignedInt(bytes.getShort(at + 30));
    int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
    byte[] name = new byte[names];
    bytes.get(at + 46, name);
    Wide wide = new Wide(at, at + 46 + names, fields);
    int local = wide.offset;
    int method = Short.toUnsignedInt(bytes.getShort(at + 10));
    boolean locked = (bytes.getShort(at + 8) & 1) != 0;
    if (bytes.getInt(local) != LOCAL || locked || (method != 0 && method != DEFLATED)) {
      throw PackedFile.damaged();
    }
    int from =
        local
            + 30
            + Short.toUnsignedInt(bytes.getShort(local + 26))
            + Short.toUnsignedInt(bytes.getShort(local + 28));
    if (wide.length < 0 || from > bytes.limit() - wide.length) {
      throw PackedFile.damaged();
    }
    entries.add(new Entry(new String(name, StandardCharsets.UTF_8), method, from, wide.length));
    return at + 46 + names + fields + comment;
  }

  /** The numbers of an entry that may stand in a wider field behind its name. */
  private final class Wide {
    private final int length;
    private final int offset;

    Wide(int header, int from, int fields) {
      int packed = bytes.getInt(header + 20);
      int place = bytes.getInt(header + 42);
      boolean wideSize = bytes.getInt(header + 24) == WIDE;
      int at = from;
      while (at + 4 <= from + fields && bytes.getShort(at) != WIDE_FIELD) {
        at += 4 + Short.toUnsignedInt(bytes.getShort(at + 2));
      }
      int value = at + 4 + (wideSize ? 8 : 0);
      length = packed == WIDE ? narrow(bytes.getLong(value)) : packed;
      offset = place == WIDE ? narrow(bytes.getLong(value + (packed == WIDE ? 8 : 0))) : place;
    }
  }
}
