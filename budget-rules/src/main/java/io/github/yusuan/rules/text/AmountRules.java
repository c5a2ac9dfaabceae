package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule on amounts of the text against the tables (文表一致). */
final class AmountRules {
  static final Rule AMOUNT =
      Rule.of(
              "TEXT-AMOUNT",
              Severity.ERROR,
              Label.zh("文字说明所述金额与预算表一致（按所述位数）")
                  .en("an amount stated in the text agrees with the tables at its own precision"),
              AmountRules::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence AGREES =
      Sentence.of("amount-agrees")
          .zh("{place} {stated}，与{tables}一致")
          .en("{place} {stated} agrees with {tables}");
  private static final Sentence DIFFERS =
      Sentence.of("amount-differs")
          .zh("{place} {stated}，与{tables}不符；相差{difference}，舍入最多可解释{slack}")
          .en(
              "{place} {stated} differs from {tables}; difference {difference}, rounding"
                  + " explains at most {slack}");
  private static final Sentence SHIFTED =
      Sentence.of("amount-ten-thousand-times-off")
          .zh("{place} {stated}，与{tables}不符；相差{difference}，舍入最多可解释{slack}；恰差一万倍，疑元、万元混用")
          .en(
              "{place} {stated} differs from {tables}; difference {difference}, rounding"
                  + " explains at most {slack}; exactly ten thousand times apart: 元 and 万元 were"
                  + " probably mixed up");

  private static final Sentence CUT_OFF =
      Sentence.of("text-cut-off")
          .zh("文字各数均截尾，未四舍五入，{count}处因此与预算表不符：{claims}")
          .en(
              "the text cuts all amounts off instead of rounding them; {count}"
                  + " {count|differs|differ} from the tables for it: {claims}");
  private static final Sentence CUT =
      Sentence.of("claim-cut-off")
          .zh("{place} {stated}（{tables}）")
          .en("{place} {stated} ({tables})");

  private static final Label NOWHERE = Label.zh("所述口径未列入预算表").en("no table prints what is stated");

  /** The units ten thousand times larger and smaller. */
  private static final Map<Scale, List<Scale>> SHIFTS =
      Map.of(
          Scale.YUAN, List.of(Scale.TEN_THOUSAND_YUAN),
          Scale.TEN_THOUSAND_YUAN, List.of(Scale.YUAN, Scale.HUNDRED_MILLION_YUAN),
          Scale.HUNDRED_MILLION_YUAN, List.of(Scale.TEN_THOUSAND_YUAN));

  private AmountRules() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    List<PlacedClaim> cut = new ArrayList<>();
    for (PlacedClaim stated : quantities.claims()) {
      if (stated.claim().value() instanceof ClaimedAmount amount
          && stated.quantity().region().isPresent()) {
        if (quantities.isCutOff(stated)) {
          cut.add(stated);
        } else {
          findings.add(judge(rule, quantities, stated, amount));
        }
      }
    }
    if (!cut.isEmpty()) {
      findings.add(cutOff(rule, quantities, cut));
    }
    return findings;
  }

  /** Says once for the whole text that it cuts off. */
  private static Finding cutOff(Rule rule, Quantities quantities, List<PlacedClaim> cut) {
    List<Cell> cells = new ArrayList<>();
    List<Words> claims = new ArrayList<>();
    for (PlacedClaim stated : cut) {
      List<Cell> tables = quantities.cells(stated.quantity());
      cells.addAll(tables);
      claims.add(stated.in(CUT).with("tables", new PrintedCells(tables)));
    }
    return Finding.of(rule, Outcome.VIOLATED)
        .cells(cells)
        .saying(
            CUT_OFF
                .with("count", cut.size())
                .with("claims", Series.of(claims).joined(Series.Joint.CLAUSES)));
  }

  private static Finding judge(
      Rule rule, Quantities quantities, PlacedClaim stated, ClaimedAmount amount) {
    Optional<PrintedAmount> reading = quantities.read(amount);
    if (reading.isEmpty()) {
      return stated.notApplicable(rule, TextSources.UNREADABLE);
    }
    Optional<Measurement> tables = stated.quantity().region().flatMap(quantities::measure);
    if (tables.isEmpty()) {
      return stated.notApplicable(rule, NOWHERE);
    }
    FenRange printed = tables.get().amounts();
    if (printed.isEmpty() || quantities.isBlankAround(stated.quantity(), tables.get())) {
      return stated.notApplicable(rule, TextSources.CONTRADICTED);
    }
    FenRange said = reading.get().range();
    List<Cell> cells = tables.get().cells();
    Finding.Builder finding =
        Finding.of(rule, outcome(said, printed)).at(stated.site()).cells(cells);
    return said.intersect(printed).isEmpty()
        ? violated(finding, quantities, stated, nearest(quantities, stated, tables.get()))
        : finding.saying(stated.in(AGREES).with("tables", new PrintedCells(cells)));
  }

  private static Measurement nearest(
      Quantities quantities, PlacedClaim stated, Measurement tables) {
    return stated.quantity().region().map(r -> quantities.nearest(tables, r)).orElse(tables);
  }

  private static Outcome outcome(FenRange said, FenRange printed) {
    if (said.intersect(printed).isEmpty()) {
      return Outcome.VIOLATED;
    }
    return PrintedAmount.nested(said, printed) ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
  }

  private static Finding violated(
      Finding.Builder finding, Quantities quantities, PlacedClaim stated, Measurement tables) {
    ClaimedAmount amount = (ClaimedAmount) stated.claim().value();
    Comparison comparison = comparison(quantities, amount, tables);
    Sentence differs = isShifted(quantities, amount, tables.amounts()) ? SHIFTED : DIFFERS;
    return finding
        .comparing(comparison)
        .saying(
            stated
                .in(differs)
                .with("tables", new PrintedCells(tables.cells()))
                .with("difference", comparison.differenceText())
                .with("slack", comparison.slackText()));
  }

  private static Comparison comparison(
      Quantities quantities, ClaimedAmount amount, Measurement tables) {
    PrintedAmount said = quantities.read(amount).orElseThrow();
    boolean sum = tables.cells().size() > 1 && !quantities.prints(tables);
    long printed =
        sum
            ? tables.cells().stream().mapToLong(quantities::fen).sum()
            : tables.cells().isEmpty() ? 0 : quantities.fen(tables.cells().get(0));
    FenRange range = tables.amounts();
    int decimals = Math.min(amount.figure().decimals(), amount.scale().fenDigits());
    return Comparison.in(amount.scale().withDecimals(decimals))
        .stated(said.fen())
        .computed(printed)
        .slack(PrintedAmount.slack(said.range(), said.fen()) + PrintedAmount.slack(range, printed));
  }

  /** Tells whether the two are just ten thousand times apart. */
  private static boolean isShifted(Quantities quantities, ClaimedAmount amount, FenRange printed) {
    Figure figure = amount.figure();
    return figure.signum() != 0
        && SHIFTS.getOrDefault(amount.scale(), List.of()).stream()
            .flatMap(scale -> quantities.read(new ClaimedAmount(figure, scale)).stream())
            .anyMatch(other -> !other.range().intersect(printed).isEmpty());
  }
}
