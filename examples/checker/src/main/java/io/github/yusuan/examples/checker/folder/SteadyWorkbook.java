package io.github.yusuan.examples.checker.folder;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook that is written without the time of writing (定稿工作簿), so that the same list is the same
 * bytes. It waits in a file until it is whole: it may be larger than memory.
 */
final class SteadyWorkbook implements Closeable {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String CREATED = "<dcterms:created";
  private static final String CREATED_END = "</dcterms:created>";

  private final OutputStream out;
  private final Path waiting;
  private final OutputStream unfinished;
  private final Workbook workbook;

  private SteadyWorkbook(OutputStream out, Path waiting) throws IOException {
    this.out = out;
    this.waiting = waiting;
    this.unfinished = new BufferedOutputStream(Files.newOutputStream(waiting));
    this.workbook = new Workbook(unfinished, "yusuan", "1.0");
  }

  static SteadyWorkbook to(OutputStream out) throws IOException {
    return new SteadyWorkbook(out, Files.createTempFile("yusuan", ".xlsx"));
  }

  Workbook workbook() {
    return workbook;
  }

  /** Ends the workbook and writes it, part by part. */
  @Override
  public void close() throws IOException {
    try {
      workbook.finish();
      unfinished.close();
      try (ZipFile parts = new ZipFile(waiting.toFile())) {
        ZipOutputStream steady = new ZipOutputStream(out);
        for (ZipEntry part : Collections.list(parts.entries())) {
          ZipEntry entry = new ZipEntry(part.getName());
          entry.setTimeLocal(NO_TIME);
          steady.putNextEntry(entry);
          try (InputStream in = parts.getInputStream(part)) {
            if (part.getName().equals(PROPERTIES)) {
              steady.write(withoutTime(in));
            } else {
              in.transferTo(steady);
            }
          }
          steady.closeEntry();
        }
        steady.finish();
      }
    } finally {
      unfinished.close();
      Files.deleteIfExists(waiting);
    }
  }

  private static byte[] withoutTime(InputStream in) throws IOException {
    String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int from = properties.indexOf(CREATED);
    int to = properties.indexOf(CREATED_END, Math.max(0, from));
    String steady =
        from < 0 || to < 0
            ? properties
            : properties.substring(0, from) + properties.substring(to + CREATED_END.length());
    return steady.getBytes(StandardCharsets.UTF_8);
  }
}
