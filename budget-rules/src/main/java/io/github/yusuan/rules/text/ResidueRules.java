package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

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
  private static final Sentence CLEAN =
      Sentence.of("text-clean").zh("{place}：未发现").en("{place}: nothing found");

  static final Rule RESIDUE =
      Rule.of(
              "TEXT-RESIDUE",
              Severity.WARNING,
              Label.zh("文字说明没有模板残留和重复标点")
                  .en("the text has no leftovers of a template and no doubled punctuation"),
              (rule, examination) -> examine(rule, examination, new Remains(Residue::in, RESIDUAL)))
          .from(TextSources.REVIEW);

  static final Rule BRACKETS =
      Rule.of(
              "TEXT-BRACKETS",
              Severity.WARNING,
              Label.zh("文字说明的括号、引号成对").en("brackets and quotation marks in the text are paired"),
              (rule, examination) ->
                  examine(rule, examination, new Remains(ResidueRules::unpaired, UNPAIRED)))
          .from(TextSources.REVIEW);

  private static final String OPEN = "（(《〔【[“‘「『〈";
  private static final String CLOSE = "）)》〕】]”’」』〉";

  private ResidueRules() {}

  /** What is looked for in a text, and what is said where it is found (残留类别). */
  private record Remains(Function<String, List<Residue.Stretch>> search, Sentence found) {}

  private static List<Finding> examine(Rule rule, Examination examination, Remains remains) {
    long most = examination.limits().of(CheckLimit.FINDINGS);
    long more = 0;
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : Passage.of(examination.disclosure())) {
      List<Finding> here = new ArrayList<>();
      long found = 0;
      for (String text : List.of(passage.title().in(Language.CHINESE), passage.text())) {
        List<Residue.Stretch> places = remains.search().apply(text);
        found += places.size();
        places.stream()
            .limit(Math.max(0, most - findings.size() - here.size()))
            .forEach(place -> here.add(violated(rule, passage, remains.found(), text, place)));
      }
      more += found - here.size();
      findings.addAll(here);
      if (found == 0 && !passage.text().isEmpty()) {
        findings.add(clean(rule, passage));
      }
    }
    if (more > 0) {
      findings.add(Finding.ofMore(rule, Outcome.VIOLATED, more));
    }
    return findings;
  }

  private static Finding clean(Rule rule, Passage passage) {
    return Finding.of(rule, Outcome.HOLDS)
        .at(passage.site())
        .saying(CLEAN.with("place", passage.title()));
  }

  private static Finding violated(
      Rule rule, Passage passage, Sentence found, String text, Residue.Stretch place) {
    return Finding.of(rule, Outcome.VIOLATED)
        .at(passage.site())
        .saying(found(found, passage, text, place));
  }

  private static Message found(
      Sentence found, Passage passage, String text, Residue.Stretch place) {
    return found
        .with("place", passage.title())
        .with("found", text.substring(place.from(), place.to()))
        .with("context", Passage.around(text, place.from(), place.to()));
  }

  /** The number of an item may close a bracket, （见附件1）, or not, （包括1）人员）: either will do. */
  private static List<Residue.Stretch> unpaired(String text) {
    List<Residue.Stretch> closing = unpaired(text, true);
    return closing.isEmpty() || unpaired(text, false).isEmpty() ? List.of() : closing;
  }

  /** Full-width and half-width brackets pair with each other. */
  private static List<Residue.Stretch> unpaired(String printed, boolean itemsClose) {
    String text = withoutIntervals(printed);
    List<Residue.Stretch> places = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (OPEN.indexOf(sign) >= 0) {
        open.push(at);
      } else if (CLOSE.indexOf(sign) >= 0 && (itemsClose || !isItem(text, at))) {
        if (!open.isEmpty() && pair(text.charAt(open.peek()), sign)) {
          open.pop();
        } else if (!isItem(text, at) && !isApostrophe(text, at)) {
          places.add(new Residue.Stretch(at, at + 1));
        }
      }
    }
    open.descendingIterator().forEachRemaining(at -> places.add(new Residue.Stretch(at, at + 1)));
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
