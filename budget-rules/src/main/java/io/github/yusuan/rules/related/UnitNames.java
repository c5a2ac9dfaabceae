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

  /**
   * Returns a name by which others know the unit, too: a department may call its own unit by no
   * more than that word, 本级, or by 局机关 for 某局.
   */
  static String inFull(String name, String department) {
    String text = plain(name);
    for (String own : OWN) {
      if (text.endsWith(own) && text.length() <= own.length() + 1) {
        String before = text.substring(0, text.length() - own.length());
        return bare(department).endsWith(before) ? department : name;
      }
    }
    return name;
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.chars()
        .filter(sign -> BRACKETS.indexOf(sign) < 0)
        .forEach(sign -> plain.append((char) sign));
    return plain.toString();
  }

  /** Returns a name without brackets, spaces and the word for the department's own unit. */
  static String bare(String name) {
    String text = plain(name);
    for (String own : OWN) {
      if (text.length() > own.length() && text.endsWith(own)) {
        return text.substring(0, text.length() - own.length());
      }
    }
    return text;
  }
}
