package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.Spelling;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A subject that a text names at three levels (逐级所述科目): 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）.
 *
 * @param section where
 * @param names the three names, as printed
 * @param amount the amount stated of it, if any
 */
record NamedPath(Section section, List<String> names, Optional<ClaimedAmount> amount) {

  /** Finds all in a section. */
  static List<NamedPath> in(Section section) {
    List<NamedPath> paths = new ArrayList<>();
    if (section.text().contains("类")) {
      String text = Passage.solid(section.text());
      List<MatchResult> found = TextPatterns.PATH.all(text);
      for (int at = 0; at < found.size(); at++) {
        int end = at + 1 < found.size() ? found.get(at + 1).start() : text.length();
        paths.add(of(section, found.get(at), text.substring(found.get(at).end(), end)));
      }
    }
    return paths;
  }

  private static NamedPath of(Section section, MatchResult found, String behind) {
    Optional<ClaimedAmount> amount =
        TextPatterns.SETTLED_BEHIND
            .first(behind)
            .or(() -> TextPatterns.AMOUNT_BEHIND.first(behind))
            .map(stated -> ItemGrowth.amount(stated.group(1), stated.group(2)));
    return new NamedPath(section, List.of(found.group(1), found.group(2), found.group(3)), amount);
  }

  /** Returns the levels that have other names than a row. */
  List<Integer> unlike(SubjectRows.Item item) {
    List<Integer> unlike = new ArrayList<>();
    for (int level = 0; level < names.size(); level++) {
      String printed = SubjectRows.name(item.rows().get(level));
      if (!Spelling.bare(names.get(level)).equals(Spelling.bare(printed))) {
        unlike.add(level);
      }
    }
    return unlike;
  }
}
