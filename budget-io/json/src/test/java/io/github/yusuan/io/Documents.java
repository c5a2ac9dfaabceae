package io.github.yusuan.io;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.TextPlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documents that tests read: three published ones, and a miniature that has every part. */
final class Documents {
  static final String MINIATURE = text("/io/github/yusuan/io/miniature.json");

  static final List<String> PUBLISHED =
      List.of("tunliu-2024.json", "putuo-office-2025.json", "wanli-2025.json");

  private Documents() {}

  static String published(String name) {
    return text("/io/github/yusuan/examples/checker/" + name);
  }

  static String text(String resource) {
    try (InputStream in = Documents.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Returns the miniature with the first occurrence of a text replaced. */
  static String with(String old, String other) {
    int at = MINIATURE.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException("the miniature has no " + old);
    }
    return MINIATURE.substring(0, at) + other + MINIATURE.substring(at + old.length());
  }

  /** Returns where an error is; JSON is text. */
  static TextPlace place(DisclosureFormatException error) {
    return (TextPlace) error.place();
  }
}
