package io.github.yusuan.rules.text;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * What the changes of a text are measured against (对比基数): last year's budget, unless the words
 * before a change say otherwise, 比上年执行数, 比上年决算数, 比2019年. Changes against different bases have
 * nothing to do with each other, nor with last year's document.
 */
public final class ComparedBases {
  private final int lastYear;
  private final Map<String, OtherBases> bySection = new HashMap<>();
  private final boolean restated;

  /** The figures and the sentences of a section that speak of another base. */
  private record OtherBases(Set<TextFigure> figures, List<String> unchanged) {}

  private ComparedBases(Disclosure disclosure) {
    lastYear = disclosure.year().getValue() - 1;
    for (Section section : disclosure.narrative()) {
      bySection.put(section.id(), read(Passage.solid(section.text())));
    }
    restated =
        Stream.concat(
                disclosure.narrative().stream().map(Section::text),
                disclosure.tables().stream().flatMap(table -> table.note().stream()))
            .anyMatch(this::tellsOfRestating);
  }

  private boolean tellsOfRestating(String text) {
    return TextPatterns.RESTATED.all(Passage.solid(text)).stream()
        .anyMatch(said -> said.group(1) == null || Integer.parseInt(said.group(1)) == lastYear);
  }

  /**
   * Tells whether the text or a note says that amounts of last year were restated (上年数已调整口径). They
   * are then no longer those that last year's document printed.
   *
   * @return true if so
   */
  public boolean isRestated() {
    return restated;
  }

  /**
   * Reads the bases of all changes.
   *
   * @param examination the document
   * @return the bases, read once for all rules
   */
  public static ComparedBases of(Examination examination) {
    return examination.shared(ComparedBases.class, e -> new ComparedBases(e.disclosure()));
  }

  /**
   * Tells whether a change is measured against something else than last year's budget.
   *
   * @param section the section that states it
   * @param claim the claim; one that is no change has no base
   * @return true if the words of the section say so
   */
  public boolean isOther(Section section, Claim claim) {
    OtherBases others = bySection.get(section.id());
    if (others == null || !(claim.value() instanceof ClaimedChange change)) {
      return false;
    }
    if (change.equals(ClaimedChange.NONE)) {
      String name = ClaimPlace.name(claim.quantity()).in(Language.CHINESE);
      return others.unchanged().stream().anyMatch(sentence -> sentence.contains(name));
    }
    return TextFigure.of(change).stream().anyMatch(others.figures()::contains);
  }

  private OtherBases read(String text) {
    OtherBases others = new OtherBases(new HashSet<>(), new ArrayList<>());
    if (!TextPatterns.BASE.isIn(text)) {
      return others;
    }
    for (String sentence : TextPatterns.SENTENCE_END.split(text)) {
      List<MatchResult> bases = TextPatterns.BASE.all(sentence);
      for (int at = 0; at < bases.size(); at++) {
        if (isOther(bases.get(at))) {
          int to = at + 1 < bases.size() ? bases.get(at + 1).start() : sentence.length();
          String compared = sentence.substring(bases.get(at).start(), to);
          for (MatchResult word : TextPatterns.DIRECTION_WITH_FIGURE.in(compared)) {
            others.figures().add(TextFigure.of(word.group(2), word.group(3)));
          }
          others.unchanged().add(sentence);
        }
      }
    }
    return others;
  }

  private boolean isOther(MatchResult base) {
    String year = base.group(1);
    return (year != null && Integer.parseInt(year) != lastYear)
        || TextPatterns.OTHER_BASE.isIn(base.group(2));
  }
}
