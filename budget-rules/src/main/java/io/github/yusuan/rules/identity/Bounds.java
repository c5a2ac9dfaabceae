package io.github.yusuan.rules.identity;

import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Derives the bounds: a region is not larger than the nearest regions around it. Left out are
 * bounds on what is blank, and those that a sum already implies.
 */
final class Bounds {
  /** How many frames are compared in one step. */
  private static final int CANDIDATES = 8;

  private final Subjects subjects;
  private final Map<Integer, List<Candidate>> bySubject = new LinkedHashMap<>();
  private final Set<Long> summed = new HashSet<>();

  private record Candidate(Spot spot, Operand operand) {}

  Bounds(Map<Spot, Operand> operands, Subjects subjects, List<Identity> identities) {
    this.subjects = subjects;
    operands.forEach(
        (spot, operand) ->
            bySubject
                .computeIfAbsent(spot.subject(), subject -> new ArrayList<>())
                .add(new Candidate(spot, operand)));
    for (Identity identity : identities) {
      if (identity instanceof Identity.Sum sum) {
        sum.parts().forEach(part -> summed.add(pair(part).with(sum.total())));
      }
    }
  }

  /** A pair of operands as one number. */
  private interface Pair {
    long with(Operand whole);
  }

  private static Pair pair(Operand part) {
    return whole -> (long) part.index() << 32 | whole.index();
  }

  List<Identity> derive(Work work) {
    List<Identity> bounds = new ArrayList<>();
    bySubject.forEach(
        (subject, candidates) -> {
          int[] around = subjects.around(subject);
          for (Candidate part : candidates) {
            if (!part.operand().isNothing()) {
              addBounds(part, around, bounds, work);
            }
          }
        });
    return bounds;
  }

  private void addBounds(Candidate part, int[] around, List<Identity> bounds, Work work) {
    List<Candidate> nearest = new ArrayList<>();
    for (int subject : around) {
      List<Candidate> candidates = bySubject.getOrDefault(subject, List.of());
      work.spend(1 + candidates.size() / CANDIDATES);
      for (Candidate whole : candidates) {
        if (whole.operand().index() != part.operand().index()
            && Frames.contains(whole.spot().frame(), part.spot().frame())) {
          work.spend(1 + nearest.size());
          keepNearest(whole, nearest);
        }
      }
    }
    for (Candidate whole : nearest) {
      if (!summed.contains(pair(part.operand()).with(whole.operand()))) {
        bounds.add(Identity.Bound.on(part.operand()).by(whole.operand()));
      }
    }
  }

  private void keepNearest(Candidate whole, List<Candidate> nearest) {
    for (Candidate other : nearest) {
      if (contains(whole, other)) {
        return;
      }
    }
    nearest.removeIf(other -> contains(other, whole));
    nearest.add(whole);
  }

  private boolean contains(Candidate outer, Candidate inner) {
    return Frames.contains(outer.spot().frame(), inner.spot().frame())
        && subjects.contains(outer.spot().subject(), inner.spot().subject());
  }
}
