package io.github.yusuan.io;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over JSON and over what Jackson says of it (JSON文字样式). */
final class JsonPatterns {
  /** An exact decimal: -12.30. */
  static final TextPattern DECIMAL = TextPattern.of("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,99})?");

  /** "Unexpected character ('x' (code 120)): was expecting …"; what follows may be anything. */
  static final TextPattern FOUND =
      TextPattern.of("(?s)^(.{0,400}?['\")]): (?:(?:was expecting|expected) ([^(]{0,400}))?");

  /** "String value length (1045672) exceeds the maximum allowed (1000000, from …)". */
  static final TextPattern LIMIT =
      TextPattern.of("(?s)^(.{0,400}?\\)) exceeds the maximum allowed \\((\\d{1,18})");

  /** "functional code must have 3, 5 or 7 digits". */
  static final TextPattern DIGITS =
      TextPattern.of("code must have ([0-9]{1,2}(?:(?:, | or )[0-9]{1,2}){0,9}) digits$");

  /** The year at the end of a template's name in the first version of the format. */
  static final TextPattern YEAR = TextPattern.of("[1-9][0-9]{3}");

  private JsonPatterns() {}
}
