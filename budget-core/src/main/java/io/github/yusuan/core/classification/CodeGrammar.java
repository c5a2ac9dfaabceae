package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Visible;
import java.util.Optional;

/** The grammar that all subject codes share: 3 digits for the class, 2 more for each level. */
final class CodeGrammar {
  private CodeGrammar() {}

  /** Refuses what is no code of the classification. */
  static void check(String name, String value, Level deepest) {
    if (value == null || !wellFormed(value, deepest)) {
      throw new IllegalArgumentException(
          name + " must have " + lengths(deepest) + " digits: " + Visible.quoted(value));
    }
  }

  private static boolean wellFormed(String value, Level deepest) {
    int length = value.length();
    return length >= 3 && length <= deepest.digits() && length % 2 == 1 && allDigits(value);
  }

  private static boolean allDigits(String value) {
    for (int at = 0; at < value.length(); at++) {
      if (value.charAt(at) < '0' || value.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String lengths(Level deepest) {
    return switch (deepest) {
      case CLASS -> "3";
      case SECTION -> "3 or 5";
      case ITEM -> "3, 5 or 7";
      case SUBITEM -> "3, 5, 7 or 9";
    };
  }

  /** Returns the digits of the parent, if there is one. */
  static Optional<String> parent(String value) {
    return value.length() == 3
        ? Optional.empty()
        : Optional.of(value.substring(0, value.length() - 2));
  }
}
