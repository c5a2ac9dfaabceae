package io.github.yusuan.io.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;

/** Numbers in attributes of OFD (数值), divided by blanks. */
final class OfdNumbers {
  /** Longer ones are no coordinates. */
  private static final int LONGEST = 40;

  private OfdNumbers() {}

  static double[] of(String text) {
    StringTokenizer tokens = new StringTokenizer(text);
    double[] numbers = new double[tokens.countTokens()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = number(tokens.nextToken());
    }
    return numbers;
  }

  static double number(String token) {
    if (token.length() > LONGEST) {
      throw OfdReader.damaged();
    }
    try {
      return Double.parseDouble(token);
    } catch (NumberFormatException none) {
      throw OfdReader.damaged();
    }
  }

  /**
   * Reads how far each glyph stands from the one before: {@code 3 g 4 2.5} is 3, then four times
   * 2.5.
   *
   * @param most how many there can be
   */
  static double[] deltas(String text, int most) {
    StringTokenizer tokens = new StringTokenizer(text);
    double[] deltas = new double[most];
    int count = 0;
    while (tokens.hasMoreTokens() && count < most) {
      String token = tokens.nextToken();
      if (token.equals("g")) {
        int times = tokens.hasMoreTokens() ? (int) number(tokens.nextToken()) : 0;
        double delta = tokens.hasMoreTokens() ? number(tokens.nextToken()) : 0;
        int end = Math.min(most, count + Math.max(0, Math.min(times, most)));
        Arrays.fill(deltas, count, end, delta);
        count = end;
      } else {
        deltas[count++] = number(token);
      }
    }
    return Arrays.copyOf(deltas, count);
  }
}
