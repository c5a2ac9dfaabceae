package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Where documents come in (读入): their bytes and the parser of them, within limits. */
final class Intake {
  /** The most bytes of one character. */
  static final int BYTES_OF_CHARACTER = 4;

  private static final int MAX_NESTING = 64;
  private static final int MAX_NUMBER_LENGTH = 100;

  private final Limit size;
  private final int most;
  private final JsonFactory factory;

  /** Takes documents of a size. */
  Intake(Limits limits, Limit size) {
    this.size = size;
    this.most = limits.most(size);
    this.factory =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(limits.most(Limit.TEXT_LENGTH))
                    .maxNameLength(bytesOfName(limits))
                    .maxNestingDepth(MAX_NESTING)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .build())
            .build();
  }

  /** Names are counted in bytes, at most four for a character, before they are in characters. */
  private static int bytesOfName(Limits limits) {
    return (int)
        Math.min(Integer.MAX_VALUE, (long) BYTES_OF_CHARACTER * limits.most(Limit.NAME_LENGTH));
  }

  /** Reads a stream to its end. */
  DocumentBytes document(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw tooLong(size, most);
    }
    return document(bytes);
  }

  DocumentBytes document(byte[] utf8) {
    checkSize(utf8.length);
    return DocumentBytes.of(utf8);
  }

  DocumentBytes document(String json) {
    checkSize(json.length());
    DocumentBytes document = DocumentBytes.of(json);
    checkSize(document.bytes().length);
    return document;
  }

  private void checkSize(int length) {
    if (length > most) {
      throw tooLong(size, most);
    }
  }

  static DisclosureFormatException tooLong(Limit size, int most) {
    return new Mismatch(
            Label.zh("超过" + most + "字节").en("more than " + most + " bytes"),
            JsonIn.atMost(Integer.toString(most), size, " bytes"))
        .at(Place.START);
  }

  /** Parses a document from its beginning. */
  <T> T begin(DocumentBytes document, Function<JsonParser, T> reading) {
    byte[] bytes = document.bytes();
    try (JsonParser parser =
        factory.createParser(bytes, document.start(), bytes.length - document.start())) {
      return reading.apply(parser);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
