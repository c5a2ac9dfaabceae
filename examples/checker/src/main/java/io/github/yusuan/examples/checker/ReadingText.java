package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.claim.Claims;
import io.github.yusuan.rules.claim.UnclaimedSentence;
import java.io.PrintStream;
import java.util.List;

/**
 * What is said about the reading of a printed document (读入说明): what became of its figures, what is
 * in doubt, and which sentences state a figure that was not read.
 */
final class ReadingText {
  /** How many sentences are listed; the rest is counted. */
  private static final int LISTED = 10;

  private static final Sentence TEXT =
      Sentence.of("checker-text-read")
          .zh("情况说明：读出数据{claims}项[；另有{unclaimed}句所述数字未能与表的栏目直接对应，只按文字规则核对]")
          .en(
              "text: {claims} {claims|figure|figures} read[; {unclaimed}"
                  + " {unclaimed|sentence|sentences} with figures of no cell of a table,"
                  + " examined by the rules on words alone]");
  private static final Sentence UNCLAIMED =
      Sentence.of("checker-sentence-unread")
          .zh("- [{place}：]{section}：“{sentence}”")
          .en("- [{place}: ]{section}: “{sentence}”");
  private static final Sentence MORE =
      Sentence.of("checker-sentences-unread-more").zh("- 另有{count}句").en("- {count} more");

  private final Reading reading;
  private final Language language;

  ReadingText(Reading reading, Language language) {
    this.reading = reading;
    this.language = language;
  }

  void print(PrintStream out) {
    out.println(reading.summary().in(language));
    reading.foldedDoubts().forEach(doubt -> out.println("- " + doubt.in(language)));
    if (reading.disclosure().narrative().isEmpty()) {
      return;
    }
    Claims claims = Claims.read(reading.disclosure());
    List<UnclaimedSentence> unclaimed = claims.unclaimed();
    Message text = TEXT.with("claims", count(claims));
    out.println(
        (unclaimed.isEmpty() ? text : text.with("unclaimed", unclaimed.size())).in(language));
    unclaimed.stream().limit(LISTED).forEach(one -> out.println(worded(one).in(language)));
    if (unclaimed.size() > LISTED) {
      out.println(MORE.with("count", unclaimed.size() - LISTED).in(language));
    }
  }

  private static int count(Claims claims) {
    return claims.disclosure().narrative().stream()
        .mapToInt(section -> section.claims().size())
        .sum();
  }

  private Message worded(UnclaimedSentence unclaimed) {
    Message sentence =
        UNCLAIMED
            .with("section", Visible.text(unclaimed.section().title()))
            .with("sentence", Visible.text(unclaimed.text()));
    return reading
        .place(unclaimed.section(), unclaimed.text())
        .map(place -> sentence.with("place", place))
        .orElse(sentence);
  }
}
