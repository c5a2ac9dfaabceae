package io.github.yusuan.examples.checker.folder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder of reports (报告文件夹), held by one run at a time. */
final class OutFolder implements Closeable {
  static final String PAGES = "documents";
  static final String INDEX = "index.html";
  static final String FINDINGS = "findings.csv";
  static final String WORKLIST = "findings.xlsx";
  static final String DOCUMENTS = "documents.csv";
  static final String BUSY = "another run is writing here";

  private static final List<String> WRITTEN = List.of(INDEX, FINDINGS, WORKLIST, DOCUMENTS, PAGES);

  private final Path folder;
  private final FileChannel lock;

  private OutFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Opens a folder that is new or has reports; no file of others is written over. */
  static OutFolder open(Path folder) throws IOException {
    Path kept = folder.resolve(".yusuan");
    if (!Files.isDirectory(kept)) {
      for (String name : WRITTEN) {
        if (Files.exists(folder.resolve(name))) {
          throw new FileAlreadyExistsException(
              folder.resolve(name).toString(), null, "not written by this program");
        }
      }
    }
    Files.createDirectories(kept);
    Files.createDirectories(folder.resolve(PAGES));
    FileChannel channel =
        FileChannel.open(kept.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return new OutFolder(folder, channel);
      }
    } catch (OverlappingFileLockException held) {
      // As if another process held it.
    }
    channel.close();
    throw new FileSystemException(folder.toString(), null, BUSY);
  }

  /**
   * Writes a page, as a whole or not at all. Unlike a list it is not forced to the disk: it can be
   * made again, and waiting for the disk would take longer than checking.
   */
  void write(String document, byte[] page) throws IOException {
    Path to = page(document);
    Path beside = to.resolveSibling("." + to.getFileName() + ".tmp");
    Files.write(beside, page);
    Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  Path page(String document) {
    return folder.resolve(PAGES).resolve(PageName.of(document));
  }

  /** Returns a list to be written, which is no file that somebody has changed. */
  ListFile list(String name) throws IOException {
    return ListFile.of(folder.resolve(name), kept("lists.log"));
  }

  Path kept(String name) {
    return folder.resolve(".yusuan").resolve(name);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
