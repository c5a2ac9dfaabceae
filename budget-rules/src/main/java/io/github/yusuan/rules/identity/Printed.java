package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a disclosure prints (所列数据): every cell with the frame and the subject of its region. */
final class Printed {
  private final Frames frames;
  private final Subjects subjects = new Subjects();
  private final List<Grid> grids = new ArrayList<>();
  private final List<BlankFrames> blanks = new ArrayList<>();
  private boolean signed;

  /** A table: its cells, line by line, with frame and subject of each. */
  record Grid(Form form, List<Entry> entries) {}

  /** One cell with the region that it measures. */
  record Entry(Cell cell, long frame, int subject) {}

  Printed(Disclosure disclosure) {
    frames = new Frames(disclosure.template());
    signed = disclosure.template().allowsNegativeAmounts();
    disclosure.tables().forEach(this::read);
    disclosure.sheets().forEach(this::read);
  }

  /**
   * Every entry is in {@link Cell#region()}: what the column says with what the line says. Frames
   * are added up bit by bit; subjects are put together where the column has one too.
   */
  private void read(Table table) {
    List<Column> columns = table.form().columns();
    List<Region> subjects = new ArrayList<>();
    long[] columnFrames = new long[columns.size()];
    for (int at = 0; at < columnFrames.length; at++) {
      Region column = table.form().region(Region.ALL, columns.get(at));
      columnFrames[at] = frames.frame(column);
      subjects.add(Frames.subject(column));
    }
    List<Entry> entries = new ArrayList<>(table.lines().size() * columnFrames.length);
    for (Line line : table.lines()) {
      Region row = table.region(line);
      long rowFrame = frames.frame(row);
      @Nullable Region known = null;
      int subject = -1;
      for (int at = 0; at < columnFrames.length; at++) {
        if (!subjects.get(at).equals(known)) {
          known = subjects.get(at);
          subject = subject(known.narrow(Frames.subject(row)));
        }
        Cell cell = table.cell(line, columns.get(at));
        add(entries, new Entry(cell, rowFrame | columnFrames[at], subject));
      }
    }
    grids.add(new Grid(table.form(), entries));
  }

  private int subject(Region region) {
    int subject = subjects.number(Frames.subject(region));
    while (blanks.size() <= subject) {
      blanks.add(new BlankFrames());
    }
    return subject;
  }

  private void add(List<Entry> entries, Entry entry) {
    entries.add(entry);
    if (entry.cell().isBlank()) {
      blanks.get(entry.subject()).add(entry.frame());
    }
    signed |= entry.cell().figure().map(Figure::signum).orElse(0) < 0;
  }

  Frames frames() {
    return frames;
  }

  Subjects subjects() {
    return subjects;
  }

  List<Grid> grids() {
    return grids;
  }

  /** Tells whether amounts may be negative. */
  boolean isSigned() {
    return signed;
  }

  /** Returns the frames printed blank, by subject. */
  List<BlankFrames> blanks() {
    return blanks;
  }
}
