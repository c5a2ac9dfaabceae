package io.github.yusuan.rules;

import java.util.List;

/** The miniatures of the rules of this family. */
final class CodeMiniatures {
  private CodeMiniatures() {}

  static List<Miniature> all() {
    return List.of();
  }
}
