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
import java.util.Arrays;
import java.util.Optional;

/**
 * What is done (台账): a file to which one line is added for each document that is, so that a run
 * that was stopped goes on where it was. A line that was not written to its end counts as not
 * written. Only where the lines are is held in memory, twelve bytes for each document.
 *
 * @param <T> what is kept of a document, a record
 */
final class Journal<T> implements Closeable {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

  private static final long NOWHERE = -1;

  private final FileChannel channel;
  private final Class<T> type;
  private final Sources sources;
  private final long[] offsets;
  private final int[] lengths;
  private long end;

  /** The part of a line that tells what it is of (行首). */
  private record Head(String name, String signature) {}

  private Journal(FileChannel channel, Class<T> type, Sources sources) {
    this.channel = channel;
    this.type = type;
    this.sources = sources;
    this.offsets = new long[sources.size()];
    this.lengths = new int[sources.size()];
    Arrays.fill(offsets, NOWHERE);
  }

  /** Opens a journal; what it has of other documents than those of this run stays in the file. */
  static <T> Journal<T> open(Path file, Class<T> type, Sources sources) throws IOException {
    Journal<T> journal =
        new Journal<>(
            FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            type,
            sources);
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
  private void known(byte[] line, long offset) throws IOException {
    Optional<Head> head = head(line);
    if (head.isPresent()) {
      sources.find(head.get().name()).ifPresent(document -> known(document, offset, line.length));
    }
  }

  private void known(int document, long offset, int length) {
    offsets[document] = offset;
    lengths[document] = length;
  }

  private static Optional<Head> head(byte[] line) {
    int tab = tab(line);
    try {
      Head head = JSON.readValue(line, 0, tab, Head.class);
      boolean whole = head.name() != null && head.signature() != null && tab < line.length;
      return whole ? Optional.of(head) : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty(); // Checked again.
    }
  }

  private static int tab(byte[] line) {
    int tab = 0;
    while (tab < line.length && line[tab] != '\t') {
      tab++;
    }
    return tab;
  }

  /** Returns the line of a document, if there is one. */
  private Optional<byte[]> line(int document) throws IOException {
    long offset;
    int length;
    synchronized (this) {
      offset = offsets[document];
      length = lengths[document];
    }
    return offset == NOWHERE ? Optional.empty() : Optional.of(Slice.read(channel, offset, length));
  }

  /** Returns what a document was and how it was checked, when it was done. */
  Optional<String> signature(int document) throws IOException {
    return line(document).flatMap(Journal::head).map(Head::signature);
  }

  /** Returns what is kept of a document. */
  Optional<T> get(int document) throws IOException {
    Optional<byte[]> line = line(document);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    int from = tab(line.get()) + 1;
    return Optional.of(JSON.readValue(line.get(), from, line.get().length - from, type));
  }

  /** Keeps what was found of a document. */
  void put(int document, String signature, T kept) throws IOException {
    byte[] head = JSON.writeValueAsBytes(new Head(sources.get(document).name(), signature));
    byte[] body = JSON.writeValueAsString(kept).getBytes(StandardCharsets.UTF_8);
    ByteBuffer line = ByteBuffer.allocate(head.length + body.length + 2);
    line.put(head).put((byte) '\t').put(body).put((byte) '\n').flip();
    synchronized (this) {
      long at = end;
      while (line.hasRemaining()) {
        at += channel.write(line, at);
      }
      known(document, end, line.limit() - 1);
      end = at;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
