package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A figure is printed as precisely as its table (同表精度一致). */
record PrecisionRule() implements Rule {
  private static final Label HALF =
      Label.zh("{exact} 即{amount}{unit}，恰为半位；{rounded} 系舍去而得，若四舍五入则应进位")
          .en(
              "{exact} is {amount}{unit}, right in the middle; {rounded} is rounded down, where"
                  + " usual rounding goes up");

  @Override
  public String id() {
    return "SAME-PRECISION";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public RuleSource source() {
    return RuleSource.practice(Label.zh("编表惯例").en("the way tables are made"));
  }

  @Override
  public Label title() {
    return Label.zh("同一张表的数字，小数位数一致").en("figures of one table have the same decimals");
  }

  @Override
  public List<Finding> examine(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    examination.coarse().forEach(cell -> findings.add(violated(cell)));
    Set<Cell> told = new HashSet<>();
    examination
        .halves()
        .forEach(
            (cell, exact) -> {
              if (told.add(exact)) {
                findings.add(half(cell, exact));
              }
            });
    if (!findings.isEmpty()) {
      return findings;
    }
    boolean figures =
        examination.identities().operands().stream().anyMatch(operand -> !operand.isBlank());
    Label message = Label.zh("没有因小数位数不足而对不上的数字").en("no figure disagrees for want of decimals");
    return figures ? List.of(Finding.of(this, Outcome.HOLDS, message)) : List.of();
  }

  private Finding violated(Cell cell) {
    String figure =
        cell.figure().map(Figure::toString).orElseThrow() + cell.unit().scale().symbol();
    Label message =
        Label.zh(
                cell.place(Language.CHINESE)
                    + " "
                    + figure
                    + "，小数位数少于本表的"
                    + cell.unit().decimals()
                    + "位，按其自身位数与他处相符（精度不一）")
            .en(
                cell.place(Language.ENGLISH)
                    + " "
                    + figure
                    + " has fewer than the "
                    + cell.unit().decimals()
                    + " decimals of its table, and agrees only at its own (mixed precision)");
    return Finding.of(this, Outcome.VIOLATED, message, cell);
  }

  /** Two figures of one amount, one of them the other rounded where a half may go either way. */
  private Finding half(Cell cell, Cell exact) {
    String amount =
        exact
            .figure()
            .orElseThrow()
            .toBigDecimal()
            .movePointRight(exact.unit().scale().fenDigits())
            .movePointLeft(cell.unit().scale().fenDigits())
            .stripTrailingZeros()
            .toPlainString();
    Label message =
        Label.zh(half(cell, exact, Language.CHINESE).replace("{amount}", amount))
            .en(half(cell, exact, Language.ENGLISH).replace("{amount}", amount));
    return Finding.of(this, Outcome.VIOLATED, message, cell, exact);
  }

  private static String half(Cell cell, Cell exact, Language language) {
    return HALF.in(language)
        .replace("{exact}", exact.place(language) + " " + printed(exact))
        .replace("{rounded}", cell.place(language) + " " + printed(cell))
        .replace("{figure}", printed(cell))
        .replace("{unit}", cell.unit().scale().symbol());
  }

  private static String printed(Cell cell) {
    return cell.figure().map(Figure::toString).orElse("") + cell.unit().scale().symbol();
  }
}
