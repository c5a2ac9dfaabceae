package io.github.yusuan.rules.form;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Content.Computation;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computed columns against the columns that they compare (计算栏核对): 增减额 and 增减%. A publisher computes
 * them from the printed figures or from the exact amounts; both are right.
 *
 * <p>Where nothing at all is printed in one of the two columns, nobody knows what was compared. Of
 * negative amounts there is no percentage, and of a base of zero none but zero: 增长100% of nothing
 * is refused; a printed 0.00 may be a little, of which a change of any size is possible that the
 * other figure leaves room for.
 *
 * <p>A column of rates in which more rows fit as parts of one (0.125) than as percentages (12.5) is
 * one of parts: 增减%(100%=1).
 *
 * <p>These are rules of their own and no statements of the joint proof: a difference speaks of two
 * editions, each of which is a budget by itself ({@code OtherEditions} of the arithmetic rules),
 * and where it is computed from printed figures it is no amount of either, so that the proof could
 * use it only as a bound of one last place more on both, which the rule tells already with both
 * operands.
 */
final class ComputedColumns {
  private static final Sentence DIFFERENCE =
      Sentence.of("computed-difference")
          .zh(
              "{place} {stated}，等于本行“{now}”{amount}减“{base}”{before}"
                  + "[（按所列数计算为{computed}，属舍入差异）]")
          .en(
              "{place} {stated} is “{now}” {amount} less “{base}” {before} of its row[ ({computed}"
                  + " by the printed figures, which rounding explains)]");
  private static final Sentence OTHER_DIFFERENCE =
      Sentence.of("computed-difference-differs")
          .zh("{place} {stated}，而本行“{now}”{amount}减“{base}”{before}，差额为{computed}")
          .en(
              "{place} {stated}, while “{now}” {amount} less “{base}” {before} of its row is"
                  + " {computed}");
  private static final Sentence RATE =
      Sentence.of("computed-rate")
          .zh(
              "{place} {stated}%，与本行“{now}”{amount}比“{base}”{before}的增减幅度相符"
                  + "[（按所列数计算为{computed}%，属舍入差异）]")
          .en(
              "{place} {stated}% is the change of “{now}” {amount} from “{base}” {before}["
                  + " ({computed}% by the printed figures, which rounding explains)]");
  private static final Sentence OTHER_RATE =
      Sentence.of("computed-rate-differs")
          .zh("{place} {stated}%，而本行“{now}”{amount}比“{base}”{before}，增减幅度为{computed}%")
          .en(
              "{place} {stated}%, while “{now}” {amount} is a change of {computed}% from “{base}”"
                  + " {before}");
  private static final Sentence NO_RATE =
      Sentence.of("computed-rate-of-nothing")
          .zh("{place} {stated}%，而本行“{base}”{before}，“{now}”{amount}，基数为零或不足一个末位，算不出这一增减幅度")
          .en(
              "{place} {stated}%, while “{base}” {before} of its row is nothing or less than a last"
                  + " place: “{now}” {amount} is no such change from it");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Table table;
  private final Content.Computed computed;
  private final Column column;
  private final Column compared;
  private final Column base;

  /** What a rate of the column is of: 100 where it is a percentage, 1 where it is a part. */
  private BigDecimal whole = HUNDRED;

  private ComputedColumns(Table table, Column column, Content.Computed computed) {
    this.table = table;
    this.computed = computed;
    this.column = column;
    this.compared = table.form().column(computed.column()).orElseThrow();
    this.base = table.form().column(computed.base()).orElseThrow();
  }

  /** Examines the columns that are computed in a way. */
  static Rule.Check each(Computation how) {
    return (rule, examination) -> {
      List<Finding> findings = new ArrayList<>();
      for (Table table : examination.disclosure().tables()) {
        for (Column column : table.printedColumns()) {
          if (column.content() instanceof Content.Computed computed && computed.how() == how) {
            new ComputedColumns(table, column, computed).examine(rule, findings);
          }
        }
      }
      return findings;
    };
  }

  private void examine(Rule rule, List<Finding> findings) {
    if (isPrinted(compared) && isPrinted(base)) {
      if (computed.how() == Computation.RATE && fitting(BigDecimal.ONE) > fitting(HUNDRED)) {
        whole = BigDecimal.ONE;
      }
      for (Line line : table.lines()) {
        line.figure(column.id())
            .flatMap(stated -> judge(new Row(line, stated)))
            .ifPresent(judged -> findings.add(judged.finding(rule)));
      }
    }
  }

  private long fitting(BigDecimal all) {
    return table.lines().stream()
        .flatMap(line -> line.figure(column.id()).map(stated -> new Row(line, stated)).stream())
        .filter(row -> !row.isSigned() && row.hasBase() && row.isWithin(all))
        .count();
  }

  private boolean isPrinted(Column one) {
    return table.lines().stream().anyMatch(line -> line.figure(one.id()).isPresent());
  }

  private Optional<Judged> judge(Row row) {
    if (computed.how() == Computation.DIFFERENCE) {
      return Optional.of(row.difference());
    }
    if (row.isSigned()) {
      return Optional.empty();
    }
    return row.hasBase() ? Optional.of(row.rate()) : row.rateOfNothing();
  }

  /** What a row came to, and the cells that were looked at. */
  private record Judged(Outcome outcome, Message message, List<Cell> cells) {
    Finding finding(Rule rule) {
      return Finding.of(rule, outcome).cells(cells).saying(message);
    }
  }

  /** A row whose computed figure is printed (一行). */
  private final class Row {
    private final Line line;
    private final Figure stated;
    private final FenRange now;
    private final FenRange before;

    Row(Line line, Figure stated) {
      this.line = line;
      this.stated = stated;
      this.now = amounts(line.figure(compared.id()));
      this.before = amounts(line.figure(base.id()));
    }

    /** Returns the exact amounts of a figure, at its own decimals and however it was rounded. */
    private FenRange amounts(Optional<Figure> figure) {
      return figure
          .map(
              one ->
                  table
                      .unit()
                      .scale()
                      .withDecimals(Math.min(one.decimals(), table.unit().scale().fenDigits()))
                      .exactAmounts(one, Rounding.UNKNOWN))
          .orElse(FenRange.ZERO);
    }

    private BigDecimal printed(Column one) {
      return line.figure(one.id()).map(Figure::toBigDecimal).orElse(BigDecimal.ZERO);
    }

    Judged difference() {
      BigDecimal difference = printed(compared).subtract(printed(base));
      boolean same = difference.compareTo(stated.toBigDecimal()) == 0;
      boolean within = !now.plus(before.negate()).intersect(amounts(Optional.of(stated))).isEmpty();
      Outcome outcome = outcome(same, within);
      String amount = difference.toPlainString() + table.unit().scale().symbol();
      Sentence sentence = outcome == Outcome.VIOLATED ? OTHER_DIFFERENCE : DIFFERENCE;
      Message said = sentence.with("stated", table.cell(line, column).printed());
      return judged(outcome, same ? said : said.with("computed", amount));
    }

    private Judged judged(Outcome outcome, Message said) {
      Cell amount = table.cell(line, compared);
      Cell earlier = table.cell(line, base);
      return new Judged(
          outcome,
          said.with("place", table.cell(line, column).place())
              .with("now", compared.label())
              .with("amount", amount.printed())
              .with("base", base.label())
              .with("before", earlier.printed()),
          List.of(table.cell(line, column), amount, earlier));
    }

    boolean isSigned() {
      return before.least() < 0 || now.least() < 0;
    }

    boolean hasBase() {
      return printed(base).signum() > 0;
    }

    /** Of nothing there is no change in per cent; a printed 0 may be less than a last place. */
    Optional<Judged> rateOfNothing() {
      return stated.signum() == 0 || isWithin(whole)
          ? Optional.empty()
          : Optional.of(
              judged(Outcome.VIOLATED, NO_RATE.with("stated", percentage(stated.toBigDecimal()))));
    }

    /** The change lies between those of the extreme amounts. */
    private boolean isWithin(BigDecimal all) {
      BigDecimal half = BigDecimal.valueOf(5, stated.decimals() + 1);
      BigDecimal least = stated.toBigDecimal().subtract(half).add(all);
      BigDecimal greatest = stated.toBigDecimal().add(half).add(all);
      return before.greatest() > 0
          && fen(now.least()).multiply(all).compareTo(greatest.multiply(fen(before.greatest())))
              <= 0
          && fen(now.greatest()).multiply(all).compareTo(least.multiply(fen(before.least()))) >= 0;
    }

    Judged rate() {
      boolean within = isWithin(whole);
      BigDecimal change = change(stated.decimals());
      boolean same = change.compareTo(stated.toBigDecimal()) == 0;
      Outcome outcome = outcome(same, within);
      Sentence sentence = outcome == Outcome.VIOLATED ? OTHER_RATE : RATE;
      Message said = sentence.with("stated", percentage(stated.toBigDecimal()));
      return judged(outcome, same ? said : said.with("computed", percentage(change)));
    }

    private BigDecimal change(int decimals) {
      return printed(compared)
          .subtract(printed(base))
          .multiply(whole)
          .divide(printed(base), decimals, RoundingMode.HALF_UP);
    }
  }

  private static BigDecimal fen(long fen) {
    return BigDecimal.valueOf(fen);
  }

  /** A part of one is told as the percentage that it is. */
  private String percentage(BigDecimal rate) {
    return (whole.compareTo(HUNDRED) == 0 ? rate : rate.movePointRight(2)).toPlainString();
  }

  private static Outcome outcome(boolean same, boolean within) {
    if (same) {
      return Outcome.HOLDS;
    }
    return within ? Outcome.HOLDS_WITHIN_ROUNDING : Outcome.VIOLATED;
  }
}
