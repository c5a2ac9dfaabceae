package io.github.yusuan.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ruling lines of one axis (同向表格线), those that go on each other's way joined. */
final class Rulings {
  private Rulings() {}

  static List<Ruling> joined(List<Ruling> lines) {
    List<Ruling> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
    List<Ruling> joined = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      boolean ends =
          to == sorted.size() || !Coordinates.near(sorted.get(to).at(), sorted.get(from).at());
      if (ends) {
        join(sorted.subList(from, to), joined);
        from = to;
      }
    }
    return joined;
  }

  /** Joins lines at about one place across. */
  private static void join(List<Ruling> beside, List<Ruling> joined) {
    double at = beside.stream().mapToDouble(Ruling::at).average().orElse(0);
    List<Ruling> sorted = new ArrayList<>(beside);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Ruling line : sorted) {
      if (Coordinates.within(line.from(), from, to)) {
        to = Math.max(to, line.to());
      } else {
        joined.add(new Ruling(from, to, at));
        from = line.from();
        to = line.to();
      }
    }
    joined.add(new Ruling(from, to, at));
  }
}
