package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A document that is a packed file of parts (压缩包文档): DOCX, XLSX, OFD. What it comes to unpacked is
 * counted before any part is worked on.
 *
 * <pre>{@code
 * PackedFile file = PackedFile.of(document, limits);
 * byte[] body = file.part("word/document.xml").orElseThrow();
 * }</pre>
 */
public final class PackedFile {
  private static final int BUFFER = 1 << 16;

  /** Below this size no ratio is asked: one mebibyte. */
  private static final int SMALL = 1 << 20;

  private final byte[] document;
  private final Map<String, PackedDirectory.Entry> entries;

  private PackedFile(byte[] document, Map<String, PackedDirectory.Entry> entries) {
    this.document = document;
    this.entries = entries;
  }

  /**
   * Takes the bytes of a packed file.
   *
   * @param document the whole document
   * @param limits what is read at the most
   * @return the file, whose parts are within the limits
   * @throws DisclosureFormatException if it is damaged or comes to more than the limits
   */
  public static PackedFile of(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(limits, "limits");
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    Map<String, PackedDirectory.Entry> entries = new LinkedHashMap<>();
    PackedFile file = new PackedFile(document, entries);
    long unpacked = 0;
    for (PackedDirectory.Entry entry : new PackedDirectory(document, limits).entries()) {
      entries.putIfAbsent(entry.name(), entry);
      unpacked += file.unpack(entry, new Counter(unpacked, document.length, limits));
    }
    return file;
  }

  static DisclosureFormatException damaged() {
    return DisclosureFormatException.at(Place.START)
        .found(Label.zh("损坏的压缩包").en("a damaged packed file"))
        .expected(Label.zh("完整的文件").en("a whole file"));
  }

  /**
   * Returns the names of the parts.
   *
   * @return names such as {@code word/document.xml}, in the order of packing
   */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /**
   * Unpacks a part.
   *
   * @param name the name
   * @return its bytes, or nothing where the file has no such part
   * @throws DisclosureFormatException if it is damaged
   */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(entries.get(name))
        .map(
            entry -> {
              ByteArrayOutputStream part = new ByteArrayOutputStream();
              unpack(entry, (bytes, length) -> part.write(bytes, 0, length));
              return part.toByteArray();
            });
  }

  /**
   * Unpacks several parts.
   *
   * @param wanted tells by their names which
   * @param limits what is kept at the most, {@link DocumentLimit#BYTES} of it
   * @return the bytes of the parts by name
   * @throws DisclosureFormatException if they are damaged or come to more than the limit
   */
  public Map<String, byte[]> parts(Predicate<String> wanted, DocumentLimits limits) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long kept = 0;
    for (PackedDirectory.Entry entry : entries.values()) {
      if (wanted.test(entry.name())) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        long before = kept;
        unpack(
            entry,
            (bytes, length) -> {
              part.write(bytes, 0, length);
              limits.check(DocumentLimit.BYTES, before + part.size(), Place.START);
            });
        kept += part.size();
        parts.put(entry.name(), part.toByteArray());
      }
    }
    return parts;
  }

  /** What takes the bytes that are unpacked. */
  private interface Taker {
    void take(byte[] bytes, int length);
  }

  /** Counts what is unpacked, and refuses what goes beyond the limits (解压计量). */
  private static final class Counter implements Taker {
    private final int packed;
    private final DocumentLimits limits;
    private long unpacked;

    Counter(long before, int packed, DocumentLimits limits) {
      this.unpacked = before;
      this.packed = packed;
      this.limits = limits;
    }

    @Override
    public void take(byte[] bytes, int length) {
      unpacked += length;
      limits.check(DocumentLimit.UNPACKED_BYTES, unpacked, Place.START);
      if (unpacked > SMALL) {
        limits.check(DocumentLimit.UNPACKING_RATIO, unpacked / packed, Place.START);
      }
    }
  }

  /** Unpacks an entry; returns its length. */
  private long unpack(PackedDirectory.Entry entry, Taker taker) {
    if (!entry.isDeflated()) {
      byte[] stored = new byte[entry.length()];
      System.arraycopy(document, entry.from(), stored, 0, entry.length());
      taker.take(stored, stored.length);
      return stored.length;
    }
    Inflater inflater = new Inflater(true);
    try {
      return inflate(inflater, entry, taker);
    } catch (DataFormatException damaged) {
      throw damaged();
    } finally {
      inflater.end();
    }
  }

  private long inflate(Inflater inflater, PackedDirectory.Entry entry, Taker taker)
      throws DataFormatException {
    inflater.setInput(document, entry.from(), entry.length());
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    while (!inflater.finished()) {
      int length = inflater.inflate(buffer);
      boolean stuck = inflater.needsInput() || inflater.needsDictionary();
      if (length == 0 && stuck && !inflater.finished()) {
        throw damaged();
      }
      taker.take(buffer, length);
      unpacked += length;
    }
    return unpacked;
  }
}
