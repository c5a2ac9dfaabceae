package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.rules.finding.Examination;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All lists of subjects in a text (各科目清单): claims in one section that narrow one region by code.
 */
record SubjectLists(List<SubjectList> lists) {
  private static final List<Dimension> LISTED =
      List.of(Dimension.FUNCTION, Dimension.DEPARTMENT_ECONOMIC, Dimension.GOVERNMENT_ECONOMIC);

  /** What makes claims a list: the section and what they narrow. */
  private record Key(String section, Dimension dimension, Region whole) {}

  static SubjectLists of(Examination examination) {
    return examination.shared(SubjectLists.class, SubjectLists::derive);
  }

  private static Map<Key, List<PlacedClaim>> items(Quantities quantities) {
    Map<Key, List<PlacedClaim>> items = new LinkedHashMap<>();
    for (PlacedClaim stated : quantities.claims()) {
      Optional<Region> region = stated.quantity().region();
      if (stated.claim().value() instanceof ClaimedAmount && region.isPresent()) {
        for (Dimension dimension : LISTED) {
          if (region.get().member(dimension).isPresent()) {
            Key key = new Key(stated.section().id(), dimension, region.get().without(dimension));
            items.computeIfAbsent(key, none -> new ArrayList<>()).add(stated);
          }
        }
      }
    }
    return items;
  }

  private static SubjectLists derive(Examination examination) {
    Quantities quantities = Quantities.of(examination);
    Map<Dimension, TreeMap<String, Member>> printed = new EnumMap<>(Dimension.class);
    List<SubjectList> lists = new ArrayList<>();
    items(quantities)
        .forEach(
            (key, claims) -> {
              if (claims.stream()
                      .map(PlacedClaim::quantity)
                      .map(Quantity::region)
                      .distinct()
                      .count()
                  > 1) {
                Map<String, Member> codes =
                    printed.computeIfAbsent(key.dimension(), d -> printed(examination, d));
                lists.add(
                    new SubjectList(
                        examination,
                        new SubjectList.ListedWhole(
                            claims.get(0).section(), key.dimension(), key.whole()),
                        List.copyOf(claims),
                        List.copyOf(codes.values())));
              }
            });
    return new SubjectLists(lists);
  }

  /** Returns the codes that the tables print, in the order of their digits. */
  private static TreeMap<String, Member> printed(Examination examination, Dimension dimension) {
    TreeMap<String, Member> codes = new TreeMap<>();
    for (Table table : examination.disclosure().tables()) {
      for (Line line : table.lines()) {
        for (Member member : line.members()) {
          if (member.dimension() == dimension) {
            codes.put(member.id(), member);
          }
        }
      }
    }
    return codes;
  }
}
