package io.github.yusuan.io.page;

import java.util.Arrays;

/**
 * How coordinates compare (坐标比较), in points of 1/72 inch: the only place that says what is near.
 */
final class Coordinates {
  /** Lines nearer than this are one: borders of neighbouring cells, drawn twice. */
  private static final double NEAR = 2.0;

  /** What is filled and not thicker is a line. */
  private static final double THIN = 2.5;

  /** A line is longer than this; what is shorter is a dot or an edge of a thin rectangle. */
  private static final double SHORT = 4.0;

  /** A strip as wide has text: lines that go on as far beyond the last have lost a border there. */
  private static final double STRIP = 8.0;

  private static final double QUARTER = 90.0;
  private static final double LEANING = 2.0;

  private Coordinates() {}

  static boolean near(double one, double other) {
    return Math.abs(one - other) <= NEAR;
  }

  /** Tells whether a position lies between two others, or near enough. */
  static boolean within(double at, double from, double to) {
    return at >= from - NEAR && at <= to + NEAR;
  }

  static boolean isThin(double thickness) {
    return thickness <= THIN;
  }

  static boolean isLine(double length) {
    return length > SHORT;
  }

  static boolean isStrip(double width) {
    return width > STRIP;
  }

  /** Returns how often a direction is turned from the left-to-right one by 90°, or -1 if aslant. */
  static int quarters(double degrees) {
    long quarters = Math.round(degrees / QUARTER);
    boolean upright = Math.abs(degrees - quarters * QUARTER) <= LEANING;
    return upright ? (int) Math.floorMod(quarters, 4L) : -1;
  }

  /** Tells whether glyphs so far apart stand in one line, the first as high as given. */
  static boolean inLine(double apart, double height) {
    return apart <= Math.max(1.5 * NEAR, height / 2);
  }

  /** Tells whether a line so thick is inside what can be seen; one at its border is. */
  static boolean isSeen(double thickness) {
    return thickness >= -NEAR;
  }

  /** Tells whether a gap between glyphs is a blank. */
  static boolean isBlank(double gap, double height) {
    return gap > 0.6 * height;
  }

  /** Tells whether a gap between Latin letters divides words. */
  static boolean dividesWords(double gap, double height) {
    return gap > 0.15 * height;
  }

  /** Tells whether two glyphs lie upon each other, as bold ones are drawn. */
  static boolean isUpon(double apart, double width) {
    return apart < width / 4;
  }

  /** Returns the positions in order, those that are near each other as one. */
  static double[] distinct(double[] positions) {
    double[] sorted = positions.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (double position : sorted) {
      if (count == 0 || !near(position, sorted[count - 1])) {
        sorted[count++] = position;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** Returns the index of the position that is nearest. */
  static int nearest(double[] positions, double at) {
    int behind = behind(positions, at);
    boolean before =
        behind == positions.length
            || (behind > 0 && at - positions[behind - 1] < positions[behind] - at);
    return before ? behind - 1 : behind;
  }

  /** Returns the index of the first position behind. */
  static int behind(double[] positions, double at) {
    int found = Arrays.binarySearch(positions, at);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
