package io.github.yusuan.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a page (页上各表): a table is what crossing lines hang together as. */
final class PageGrids {
  private final List<Ruling> across;
  private final List<Ruling> down;

  /** The line that stands for those which a line hangs together with; first all across. */
  private final int[] leader;

  PageGrids(List<Ruling> across, List<Ruling> down) {
    this.across = across;
    this.down = down;
    this.leader = new int[across.size() + down.size()];
  }

  /** Returns how many crossings are looked at. */
  long crossings() {
    return (long) across.size() * down.size();
  }

  List<PageGrid> find(PageGrid.Bound bound) {
    connect();
    Map<Integer, List<Ruling>> acrossOf = new TreeMap<>();
    Map<Integer, List<Ruling>> downOf = new TreeMap<>();
    for (int at = 0; at < leader.length; at++) {
      boolean isAcross = at < across.size();
      (isAcross ? acrossOf : downOf)
          .computeIfAbsent(leader(at), none -> new ArrayList<>())
          .add(isAcross ? across.get(at) : down.get(at - across.size()));
    }
    List<PageGrid> grids = new ArrayList<>();
    acrossOf.forEach(
        (first, lines) ->
            grids.addAll(PageGrid.of(lines, downOf.getOrDefault(first, List.of()), bound)));
    return grids;
  }

  private void connect() {
    for (int at = 0; at < leader.length; at++) {
      leader[at] = at;
    }
    for (int row = 0; row < across.size(); row++) {
      for (int column = 0; column < down.size(); column++) {
        if (across.get(row).meets(down.get(column))) {
          leader[leader(across.size() + column)] = leader(row);
        }
      }
    }
  }

  private int leader(int line) {
    int at = line;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
