package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.io.JsonIn.Placed;
import java.io.IOException;
import java.util.function.Function;

/** What one kind of value looks like in JSON (形状): how it is read, and how it is written. */
interface Shape<T> {
  /** A text. */
  Shape<String> TEXT = text(Limit.TEXT_LENGTH);

  /** A name, a label or a title. */
  Shape<String> NAME = text(Limit.NAME_LENGTH);

  /** A code or another identifier. */
  Shape<String> ID = text(Limit.IDENTIFIER_LENGTH);

  /** A name or an identifier that may be refused later. */
  Shape<Placed> PLACED = of(JsonIn::placed, (out, placed) -> out.text(placed.text()));

  /** A whole number. */
  Shape<Integer> INTEGER = of(JsonIn::integer, JsonOut::number);

  /** A figure as printed. */
  Shape<Figure> FIGURE = of(JsonIn::figure, (out, figure) -> out.text(figure.toString()));

  /** A scale by its symbol. */
  Shape<Scale> SCALE = parsed(Limit.IDENTIFIER_LENGTH, Scale::parse, Scale::symbol);

  /** Reads the value at hand. */
  T read(JsonIn in);

  /** Writes a value. */
  void write(JsonOut out, T value) throws IOException;

  /** Makes a shape of its two directions. */
  static <T> Shape<T> of(Function<JsonIn, T> reading, JsonOut.Writing<T> writing) {
    return new Shape<>() {
      @Override
      public T read(JsonIn in) {
        return reading.apply(in);
      }

      @Override
      public void write(JsonOut out, T value) throws IOException {
        writing.write(out, value);
      }
    };
  }

  /** Makes the shape of texts of bounded length. */
  static Shape<String> text(Limit limit) {
    return new Shape<>() {
      @Override
      public String read(JsonIn in) {
        return in.string(limit);
      }

      @Override
      public void write(JsonOut out, String text) throws IOException {
        out.text(text);
      }
    };
  }

  /** Makes the shape of what is printed as a text; what parses may refuse a text. */
  static <T> Shape<T> parsed(Limit limit, Function<String, T> parse, Function<T, String> print) {
    return of(in -> in.string(limit, parse), (out, value) -> out.text(print.apply(value)));
  }
}
