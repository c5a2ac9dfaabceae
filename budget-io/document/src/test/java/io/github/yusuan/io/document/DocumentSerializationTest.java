package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was read of a printed document can be sent to another machine: equal, as before. */
class DocumentSerializationTest {

  static Stream<Serializable> values() throws IOException {
    PrintedDocument printed =
        Documents.reader()
            .print("第一段\n\n| 科目 | 合计 |\n| 201 | 1.00 |\n".getBytes(StandardCharsets.UTF_8));
    Reading reading = Documents.reader().read(Published.TUNLIU);
    return Stream.concat(
        Stream.of(printed, reading.figures(), DocumentLimits.STANDARD, reading),
        Stream.concat(printed.blocks().stream(), reading.doubts().stream()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_value_is_equal_after_a_round_trip(Serializable value)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Object back = in.readObject();

      assertThat(back).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }
  }

  @Test
  void limits_of_which_a_stream_makes_none_are_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(DocumentLimits.STANDARD.with(DocumentLimit.PAGES, 0x01020304));
    }
    byte[] hostile =
        bytes
            .toString(StandardCharsets.ISO_8859_1)
            .replace("\u0001\u0002\u0003\u0004", "\u00ff\u0002\u0003\u0004")
            .getBytes(StandardCharsets.ISO_8859_1);

    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(hostile))) {
      assertThatThrownBy(in::readObject)
          .isInstanceOf(InvalidObjectException.class)
          .hasMessageStartingWith("a limit must be at least 1: PAGES -");
    }
  }
}
