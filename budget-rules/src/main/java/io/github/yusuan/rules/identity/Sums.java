package io.github.yusuan.rules.identity;

import io.github.yusuan.rules.work.Work;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The sums of one derivation (合计关系): each once, without the parts that are zero for certain. */
final class Sums {
  private final List<Identity> identities;
  private final Set<Terms> known = new HashSet<>();

  /** Begins sums that are added to identities. */
  Sums(List<Identity> identities) {
    this.identities = identities;
  }

  /** Adds a sum, unless it is known or says nothing. */
  void add(
      Operand total, List<Operand> parts, Function<List<Operand>, Identity.Sum> sum, Work work) {
    work.spend(parts.size());
    List<Operand> live = live(parts);
    boolean itself = live.size() == 1 && live.get(0).index() == total.index();
    if (itself || (parts.isEmpty() && total.isNothing())) {
      return;
    }
    if (known.add(Terms.of(total, live))) {
      identities.add(sum.apply(live));
    }
  }

  /** Returns the parts that may be something. */
  static List<Operand> live(List<Operand> parts) {
    return parts.stream().filter(part -> !part.isNothing()).toList();
  }

  /** A total and its parts, by their indexes, whatever the order of the parts. */
  private record Terms(IntBuffer indexes) {
    static Terms of(Operand total, List<Operand> parts) {
      int[] indexes = new int[parts.size() + 1];
      for (int at = 0; at < parts.size(); at++) {
        indexes[at] = parts.get(at).index();
      }
      Arrays.sort(indexes, 0, parts.size());
      indexes[parts.size()] = total.index();
      return new Terms(IntBuffer.wrap(indexes));
    }
  }
}
