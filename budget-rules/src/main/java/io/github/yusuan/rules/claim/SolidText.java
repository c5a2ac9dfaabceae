package io.github.yusuan.rules.claim;

import io.github.yusuan.core.label.PrintedText;
import java.util.Arrays;

/**
 * A sentence as far as its words tell (语句文字): in half width, without blanks and without commas
 * between thousands; each character knows where it was printed.
 */
final class SolidText {
  private final String printed;
  private final String text;
  private final int[] origins;

  private SolidText(String printed, String text, int[] origins) {
    this.printed = printed;
    this.text = text;
    this.origins = origins;
  }

  static SolidText of(String printed) {
    StringBuilder solid = new StringBuilder(printed.length());
    int[] origins = new int[printed.length() + 1];
    for (int at = 0; at < printed.length(); at++) {
      for (char c : narrow(printed.charAt(at)).toCharArray()) {
        if (solid.length() == origins.length) {
          origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[solid.length()] = at;
        solid.append(c);
      }
    }
    return new SolidText(printed, solid.toString(), origins).withoutThousands();
  }

  private static String narrow(char c) {
    boolean plain = c > ' ' && c < 0x7f;
    boolean ideograph = c >= 0x4e00 && c < 0xa000;
    return plain || ideograph ? String.valueOf(c) : PrintedText.of(String.valueOf(c)).toString();
  }

  private SolidText withoutThousands() {
    StringBuilder rest = new StringBuilder(text.length());
    int[] places = new int[text.length() + 1];
    int from = 0;
    for (var comma : ClaimPatterns.THOUSANDS.all(text)) {
      from = copy(from, comma.start(), rest, places) + 1;
    }
    copy(from, text.length(), rest, places);
    return new SolidText(printed, rest.toString(), places);
  }

  private int copy(int from, int to, StringBuilder rest, int[] places) {
    for (int at = from; at < to; at++) {
      places[rest.length()] = origins[at];
      rest.append(text.charAt(at));
    }
    return to;
  }

  /** Returns some of the characters as they were printed. */
  String printed(int from, int to) {
    return from >= to ? "" : printed.substring(origins[from], origins[to - 1] + 1);
  }

  /** Returns the characters. */
  @Override
  public String toString() {
    return text;
  }
}
