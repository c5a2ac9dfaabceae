package io.github.yusuan.rules;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts what one rule finds to so many findings of an outcome as anybody reads, and counts the rest
 * (意见列示). What holds is a list of what was examined, and is not cut.
 */
final class Listing {
  private static final Set<Outcome> CUT =
      EnumSet.of(Outcome.VIOLATED, Outcome.NOTED, Outcome.UNDECIDED);

  private Listing() {}

  static List<Finding> of(List<Finding> findings, long most) {
    Map<Sort, List<Finding>> sorts = new LinkedHashMap<>();
    List<Finding> listed = new ArrayList<>();
    for (Finding finding : findings) {
      List<Finding> alike =
          sorts.computeIfAbsent(
              new Sort(finding.rule(), finding.outcome()), first -> new ArrayList<>());
      alike.add(finding);
      if (alike.size() <= most || !CUT.contains(finding.outcome())) {
        listed.add(finding);
      }
    }
    sorts.forEach(
        (sort, alike) -> {
          if (alike.size() > most && CUT.contains(sort.outcome())) {
            listed.add(Finding.ofMore(alike.subList((int) most, alike.size())));
          }
        });
    return listed;
  }

  /** What is counted together (同类意见). */
  private record Sort(String rule, Outcome outcome) {}
}
