package io.github.yusuan.core.text;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Radicals that stand for characters (部首字形): browsers and office programs that print a PDF name the
 * glyph of 目 or 页 by the radical ⽬ or ⻚ that shares it, so what looks alike on paper does not
 * compare alike. Compatibility ideographs (U+F900 to U+FAFF) are characters printed by another
 * number, too.
 */
public final class Radicals {
  private static final char FIRST = '\u2E80';
  private static final char LAST = '\u2FDF';
  private static final char FIRST_COMPATIBLE = '\uF900';
  private static final char LAST_COMPATIBLE = '\uFAFF';

  /**
   * Radicals, each before the character that it is printed for: those that Unicode's compatibility
   * forms leave out, and those that they take for a form that is not printed in China.
   */
  private static final String PAIRS =
      "⺁厂⺎兀⺏尢⺒巳⺔彑⺝月⺟母⺠民⺩王⺫目⺬示⺯糸⺰纟⺱罒⺲罒⺳罒⺴罓⺶羊⺷羊⺸芈⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车"
          + "⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜"
          + "⻰龙⻱龜⻲亀⻳龟⼾户⾭青";

  private Radicals() {}

  /**
   * Returns a text with characters in place of radicals; whatever else it has stays as it is.
   *
   * @param text a text
   * @return the text as it is meant
   */
  public static String asCharacters(String text) {
    Objects.requireNonNull(text, "text");
    int first = 0;
    while (first < text.length() && !isOne(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder characters = new StringBuilder(text.length()).append(text, 0, first);
    for (int at = first; at < text.length(); at++) {
      char c = text.charAt(at);
      characters.append(isOne(c) ? character(c) : String.valueOf(c));
    }
    return characters.toString();
  }

  private static boolean isOne(char c) {
    return (c >= FIRST && c <= LAST) || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE);
  }

  private static String character(char radical) {
    for (int at = 0; at < PAIRS.length(); at += 2) {
      if (PAIRS.charAt(at) == radical) {
        return PAIRS.substring(at + 1, at + 2);
      }
    }
    return Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
  }
}
