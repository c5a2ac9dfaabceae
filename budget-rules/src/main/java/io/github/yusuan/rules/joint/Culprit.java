package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Language;
import java.io.Serializable;
import java.util.List;
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

  private String fitting(Language language) {
    ReportingUnit unit = statements.get(0).cells().get(0).unit();
    Figure least = unit.print(fits.least(), Rounding.HALF_UP);
    Figure greatest = unit.print(fits.greatest(), Rounding.HALF_UP);
    String symbol = unit.scale().symbol();
    if (least.equals(greatest)) {
      return (language == Language.CHINESE ? "；可为" : "; would fit: ") + least + symbol;
    }
    return language == Language.CHINESE
        ? "；可为" + least + "至" + greatest + symbol
        : "; would fit: " + least + " to " + greatest + symbol;
  }

  private String slips(Language language) {
    boolean chinese = language == Language.CHINESE;
    if (corrections.isEmpty()) {
      return chinese ? "；未见合理的笔误" : "; no plausible slip";
    }
    String symbol = statements.get(0).cells().get(0).unit().scale().symbol();
    String list =
        corrections.stream()
            .limit(3)
            .map(c -> c.figure() + symbol + "（" + c.slip().label().in(language) + "）")
            .collect(Collectors.joining(chinese ? "、" : ", "));
    return (chinese ? "；疑为" : "; likely ")
        + (chinese ? list : list.replace("（", " (").replace("）", ")"));
  }
}
