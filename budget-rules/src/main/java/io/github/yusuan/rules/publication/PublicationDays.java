package io.github.yusuan.rules.publication;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How soon a document was published (公开时限): within 20 days of its approval, and not before it. What
 * its source does not tell its text may.
 */
final class PublicationDays {
  private static final int ALLOWED = 20;

  private static final Label UNKNOWN =
      Label.zh("未注明批复日期、公开日期").en("the days of approval and publication are not told");

  private static final Sentence IN_TIME =
      Sentence.of("published-in-time")
          .zh("{approved}批复，{published}公开，在批复后{allowed}日内")
          .en("approved on {approved} and published on {published}, within {allowed} days");
  private static final Sentence LATE =
      Sentence.of("published-late")
          .zh("{approved}批复，{published}公开，已过{days}日，超过{allowed}日")
          .en(
              "approved on {approved} but published on {published}, {days} days later; {allowed}"
                  + " are allowed");
  private static final Sentence EARLY =
      Sentence.of("published-before-approval")
          .zh("{published}公开，早于批复日期{approved}")
          .en("published on {published}, before it was approved on {approved}");

  private PublicationDays() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    Optional<Provenance> source = examination.disclosure().provenance();
    Disclosure disclosure = examination.disclosure();
    Optional<LocalDate> approved =
        source
            .flatMap(Provenance::approved)
            .or(() -> StatedDay.in(disclosure, PublicationPatterns.APPROVED));
    Optional<LocalDate> published =
        source
            .flatMap(Provenance::published)
            .or(() -> StatedDay.in(disclosure, PublicationPatterns.PUBLISHED));
    if (approved.isEmpty() || published.isEmpty()) {
      return List.of(Finding.notApplicable(rule, UNKNOWN));
    }
    long days = ChronoUnit.DAYS.between(approved.get(), published.get());
    Message said =
        days < 0 ? EARLY.toMessage() : (days > ALLOWED ? LATE : IN_TIME).with("allowed", ALLOWED);
    return List.of(
        Finding.of(rule, days < 0 || days > ALLOWED ? Outcome.VIOLATED : Outcome.HOLDS)
            .at(Site.of(Site.Part.SECTION))
            .saying(
                (days > ALLOWED ? said.with("days", days) : said)
                    .with("approved", approved.get().toString())
                    .with("published", published.get().toString())));
  }
}
