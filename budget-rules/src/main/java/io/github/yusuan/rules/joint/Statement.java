package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement (一个数): what somebody asserted, and so may have got wrong. A printed figure, or one
 * figure printed in several cells of one table that are joined by equalities, or by sums whose
 * other parts print zero or nothing: who changes one of them must change them all. What the text
 * claims is a statement too; one figure claimed of one region in several places is one. Where
 * blanks are {@linkplain Identities#opened() opened} also a blank cell, which says that there is
 * nothing; a row that a table lacks, which says that its code has no money there; and, last, that a
 * table lacks no row under another.
 *
 * @param standing what the cells are; {@code BLANK} is no statement
 * @param cells the cells, in the order of printing; those of an absent row are blank, in a line
 *     that its table does not have
 */
public record Statement(Standing standing, List<Cell> cells) implements Worded {
  private static final long serialVersionUID = 1L;
  private static final Sentence FIGURE =
      Sentence.of("statement-figure").zh("{places} {figure}").en("{places} {figure}");
  private static final Sentence BLANK =
      Sentence.of("statement-blank").zh("{places} 空白（疑漏填）").en("{places} blank (left out?)");
  private static final Sentence ABSENT =
      Sentence.of("statement-absent-row").zh("{table}缺“{row}”行").en("{table} lacks row “{row}”");
  private static final Sentence TABLE =
      Sentence.of("statement-table").zh("[{document}，]{table}").en("[{document}: ]{table}");
  private static final Sentence UNLISTED =
      Sentence.of("statement-unlisted-row")
          .zh("{table}缺“{row}”")
          .en("{table} lacks some row under “{row}”");

  /**
   * Copies the cells.
   *
   * @param standing what the cells are
   * @param cells the cells, in the order of printing
   * @throws IllegalArgumentException if there are none, or one does not print what it should
   */
  public Statement {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(cells, "cells");
    cells = List.copyOf(cells);
    boolean figure = standing.isFigure();
    if (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.isBlank() == figure)) {
      throw new IllegalArgumentException("a statement must have " + standing + " cells: " + cells);
    }
  }

  /**
   * Returns what a disclosure states.
   *
   * @param identities the identities of the disclosure
   * @return each printed cell in one statement; then, if blanks are open, each of these; then
   *     absent rows
   */
  public static List<Statement> all(Identities identities) {
    return List.copyOf(new Statements(identities).all());
  }

  /**
   * Returns the figure that all the cells print.
   *
   * @return the figure, or nothing where nothing is printed
   */
  public Optional<Figure> figure() {
    return cells.get(0).figure();
  }

  /**
   * Tells whether a figure is printed.
   *
   * @return true in a table and in the text; false for a blank cell or an absent row
   */
  public boolean isPrinted() {
    return standing.isFigure();
  }

  /**
   * Tells whether the text says it.
   *
   * @return true for a claim of the text: then the form of each cell has the identifier of the
   *     section, and its line that of the quantity
   */
  public boolean isClaimed() {
    return standing == Standing.CLAIMED;
  }

  /**
   * Says the statement.
   *
   * @return places and figure, or what is missing where
   */
  @Override
  public Message message() {
    Cell first = cells.get(0);
    return switch (standing) {
      case PRINTED, CLAIMED -> FIGURE.with("places", places()).with("figure", first.printed());
      case BLANK, OPEN_BLANK -> BLANK.with("places", places());
      case ABSENT_ROW -> ABSENT.with("table", table(first)).with("row", first.heading());
      case UNLISTED_ROW -> UNLISTED.with("table", table(first)).with("row", first.heading());
    };
  }

  private Series places() {
    return Series.of(cells.stream().map(Cell::place).toList()).joined(Series.Joint.PLACES);
  }

  private static Words table(Cell cell) {
    String number = cell.form().number();
    Message table =
        TABLE.with(
            "table", Label.zh(number).en(number + " " + cell.form().title().in(Language.ENGLISH)));
    Optional<Label> document = cell.table().document();
    return document.isPresent() ? table.with("document", document.get()) : table;
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
