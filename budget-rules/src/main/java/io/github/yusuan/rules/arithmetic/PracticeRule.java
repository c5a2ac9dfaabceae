package io.github.yusuan.rules.arithmetic;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Breach;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.identity.Propagation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether figures of codes are added up from printed figures (舍入口径): one note for the document that
 * names those that are different for it; and whether tables are of a part of what their forms are
 * about only (列示口径), as some publishers print them: one note that names them.
 */
record PracticeRule() implements Rule {
  @Override
  public String id() {
    return "SUM-PRACTICE";
  }

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public RuleSource source() {
    return RuleSource.practice(Label.zh("编表惯例").en("the way tables are made"));
  }

  @Override
  public Label title() {
    return Label.zh("各数按实际金额分别舍入，上级科目数不由已舍入的下级科目数相加；各表列全样式所定口径")
        .en(
            "each figure is rounded by itself, none of a code is added up from rounded ones, and"
                + " each table is of all that its form is about");
  }

  @Override
  public List<Finding> examine(Examination examination) {
    List<Finding> findings = new ArrayList<>(narrowed(examination));
    findings.addAll(added(examination));
    return findings;
  }

  /** Says which tables are taken for a part of what their forms are about only. */
  private List<Finding> narrowed(Examination examination) {
    Map<String, Region> parts = examination.identities().narrowed();
    Map<Region, List<Words>> forms = new LinkedHashMap<>();
    for (Table table : examination.disclosure().tables()) {
      Region part = parts.get(table.form().id());
      if (part != null) {
        forms.computeIfAbsent(part, none -> new ArrayList<>()).add(table.form().name());
      }
    }
    List<Finding> findings = new ArrayList<>();
    forms.forEach(
        (part, names) ->
            findings.add(
                Finding.of(this, Outcome.VIOLATED)
                    .saying(
                        IdentitySentences.NARROWED
                            .with("forms", Series.of(names))
                            .with("part", part))));
    return findings;
  }

  private List<Finding> added(Examination examination) {
    Identities identities = examination.identities();
    boolean figures = identities.operands().stream().anyMatch(operand -> !operand.isBlank());
    if (examination.disclosure().template().practices().isEmpty() || !figures) {
      return List.of();
    }
    if (identities.addedUp().isEmpty()) {
      return List.of(
          Finding.of(this, Outcome.HOLDS).saying(IdentitySentences.NONE_ADDED.toMessage()));
    }
    List<Different> different = different(identities);
    List<Breach> breaches = identities.breaches();
    List<Cell> cells = new ArrayList<>();
    different.forEach(sums -> cells.addAll(sums.cells()));
    breaches.forEach(breach -> cells.add(breach.total()));
    Message said = IdentitySentences.ADDED.toMessage();
    if (!different.isEmpty()) {
      said = said.with("figures", clauses(different.stream().map(Different::said)));
    }
    if (!breaches.isEmpty()) {
      said = said.with("breaches", clauses(breaches.stream().map(PracticeRule::said)));
    }
    return List.of(Finding.of(this, Outcome.VIOLATED).cells(cells).saying(said));
  }

  private static Series clauses(Stream<Message> said) {
    return Series.of(said.toList()).joined(Series.Joint.CLAUSES);
  }

  private static Message said(Breach breach) {
    Cell total = breach.total();
    BigDecimal sum =
        breach.items().stream()
            .flatMap(item -> item.figure().stream())
            .map(Figure::toBigDecimal)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return IdentitySentences.NOT_ADDING
        .with("place", total.place())
        .with("figure", total.printed())
        .with("sum", sum.toPlainString() + total.unit().scale().symbol());
  }

  /**
   * Returns the sums that no amount of their regions rounds to, for no other reason: those that do
   * not add up, or differ from another figure by more than adding up explains, are left out.
   */
  private static List<Different> different(Identities identities) {
    Propagation narrowed = Propagation.of(identities);
    Set<Cell> sums = new HashSet<>(identities.addedUp());
    identities.breaches().forEach(breach -> sums.remove(breach.total()));
    List<Different> different = new ArrayList<>();
    List<Different> all = new ArrayList<>();
    for (Operand operand : identities.operands()) {
      FenRange amounts = narrowed.range(operand);
      for (Different added : Different.of(operand, sums)) {
        all.add(added);
        Cell first = added.cells().get(0);
        if (!operand.isContradictory()
            && first.exactAmounts(identities.rounding()).intersect(amounts).isEmpty()) {
          different.add(added);
        }
      }
    }
    return different.isEmpty() ? all : different;
  }

  /** The sums that print one region, and a figure beside them that is rounded by itself. */
  private record Different(List<Cell> cells, Optional<Cell> other) {
    static List<Different> of(Operand operand, Set<Cell> added) {
      Map<Optional<Figure>, List<Cell>> sums = new LinkedHashMap<>();
      Optional<Cell> other = Optional.empty();
      for (Cell cell : operand.cells()) {
        if (added.contains(cell)) {
          sums.computeIfAbsent(cell.figure(), first -> new ArrayList<>()).add(cell);
        } else if (other.isEmpty() && !cell.isBlank() && !operand.isContradictory()) {
          other = Optional.of(cell);
        }
      }
      Optional<Cell> beside = other;
      return sums.values().stream().map(cells -> new Different(cells, beside)).toList();
    }

    Message said() {
      Cell first = cells.get(0);
      Message said =
          IdentitySentences.ADDED_CELL.with("place", first.place()).with("figure", first.printed());
      Message counted = cells.size() == 1 ? said : said.with("others", cells.size() - 1);
      return other
          .map(cell -> counted.with("other", cell.place()).with("rounded", cell.printed()))
          .orElse(counted);
    }
  }
}
