package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.source.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list that each run writes anew (清单文件): over what this program wrote itself. One in which
 * somebody has made notes is left, and the new one is written beside it.
 */
final class ListFile {
  private final String wanted;
  private final Path file;
  private final Path log;
  private final Set<String> written;

  private ListFile(String wanted, Path file, Path log, Set<String> written) {
    this.wanted = wanted;
    this.file = file;
    this.log = log;
    this.written = written;
  }

  /**
   * Chooses the file: the name wanted, or one with a number where that is somebody's work.
   *
   * @param log what this program wrote, one digest in a line
   */
  static ListFile of(Path wanted, Path log) throws IOException {
    Set<String> written =
        new HashSet<>(Files.exists(log) ? Files.readAllLines(log) : List.<String>of());
    String name = String.valueOf(wanted.getFileName());
    int dot = name.lastIndexOf('.');
    Path file = wanted;
    for (int number = 2; Files.exists(file) && !written.contains(Digest.of(file)); number++) {
      file = wanted.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
    return new ListFile(name, file, log, written);
  }

  Path path() {
    return file;
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  /** Returns the list that was left, if there is one. */
  List<FolderResult.Left> left() {
    return name().equals(wanted) ? List.of() : List.of(new FolderResult.Left(wanted, name()));
  }

  /** Writes the list, as a whole or not at all; it is known for its own before it is there. */
  void write(WholeFile.Content content) throws IOException {
    WholeFile.write(
        file,
        out -> {
          DigestOutputStream digested = new DigestOutputStream(out, Digest.begun());
          content.writeTo(digested);
          digested.flush();
          String digest = Digest.text(digested.getMessageDigest().digest());
          if (written.add(digest)) {
            Files.writeString(
                log,
                digest + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
          }
        });
  }
}
