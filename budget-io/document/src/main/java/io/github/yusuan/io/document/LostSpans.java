package io.github.yusuan.io.document;

/**
 * Rows whose label lost its span (失去跨列的行): 合计|3|2|1 below 编码|名称|合计|基本|项目. Such a row has as many
 * figures as there are columns for them, and some of them stand where names and codes do.
 */
final class LostSpans {
  private final Lattice lattice;
  private final Heads heads;

  LostSpans(Lattice lattice, Heads heads) {
    this.lattice = lattice;
    this.heads = heads;
  }

  /**
   * Puts the figures of such rows into their columns.
   *
   * @param columns how many columns there are for figures
   */
  void align(int columns) {
    for (int row = heads.rows(); row < lattice.rows(); row++) {
      int printed = lattice.printed(row);
      boolean fewer = printed < lattice.columns() && printed == columns + 1;
      if (fewer && isLabelAndFigures(row, printed)) {
        lattice.alignRight(row);
      }
    }
  }

  private boolean isLabelAndFigures(int row, int printed) {
    boolean amount = false;
    for (int column = 1; column < printed; column++) {
      String text = lattice.text(row, column);
      boolean figure = PrintedFigure.of(text).isPresent();
      if (!figure && !PrintedFigure.isNothing(text)) {
        return false;
      }
      amount |= figure && heads.isKey(column);
    }
    String label = lattice.text(row, 0);
    return amount && !label.isBlank() && PrintedFigure.of(label).isEmpty();
  }
}
