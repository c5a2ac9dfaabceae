package io.github.yusuan.io.print;

import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.print.PublishedCell.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the heading of a table (排表头): what neighbours share stands over both, what is a column's own
 * reaches down to the figures.
 */
final class HeadingSetter {
  private final List<Head> heads = new ArrayList<>();
  private int side = -1;

  /** The headings over some columns of one side, the outermost first. */
  private record Head(int side, List<String> path, int width) {
    boolean shares(Head other, int level) {
      return side == other.side
          && path.size() > level + 1
          && other.path.size() > level + 1
          && path.subList(0, level + 1).equals(other.path.subList(0, level + 1));
    }
  }

  /** Begins a side: it shares no heading with the one before. */
  void beginSide() {
    side++;
  }

  /** Adds the headings over as many columns, the last of which is theirs alone. */
  void add(List<String> path, int width) {
    heads.add(new Head(side, path, width));
  }

  /** Returns the number of rows of the heading. */
  int rows() {
    return heads.stream().mapToInt(head -> head.path().size()).max().orElse(0);
  }

  List<PublishedCell> cells() {
    List<PublishedCell> cells = new ArrayList<>();
    for (int level = 0; level < rows(); level++) {
      level(level, cells);
    }
    return cells;
  }

  private void level(int level, List<PublishedCell> cells) {
    int column = 0;
    int at = 0;
    while (at < heads.size()) {
      Head head = heads.get(at);
      int width = head.width();
      int next = at + 1;
      while (next < heads.size() && head.shares(heads.get(next), level)) {
        width += heads.get(next).width();
        next++;
      }
      if (level < head.path().size()) {
        boolean own = level == head.path().size() - 1;
        Area area = Area.at(level, column).spanning(own ? rows() - level : 1, width);
        cells.add(PublishedCell.of(Sort.HEADING, head.path().get(level), area));
      }
      column += width;
      at = next;
    }
  }
}
