package io.github.yusuan.core.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is written as a whole or not at all (整体写入): beside the old one, forced to the disk,
 * then moved over it. A failure leaves the old file and nothing else.
 *
 * <p>Where a folder takes no new file but the old one may be written, the content is made elsewhere
 * and copied over it once it is complete: only a disk that fails meanwhile can spoil the old file.
 */
public final class WholeFile {
  private static final int MOST_LINKS = 40;

  private WholeFile() {}

  /** What is written into the file (文件内容). */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it.
     *
     * @param out where to, not to be closed
     * @throws IOException if that fails, and the file is left as it was
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file; a link is followed, a device or a pipe is written through.
   *
   * @param path the file, new or old
   * @param content what is written into it
   * @throws IOException if the content or the disk fails; the old file is left
   */
  public static void write(Path path, Content content) throws IOException {
    Path target = target(path);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      writeThrough(target, content);
      return;
    }
    try {
      replace(target, content);
    } catch (AccessDeniedException denied) {
      if (!target.toString().equals(denied.getFile()) || !Files.isWritable(target)) {
        throw denied;
      }
      writeOver(target, content);
    }
  }

  /** Follows links, also to a file that does not exist yet. */
  private static Path target(Path path) throws IOException {
    Path target = path;
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /** A device or a pipe has nothing to be kept. */
  private static void writeThrough(Path target, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      content.writeTo(out);
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    Path beside = target.resolveSibling(".yusuan-" + UUID.randomUUID() + ".tmp");
    Path folder = target.getParent();
    if (folder != null && Files.isRegularFile(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try {
      write(beside, content, StandardOpenOption.CREATE_NEW);
      keepPermissions(target, beside);
      move(beside, target);
    } catch (FileSystemException failed) {
      throw beside.toString().equals(failed.getFile()) ? about(target, failed) : failed;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Path file, Content content, OpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepPermissions(Path old, Path beside) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (posix != null && Files.exists(old)) {
      Files.setPosixFilePermissions(beside, posix.readAttributes().permissions());
    }
  }

  private static void move(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Returns a failure of the file beside as one of the file that the caller knows. */
  private static FileSystemException about(Path target, FileSystemException failed) {
    String file = target.toString();
    FileSystemException same = new FileSystemException(file, null, failed.getReason());
    if (failed instanceof NoSuchFileException) {
      same = new NoSuchFileException(file, null, "there is no such folder");
    } else if (failed instanceof AccessDeniedException) {
      same = new AccessDeniedException(file, null, "the folder takes no new file");
    }
    same.initCause(failed);
    return same;
  }

  /** Writes over a file in place, once the content is complete. */
  static void writeOver(Path target, Content content) throws IOException {
    Path complete = Files.createTempFile("yusuan-", ".tmp");
    try {
      write(complete, content, StandardOpenOption.TRUNCATE_EXISTING);
      write(target, out -> Files.copy(complete, out), StandardOpenOption.TRUNCATE_EXISTING);
    } finally {
      Files.deleteIfExists(complete);
    }
  }
}
