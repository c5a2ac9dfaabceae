package io.github.yusuan.core.text;

/** The repetitions of a regular expression (重复次数), each of which must have a bound. */
final class Repetitions {
  /** More of anything than this is something else. */
  private static final int MOST = 1_000;

  private final String source;
  private int at;

  private Repetitions(String source) {
    this.source = source;
  }

  /** Refuses a repetition without a bound, and a reference to a group. */
  static void check(String source) {
    Repetitions repetitions = new Repetitions(source);
    while (repetitions.at < source.length()) {
      repetitions.step();
    }
  }

  private void step() {
    char sign = source.charAt(at);
    switch (sign) {
      case '\\' -> escape();
      case '[' -> skipClass();
      case '*', '+' -> refuse("a repetition must have a bound");
      case '{' -> bound();
      default -> at++;
    }
  }

  private void escape() {
    char escaped = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    if ((escaped >= '1' && escaped <= '9') || escaped == 'k' || escaped == 'Q') {
      refuse("a pattern must not refer to a group or quote");
    }
    boolean named = escaped == 'p' || escaped == 'P';
    at = named ? source.indexOf('}', at) + 1 : at + 2;
  }

  private void skipClass() {
    at++;
    while (at < source.length() && source.charAt(at) != ']') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  /** A sign behind a bound says how to try: {1,3}+, {1,3}?. */
  private void bound() {
    int end = source.indexOf('}', at);
    String most =
        source.substring(
            source.lastIndexOf(',', end) > at ? source.lastIndexOf(',', end) + 1 : at + 1, end);
    if (most.isEmpty() || Integer.parseInt(most) > MOST) {
      refuse("a repetition must have a bound of at most " + MOST);
    }
    at = end + 1;
    if (at < source.length() && (source.charAt(at) == '+' || source.charAt(at) == '?')) {
      at++;
    }
  }

  private void refuse(String rule) {
    throw new IllegalArgumentException(rule + ": '" + source + "', at " + at);
  }
}
