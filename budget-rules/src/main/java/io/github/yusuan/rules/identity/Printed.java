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

  private void read(Table table) {
    List<Column> columns = table.form().columns();
    long[] columnFrames = new long[columns.size()];
    for (int at = 0; at < columnFrames.length; at++) {
      columnFrames[at] =
          frames.frame(table.form().slice()) | frames.frame(columns.get(at).region());
    }
    List<Entry> entries = new ArrayList<>(table.lines().size() * columnFrames.length);
    for (Line line : table.lines()) {
      Region row = table.form().slice().narrow(table.region(line));
      long rowFrame = frames.frame(row);
      int subject = subject(row);
      for (int at = 0; at < columnFrames.length; at++) {
        Cell cell = table.cell(line, columns.get(at));
        add(entries, new Entry(cell, rowFrame | columnFrames[at], subject));
      }
    }
    grids.add(new Grid(table.form(), entries));
  }

  private int subject(Region row) {
    int subject = subjects.number(Frames.subject(row));
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
