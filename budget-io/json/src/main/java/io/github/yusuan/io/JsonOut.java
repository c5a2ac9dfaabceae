package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document that is being written (写出). What is optional and empty is left out; an object that is
 * a row is written on one line of text.
 */
final class JsonOut {
  private final JsonGenerator generator;

  JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes the value of a part of a document. */
  @FunctionalInterface
  interface Shape<T> {
    void write(JsonOut out, T value) throws IOException;
  }

  void object() throws IOException {
    generator.writeStartObject();
  }

  void object(String name) throws IOException {
    generator.writeFieldName(name);
    object();
  }

  /** Begins an object that stands on one line. */
  void row() throws IOException {
    PrettyPrinter printer = generator.getPrettyPrinter();
    if (printer instanceof Layout layout) {
      layout.keepNextOnOneLine();
    }
    object();
  }

  void row(String name) throws IOException {
    generator.writeFieldName(name);
    row();
  }

  void end() throws IOException {
    generator.writeEndObject();
  }

  void array(String name) throws IOException {
    generator.writeArrayFieldStart(name);
  }

  void endArray() throws IOException {
    generator.writeEndArray();
  }

  void text(String name, String text) throws IOException {
    generator.writeStringField(name, text);
  }

  /** Writes a text unless it is empty. */
  void unlessEmpty(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      text(name, text);
    }
  }

  /** Writes what prints as a text, if it is there. */
  void text(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  void number(String name, long number) throws IOException {
    generator.writeNumberField(name, number);
  }

  void number(String name, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      number(name, number.getAsInt());
    }
  }

  /** Writes whole numbers, unless there are none. */
  void numbers(String name, int... numbers) throws IOException {
    if (numbers.length > 0) {
      generator.writeFieldName(name);
      generator.writeArray(numbers, 0, numbers.length);
    }
  }

  void flag(String name, boolean flag) throws IOException {
    generator.writeBooleanField(name, flag);
  }

  /** Writes texts, unless there are none. */
  void texts(String name, Collection<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      array(name);
      for (String text : texts) {
        generator.writeString(text);
      }
      endArray();
    }
  }

  /** Writes values, unless there are none. */
  <T> void list(String name, Collection<? extends T> values, Shape<T> shape) throws IOException {
    if (!values.isEmpty()) {
      always(name, values, shape);
    }
  }

  /** Writes values, even if there are none. */
  <T> void always(String name, Collection<? extends T> values, Shape<T> shape) throws IOException {
    array(name);
    for (T value : values) {
      shape.write(this, value);
    }
    endArray();
  }
}
