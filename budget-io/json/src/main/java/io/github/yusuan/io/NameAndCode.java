package io.github.yusuan.io;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whoever goes by a name and perhaps a code (名称和代码), while he is being read. */
final class NameAndCode {
  private String name = "";
  private @Nullable String code;

  void name(String printed) {
    name = printed;
  }

  void code(String printed) {
    code = printed;
  }

  /** Makes the value that goes by them. */
  <T> T of(Function<String, T> named, BiFunction<T, String, T> withCode) {
    T value = named.apply(name);
    return code == null ? value : withCode.apply(value, code);
  }
}
