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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * The figures in the words of a section against those that it is said to claim (文字与数据表述). A figure
 * in the words that no claim has is in doubt only where a claim whose figure the words lack is one
 * slip away: the words may state more than is claimed, and be shortened.
 */
final class FigureRule {
  static final Rule FIGURE =
      Rule.of(
              "TEXT-FIGURE",
              Severity.WARNING,
              Label.zh("文字中的数字与数据表述一致").en("the figures in the words are the figures claimed"),
              FigureRule::examine)
          .from(
              RuleSource.practice(
                  Label.zh("文字与数据分别录入").en("words and claims are entered each by itself")));

  private static final Sentence AGREE =
      Sentence.of("worded-figures-agree")
          .zh("{section}：文字中的数字与数据表述一致")
          .en("{section}: the figures in the words match those claimed");
  private static final Sentence SLIP =
      Sentence.of("worded-figure-slip")
          .zh("{section}文字为“{word}”，数据表述为{claim}，两者疑有一处笔误")
          .en(
              "{section}: the words read “{word}”, but the claim is {claim}; one of the two is"
                  + " probably a slip");

  private FigureRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    Set<TextFigure> anywhere = new HashSet<>();
    Quantities.of(examination)
        .claims()
        .forEach(stated -> anywhere.addAll(TextFigure.of(stated.claim().value())));
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      Set<TextFigure> claimed = new HashSet<>();
      section.claims().forEach(claim -> claimed.addAll(TextFigure.of(claim.value())));
      if (!claimed.isEmpty() && !section.text().isEmpty()) {
        List<TextFigure> words = words(section);
        examination.spend((long) words.size() * claimed.size());
        compare(new Compared(rule, section, words, claimed), anywhere, findings);
      }
    }
    return findings;
  }

  /** The figures of a section (本节数字): those in the words, and those claimed. */
  private record Compared(
      Rule rule, Section section, List<TextFigure> words, Set<TextFigure> claimed) {}

  private static void compare(Compared compared, Set<TextFigure> anywhere, List<Finding> findings) {
    Rule rule = compared.rule();
    Section section = compared.section();
    Set<TextFigure> missing = new HashSet<>(compared.claimed());
    compared.words().forEach(missing::remove);
    boolean agrees = false;
    int before = findings.size();
    for (TextFigure word : compared.words()) {
      boolean known = anywhere.contains(word);
      agrees |= known;
      missing.stream()
          .filter(claim -> !known && word.isSlipOf(claim))
          .min(TextFigure.ORDER)
          .ifPresent(claim -> findings.add(found(rule, section, word, claim)));
    }
    if (agrees && findings.size() == before) {
      findings.add(
          Finding.of(rule, Outcome.HOLDS)
              .at(Site.of(section))
              .saying(AGREE.with("section", section.title())));
    }
  }

  private static List<TextFigure> words(Section section) {
    List<TextFigure> words = new ArrayList<>();
    String text = Passage.solid(section.text());
    for (MatchResult found : TextPatterns.FIGURES.in(text)) {
      words.add(TextFigure.of(found.group(1), found.group(2)));
    }
    return words;
  }

  private static Finding found(Rule rule, Section section, TextFigure word, TextFigure claim) {
    return Finding.of(rule, Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(
            SLIP.with("section", section.title())
                .with("word", word.toString())
                .with("claim", claim.toString()));
  }
}
