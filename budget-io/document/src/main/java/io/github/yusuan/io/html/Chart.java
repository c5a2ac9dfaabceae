package io.github.yusuan.io.html;

import io.github.yusuan.core.amount.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A chart of the shares of a whole (结构图), as bars with their figures, drawn in SVG.
 *
 * @param title the title
 * @param bars the shares, in the order of the text
 */
record Chart(String title, List<Bar> bars) {
  private static final int WIDTH = 720;
  private static final int ROW = 30;
  private static final int TOP = 40;
  private static final int BARS_FROM = 250;
  private static final int BARS_WIDTH = 250;
  private static final int LONGEST = 16;

  Chart {
    bars = List.copyOf(bars);
  }

  /**
   * A share (份额).
   *
   * @param name of what
   * @param amount the amount with its unit, or nothing
   * @param percent the share in percent
   */
  record Bar(String name, String amount, Figure percent) {
    String figures() {
      return (amount + " " + percent + "%").strip();
    }

    String shortName() {
      int length = name.codePointCount(0, name.length());
      return length <= LONGEST
          ? name
          : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
  }

  /** The chart in words, for those who do not see it. */
  String words() {
    return bars.stream()
        .map(bar -> bar.name() + " " + bar.figures())
        .collect(Collectors.joining("；", title + "：", "。"));
  }

  void write(Markup markup) {
    int height = TOP + ROW * bars.size() + 8;
    markup.line().open("figure").open("svg").attribute("class", "chart");
    markup.attribute("viewBox", "0 0 " + WIDTH + " " + height).attribute("role", "img");
    markup.attribute("aria-label", words());
    markup.line().element("title", title).line().element("desc", words());
    markup.line().open("text").attribute("x", WIDTH / 2).attribute("y", TOP / 2);
    markup.attribute("class", "title").text(title).close();
    for (int at = 0; at < bars.size(); at++) {
      bar(bars.get(at), TOP + ROW * at, markup);
    }
    markup.line().close().close();
  }

  private static void bar(Bar bar, int top, Markup markup) {
    int width = width(bar.percent());
    int middle = top + ROW / 2 + 5;
    markup.line().open("text").attribute("x", BARS_FROM - 8).attribute("y", middle);
    markup.attribute("class", "name").text(bar.shortName()).close();
    markup.open("rect").attribute("x", BARS_FROM).attribute("y", top + 5);
    markup.attribute("width", width).attribute("height", ROW - 10).close();
    markup.open("text").attribute("x", BARS_FROM + width + 8).attribute("y", middle);
    markup.text(bar.figures()).close();
  }

  /** What is there is seen; nothing is drawn beyond the whole. */
  private static int width(Figure percent) {
    BigDecimal whole = BigDecimal.valueOf(100);
    return percent
        .toBigDecimal()
        .min(whole)
        .multiply(BigDecimal.valueOf(BARS_WIDTH))
        .divide(whole, 0, RoundingMode.HALF_UP)
        .max(BigDecimal.ONE)
        .intValue();
  }
}
