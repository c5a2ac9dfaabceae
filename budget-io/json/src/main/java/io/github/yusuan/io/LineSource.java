package io.github.yusuan.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a stream of bytes (逐行): split before they are decoded, so that one bad line spoils
 * no other. A line ends with a line feed, a carriage return, or both. One line at a time is in
 * memory, and of one that is too long only what the limit allows.
 */
final class LineSource extends AbstractSpliterator<LineSource.Line> {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[8192];
  private int at;
  private int end;
  private int number;
  private boolean afterReturn;

  private boolean closesAtItsEnd;

  private LineSource(InputStream in, int longest) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.longest = longest;
  }

  /** Begins to read a stream, which whoever opened it closes. */
  static LineSource of(InputStream in, int longest) {
    return new LineSource(in, longest);
  }

  /** Closes the stream once it is read to its end. */
  LineSource closedAtItsEnd() {
    closesAtItsEnd = true;
    return this;
  }

  /** A line: its number, from 1, and its bytes; of one that is too long, one byte too many. */
  static final class Line {
    private final int number;
    private final byte[] bytes;

    Line(int number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    int number() {
      return number;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  Stream<Line> stream() {
    return StreamSupport.stream(this, false).onClose(this::close);
  }

  private void close() {
    try {
      in.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super Line> action) {
    try {
      while (hasMore()) {
        byte[] line = line();
        number++;
        if (!isBlank(line)) {
          action.accept(new Line(number, line));
          return true;
        }
      }
      if (closesAtItsEnd) {
        in.close();
      }
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean hasMore() throws IOException {
    fill();
    if (afterReturn && at < end && buffer[at] == '\n') {
      at++;
      fill();
    }
    afterReturn = false;
    return at < end;
  }

  private void fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean complete = false;
    while (!complete && hasMore()) {
      int lineEnd = at;
      while (lineEnd < end && buffer[lineEnd] != '\n' && buffer[lineEnd] != '\r') {
        lineEnd++;
      }
      line.write(buffer, at, Math.min(lineEnd - at, longest + 1 - line.size()));
      complete = lineEnd < end;
      afterReturn = complete && buffer[lineEnd] == '\r';
      at = complete ? lineEnd + 1 : end;
    }
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
