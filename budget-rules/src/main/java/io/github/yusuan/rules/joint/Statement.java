package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand.Standing;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement (一个数): what somebody asserted, and so may have got wrong. A printed figure, or one
 * figure printed in several cells of one table that are joined by equalities, or by sums whose
 * other parts print zero or nothing: who changes one of them must change them all. Where blanks are
 * {@linkplain Identities#opened() opened} also a blank cell, which says that there is nothing; a
 * row that a table lacks, which says that its code has no money there; and, last, that a table
 * lacks no row under another.
 *
 * @param standing what the cells are; {@code BLANK} is no statement
 * @param cells the cells, in the order of printing; those of an absent row are blank, in a line
 *     that its table does not have
 */
public record Statement(Standing standing, List<Cell> cells) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Label FIGURE = Label.zh("{places} {figure}").en("{places} {figure}");
  private static final Label BLANK = Label.zh("{places} 空白（疑漏填）").en("{places} blank (left out?)");
  private static final Label ABSENT = Label.zh("{table}缺“{row}”行").en("{table} lacks row “{row}”");
  private static final Label UNLISTED =
      Label.zh("{table}“{row}”行之下缺某行").en("{table} lacks some row under “{row}”");

  /**
   * Copies the cells.
   *
   * @param standing what the cells are
   * @param cells the cells, in the order of printing
   * @throws IllegalArgumentException if there are none, or one does not print what it should
   */
  public Statement {
    cells = List.copyOf(cells);
    boolean printed = standing == Standing.PRINTED;
    if (cells.isEmpty() || cells.stream().anyMatch(cell -> cell.isBlank() == printed)) {
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
   * @return false for a blank cell or an absent row
   */
  public boolean isPrinted() {
    return standing == Standing.PRINTED;
  }

  /**
   * Words the statement.
   *
   * @param language the language
   * @return places and figure, or what is missing where
   */
  public String in(Language language) {
    Cell first = cells.get(0);
    String places =
        cells.stream()
            .map(cell -> cell.place().in(language))
            .collect(Collectors.joining(language == Language.CHINESE ? "、" : "; "));
    String figure = figure().map(f -> f + first.unit().scale().symbol()).orElse("");
    return pattern()
        .in(language)
        .replace("{places}", places)
        .replace("{figure}", figure)
        .replace("{table}", table(first, language))
        .replace("{row}", first.heading().in(language));
  }

  private Label pattern() {
    return switch (standing) {
      case PRINTED -> FIGURE;
      case BLANK, OPEN_BLANK -> BLANK;
      case ABSENT_ROW -> ABSENT;
      case UNLISTED_ROW -> UNLISTED;
    };
  }

  private static String table(Cell cell, Language language) {
    return language == Language.CHINESE
        ? cell.form().number()
        : cell.form().number() + " " + cell.form().title().in(language);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
