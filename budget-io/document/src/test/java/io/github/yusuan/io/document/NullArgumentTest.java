package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.yusuan.io.html.ReportPage;
import io.github.yusuan.io.ofd.OfdReader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

  static Stream<Arguments> calls() {
    return Stream.of(
        of("report", () -> ReportPage.of(null)),
        of("path", () -> Documents.read((Path) null)),
        of("path", () -> Documents.print((Path) null)),
        of("document", () -> READER.read((byte[]) null)),
        of("document", () -> READER.print((byte[]) null)),
        of("document", () -> READER.place(null)),
        of("template", () -> READER.withTemplate(null)),
        of("family", () -> READER.withFamily(null)),
        of("year", () -> READER.withYear(null)),
        of("kind", () -> READER.withKind(null)),
        of("others", () -> READER.withLimits(null)),
        of("document", () -> new HtmlReader().read(null, DocumentLimits.STANDARD)),
        of("document", () -> new MarkdownReader().read(null, DocumentLimits.STANDARD)),
        of("document", () -> new DocxReader().read(null, DocumentLimits.STANDARD)),
        of("limits", () -> new HtmlReader().read(new byte[0], null)),
        of("limits", () -> new MarkdownReader().read(new byte[0], null)),
        of("limits", () -> new DocxReader().read(new byte[0], null)),
        of("limits", () -> new OfdReader().read(new byte[0], null)),
        of("document", () -> new OfdReader().read(null, DocumentLimits.STANDARD)),
        of("limits", () -> PrintedDocument.within(null)),
        of("document", () -> PackedFile.of(null, DocumentLimits.STANDARD)),
        of("part", () -> XmlPart.of((byte[]) null, DocumentLimits.STANDARD)),
        of("part", () -> XmlPart.of((String) null, DocumentLimits.STANDARD)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void null_is_refused_by_its_name(String name, ThrowingCallable call) {
    assertThat(catchThrowable(call)).isInstanceOf(NullPointerException.class).hasMessage(name);
  }
}
