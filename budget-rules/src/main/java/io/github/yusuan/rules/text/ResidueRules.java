package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The rules on what was left in a text by its template or by an edit (模板残留). */
final class ResidueRules {
  private static final Sentence RESIDUAL =
      Sentence.of("text-residue")
          .zh("{place}有“{found}”：{context}")
          .en("{place} has “{found}”: {context}");
  private static final Sentence UNPAIRED =
      Sentence.of("text-unpaired")
          .zh("{place}有不成对的“{found}”：{context}")
          .en("{place} has an unpaired “{found}”: {context}");
  static final Rule RESIDUE =
      new Blemish(Residue::in, RESIDUAL)
          .rule(
              "TEXT-RESIDUE",
              Severity.WARNING,
              Label.zh("文字说明没有模板残留和重复标点")
                  .en("the text has no leftovers of a template and no doubled punctuation"));

  static final Rule BRACKETS =
      new Blemish(ResidueRules::unpaired, UNPAIRED)
          .rule(
              "TEXT-BRACKETS",
              Severity.INFORMATION,
              Label.zh("文字说明的括号、引号成对").en("brackets and quotation marks in the text are paired"));

  private static final String OPEN = "（(《〔【[“‘「『〈";
  private static final String CLOSE = "）)》〕】]”’」』〉";

  private ResidueRules() {}

  /** The number of an item may close a bracket, （见附件1）, or not, （包括1）人员）: either will do. */
  private static List<Blemish.Stretch> unpaired(String text) {
    List<Blemish.Stretch> closing = unpaired(text, true);
    return closing.isEmpty() || unpaired(text, false).isEmpty() ? List.of() : closing;
  }

  /** Full-width and half-width brackets pair with each other. */
  private static List<Blemish.Stretch> unpaired(String printed, boolean itemsClose) {
    String text = withoutIntervals(printed);
    List<Blemish.Stretch> places = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (OPEN.indexOf(sign) >= 0) {
        open.push(at);
      } else if (CLOSE.indexOf(sign) >= 0 && (itemsClose || !isItem(text, at))) {
        if (!open.isEmpty() && pair(text.charAt(open.peek()), sign)) {
          open.pop();
        } else if (!isItem(text, at) && !isApostrophe(text, at)) {
          places.add(new Blemish.Stretch(at, at + 1));
        }
      }
    }
    open.descendingIterator().forEachRemaining(at -> places.add(new Blemish.Stretch(at, at + 1)));
    return places;
  }

  /** Blanks out intervals, whose brackets need not pair. */
  private static String withoutIntervals(String text) {
    boolean may = text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
    return may
        ? TextPatterns.INTERVAL.replaced(text, found -> " ".repeat(found.group().length()))
        : text;
  }

  /** it’s, 55” (英文撇号、英寸). */
  private static boolean isApostrophe(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean latin = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
    return switch (text.charAt(at)) {
      case '’' -> latin || isDigit(before);
      case '”' -> isDigit(before);
      default -> false;
    };
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean pair(char opening, char closing) {
    int first = OPEN.indexOf(opening);
    int second = CLOSE.indexOf(closing);
    return first == second || (isRound(first) && isRound(second));
  }

  private static boolean isRound(int position) {
    return position < 2;
  }

  private static boolean isItem(String text, int at) {
    return isRound(CLOSE.indexOf(text.charAt(at)))
        && TextPatterns.ITEM.isIn(text.substring(Math.max(0, at - 5), at));
  }
}
