package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.io.document.Reading;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Printed documents that were read and wait to be checked (暂存): on disk, since reading a PDF takes
 * ten times as long as checking it and all of them do not fit into memory. In a folder that nobody
 * else may enter, and gone with the run.
 */
final class Spool implements Closeable {
  private final Path folder;

  private Spool(Path folder) {
    this.folder = folder;
  }

  static Spool open() throws IOException {
    return new Spool(Files.createTempDirectory("yusuan-"));
  }

  /** Returns a file for what else has to wait, which goes with the others. */
  Path file(String name) {
    return folder.resolve(name);
  }

  private Path file(int number) {
    return folder.resolve(Integer.toString(number));
  }

  void put(int number, Reading reading) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file(number)), 1 << 16))) {
      out.writeObject(reading);
    }
  }

  Optional<ReadDocument> get(int number) throws IOException {
    Path file = file(number);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      return Optional.of(ReadDocument.of((Reading) in.readObject()));
    } catch (ClassNotFoundException impossible) {
      throw new IOException(impossible);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(Spool::delete);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    delete(folder);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
