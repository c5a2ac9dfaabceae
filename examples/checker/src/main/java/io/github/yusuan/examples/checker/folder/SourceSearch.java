package io.github.yusuan.examples.checker.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the documents that arguments mean (查找文本): files as named, all visible files of folders by
 * path, and of JSON Lines ({@code .jsonl}, {@code .ndjson}) each line. Only the paths of one folder
 * are held in memory at once, to be sorted.
 */
final class SourceSearch {
  private final Sources.Found found;
  private final TemplateFiles templates;
  private final Path out;

  SourceSearch(Sources.Found found, TemplateFiles templates, Path out) {
    this.found = found;
    this.templates = templates;
    this.out = out.toAbsolutePath().normalize();
  }

  /** Finds documents; what lies in the folder of reports is none, nor is a template in a folder. */
  void in(List<Path> arguments) throws IOException {
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        addFolder(argument, arguments.size() > 1);
      } else {
        add(argument.toString(), argument);
      }
    }
  }

  private void addFolder(Path folder, boolean named) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes of) {
            boolean skipped =
                entered.toAbsolutePath().normalize().equals(out)
                    || (!entered.equals(folder) && isHidden(entered));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    for (Path file : files) {
      String within = folder.relativize(file).toString();
      String name = named ? folder.resolve(within).toString() : within;
      if (TemplateFiles.isOne(file)) {
        templates.add(name);
      } else {
        add(name, file);
      }
    }
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private void add(String path, Path file) throws IOException {
    String name = path.replace('\\', '/');
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".jsonl") && !lower.endsWith(".ndjson")) {
      found.add(Source.ofFile(name, file));
      return;
    }
    int before = found.size();
    try (InputStream in = Files.newInputStream(file)) {
      addLines(name, file, in);
    } catch (IOException unreadable) {
      found.cutTo(before);
      found.add(Source.ofFile(name, file));
    }
  }

  private void addLines(String name, Path file, InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long start = 0;
    long at = 0;
    int number = 1;
    boolean blank = true;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      for (int next = 0; next < read; next++, at++) {
        byte b = buffer[next];
        if (b == '\n') {
          addLine(name + ":" + number, file, new long[] {start, at}, blank);
          number++;
          start = at + 1;
          blank = true;
        } else {
          blank &= b == ' ' || b == '\t' || b == '\r';
        }
      }
    }
    addLine(name + ":" + number, file, new long[] {start, at}, blank);
  }

  private void addLine(String name, Path file, long[] fromTo, boolean blank) throws IOException {
    if (!blank) {
      found.add(new Source(name, file, fromTo[0], fromTo[1] - fromTo[0]));
    }
  }
}
