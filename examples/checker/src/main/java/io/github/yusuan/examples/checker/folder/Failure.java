package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a document cannot be read or checked (无法读取的原因), in words. */
public final class Failure {
  private static final Label MISSING = Label.zh("没有此文件").en("no such file");
  private static final Label DENIED = Label.zh("无权读取此文件").en("the file may not be read");
  private static final Sentence DISK =
      Sentence.of("folder-file-unreadable")
          .zh("文件无法读取：{what}")
          .en("the file cannot be read: {what}");
  private static final Sentence FAULT =
      Sentence.of("folder-document-fault")
          .zh("核对工具未能处理此文本：{what}")
          .en("the checker could not deal with this document: {what}");

  private static final Label NOT_OURS =
      Label.zh("不是本程序所写，不予覆盖；请另指写入何处")
          .en("not written by this program, and left as it is; name another place");
  private static final Label BUSY = Label.zh("另一次核对正在写入此文件夹").en("another run is writing here");
  private static final Sentence FOLDER =
      Sentence.of("folder-of-reports-refused")
          .zh("核对结果无法写入此处：{what}")
          .en("the reports cannot be written here: {what}");

  private static final Label NOWHERE = Label.zh("没有此文件或文件夹").en("no such file or folder");
  private static final Label IS_FOLDER = Label.zh("此为文件夹，不是文件").en("it is a folder, not a file");
  private static final Sentence IS_FILE =
      Sentence.of("checker-path-through-file")
          .zh("{file}是文件，不是文件夹")
          .en("{file} is a file, not a folder");
  private static final Sentence NO_FOLDER =
      Sentence.of("checker-folder-missing").zh("没有文件夹{folder}").en("no such folder: {folder}");
  private static final Label FORBIDDEN = Label.zh("无权读写").en("access is denied");
  private static final Sentence FAILED =
      Sentence.of("checker-disk-failed").zh("读写失败：{what}").en("reading or writing failed: {what}");
  private static final Sentence FILE_FAILED =
      Sentence.of("checker-file-failed").zh("{file}：{what}").en("{file}: {what}");

  private Failure() {}

  /** Words why the reports cannot be written. */
  public static Words ofFolder(IOException thrown) {
    if (thrown instanceof FileAlreadyExistsException) {
      return NOT_OURS;
    }
    if (thrown instanceof FileSystemException other && OutFolder.BUSY.equals(other.getReason())) {
      return BUSY;
    }
    return FOLDER.with("what", reason(thrown));
  }

  /** Words why a file can be neither read nor written, and which it is. */
  public static Words ofDisk(IOException thrown) {
    String file = thrown instanceof FileSystemException about ? about.getFile() : null;
    return file == null
        ? FAILED.with("what", reason(thrown))
        : FILE_FAILED.with("file", Visible.text(file)).with("what", reason(thrown));
  }

  private static Words reason(IOException thrown) {
    if (thrown instanceof AccessDeniedException) {
      return FORBIDDEN;
    }
    if (thrown instanceof FileSystemException about && about.getFile() != null) {
      Optional<Words> misfit = misfit(about);
      if (misfit.isPresent()) {
        return misfit.get();
      }
    }
    if (thrown instanceof NoSuchFileException) {
      return NOWHERE;
    }
    boolean reasoned = thrown instanceof FileSystemException one && one.getReason() != null;
    String what = reasoned ? ((FileSystemException) thrown).getReason() : thrown.toString();
    return new Verbatim(Visible.text(what));
  }

  /** Says what is wrong with a path itself: a folder for a file, a file or nothing for a folder. */
  private static Optional<Words> misfit(FileSystemException about) {
    Path file = Path.of(about.getFile());
    if (about instanceof NotDirectoryException) {
      return Optional.of(IS_FILE.with("file", Visible.text(file.toString())));
    }
    if (Files.isDirectory(file)) {
      return Optional.of(IS_FOLDER);
    }
    Path missing = null;
    Path above = file.toAbsolutePath().getParent();
    while (above != null && !Files.isDirectory(above)) {
      if (Files.exists(above)) {
        return Optional.of(IS_FILE.with("file", Visible.text(above.toString())));
      }
      missing = above;
      above = above.getParent();
    }
    return missing == null
        ? Optional.empty()
        : Optional.of(NO_FOLDER.with("folder", Visible.text(missing.toString())));
  }

  /** Words what was thrown over a file. */
  public static Words wordsOf(Exception thrown) {
    if (thrown instanceof IOException failed) {
      return reason(failed);
    }
    Bilingual words = of(thrown);
    return Label.zh(words.zh()).en(words.en());
  }

  /** Words what was thrown over a document. */
  public static Bilingual of(Throwable thrown) {
    if (thrown instanceof DisclosureFormatException refused) {
      return Bilingual.of(refused::in);
    }
    if (thrown instanceof FileSystemException about && about.getFile() != null) {
      Optional<Words> misfit = misfit(about);
      if (misfit.isPresent()) {
        return Bilingual.of(misfit.get());
      }
    }
    if (thrown instanceof NoSuchFileException) {
      return Bilingual.of(MISSING);
    }
    if (thrown instanceof AccessDeniedException) {
      return Bilingual.of(DENIED);
    }
    Sentence sentence = thrown instanceof IOException ? DISK : FAULT;
    return Bilingual.of(sentence.with("what", Visible.text(thrown.toString())));
  }
}
