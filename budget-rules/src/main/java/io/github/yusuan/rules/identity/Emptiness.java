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
  private final List<BlankFrames> blanks;

  /** By subject: the frames printed blank for it or for what contains it, the widest only. */
  private final List<BlankFrames> inherited;

  private Emptiness(boolean signed, List<BlankFrames> blanks, List<BlankFrames> inherited) {
    this.signed = signed;
    this.blanks = blanks;
    this.inherited = inherited;
  }

  static Emptiness of(Printed printed) {
    List<BlankFrames> own = new ArrayList<>();
    for (BlankFrames blanks : printed.blanks()) {
      BlankFrames widest = new BlankFrames();
      widest.addWidest(blanks);
      own.add(widest);
    }
    List<BlankFrames> inherited = new ArrayList<>();
    for (int subject = 0; subject < own.size(); subject++) {
      BlankFrames all = new BlankFrames();
      for (int around : printed.subjects().around(subject)) {
        all.addWidest(own.get(around));
      }
      inherited.add(all);
    }
    return new Emptiness(printed.isSigned(), printed.blanks(), inherited);
  }

  /** Tells whether a region is known to be empty. */
  boolean isEmpty(long frame, int subject) {
    return signed ? blanks.get(subject).has(frame) : inherited.get(subject).contain(frame);
  }
}
