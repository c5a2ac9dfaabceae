package io.github.yusuan.rules.claim;

import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.UnitSort;
import io.github.yusuan.core.text.TextPattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** The units of a department as a text tells them (机构设置文字): their names and how many of a sort. */
final class OrganisationText {
  private static final int LONGEST_NAME = 40;

  private static final Map<UnitSort, TextPattern> SORTS =
      new EnumMap<>(
          Map.of(
              UnitSort.ADMINISTRATIVE, PartPatterns.ADMINISTRATIVE,
              UnitSort.CIVIL_SERVICE_LIKE, PartPatterns.CIVIL_SERVICE_LIKE,
              UnitSort.INSTITUTION, PartPatterns.INSTITUTION,
              UnitSort.SUBORDINATE, PartPatterns.SUBORDINATE,
              UnitSort.BUDGET_UNITS, PartPatterns.BUDGET_UNITS));

  private OrganisationText() {}

  static Optional<Organisation> read(String text) {
    String solid = StatedParts.solid(text);
    Organisation.Builder organisation = Organisation.builder();
    List<String> units = units(text);
    units.forEach(organisation::addUnit);
    boolean told = !units.isEmpty();
    for (Map.Entry<UnitSort, TextPattern> sort : SORTS.entrySet()) {
      Optional<Integer> count = count(sort.getValue(), solid);
      count.ifPresent(number -> organisation.putCount(sort.getKey(), number));
      told |= count.isPresent();
    }
    return told ? Optional.of(organisation.build()) : Optional.empty();
  }

  /** A number that is told twice and differently is none. */
  private static Optional<Integer> count(TextPattern sort, String text) {
    Set<Integer> counts = new HashSet<>();
    for (MatchResult found : sort.all(text)) {
      counts.add(Integer.parseInt(found.group(1)));
    }
    return counts.size() == 1 ? Optional.of(counts.iterator().next()) : Optional.empty();
  }

  /** Names are read from a list only if each item of it is a name. */
  private static List<String> units(String text) {
    List<String> lines = StatedParts.solid(text).lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      Optional<MatchResult> inLine = PartPatterns.IN_LINE.first(lines.get(at));
      if (inLine.isPresent()) {
        return names(PartPatterns.COMMA.split(inLine.get().group(1)));
      }
      if (PartPatterns.LISTED.isIn(lines.get(at))) {
        List<String> items = new ArrayList<>();
        for (int next = at + 1; next < lines.size(); next++) {
          if (!PartPatterns.ITEM.isIn(lines.get(next))) {
            break;
          }
          items.add(PartPatterns.ITEM.without(lines.get(next)));
        }
        return names(items);
      }
    }
    return List.of();
  }

  private static List<String> names(List<String> items) {
    List<String> names = new ArrayList<>();
    for (String item : items) {
      String name = PartPatterns.ASIDE.without(item);
      boolean isName = name.length() >= 2 && name.length() <= LONGEST_NAME;
      if (!isName || PartPatterns.CLAUSE_END.isIn(name)) {
        return List.of();
      }
      names.add(name.replace('(', '（').replace(')', '）'));
    }
    return names;
  }
}
