package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The rule on foreign guests (其中：外宾): a part of those received, in occasions, people and money. */
final class ForeignGuestRule {
  static final Rule FOREIGN =
      Rule.of(
              "TEXT-GROUPS-FOREIGN",
              Severity.ERROR,
              Label.zh("其中外宾接待的批次、人次、支出不大于公务接待的批次、人次、支出")
                  .en(
                      "foreign guests are not more than all guests, in occasions, people and"
                          + " money"),
              ForeignGuestRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence FITS =
      Sentence.of("foreign-guests-within")
          .zh("{section}{words}，其中数不大于总数")
          .en("{section}: {words}: the part is not more than the whole");
  private static final Sentence EXCEEDS =
      Sentence.of("foreign-guests-exceed")
          .zh("{section}{words}，其中外宾数大于公务接待数")
          .en("{section}: {words}: there are more foreign guests than guests");
  private static final Sentence DEARER =
      Sentence.of("foreign-guests-dearer")
          .zh("{section}{words}，其中外宾接待支出大于公务接待支出")
          .en("{section}: {words}: foreign guests cost more than all guests");

  private ForeignGuestRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      for (MatchResult found : CountPatterns.FOREIGN_COUNTS.all(text)) {
        boolean fits = number(found, 3) <= number(found, 1) && number(found, 4) <= number(found, 2);
        findings.add(judged(rule, section, found.group(), fits ? FITS : EXCEEDS));
        money(quantities, text, found)
            .ifPresent(words -> findings.add(judged(rule, section, words.words(), words.said())));
      }
      for (MatchResult found : CountPatterns.NAMED_FOREIGN_COUNTS.all(text)) {
        boolean fits = number(found, 3) <= number(found, 1) && number(found, 4) <= number(found, 2);
        findings.add(judged(rule, section, found.group(), fits ? FITS : EXCEEDS));
      }
      for (MatchResult found : CountPatterns.EACH_FOREIGN.all(text)) {
        if (found.group(2).equals(found.group(4))) {
          boolean fits = number(found, 3) <= number(found, 1);
          findings.add(judged(rule, section, found.group(), fits ? FITS : EXCEEDS));
        }
      }
      for (MatchResult found : CountPatterns.FOREIGN_MONEY.all(text)) {
        boolean fits = fen(quantities, found, 3) <= fen(quantities, found, 1);
        findings.add(judged(rule, section, found.group(), fits ? FITS : DEARER));
      }
    }
    return findings;
  }

  /** Words, and what is said of them (所引与所评). */
  private record Judged(String words, Sentence said) {}

  /** What the foreign guests cost is told behind their number, what all cost before. */
  private static Optional<Judged> money(Quantities quantities, String text, MatchResult counts) {
    MatchResult whole = null;
    for (MatchResult money : CountPatterns.RECEPTION_MONEY.all(text)) {
      whole = money.end() <= counts.start() ? money : whole;
    }
    Optional<MatchResult> part = CountPatterns.MONEY_BEHIND.first(text.substring(counts.end()));
    if (whole == null || part.isEmpty()) {
      return Optional.empty();
    }
    boolean fits = fen(quantities, part.get(), 1) <= fen(quantities, whole, 1);
    String words = whole.group() + "……" + counts.group() + part.get().group();
    return Optional.of(new Judged(words, fits ? FITS : DEARER));
  }

  private static Finding judged(Rule rule, Section section, String words, Sentence sentence) {
    return Finding.of(rule, sentence.equals(FITS) ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(sentence.with("section", section.title()).with("words", Quotation.of(words)));
  }

  private static long number(MatchResult found, int group) {
    return Long.parseLong(found.group(group));
  }

  private static long fen(Quantities quantities, MatchResult found, int group) {
    return quantities
        .read(ItemGrowth.amount(found.group(group), found.group(group + 1)))
        .map(PrintedAmount::fen)
        .orElse(0L);
  }
}
