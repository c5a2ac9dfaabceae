package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file (文件内容), no more of them than the limits allow. */
final class DocumentFile {
  private DocumentFile() {}

  static byte[] bytes(Path path, DocumentLimits limits) throws IOException {
    int most = limits.most(DocumentLimit.BYTES);
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "a folder");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(most);
      boolean more = bytes.length == most && in.read() >= 0;
      limits.check(DocumentLimit.BYTES, more ? most + 1L : bytes.length, Place.START);
      return bytes;
    }
  }
}
