package io.github.yusuan.rules.work;

/**
 * A count of steps with a limit (工作量): terms of equations changed, sets tried, cells looked at.
 * Steps, never seconds, so that a check ends alike on every machine.
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

  /**
   * Begins to count without a limit, for whoever made the document and knows how large it is.
   *
   * @return work that nothing ends
   */
  public static Work unlimited() {
    return new Work(Long.MAX_VALUE);
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
   * Counts some steps, before they are done.
   *
   * @param steps how many
   * @throws LimitReached if there are not so many left; then there are none left
   */
  public void spend(long steps) {
    left -= steps;
    if (left < 0) {
      left = -1;
      throw new LimitReached();
    }
  }

  /**
   * Tells whether the limit is reached, so that nothing more needs to be tried.
   *
   * @return true if it was
   */
  public boolean isSpent() {
    return left < 0;
  }
}
