package io.github.yusuan.core.budget;

/** Chinese ordinals before the rows of a summary: 一、 to 九十九、, then 100、 (序号). */
final class Ordinal {
  private static final String DIGITS = "一二三四五六七八九";

  private Ordinal() {}

  static String of(int position) {
    if (position > 99) {
      return position + "、";
    }
    int tens = position / 10;
    int ones = position % 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens - 1, tens)) + "十";
    return ten + (ones == 0 ? "" : DIGITS.substring(ones - 1, ones)) + "、";
  }
}
