package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Small values by chance, odd ones among them: everything that a publisher's text may hold. */
final class RandomValues {
  private static final List<String> PIECES =
      List.of(
          "预算", "a", "Z", "0", " ", "\"", "\\", "/", "'", "<&>", "{", "]", ",", ":", "\u0000",
          "\u0008", "\t", "\n", "\r", "\u001f", "\u007f", "\u0085", "\u00a0", "é", "\u2028",
          "\u2029", "\u3000", "\ufeff", "\ufffd", "\uffff", "😀", "𠀀", "１２", "\\u0041", "null",
          "≥95%");

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Returns some of the values, in their order. */
  <T> List<T> some(List<? extends T> values) {
    List<T> some = new ArrayList<>();
    int percent = random.nextInt(101);
    for (T value : values) {
      if (chance(percent)) {
        some.add(value);
      }
    }
    return some;
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return chance(50) ? Optional.of(value.get()) : Optional.empty();
  }

  <T> void maybe(Supplier<T> value, Consumer<T> use) {
    maybe(value).ifPresent(use);
  }

  void times(int most, Runnable action) {
    for (int times = random.nextInt(most + 1); times > 0; times--) {
      action.run();
    }
  }

  /** Returns any text, the empty one included. */
  String text() {
    StringBuilder text = new StringBuilder();
    times(4, () -> text.append(one(PIECES)));
    return text.toString();
  }

  /** Returns a text that is not blank. */
  String name() {
    return chance(20) ? "某" : text() + "某" + text();
  }

  /** Returns lower-case words joined by hyphens. */
  String id() {
    return one(List.of("a", "budget-changes", "x9-0", "procurement-total"));
  }

  /** Returns digits of one of the lengths. */
  String code(int... lengths) {
    StringBuilder digits = new StringBuilder();
    int length = lengths[random.nextInt(lengths.length)];
    while (digits.length() < length) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  /** Returns a figure of any decimals, which a table may hold whatever its own. */
  Figure figure() {
    if (chance(5)) {
      return Figure.ofLastPlaces(random.nextInt(100), 17);
    }
    int lastPlaces = random.nextInt(1_000_000) - (chance(10) ? 500_000 : 0);
    return Figure.ofLastPlaces(chance(10) ? 0 : lastPlaces, random.nextInt(9));
  }

  ReportingUnit unit() {
    Scale scale = one(List.of(Scale.values()));
    return scale.withDecimals(random.nextInt(scale.fenDigits() + 1));
  }
}
