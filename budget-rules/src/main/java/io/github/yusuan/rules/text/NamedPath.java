package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.Confidence;
import io.github.yusuan.core.catalog.Spelling;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.Comparator;
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
  /** Finds all in a section of a document of some year. */
  static List<NamedPath> in(Section section, int year) {
    List<NamedPath> paths = new ArrayList<>();
    boolean levels = section.text().contains("类");
    boolean quoted = section.text().contains("“") || section.text().contains("\"");
    String text = levels || quoted ? Passage.solid(section.text()) : "";
    List<MatchResult> found = new ArrayList<>();
    found.addAll(levels ? TextPatterns.PATH.all(text) : List.of());
    found.addAll(quoted ? TextPatterns.QUOTED_PATH.all(text) : List.of());
    found.sort(Comparator.comparingInt(MatchResult::start));
    for (int at = 0; at < found.size(); at++) {
      int from = found.get(at).end();
      int end = at + 1 < found.size() ? found.get(at + 1).start() : text.length();
      Optional<ClaimedAmount> amount = amount(text.substring(from, Math.max(from, end)), year);
      paths.add(of(section, found.get(at), amount));
    }
    return paths;
  }

  /** Reads what was settled in this year, or else the amount right behind the names. */
  private static Optional<ClaimedAmount> amount(String behind, int year) {
    return TextPatterns.SETTLED_BEHIND.all(behind).stream()
        .filter(stated -> stated.group(1) == null || Integer.parseInt(stated.group(1)) == year)
        .findFirst()
        .map(stated -> ItemGrowth.amount(stated.group(2), stated.group(3)))
        .or(
            () ->
                TextPatterns.AMOUNT_BEHIND
                    .first(behind)
                    .map(stated -> ItemGrowth.amount(stated.group(1), stated.group(2))));
  }

  private static NamedPath of(Section section, MatchResult found, Optional<ClaimedAmount> amount) {
    return new NamedPath(section, List.of(found.group(1), found.group(2), found.group(3)), amount);
  }

  /**
   * Returns the levels that have other names than a row; a class may go without 支出. Where it is the
   * row that does not print its own name, or only the beginning, the text is right.
   */
  List<Integer> unlike(SubjectRows.Item item, SubjectCatalog catalog) {
    List<Integer> unlike = new ArrayList<>();
    for (int level = 0; level < names.size(); level++) {
      String printed = SubjectRows.name(item.rows().get(level));
      String said = names.get(level);
      if (!isAlike(said, printed, level) && !isOwn(said, printed, item, level, catalog)) {
        unlike.add(level);
      }
    }
    return unlike;
  }

  private static boolean isAlike(String said, String printed, int level) {
    String bare = Spelling.bare(printed);
    String name = Spelling.bare(said);
    return name.equals(bare) || (level == 0 && bare.equals(name + SubjectRows.SPENT));
  }

  private static boolean isOwn(
      String said, String printed, SubjectRows.Item item, int level, SubjectCatalog catalog) {
    int digits = 3 + 2 * level;
    return catalog
        .find(FunctionalCode.of(item.code().id().substring(0, digits)))
        .filter(entry -> isAlike(said, entry.name(), level))
        .filter(entry -> entry.isCutOff(printed) || entry.confidence() != Confidence.MEDIUM)
        .isPresent();
  }
}
