package io.github.yusuan.rules.related;

import java.util.List;

/**
 * The names of budget units (预算单位名称). A department's own unit (本部、本级、机关) is called by the
 * department's name, with or without that word.
 */
final class UnitNames {
  private static final List<String> OWN = List.of("本级", "本部", "机关");
  private static final String BRACKETS = "（）()[]［］【】〔〕 \u3000";

  private UnitNames() {}

  /** Tells whether two names are of one unit. */
  static boolean same(String one, String other) {
    return one.equals(other) || bare(one).equals(bare(other));
  }

  /** Returns a name without brackets, spaces and the word for the department's own unit. */
  static String bare(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.chars()
        .filter(sign -> BRACKETS.indexOf(sign) < 0)
        .forEach(sign -> plain.append((char) sign));
    String text = plain.toString();
    for (String own : OWN) {
      if (text.length() > own.length() && text.endsWith(own)) {
        return text.substring(0, text.length() - own.length());
      }
    }
    return text;
  }
}
