package io.github.yusuan.rules.claim;

import io.github.yusuan.core.text.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Words of a sentence between two commas, colons or figures (分句).
 *
 * @param sentence the sentence
 * @param from where the words begin
 * @param to where they end
 */
record Clause(SolidText sentence, int from, int to) {

  /** Returns the clauses of a part of a sentence, the last of which may be empty. */
  static List<Clause> of(Clause part) {
    return part.split(ClaimPatterns.CLAUSE);
  }

  /** Cuts this clause. */
  List<Clause> split(TextPattern separator) {
    List<Clause> pieces = new ArrayList<>();
    int start = from;
    for (MatchResult cut : separator.all(words())) {
      pieces.add(new Clause(sentence, start, from + cut.start()));
      start = from + cut.end();
    }
    pieces.add(new Clause(sentence, start, to));
    return pieces;
  }

  String words() {
    return sentence.toString().substring(from, to);
  }

  boolean isEmpty() {
    return from >= to;
  }

  /** Returns a part of the words as printed; the last one, if it occurs more than once. */
  String printed(String part) {
    int at = words().lastIndexOf(part);
    return at < 0 ? part : sentence.printed(from + at, from + at + part.length());
  }
}
