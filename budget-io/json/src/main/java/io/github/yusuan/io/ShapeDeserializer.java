package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads one of our values out of a document of somebody else (嵌入读取). */
final class ShapeDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient DisclosureReader reader;
  private final transient Shape<T> shape;

  ShapeDeserializer(Class<T> type, DisclosureReader reader, Shape<T> shape) {
    super(type);
    this.reader = reader;
    this.shape = shape;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return shape.read(new JsonIn(parser, reader, null));
    } catch (DisclosureFormatException refused) {
      throw JsonMappingException.from(parser, refused.getMessage(), refused);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
