package io.github.yusuan.rules.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * Which regions are known to be empty (空白口径): those that lie inside a region printed blank. Where
 * amounts may be negative, only the blank regions themselves.
 */
final class Emptiness {
  private final boolean signed;

  /** By subject: the frames printed blank. */
  private final List<long[]> blanks;

  /** By subject: the frames printed blank for it or for what contains it, the widest only. */
  private final List<long[]> inherited;

  private Emptiness(boolean signed, List<long[]> blanks, List<long[]> inherited) {
    this.signed = signed;
    this.blanks = blanks;
    this.inherited = inherited;
  }

  static Emptiness of(Printed printed) {
    List<long[]> blanks = new ArrayList<>();
    for (int subject = 0; subject < printed.subjects().size(); subject++) {
      blanks.add(printed.blankFrames(subject));
    }
    List<long[]> inherited = new ArrayList<>();
    for (int subject = 0; subject < blanks.size(); subject++) {
      inherited.add(widest(blanks, printed.subjects().around(subject)));
    }
    return new Emptiness(printed.isSigned(), blanks, inherited);
  }

  private static long[] widest(List<long[]> blanks, int[] subjects) {
    List<Long> widest = new ArrayList<>();
    for (int subject : subjects) {
      for (long frame : blanks.get(subject)) {
        if (widest.stream().noneMatch(other -> Frames.contains(other, frame))) {
          widest.removeIf(other -> Frames.contains(frame, other));
          widest.add(frame);
        }
      }
    }
    return widest.stream().mapToLong(Long::longValue).toArray();
  }

  /** Tells whether a region is known to be empty. */
  boolean isEmpty(long frame, int subject) {
    if (signed) {
      return anyMatch(blanks.get(subject), frame);
    }
    for (long blank : inherited.get(subject)) {
      if (Frames.contains(blank, frame)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyMatch(long[] frames, long frame) {
    for (long other : frames) {
      if (other == frame) {
        return true;
      }
    }
    return false;
  }
}
