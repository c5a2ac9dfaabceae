package io.github.yusuan.io.workbook;

import io.github.yusuan.io.document.PackedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the parts of a workbook (打包): in their order, without times, so that equal ones are equal.
 */
final class Packing {
  private Packing() {}

  /** Packs a file again, in which some parts are others. */
  static byte[] of(PackedFile file, Map<String, byte[]> changed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (String name : file.names()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SteadyWorkbook.NO_TIME);
        out.putNextEntry(entry);
        byte[] part = changed.get(name);
        out.write(part == null ? file.part(name).orElseThrow() : part);
        out.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
