package io.github.yusuan.rules.simplex;

/**
 * A count of steps with a limit (工作量): terms of equations changed, sets tried. Steps, never
 * seconds, so that a proof ends alike on every machine.
 */
public final class Work {
  private long left;

  /**
   * Begins to count.
   *
   * @param limit how many steps may be spent
   */
  public Work(long limit) {
    this.left = limit;
  }

  /** Says that the limit is reached. */
  public static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says that the limit is reached. */
    public LimitReached() {
      super("work limit reached", null, false, false);
    }
  }

  /**
   * Counts some steps.
   *
   * @param steps how many
   * @throws LimitReached if there are not so many left
   */
  public void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new LimitReached();
    }
  }
}
