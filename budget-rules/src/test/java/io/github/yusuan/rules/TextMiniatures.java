package io.github.yusuan.rules;

import java.util.List;

/** The miniatures of the rules of this family. */
final class TextMiniatures {
  private TextMiniatures() {}

  static List<Miniature> all() {
    return List.of();
  }
}
