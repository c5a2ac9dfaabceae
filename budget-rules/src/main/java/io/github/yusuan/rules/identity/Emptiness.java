package io.github.yusuan.rules.identity;

import io.github.yusuan.rules.identity.Printed.Entry;
import io.github.yusuan.rules.identity.Printed.Grid;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which regions are known to be empty (空白口径): those that lie inside a region printed blank. Where
 * amounts may be negative, only the blank regions themselves.
 */
final class Emptiness {
  private final boolean signed;

  /** By subject: the frames printed blank. */
  private final List<BlankFrames> blanks;

  /** By subject: the frames printed blank for it or for what contains it, the widest only. */
  private final List<BlankFrames> inherited;

  private Emptiness(boolean signed, List<BlankFrames> blanks, List<BlankFrames> inherited) {
    this.signed = signed;
    this.blanks = blanks;
    this.inherited = inherited;
  }

  /** Finds what is empty if some cells are blank for certain. */
  static Emptiness of(Printed printed, Predicate<Entry> certain, Work work) {
    List<BlankFrames> blanks = none(printed);
    for (Grid grid : printed.grids()) {
      for (Entry entry : grid.entries()) {
        if (entry.isBlank() && certain.test(entry)) {
          BlankFrames mine = blanks.get(entry.subject());
          work.spend(1 + mine.size() / BlankFrames.AT_ONCE);
          mine.add(entry.frame());
        }
      }
    }
    List<BlankFrames> own = none(printed);
    List<BlankFrames> inherited = none(printed);
    for (int subject = 0; subject < own.size(); subject++) {
      add(blanks.get(subject), own.get(subject), work);
    }
    for (int subject = 0; subject < own.size(); subject++) {
      for (int around : printed.subjects().around(subject)) {
        add(own.get(around), inherited.get(subject), work);
      }
    }
    return new Emptiness(printed.isSigned(), blanks, inherited);
  }

  private static void add(BlankFrames some, BlankFrames to, Work work) {
    long pairs = (long) some.size() * (some.size() + to.size());
    work.spend(1 + pairs / BlankFrames.AT_ONCE);
    to.addWidest(some);
  }

  private static List<BlankFrames> none(Printed printed) {
    List<BlankFrames> none = new ArrayList<>();
    for (int subject = 0; subject < printed.subjects().size(); subject++) {
      none.add(new BlankFrames());
    }
    return none;
  }

  /** Tells whether a region is known to be empty. */
  boolean isEmpty(long frame, int subject) {
    return signed ? blanks.get(subject).has(frame) : inherited.get(subject).contain(frame);
  }
}
