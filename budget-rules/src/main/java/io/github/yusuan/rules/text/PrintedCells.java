package io.github.yusuan.rules.text;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What tables print of a region (所列数): the first cell that prints it, or the parts it is made of.
 */
record PrintedCells(List<Cell> cells) implements Worded {
  private static final long serialVersionUID = 1L;

  private static final Sentence CELL =
      Sentence.of("cell-printed").zh("{place} {figure}").en("{place} {figure}");
  private static final Sentence PRINTED = Sentence.of("cells-printed").zh("{cells}").en("{cells}");
  private static final Label BLANK = Label.zh("预算表（该口径各处空白）").en("the tables (blank throughout)");

  private static final int LISTED = 6;
  private static final Verbatim MORE = new Verbatim("…");

  static PrintedCells of(Cell cell) {
    return new PrintedCells(List.of(cell));
  }

  @Override
  public Message message() {
    return PRINTED.with("cells", words());
  }

  private Words words() {
    if (cells.isEmpty()) {
      return BLANK;
    }
    boolean same = cells.stream().map(Cell::figure).distinct().count() == 1;
    return same ? words(cells.get(0)) : parts();
  }

  private Series parts() {
    List<Words> parts = new ArrayList<>();
    cells.stream().limit(LISTED).forEach(cell -> parts.add(words(cell)));
    if (cells.size() > LISTED) {
      parts.add(MORE);
    }
    return Series.of(parts).joined(Series.Joint.SUM);
  }

  private static Words words(Cell cell) {
    return CELL.with("place", cell.place()).with("figure", cell.printed());
  }
}
