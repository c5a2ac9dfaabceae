package io.github.yusuan.io.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;

/**
 * The codes that the map of a font comes to (编码区间), counted before PDFBox lists them: between
 * {@code beginbfrange} and {@code endbfrange}, {@code <0000> <ffff> <0020>} is 65,536 of them.
 */
final class CodeRanges {
  private static final int LONGEST_WORD = 20;

  /** What ends something, where nothing was begun. */
  private static final String STRAY = ">])";

  private final InputStream in;
  private final long most;
  private long count;
  private boolean inRanges;

  /** How many numbers of a range were read, and the first of them. */
  private int numbers;

  private long first;

  private CodeRanges(InputStream in, long most) {
    this.in = in;
    this.most = most;
  }

  /** Returns the number of codes, or any number beyond the most where there are more. */
  static long count(COSStream map, long most) throws IOException {
    try (InputStream in = new BufferedInputStream(map.createInputStream())) {
      CodeRanges ranges = new CodeRanges(in, most);
      ranges.read();
      return ranges.count;
    }
  }

  private void read() throws IOException {
    int sign = in.read();
    while (sign >= 0 && count <= most) {
      sign =
          switch (sign) {
            case '<' -> number();
            case '[' -> behind(']', true);
            case '(' -> behind(')', false);
            case '%' -> behind('\n', false);
            default -> sign <= ' ' || STRAY.indexOf(sign) >= 0 ? in.read() : word(sign);
          };
    }
  }

  private int behind(char end, boolean ofRange) throws IOException {
    int sign = in.read();
    while (sign >= 0 && sign != end && !(end == '\n' && sign == '\r')) {
      sign = in.read();
    }
    numbers = ofRange ? 0 : numbers;
    return in.read();
  }

  private int word(int begun) throws IOException {
    StringBuilder word = new StringBuilder();
    int sign = begun;
    while (sign > ' ' && "<>[]()%".indexOf(sign) < 0) {
      if (word.length() < LONGEST_WORD) {
        word.append((char) sign);
      }
      sign = in.read();
    }
    if (word.toString().equals("beginbfrange")) {
      inRanges = true;
      numbers = 0;
    } else if (word.toString().equals("endbfrange")) {
      inRanges = false;
    }
    return sign;
  }

  private int number() throws IOException {
    long number = 0;
    int sign = in.read();
    while (sign >= 0 && sign != '>' && sign != '<') {
      int digit = Character.digit(sign, 16);
      number = digit < 0 ? number : ((number << 4) | digit) & 0xffff_ffffL;
      sign = in.read();
    }
    count++;
    if (inRanges) {
      range(number);
    }
    return sign == '>' ? in.read() : sign;
  }

  private void range(long number) {
    numbers++;
    if (numbers == 1) {
      first = number;
    } else if (numbers == 2) {
      count += Math.max(0, number - first);
    } else {
      numbers = 0;
    }
  }
}
