package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the bytes of a document are (文本来源): a file, or a line of one.
 *
 * @param name what the document is called in reports
 * @param file the file
 * @param offset where it begins in the file
 * @param length how long it is; negative for all of the file
 */
record Source(String name, Path file, long offset, long length) {
  private static final Label LONGEST =
      Label.zh("不超过" + DocumentLimit.BYTES.standard() + "字节")
          .en("at most " + DocumentLimit.BYTES.standard() + " bytes");

  static Source ofFile(String name, Path file) {
    return new Source(name, file, 0, -1);
  }

  /** Reads the bytes; what is too long is refused before it is read. */
  byte[] bytes() throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder");
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long size = length < 0 ? channel.size() : length;
      if (size > DocumentLimit.BYTES.standard()) {
        throw DisclosureFormatException.at(Place.START).found(size + " bytes").expected(LONGEST);
      }
      return Slice.read(channel, offset, (int) size);
    }
  }
}
