package io.github.yusuan.rules;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Site;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a finding quotes of a text (意见所引语句). */
final class Quoted {
  /** Texts are searched so far; what stands further on is told by its section. */
  private static final int SEARCHED = 20_000;

  private static final int SHORTEST = 2;
  private static final String ENDS = "。；;！!？?\n";

  private Quoted() {}

  /**
   * Finds the sentence of a section that has most of what a finding says: what it is about, and its
   * values.
   *
   * @return the first of several; nothing where none has any
   */
  static Optional<String> by(Finding finding, Section section) {
    Set<String> quotes = quotes(finding, section);
    Optional<String> best = Optional.empty();
    int most = 0;
    String text = section.text().substring(0, Math.min(SEARCHED, section.text().length()));
    int from = 0;
    while (from < text.length()) {
      int end = end(text, from);
      String sentence = text.substring(from, end);
      int quoted = quoted(PrintedText.of(sentence).toString(), quotes);
      if (quoted > most) {
        most = quoted;
        best = Optional.of(sentence);
      }
      from = end;
    }
    return best;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  private static int quoted(String sentence, Set<String> quotes) {
    return quotes.stream().filter(sentence::contains).mapToInt(String::length).sum();
  }

  private static Set<String> quotes(Finding finding, Section section) {
    Set<String> quotes = new LinkedHashSet<>();
    finding.site().map(Site::item).ifPresent(quotes::add);
    finding
        .message()
        .ifPresent(said -> said.values().values().forEach(v -> quotes.add(v.in(Language.CHINESE))));
    quotes.remove(section.title());
    Set<String> solid = new LinkedHashSet<>();
    quotes.forEach(quote -> solid.add(PrintedText.of(quote).toString()));
    solid.removeIf(quote -> quote.length() < SHORTEST);
    return solid;
  }
}
