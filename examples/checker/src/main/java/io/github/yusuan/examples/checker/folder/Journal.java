package io.github.yusuan.examples.checker.folder;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is done (台账): a file to which one line is added for each document that is, so that a run
 * that was stopped goes on where it was. A line that was not written to its end counts as not
 * written. Only where the lines are is held in memory.
 *
 * @param <T> what is kept of a document, a record
 */
final class Journal<T> implements Closeable {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  private final FileChannel channel;
  private final Class<T> type;
  private final Map<String, Line> lines = new HashMap<>();
  private long end;

  /**
   * Where a line is (行位置).
   *
   * @param signature what the document was and how it was checked
   */
  private record Line(String signature, long offset, int length) {}

  /** The part of a line that tells what it is of (行首). */
  private record Head(String name, String signature) {}

  private Journal(FileChannel channel, Class<T> type) {
    this.channel = channel;
    this.type = type;
  }

  static <T> Journal<T> open(Path file, Class<T> type) throws IOException {
    Journal<T> journal =
        new Journal<>(
            FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            type);
    journal.load(file);
    return journal;
  }

  private void load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long start = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        int from = 0;
        for (int at = 0; at < read; at++) {
          if (buffer[at] == '\n') {
            line.write(buffer, from, at - from);
            known(line.toByteArray(), start);
            start += line.size() + 1L;
            line.reset();
            from = at + 1;
          }
        }
        line.write(buffer, from, read - from);
      }
      end = start;
    }
    channel.truncate(end);
  }

  /** Each line is the head, a tab, and what is kept; what is not of this form is passed over. */
  private void known(byte[] line, long offset) {
    int tab = 0;
    while (tab < line.length && line[tab] != '\t') {
      tab++;
    }
    try {
      Head head = JSON.readValue(line, 0, tab, Head.class);
      if (head.name() != null && head.signature() != null && tab < line.length) {
        int length = line.length - tab - 1;
        lines.put(head.name(), new Line(head.signature(), offset + tab + 1, length));
      }
    } catch (IOException damaged) {
      // Checked again.
    }
  }

  /** Tells whether a document is done, as it is now. */
  synchronized boolean has(String name, String signature) {
    Line line = lines.get(name);
    return line != null && line.signature().equals(signature);
  }

  /** Returns what is kept of a document. */
  Optional<T> get(String name) throws IOException {
    Line line;
    synchronized (this) {
      line = lines.get(name);
    }
    if (line == null) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(line.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, line.offset() + bytes.position()) < 0) {
        throw new IOException("the journal became shorter");
      }
    }
    return Optional.of(JSON.readValue(bytes.array(), type));
  }

  /** Keeps what was found of a document. */
  void put(String name, String signature, T kept) throws IOException {
    byte[] head = JSON.writeValueAsBytes(new Head(name, signature));
    byte[] body = JSON.writeValueAsString(kept).getBytes(StandardCharsets.UTF_8);
    ByteBuffer line = ByteBuffer.allocate(head.length + body.length + 2);
    line.put(head).put((byte) '\t').put(body).put((byte) '\n').flip();
    synchronized (this) {
      long at = end;
      while (line.hasRemaining()) {
        at += channel.write(line, at);
      }
      lines.put(name, new Line(signature, end + head.length + 1, body.length));
      end = at;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
