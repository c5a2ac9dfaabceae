package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import io.github.yusuan.core.label.Visible;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A document that is being written (写出). What is optional and empty is left out; an object that is
 * a row is written on one line of text.
 */
final class JsonOut {
  private final JsonGenerator generator;
  private @Nullable KnownTemplate template;
  private @Nullable KnownCategories declared;
  private boolean showing;

  JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes the value of a part of a document. */
  @FunctionalInterface
  interface Writing<T> {
    void write(JsonOut out, T value) throws IOException;
  }

  /** Makes known which template the document follows. */
  void follow(KnownTemplate known) {
    template = known;
  }

  /** Returns the template that the document follows. */
  KnownTemplate template() {
    return Objects.requireNonNull(template);
  }

  /** Makes known which categories a template declares. */
  void follow(KnownCategories known) {
    declared = known;
  }

  /** Returns the categories that may be named: those that are declared, or the template's. */
  KnownCategories categories() {
    return declared == null ? template().categories() : declared;
  }

  /** Writes texts from here on as they may be shown: without control and direction characters. */
  void show() {
    showing = true;
  }

  private String shown(String text) {
    return showing ? Visible.text(text, Integer.MAX_VALUE) : text;
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

  /** Writes the name of a member whose value comes next. */
  void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  void array() throws IOException {
    generator.writeStartArray();
  }

  void array(String name) throws IOException {
    generator.writeArrayFieldStart(name);
  }

  void endArray() throws IOException {
    generator.writeEndArray();
  }

  /** Writes a member of a shape. */
  <T> void value(String name, Shape<T> shape, T value) throws IOException {
    generator.writeFieldName(name);
    shape.write(this, value);
  }

  /** Writes a member of a shape, if it is there. */
  <T> void value(String name, Shape<T> shape, Optional<T> value) throws IOException {
    if (value.isPresent()) {
      value(name, shape, value.get());
    }
  }

  void text(String text) throws IOException {
    generator.writeString(shown(text));
  }

  void text(String name, String text) throws IOException {
    generator.writeStringField(name, shown(text));
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

  void number(long number) throws IOException {
    generator.writeNumber(number);
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

  void flag(boolean flag) throws IOException {
    generator.writeBoolean(flag);
  }

  void flag(String name, boolean flag) throws IOException {
    generator.writeBooleanField(name, flag);
  }

  /** Writes texts, unless there are none. */
  void texts(String name, Collection<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      array(name);
      for (String text : texts) {
        generator.writeString(shown(text));
      }
      endArray();
    }
  }

  /** Writes values, unless there are none. */
  <T> void list(String name, Collection<? extends T> values, Writing<T> each) throws IOException {
    if (!values.isEmpty()) {
      always(name, values, each);
    }
  }

  /** Writes values, even if there are none. */
  <T> void always(String name, Collection<? extends T> values, Writing<T> each) throws IOException {
    array(name);
    for (T value : values) {
      each.write(this, value);
    }
    endArray();
  }
}
