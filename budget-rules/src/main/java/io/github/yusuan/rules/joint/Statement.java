package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identities;
import java.io.Serializable;
import java.util.List;

/**
 * A statement (一个数): a printed figure, or one figure printed in several cells of one table that are
 * joined by equalities, or by sums whose other parts print zero or nothing. Who changes one of them
 * must change them all.
 *
 * @param cells the cells, in the order of printing
 */
public record Statement(List<Cell> cells) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the cells.
   *
   * @param cells the cells, in the order of printing
   * @throws IllegalArgumentException if there are none, or one is blank
   */
  public Statement {
    cells = List.copyOf(cells);
    if (cells.isEmpty() || cells.stream().anyMatch(Cell::isBlank)) {
      throw new IllegalArgumentException("a statement must have printed cells: " + cells);
    }
  }

  /**
   * Returns what a disclosure states.
   *
   * @param identities the identities of the disclosure
   * @return each printed cell in one statement
   */
  public static List<Statement> all(Identities identities) {
    return List.copyOf(new Statements(identities).all());
  }

  /**
   * Returns the figure that all the cells print.
   *
   * @return the figure
   */
  public Figure figure() {
    return cells.get(0).figure().orElseThrow();
  }

  /**
   * Words the statement.
   *
   * @param language the language
   * @return places and figure
   */
  public String in(Language language) {
    boolean chinese = language == Language.CHINESE;
    String places =
        String.join(
            chinese ? "、" : "; ", cells.stream().map(cell -> cell.place(language)).toList());
    return places + " " + figure() + cells.get(0).unit().scale().symbol();
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
