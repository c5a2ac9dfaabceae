package io.github.yusuan.rules.joint;

/**
 * A count of steps with a limit (工作量): terms of equations changed, sets tried. Steps, never
 * seconds, so that a proof ends alike on every machine.
 */
final class Work {
  private long left;

  Work(long limit) {
    this.left = limit;
  }

  /** Says that the limit is reached. */
  static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitReached() {
      super("work limit reached", null, false, false);
    }
  }

  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new LimitReached();
    }
  }

  long left() {
    return left;
  }
}
