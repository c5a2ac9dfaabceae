package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
  private final Set<String> names = new LinkedHashSet<>();

  private PackedFile(byte[] document) {
    this.document = document;
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
    limits.check(DocumentLimit.BYTES, document.length, Place.START);
    PackedFile file = new PackedFile(document);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
      file.count(in, limits);
      return file;
    } catch (IOException | IllegalArgumentException damaged) {
      throw damaged();
    }
  }

  private void count(ZipInputStream in, DocumentLimits limits) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      names.add(entry.getName());
      limits.check(DocumentLimit.ENTRIES, names.size(), Place.START);
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked += read;
        limits.check(DocumentLimit.UNPACKED_BYTES, unpacked, Place.START);
        if (unpacked > SMALL) {
          limits.check(DocumentLimit.UNPACKING_RATIO, unpacked / document.length, Place.START);
        }
      }
    }
    if (names.isEmpty()) {
      throw damaged();
    }
  }

  private static DisclosureFormatException damaged() {
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
    return Set.copyOf(names);
  }

  /**
   * Unpacks a part.
   *
   * @param name the name
   * @return its bytes, or nothing where the file has no such part
   */
  public Optional<byte[]> part(String name) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return Optional.of(bytes(in));
        }
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      throw damaged();
    }
  }

  /**
   * Unpacks several parts at once, which costs no more than to unpack one.
   *
   * @param wanted tells by their names which
   * @param limits what is kept at the most, {@link DocumentLimit#BYTES} of it
   * @return the bytes of the parts by name; of two parts of one name the first
   * @throws DisclosureFormatException if they come to more than the limit
   */
  public Map<String, byte[]> parts(Predicate<String> wanted, DocumentLimits limits) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long kept = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          byte[] bytes = in.readNBytes(limits.most(DocumentLimit.BYTES));
          kept += bytes.length + (in.read() < 0 ? 0 : 1);
          limits.check(DocumentLimit.BYTES, kept, Place.START);
          parts.putIfAbsent(entry.getName(), bytes);
        }
      }
      return parts;
    } catch (IOException | IllegalArgumentException damaged) {
      throw damaged();
    }
  }

  private static byte[] bytes(InputStream in) throws IOException {
    return in.readAllBytes();
  }
}
