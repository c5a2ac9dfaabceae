package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a text file (文本): UTF-8 or, as Chinese offices also save it, GB18030; UTF-16 with its
 * mark.
 */
final class DocumentText {
  /** A byte order mark, of which none is part of the text. */
  private static final char MARK = '\uFEFF';

  private static final int LOOK = 4096;

  private DocumentText() {}

  /** Returns the text of a file, which must be text. */
  static String of(byte[] bytes) {
    return decoded(bytes)
        .orElseThrow(
            () ->
                DisclosureFormatException.at(Place.START)
                    .found(Label.zh("不是文字的内容").en("bytes that are no text"))
                    .expected(Label.zh("UTF-8或GB18030文本").en("text in UTF-8 or GB18030")));
  }

  private static Optional<String> decoded(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return strictly(bytes, StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return strictly(bytes, StandardCharsets.UTF_16BE);
    }
    return strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> strictly(bytes, Charset.forName("GB18030")));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
      return Optional.of(marked ? text.substring(1) : text);
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** Returns the first characters of a file, read as if it were text, in lower case, or nothing. */
  static String beginning(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK);
    Charset charset =
        length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
            ? StandardCharsets.UTF_16LE
            : StandardCharsets.UTF_8;
    return new String(bytes, 0, length, charset).replace(MARK, ' ').strip();
  }
}
