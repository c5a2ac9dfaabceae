package io.github.yusuan.io.workbook;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Where a workbook is written to that is to be the same bytes whenever it is written (定稿工作簿): what
 * differs from one writing to the next, the time and the order of merged cells, is left out or put
 * in order. It waits in a file until it is whole, since it may be larger than memory.
 *
 * <pre>{@code
 * try (SteadyWorkbook steady = SteadyWorkbook.to(out);
 *     Workbook workbook = new Workbook(steady, "name", "1.0")) { … }
 * }</pre>
 */
public final class SteadyWorkbook extends FilterOutputStream {
  /** The first time that is written alike in every zone: ZIP has none before. */
  static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final String CREATED = "<dcterms:created";
  private static final String CREATED_END = "</dcterms:created>";
  private static final String MERGED = "<mergeCell ";

  private final OutputStream to;
  private final Path waiting;
  private boolean closed;

  private SteadyWorkbook(OutputStream to, Path waiting) throws IOException {
    super(new BufferedOutputStream(Files.newOutputStream(waiting)));
    this.to = to;
    this.waiting = waiting;
  }

  /**
   * Begins a workbook.
   *
   * @param out where it goes once it is whole; stays open
   * @return where it is to be written to
   * @throws IOException if no temporary file can be made
   */
  public static SteadyWorkbook to(OutputStream out) throws IOException {
    return new SteadyWorkbook(out, Files.createTempFile("yusuan", ".xlsx"));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  /** Ends the workbook and passes it on, part by part. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      super.close();
      pass();
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  private void pass() throws IOException {
    try (ZipFile parts = new ZipFile(waiting.toFile())) {
      ZipOutputStream steady = new ZipOutputStream(to);
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(NO_TIME);
        steady.putNextEntry(entry);
        try (InputStream in = parts.getInputStream(part)) {
          pass(part.getName(), in, steady);
        }
        steady.closeEntry();
      }
      steady.finish();
    }
  }

  private static void pass(String part, InputStream in, OutputStream steady) throws IOException {
    if (part.equals(PROPERTIES)) {
      String properties = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      steady.write(withoutTime(properties).getBytes(StandardCharsets.UTF_8));
    } else if (part.startsWith(SHEETS)) {
      inOrder(in, steady);
    } else {
      in.transferTo(steady);
    }
  }

  private static String withoutTime(String properties) {
    int from = properties.indexOf(CREATED);
    int to = properties.indexOf(CREATED_END, Math.max(0, from));
    return from < 0 || to < 0
        ? properties
        : properties.substring(0, from) + properties.substring(to + CREATED_END.length());
  }

  /** Goes through a sheet tag by tag; only merged cells, which stand together, are held. */
  private static void inOrder(InputStream in, OutputStream steady) throws IOException {
    Reader sheet = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Writer out = new OutputStreamWriter(steady, StandardCharsets.UTF_8);
    Set<String> merged = new TreeSet<>();
    StringBuilder tag = new StringBuilder();
    for (int next = sheet.read(); next >= 0; next = sheet.read()) {
      tag.append((char) next);
      if (next == '>') {
        pass(tag.toString(), merged, out);
        tag.setLength(0);
      }
    }
    pass(tag.toString(), merged, out);
    out.flush();
  }

  private static void pass(String tag, Set<String> merged, Writer out) throws IOException {
    if (tag.startsWith(MERGED)) {
      merged.add(tag);
      return;
    }
    for (String one : merged) {
      out.write(one);
    }
    merged.clear();
    out.write(tag);
  }
}
