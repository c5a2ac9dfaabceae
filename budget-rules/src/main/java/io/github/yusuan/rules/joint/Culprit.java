package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    implements Worded {
  private static final long serialVersionUID = 1L;
  private static final Sentence SAID =
      Sentence.of("culprit")
          .zh("{statements}[；可为{fits}][；疑为{slips}][；{none}]")
          .en("{statements}[; would fit: {fits}][; likely {slips}][; {none}]");
  private static final Sentence RANGE =
      Sentence.of("culprit-range").zh("{least}至{greatest}").en("{least} to {greatest}");
  private static final Sentence AT_LEAST =
      Sentence.of("culprit-at-least").zh("不小于{least}的数").en("{least} or more");
  private static final Sentence SLIP =
      Sentence.of("culprit-slip").zh("{figure}（{slip}）").en("{figure} ({slip})");
  private static final Sentence BLANK_OR_ZERO =
      Sentence.of("culprit-blank-or-zero").zh("空白或{zero}").en("blank or {zero}");
  private static final Label NOT_ALL = Label.zh("这几处不能同为此数").en("these places cannot all print it");
  private static final Label NO_SLIP = Label.zh("未见合理的笔误").en("no plausible slip");
  private static final int SHOWN = 3;

  /**
   * Copies the parts.
   *
   * @param statements the figures in doubt
   * @param fits the exact amounts that would fit
   * @param corrections the values that would fit and are likely slips
   */
  public Culprit {
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(fits, "fits");
    Objects.requireNonNull(corrections, "corrections");
    statements = List.copyOf(statements);
    corrections = List.copyOf(corrections);
  }

  /**
   * Says the culprit.
   *
   * @return the figures in doubt, the range that would fit, and the likeliest slips
   */
  @Override
  public Message message() {
    Message said = SAID.with("statements", Series.of(statements).joined(Series.Joint.AND));
    if (fits.isEmpty()) {
      return said;
    }
    Message fitting = said.with("fits", fitting());
    if (isPrintedAlready()) {
      return said.with("none", NOT_ALL);
    }
    if (!statements.get(0).isPrinted()) {
      return fitting;
    }
    return corrections.isEmpty() ? fitting.with("none", NO_SLIP) : fitting.with("slips", slips());
  }

  /** Tells whether just the figure that stands there would fit, but not in all of its places. */
  private boolean isPrintedAlready() {
    Statement statement = statements.get(0);
    return statement.cells().size() > 1
        && statement.figure().map(this::value).filter(fitting()::equals).isPresent();
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

  private Words fitting() {
    Words least = value(printed(fits.least()));
    Words greatest = value(printed(fits.greatest()));
    if (fits.greatest() >= ReportingUnit.LIMIT) {
      return AT_LEAST.with("least", least);
    }
    return least.equals(greatest)
        ? least
        : RANGE
            .with("least", new Verbatim(printed(fits.least()).toString()))
            .with("greatest", greatest);
  }

  private Series slips() {
    return Series.of(
        corrections.stream()
            .limit(SHOWN)
            .map(c -> SLIP.with("figure", offered(c.figure())).with("slip", c.slip().label()))
            .toList());
  }

  /** What is printed and should not be may be left blank as well. */
  private Words offered(Figure figure) {
    return figure.signum() == 0 ? BLANK_OR_ZERO.with("zero", value(figure)) : value(figure);
  }

  private Words value(Figure figure) {
    return new Verbatim(figure + statements.get(0).cells().get(0).unit().scale().symbol());
  }
}
