package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** The rules on words and signs of changes (增减方向). */
final class DirectionRules {
  static final Rule DIRECTION =
      Rule.of(
              "TEXT-DIRECTION",
              Severity.ERROR,
              Label.zh("增加、减少、持平的用语与增减额、增减幅度方向一致")
                  .en("words, amounts and percentages of a change point the same way"),
              DirectionRules::examine)
          .from(TextSources.REVIEW);

  private static final Sentence ONE_WAY =
      Sentence.of("change-one-direction")
          .zh("{place}{stated}，方向一致")
          .en("{place} {stated}: consistent in direction");
  private static final Sentence APART =
      Sentence.of("change-opposite-directions")
          .zh("{place}{stated}，增减额与幅度方向相反")
          .en("{place} {stated}: amount and percentage point in opposite directions");
  private static final Sentence TWICE =
      Sentence.of("change-stated-twice")
          .zh("{place}先称{first}（{section} {before}），后称{second}（{after}）")
          .en("{place}: first {first} ({section}: {before}), then {second} ({after})");
  private static final Sentence WORD_AGREES =
      Sentence.of("direction-word-agrees")
          .zh("{section}称{words}，与所述增减方向一致：{changes}")
          .en("{section}: {words} matches the direction stated: {changes}");
  private static final Sentence WORD_DIFFERS =
      Sentence.of("direction-word-differs")
          .zh("{section}称{words}，与所述增减方向不符：{changes}")
          .en("{section}: {words} does not match the direction stated: {changes}");

  private DirectionRules() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (List<PlacedClaim> topic : quantities.topics()) {
      topic(rule, topic, ComparedBases.of(examination), findings);
    }
    for (Section section : examination.disclosure().narrative()) {
      List<ClaimedChange> changes = changes(section);
      if (!changes.isEmpty() && !section.text().isEmpty()) {
        String text = withoutResidue(Passage.solid(section.text()));
        words(rule, section, text, findings);
        for (MatchResult compared : comparisons(changes, text)) {
          boolean last = isWithLastYear(compared, examination.disclosure().year());
          if (last && Subject.isChanged(section, text.substring(0, compared.start()))) {
            List<MatchResult> word = List.of(compared);
            findings.add(word(rule, section, fits(word, changes), word, changes));
          }
        }
      }
    }
    return findings;
  }

  /** Returns the comparisons without a figure; none where the changes have several directions. */
  private static List<MatchResult> comparisons(List<ClaimedChange> changes, String text) {
    boolean one = changes.stream().map(ClaimedChange::direction).distinct().count() == 1;
    return one ? TextPatterns.COMPARED_WORD.in(text) : List.of();
  }

  private static List<ClaimedChange> changes(Section section) {
    return section.claims().stream()
        .filter(claim -> claim.value() instanceof ClaimedChange)
        .map(claim -> (ClaimedChange) claim.value())
        .toList();
  }

  /** Each change by itself, and against the one stated before of the same quantity and base. */
  private static void topic(
      Rule rule, List<PlacedClaim> topic, ComparedBases bases, List<Finding> findings) {
    PlacedClaim before = null;
    for (PlacedClaim stated : topic) {
      if (stated.claim().value() instanceof ClaimedChange change) {
        findings.add(alone(rule, stated, change));
        if (!bases.isOther(stated.section(), stated.claim())) {
          if (before != null) {
            findings.add(pair(rule, before, stated));
          }
          before = stated;
        }
      }
    }
  }

  private static Finding alone(Rule rule, PlacedClaim stated, ClaimedChange change) {
    int amount = change.amount().map(ClaimedAmount::figure).map(Figure::signum).orElse(0);
    boolean apart = amount * change.percent().map(Figure::signum).orElse(0) < 0;
    return Finding.of(rule, apart ? Outcome.VIOLATED : Outcome.HOLDS)
        .at(stated.site())
        .saying(stated.in(apart ? APART : ONE_WAY));
  }

  private static Finding pair(Rule rule, PlacedClaim before, PlacedClaim after) {
    ClaimedChange one = (ClaimedChange) before.claim().value();
    ClaimedChange other = (ClaimedChange) after.claim().value();
    boolean same = one.direction() == other.direction();
    return Finding.of(rule, same ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(after.site())
        .saying(
            TWICE
                .with("place", after.place())
                .with("first", one.direction().label())
                .with("section", before.section().title())
                .with("before", before.value())
                .with("second", other.direction().label())
                .with("after", after.value()));
  }

  /** A change of zero is no change whatever the word: 增加0万元, 下降0%. */
  private static void words(Rule rule, Section section, String text, List<Finding> findings) {
    List<ClaimedChange> changes = changes(section);
    Map<String, List<MatchResult>> worded = new LinkedHashMap<>();
    for (MatchResult found : TextPatterns.DIRECTION_WITH_FIGURE.in(text)) {
      String figure = found.group(2) + found.group(3);
      worded.computeIfAbsent(figure, none -> new ArrayList<>(2)).add(found);
    }
    for (List<MatchResult> same : worded.values()) {
      List<ClaimedChange> meant =
          changes.stream().filter(change -> states(change, same.get(0))).toList();
      if (!meant.isEmpty()) {
        boolean none = new BigDecimal(same.get(0).group(2)).signum() == 0;
        findings.add(word(rule, section, none || fits(same, meant), same, meant));
      }
    }
  }

  /** Tells whether a comparison is with the year before, 比上年 or 比2023年, as stated changes are. */
  private static boolean isWithLastYear(MatchResult compared, Year year) {
    String other = compared.group().substring(1, 5);
    boolean named = other.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    return !named || other.equals(String.valueOf(year.getValue() - 1));
  }

  /** 增加（减少） says nothing of a direction; it is reported as what it is. */
  private static String withoutResidue(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Blemish.Stretch span : Residue.in(text)) {
      for (int at = span.from(); at < span.to(); at++) {
        rest.setCharAt(at, '。');
      }
    }
    return rest.toString();
  }

  private static boolean states(ClaimedChange change, MatchResult found) {
    BigDecimal number = new BigDecimal(found.group(2));
    String unit = found.group(3);
    if (unit.equals("%") || unit.equals("％")) {
      return change.percent().filter(percent -> isSize(percent, number)).isPresent();
    }
    return change
        .amount()
        .filter(amount -> amount.scale().symbol().equals(unit))
        .filter(amount -> isSize(amount.figure(), number))
        .isPresent();
  }

  private static boolean isSize(Figure figure, BigDecimal size) {
    return figure.toBigDecimal().abs().compareTo(size) == 0;
  }

  /** Each direction stated is that of some words; the words may say more than is stated. */
  private static boolean fits(List<MatchResult> found, List<ClaimedChange> changes) {
    Set<ClaimedChange.Direction> worded = EnumSet.noneOf(ClaimedChange.Direction.class);
    for (MatchResult words : found) {
      DirectionWords.of(words.group(1)).ifPresent(worded::add);
    }
    Set<ClaimedChange.Direction> stated = EnumSet.noneOf(ClaimedChange.Direction.class);
    changes.forEach(change -> stated.add(change.direction()));
    return worded.containsAll(stated);
  }

  private static Finding word(
      Rule rule,
      Section section,
      boolean fits,
      List<MatchResult> found,
      List<ClaimedChange> changes) {
    String words = found.get(0).group();
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(section).item(words))
        .saying(
            (fits ? WORD_AGREES : WORD_DIFFERS)
                .with("section", section.title())
                .with("words", Quotation.of(words))
                .with("changes", figures(changes)));
  }

  private static Series figures(List<ClaimedChange> changes) {
    return Series.of(changes.stream().map(StatedValue::new).distinct().toList())
        .joined(Series.Joint.CLAUSES);
  }
}
