package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes one of our values into a document of somebody else (嵌入写出). */
final class ShapeSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient JsonOut.Writing<T> shape;

  ShapeSerializer(Class<T> type, JsonOut.Writing<T> shape) {
    super(type);
    this.shape = shape;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    try {
      shape.write(new JsonOut(generator), value);
    } catch (IllegalArgumentException refused) {
      throw JsonMappingException.from(generator, refused.getMessage(), refused);
    }
  }
}
