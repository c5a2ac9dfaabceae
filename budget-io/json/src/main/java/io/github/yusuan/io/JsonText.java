package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.yusuan.core.label.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Values as text in JSON (写法): equal values give equal texts, on every machine. */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** Returns a value laid out for people, with a line end behind it. */
  static <T> String document(T value, JsonOut.Writing<T> shape) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(new Layout());
      shape.write(new JsonOut(generator), value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return unicode(text.append('\n').toString());
  }

  /** Writes a value laid out for people to a stream that stays open, without keeping it whole. */
  static <T> void write(T value, JsonOut.Writing<T> shape, OutputStream out) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(new Layout());
      shape.write(new JsonOut(generator), value);
      generator.writeRaw('\n');
    }
  }

  /** Returns a value on one line, with a line end behind it. */
  static <T> String line(T value, JsonOut.Writing<T> shape) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      shape.write(new JsonOut(generator), value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return unicode(text.append('\n').toString());
  }

  private static String unicode(String text) {
    int unpaired = Utf8.unpairedSurrogate(text);
    if (unpaired >= 0) {
      String around = text.substring(Math.max(0, unpaired - 20), unpaired);
      throw new IllegalArgumentException(
          "text must be Unicode, without unpaired surrogates: " + Visible.quoted(around + "…"));
    }
    return text;
  }
}
