package io.github.yusuan.io;

import io.github.yusuan.io.ObjectShape.Beginning;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** What an object looks like whose members are named by values (映射): tiers, uses, dimensions. */
final class MapShape<K, V> implements Shape<Map<K, V>> {
  private final BiFunction<String, JsonIn, K> key;
  private final BiFunction<K, JsonOut, String> name;
  private final Shape<V> value;
  private final Beginning beginning;

  private MapShape(
      BiFunction<String, JsonIn, K> key,
      BiFunction<K, JsonOut, String> name,
      Shape<V> value,
      Beginning beginning) {
    this.key = key;
    this.name = name;
    this.value = value;
    this.beginning = beginning;
  }

  /** Makes a shape of what a name means, which may refuse it, and of what a meaning is called. */
  static <K, V> MapShape<K, V> of(
      BiFunction<String, JsonIn, K> key, BiFunction<K, JsonOut, String> name, Shape<V> value) {
    return new MapShape<>(key, name, value, JsonOut::object);
  }

  /** Makes a shape of any names. */
  static <V> MapShape<String, V> of(Shape<V> value) {
    return of((name, in) -> name, (name, out) -> name, value);
  }

  /** Returns this shape, written on one line of text. */
  MapShape<K, V> onOneLine() {
    return new MapShape<>(key, name, value, JsonOut::row);
  }

  @Override
  public Map<K, V> read(JsonIn in) {
    Map<K, V> values = new LinkedHashMap<>();
    in.map(known -> key.apply(known, in), known -> values.put(known, value.read(in)));
    return values;
  }

  @Override
  public void write(JsonOut out, Map<K, V> values) throws IOException {
    beginning.write(out);
    for (Map.Entry<K, V> entry : values.entrySet()) {
      out.value(name.apply(entry.getKey(), out), value, entry.getValue());
    }
    out.end();
  }
}
