package io.github.yusuan.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long something took each time (耗时): the time of this thread only, whatever else the machine
 * does.
 */
final class Times {
  private static final double MILLISECOND = 1e6;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final List<Long> taken = new ArrayList<>();

  /** Does something and remembers how long it took. */
  <T> T of(Supplier<T> work) {
    long begin = CLOCK.getCurrentThreadCpuTime();
    T result = work.get();
    taken.add(CLOCK.getCurrentThreadCpuTime() - begin);
    return result;
  }

  /** Counts what others took, too. */
  void addAll(Times others) {
    taken.addAll(others.taken);
  }

  /** Returns the median and the longest in milliseconds, as two cells of a table. */
  @Override
  public String toString() {
    if (taken.isEmpty()) {
      return " | ";
    }
    List<Long> sorted = new ArrayList<>(taken);
    Collections.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%.1f | %.1f",
        sorted.get(sorted.size() / 2) / MILLISECOND,
        sorted.get(sorted.size() - 1) / MILLISECOND);
  }
}
