package io.github.yusuan.io;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** One of a few values, by its name (选项): {@code "half-up"}. */
final class ChoiceShape<T> implements Shape<T> {
  private final Map<String, T> byName = new LinkedHashMap<>();
  private final Function<T, String> name;

  private ChoiceShape(Collection<T> choices, Function<T, String> name) {
    this.name = name;
    choices.forEach(choice -> byName.put(name.apply(choice), choice));
  }

  static <T> ChoiceShape<T> of(Collection<T> choices, Function<T, String> name) {
    return new ChoiceShape<>(choices, name);
  }

  /** Names constants as they are called, in lower case and with hyphens. */
  static <E extends Enum<E>> ChoiceShape<E> of(E[] constants) {
    return of(
        List.of(constants), constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Returns the names of all choices. */
  Collection<String> names() {
    return byName.keySet();
  }

  @Override
  public T read(JsonIn in) {
    String name = in.string(Limit.IDENTIFIER_LENGTH);
    T choice = byName.get(name);
    if (choice == null) {
      throw in.expected(Quoted.oneOf(name, byName.keySet()));
    }
    return choice;
  }

  @Override
  public void write(JsonOut out, T choice) throws IOException {
    out.text(name.apply(choice));
  }
}
