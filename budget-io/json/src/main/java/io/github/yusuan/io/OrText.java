package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.label.Label;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an object looks like that may also be a text, where the text says it all (文字或对象): {@code
 * "合计"} or {@code {"zh": "合计", "en": "total"}}.
 */
record OrText<T>(
    ObjectShape<T, ?> object,
    Limit limit,
    Function<String, T> ofText,
    Function<T, Optional<String>> text)
    implements Shape<T> {

  @Override
  public T read(JsonIn in) {
    if (in.is(JsonToken.VALUE_STRING)) {
      return in.string(limit, ofText);
    }
    if (!in.is(JsonToken.START_OBJECT)) {
      throw in.expected(Label.zh("文字或对象").en("a text or an object"));
    }
    return object.read(in);
  }

  @Override
  public void write(JsonOut out, T value) throws IOException {
    Optional<String> all = text.apply(value);
    if (all.isPresent()) {
      out.text(all.get());
    } else {
      object.write(out, value);
    }
  }
}
