package io.github.yusuan.io.print;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;

/** How a figure is printed (数字排印): in 元 by thousands, in larger units without. */
final class FigureText {
  private static final int THOUSAND = 3;

  private FigureText() {}

  static String of(Figure figure, Scale scale) {
    String plain = figure.toString();
    if (scale != Scale.YUAN) {
      return plain;
    }
    int from = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - THOUSAND; at > from; at -= THOUSAND) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
