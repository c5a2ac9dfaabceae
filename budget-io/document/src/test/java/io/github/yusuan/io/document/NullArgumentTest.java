package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is null: whoever gives null is told at once what must be given. */
@SuppressWarnings("NullAway")
class NullArgumentTest {
  private static final DocumentReader READER = Documents.reader();

  private static Arguments of(String name, ThrowingCallable call) {
    return Arguments.of(name, call);
  }

  private static <T> @Nullable T nothing() {
    return null;
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        of("path", () -> Documents.read(NullArgumentTest.<Path>nothing())),
        of("path", () -> Documents.print(NullArgumentTest.<Path>nothing())),
        of("document", () -> READER.read(NullArgumentTest.<byte[]>nothing())),
        of("document", () -> READER.print(NullArgumentTest.<byte[]>nothing())),
        of("document", () -> READER.place(nothing())),
        of("template", () -> READER.withTemplate(nothing())),
        of("family", () -> READER.withFamily(nothing())),
        of("year", () -> READER.withYear(nothing())),
        of("kind", () -> READER.withKind(nothing())),
        of("others", () -> READER.withLimits(nothing())));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void null_is_refused_by_its_name(String name, ThrowingCallable call) {
    assertThat(catchThrowable(call)).isInstanceOf(NullPointerException.class).hasMessage(name);
  }
}
