package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Statements whose change resolves a discrepancy (疑点), and what could stand there instead.
 *
 * @param statements the figures in doubt, almost always one
 * @param fits for a single figure the exact amounts that would fit; empty where several are in
 *     doubt
 * @param corrections for a single figure the values that would fit and are likely slips, the
 *     likeliest first; empty where no slip explains it
 */
public record Culprit(List<Statement> statements, FenRange fits, List<Correction> corrections)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Label BLANK_OR_ZERO = Label.zh("空白或{zero}").en("blank or {zero}");

  /**
   * Copies the parts.
   *
   * @param statements the figures in doubt
   * @param fits the exact amounts that would fit
   * @param corrections the values that would fit and are likely slips
   */
  public Culprit {
    statements = List.copyOf(statements);
    corrections = List.copyOf(corrections);
  }

  /**
   * Words the culprit.
   *
   * @param language the language
   * @return the figures in doubt, the range that would fit, and the likeliest slips
   */
  public String in(Language language) {
    String figures =
        statements.stream()
            .map(statement -> statement.in(language))
            .collect(Collectors.joining(language == Language.CHINESE ? "，以及" : ", and "));
    return fits.isEmpty() ? figures : figures + fitting(language) + slips(language);
  }

  /**
   * Returns the least figure that would fit, as the cells would print it.
   *
   * @return the figure in the unit and decimals of the cells, or nothing where several statements
   *     are in doubt
   */
  public Optional<Figure> leastThatFits() {
    return fits.isEmpty() ? Optional.empty() : Optional.of(printed(fits.least()));
  }

  /**
   * Returns the greatest figure that would fit, as the cells would print it.
   *
   * @return the figure in the unit and decimals of the cells, or nothing where several statements
   *     are in doubt
   */
  public Optional<Figure> greatestThatFits() {
    return fits.isEmpty() ? Optional.empty() : Optional.of(printed(fits.greatest()));
  }

  private Figure printed(long fen) {
    return statements.get(0).cells().get(0).unit().print(fen, Rounding.HALF_UP);
  }

  private String fitting(Language language) {
    Figure least = printed(fits.least());
    Figure greatest = printed(fits.greatest());
    String symbol = statements.get(0).cells().get(0).unit().scale().symbol();
    if (least.equals(greatest)) {
      return (language == Language.CHINESE ? "；可为" : "; would fit: ") + least + symbol;
    }
    return language == Language.CHINESE
        ? "；可为" + least + "至" + greatest + symbol
        : "; would fit: " + least + " to " + greatest + symbol;
  }

  private String slips(Language language) {
    boolean chinese = language == Language.CHINESE;
    if (!statements.get(0).isPrinted()) {
      return "";
    }
    if (corrections.isEmpty()) {
      return chinese ? "；未见合理的笔误" : "; no plausible slip";
    }
    String symbol = statements.get(0).cells().get(0).unit().scale().symbol();
    String list =
        corrections.stream()
            .limit(3)
            .map(
                c ->
                    value(c.figure(), language)
                        + symbol
                        + "（"
                        + c.slip().label().in(language)
                        + "）")
            .collect(Collectors.joining(chinese ? "、" : ", "));
    return (chinese ? "；疑为" : "; likely ")
        + (chinese ? list : list.replace("（", " (").replace("）", ")"));
  }

  /** What is printed and should not be may be left blank as well. */
  private static String value(Figure figure, Language language) {
    return figure.signum() == 0
        ? BLANK_OR_ZERO.in(language).replace("{zero}", figure.toString())
        : figure.toString();
  }
}
