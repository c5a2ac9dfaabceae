package io.github.yusuan.io.page;

/** A ruling line (表格线) along one axis: from where to where it runs, and at which place across. */
record Ruling(double from, double to, double at) {
  /** Tells whether it runs beside or through a position along its axis. */
  boolean covers(double position) {
    return Coordinates.within(position, from, to);
  }

  /** Tells whether it meets a line of the other axis. */
  boolean meets(Ruling across) {
    return covers(across.at()) && across.covers(at);
  }
}
