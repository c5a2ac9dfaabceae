package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules on changes that a text works out item by item (逐项增减核对). */
final class ItemGrowthRules {
  static final Rule GROWTH =
      Rule.of(
              "TEXT-ITEM-CHANGE",
              Severity.ERROR,
              Label.zh("逐项所述增减额、增减幅度与所述两个金额相符")
                  .en("a change stated between two amounts of the text is that of the two"),
              ItemGrowthRules::growth)
          .from(TextSources.REVIEW);

  static final Rule BASE =
      Rule.of(
              "TEXT-ITEM-BASE",
              Severity.WARNING,
              Label.zh("逐项增减的基数为零的，不列百分比")
                  .en("no percentage is stated of an item whose base is zero"),
              ItemGrowthRules::base)
          .from(TextSources.REVIEW);

  private static final Sentence AGREES =
      Sentence.of("item-change-agrees")
          .zh("{section}{words}，与所述两个金额相符")
          .en("{section}: {words} is the change between its two amounts");
  private static final Sentence DIFFERS =
      Sentence.of("item-change-differs")
          .zh("{section}{words}，两个金额相差{difference}[，增减幅度为{percent}%]，与所述不符")
          .en(
              "{section}: {words}; the two amounts are {difference} apart[, a change of"
                  + " {percent}%], not what is stated");
  private static final Sentence COUNTABLE =
      Sentence.of("item-base-not-zero")
          .zh("{section}{words}，基数不为零")
          .en("{section}: {words} has a base other than zero");
  private static final Sentence FROM_ZERO =
      Sentence.of("item-base-zero")
          .zh("{section}{words}，基数为0，不可比，不应列百分比")
          .en("{section}: {words} has a base of zero, of which there is no percentage");

  private static final int DECIMALS = 2;

  private ItemGrowthRules() {}

  private interface Judge {
    Optional<Finding> judge(Section section, ItemGrowth item);
  }

  private static List<Finding> each(Examination examination, Judge judge) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      Stream.of(ItemGrowth.in(text), ItemGrowth.grown(text), ItemGrowth.compared(text))
          .flatMap(List::stream)
          .forEach(item -> judge.judge(section, item).ifPresent(findings::add));
    }
    return findings;
  }

  private static List<Finding> growth(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    return each(
        examination,
        (section, item) ->
            item.isFromZero()
                ? Optional.empty()
                : Optional.of(judge(rule, quantities, section, item)));
  }

  private static Finding judge(Rule rule, Quantities quantities, Section section, ItemGrowth item) {
    boolean fits = item.fitsAmount(quantities) && item.fitsPercent(quantities);
    Message said = (fits ? AGREES : DIFFERS).with("section", section.title());
    Message words = said.with("words", Quotation.of(item.words()));
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(fits ? words : difference(words, quantities, item));
  }

  private static Message difference(Message words, Quantities quantities, ItemGrowth item) {
    long now = quantities.read(item.now()).map(PrintedAmount::fen).orElse(0L);
    long before = quantities.read(item.base()).map(PrintedAmount::fen).orElse(0L);
    Message difference = words.with("difference", new MoneyWords(now - before));
    return item.growth(quantities)
        .map(
            growth ->
                difference.with(
                    "percent",
                    new PercentWords(
                        growth,
                        item.change()
                            .percent()
                            .map(p -> Math.max(DECIMALS, p.decimals()))
                            .orElse(DECIMALS))))
        .orElse(difference);
  }

  private static List<Finding> base(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      Stream.of(TextPatterns.GROWTH_FROM_NOTHING, TextPatterns.GROWTH_NOTHING_BEHIND)
          .flatMap(words -> words.in(text).stream())
          .forEach(found -> findings.add(base(rule, section, found.group(), true)));
    }
    findings.addAll(stated(rule, examination));
    return findings;
  }

  private static Finding base(Rule rule, Section section, String words, boolean zero) {
    return Finding.of(rule, zero ? Outcome.VIOLATED : Outcome.HOLDS)
        .at(Site.of(section))
        .saying(
            (zero ? FROM_ZERO : COUNTABLE)
                .with("section", section.title())
                .with("words", Quotation.of(words)));
  }

  private static List<Finding> stated(Rule rule, Examination examination) {
    return each(
        examination,
        (section, item) ->
            item.change()
                .percent()
                .map(percent -> base(rule, section, item.words(), item.isFromZero())));
  }
}
