package io.github.yusuan.rules.identity;

import java.util.Arrays;

/** The frames that are printed blank for one subject, or for what contains it (空白栏目). */
final class BlankFrames {
  /** How many frames are compared in one step. */
  static final int AT_ONCE = 8;

  private static final long[] NONE = {};

  private long[] frames = NONE;
  private int size;

  /** Returns how many there are. */
  int size() {
    return size;
  }

  /** Adds a frame once. */
  void add(long frame) {
    for (int at = 0; at < size; at++) {
      if (frames[at] == frame) {
        return;
      }
    }
    append(frame);
  }

  /** Adds frames, and keeps of all only those that lie in no other. */
  void addWidest(BlankFrames others) {
    for (int at = 0; at < others.size; at++) {
      addWidest(others.frames[at]);
    }
  }

  private void addWidest(long frame) {
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (Frames.contains(frames[at], frame)) {
        return;
      }
      if (!Frames.contains(frame, frames[at])) {
        frames[kept++] = frames[at];
      }
    }
    size = kept;
    append(frame);
  }

  private void append(long frame) {
    if (size == frames.length) {
      frames = Arrays.copyOf(frames, 4 + 2 * size);
    }
    frames[size++] = frame;
  }

  /** Tells whether a frame is one of these. */
  boolean has(long frame) {
    for (int at = 0; at < size; at++) {
      if (frames[at] == frame) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a frame lies in one of these. */
  boolean contain(long frame) {
    for (int at = 0; at < size; at++) {
      if (Frames.contains(frames[at], frame)) {
        return true;
      }
    }
    return false;
  }
}
