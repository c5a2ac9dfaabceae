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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Something that no text should have (文字瑕疵): how it is found in a piece of text, what is said of
 * it, and what makes two places alike. Many alike are told once, with their number.
 *
 * @param search returns where it stands
 * @param found a sentence with {place}, {found} and {context}
 * @param kind returns of words that were found what they share with others of their kind
 */
record Blemish(
    Function<String, List<Blemish.Stretch>> search, Sentence found, UnaryOperator<String> kind) {
  private static final Sentence CLEAN =
      Sentence.of("text-clean").zh("{place}：未发现").en("{place}: nothing found");
  private static final Sentence MANY =
      Sentence.of("text-blemish-many")
          .zh("{first}；同类共{count}处[，见于{sections}节]")
          .en("{first}; {count} of this kind in all[, in {sections} sections]");

  /** So many of one kind are told one by one. */
  private static final int ONE_BY_ONE = 4;

  /** Where words stand in a text (起止). */
  record Stretch(int from, int to) {}

  /** Where one was found (所在). */
  private record Place(Passage passage, String text, Stretch stretch) {
    String words() {
      return text.substring(stretch.from(), stretch.to());
    }
  }

  /** Words are alike but for their figures, and for how often a sign is repeated. */
  Blemish(Function<String, List<Stretch>> search, Sentence found) {
    this(search, found, Blemish::pattern);
  }

  private static String pattern(String words) {
    StringBuilder pattern = new StringBuilder();
    for (int at = 0; at < words.length(); at++) {
      char sign = Character.toUpperCase(words.charAt(at));
      boolean counts = !Character.isDigit(sign) && !Character.isWhitespace(sign);
      boolean again = !pattern.isEmpty() && pattern.charAt(pattern.length() - 1) == sign;
      if (counts && !again) {
        pattern.append(sign);
      }
    }
    return pattern.toString();
  }

  /** Makes a rule that no text has it. */
  Rule rule(String id, Severity severity, Label title) {
    return Rule.of(id, severity, title, this::examine).from(TextSources.REVIEW);
  }

  private List<Finding> examine(Rule rule, Examination examination) {
    long most = examination.limits().of(CheckLimit.FINDINGS);
    List<Finding> findings = new ArrayList<>();
    List<Finding> clean = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Passage passage : Passage.of(examination.disclosure())) {
      List<Place> here = in(passage);
      places.addAll(here);
      if (here.isEmpty() && !passage.text().isEmpty()) {
        clean.add(clean(rule, passage));
      }
    }
    List<List<Place>> told = told(places);
    told.stream().limit(most).forEach(alike -> findings.add(violated(rule, alike)));
    findings.addAll(clean);
    if (told.size() > most) {
      findings.add(Finding.ofMore(rule, Outcome.VIOLATED, told.size() - most));
    }
    return findings;
  }

  /** Returns what is told at once: a place, or all of one kind where there are many. */
  private List<List<Place>> told(List<Place> places) {
    Map<String, List<Place>> kinds =
        places.stream().collect(Collectors.groupingBy(place -> kind.apply(place.words())));
    List<List<Place>> told = new ArrayList<>();
    for (Place place : places) {
      List<Place> alike = kinds.getOrDefault(kind.apply(place.words()), List.of());
      if (alike.size() <= ONE_BY_ONE) {
        told.add(List.of(place));
      } else if (alike.get(0).equals(place)) {
        told.add(alike);
      }
    }
    return told;
  }

  private List<Place> in(Passage passage) {
    List<Place> places = new ArrayList<>();
    for (String text : List.of(passage.title().in(Language.CHINESE), passage.text())) {
      search.apply(text).forEach(stretch -> places.add(new Place(passage, text, stretch)));
    }
    return places;
  }

  private static Finding clean(Rule rule, Passage passage) {
    return Finding.of(rule, Outcome.HOLDS)
        .at(passage.site())
        .saying(CLEAN.with("place", passage.title()));
  }

  private Finding violated(Rule rule, List<Place> alike) {
    Place place = alike.get(0);
    Stretch stretch = place.stretch();
    Message said =
        found
            .with("place", place.passage().title())
            .with("found", place.words())
            .with("context", Passage.around(place.text(), stretch.from(), stretch.to()));
    return Finding.of(rule, Outcome.VIOLATED)
        .at(place.passage().site())
        .saying(alike.size() == 1 ? said : many(said, alike));
  }

  private static Message many(Message first, List<Place> alike) {
    Message said = MANY.with("first", first).with("count", alike.size());
    long sections = alike.stream().map(place -> place.passage().site()).distinct().count();
    return sections > 1 ? said.with("sections", sections) : said;
  }
}
