package io.github.yusuan.rules.text;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of running text (文字段落): a section with its title, or a term with its explanation.
 *
 * @param site where it is
 * @param title what it is called
 * @param text what it says
 */
record Passage(Site site, Words title, String text) {
  private static final Sentence TERM =
      Sentence.of("glossary-term").zh("名词解释{term}").en("glossary, {term}");

  private static final int AROUND = 8;

  static List<Passage> of(Disclosure disclosure) {
    List<Passage> passages = new ArrayList<>();
    for (Section section : disclosure.narrative()) {
      passages.add(new Passage(Site.of(section), new Verbatim(section.title()), section.text()));
    }
    for (GlossaryTerm term : disclosure.glossary()) {
      Site site = Site.of(Site.Part.SECTION, "glossary").item(term.term());
      passages.add(new Passage(site, TERM.with("term", Quotation.of(term.term())), term.text()));
    }
    return passages;
  }

  /** Returns a text without spaces, and without the commas between thousands, of either width. */
  static String solid(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean space = c == ' ' || c == '\t' || c == '\u3000';
      if (!space && !((c == ',' || c == '，') && isBetweenThousands(text, at))) {
        solid.append(c);
      }
    }
    return solid.toString();
  }

  /** Tells whether a digit stands before, and just three behind. */
  private static boolean isBetweenThousands(String text, int comma) {
    int end = comma + 1;
    while (end < text.length() && end < comma + 5 && isDigit(text.charAt(end))) {
      end++;
    }
    return comma > 0 && isDigit(text.charAt(comma - 1)) && end == comma + 4;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns some words with those before and after. */
  static String around(String text, int from, int to) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    return (start > 0 ? "…" : "")
        + text.substring(start, end).replace('\n', ' ')
        + (end < text.length() ? "…" : "");
  }
}
