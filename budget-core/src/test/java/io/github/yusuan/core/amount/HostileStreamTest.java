package io.github.yusuan.core.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of serialised values in which somebody changed the numbers. */
class HostileStreamTest {
  @Test
  void a_range_that_ends_before_it_begins_is_refused() throws IOException {
    byte[] stream = written(FenRange.from(3).to(5));
    byte[] reversed = replaced(stream, longs(5, 3), longs(3, 5));

    assertThatThrownBy(() -> read(reversed))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("a range must not end before it begins: [5, 3] 分");
  }

  @Test
  void the_empty_range_and_others_are_read_back() throws IOException, ClassNotFoundException {
    assertThat(read(written(FenRange.EMPTY))).isEqualTo(FenRange.EMPTY);
    assertThat(read(written(FenRange.exactly(7)))).isEqualTo(FenRange.exactly(7));
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 18, 2_000_000_000})
  void a_figure_of_impossible_decimals_is_refused(int decimals) throws IOException {
    byte[] stream = written(Figure.ofLastPlaces(123456789, 11));
    byte[] changed = replaced(stream, ints(11), ints(decimals));

    assertThatThrownBy(() -> read(changed))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageStartingWith("figure must have 0 to 17 decimals");
  }

  @Test
  void a_figure_of_too_many_digits_is_refused() throws IOException {
    byte[] changed =
        replaced(
            written(Figure.ofLastPlaces(123456789, 11)), longs(123456789), longs(Long.MIN_VALUE));

    assertThatThrownBy(() -> read(changed))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageStartingWith("figure must have at most 18 digits");
  }

  @Test
  void a_unit_of_impossible_decimals_is_refused() throws IOException {
    byte[] stream = written(Scale.YUAN.withDecimals(2));
    byte[] changed = replaced(stream, ints(2), ints(-5));

    assertThatThrownBy(() -> read(changed)).isInstanceOf(InvalidObjectException.class);
  }

  private static byte[] written(Serializable value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
      return in.readObject();
    }
  }

  private static byte[] longs(long... values) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length);
    Arrays.stream(values).forEach(bytes::putLong);
    return bytes.array();
  }

  private static byte[] ints(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  /** Replaces the last occurrence of some bytes: the values stand at the end of a stream. */
  private static byte[] replaced(byte[] stream, byte[] old, byte[] other) {
    for (int at = stream.length - old.length; at >= 0; at--) {
      if (Arrays.equals(stream, at, at + old.length, old, 0, old.length)) {
        byte[] changed = stream.clone();
        System.arraycopy(other, 0, changed, at, other.length);
        return changed;
      }
    }
    throw new AssertionError("the stream has no such bytes");
  }
}
