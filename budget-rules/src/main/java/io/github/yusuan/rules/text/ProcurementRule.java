package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rule on government procurement (政府采购): its sum, its bounds, and what the text says of it. */
final class ProcurementRule {
  static final Rule PROCUREMENT =
      Rule.of(
              "TEXT-PROCUREMENT",
              Severity.ERROR,
              Label.zh("政府采购总额等于货物、工程、服务之和，预留数不大于总额，前后所述一致")
                  .en(
                      "procurement is goods, works and services; what is reserved lies within; the"
                          + " text says the same"),
              ProcurementRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence CLAIM_AGREES =
      Sentence.of("procurement-claim-agrees")
          .zh("{place} {stated}，与政府采购数据{known}一致")
          .en("{place} {stated} agrees with the procurement figures: {known}");
  private static final Sentence CLAIM_DIFFERS =
      Sentence.of("procurement-claim-differs")
          .zh("{place} {stated}，与政府采购数据{known}不符")
          .en("{place} {stated} differs from the procurement figures: {known}");
  private static final Sentence CLAIM_ROUNDED =
      Sentence.of("procurement-claim-rounded")
          .zh("{place} {stated}，政府采购数据为{known}，属舍入差异")
          .en("{place} {stated}, the procurement figures: {known}; a difference of rounding");
  private static final Sentence SUM_AGREES =
      Sentence.of("procurement-adds-up")
          .zh("政府采购总额 {total}，等于货物、工程、服务之和 {sum} = {parts}")
          .en(
              "total procurement {total}, equal to goods, works and services together: {sum} ="
                  + " {parts}");
  private static final Sentence SUM_DIFFERS =
      Sentence.of("procurement-does-not-add-up")
          .zh("政府采购总额 {total}，货物、工程、服务之和 {sum} = {parts}；相差{difference}")
          .en(
              "total procurement {total}, but goods, works and services together {sum} ="
                  + " {parts}; difference {difference}");
  private static final Sentence WITHIN =
      Sentence.of("procurement-within")
          .zh("{part} {amount}，不大于{whole} {limit}")
          .en("{part} {amount} is not more than {whole} {limit}");
  private static final Sentence EXCEEDS =
      Sentence.of("procurement-exceeds")
          .zh("{part} {amount}，大于{whole} {limit}")
          .en("{part} {amount} is more than {whole} {limit}");

  private static final Sentence SUM_ROUNDED =
      Sentence.of("procurement-adds-up-rounded")
          .zh("政府采购总额 {total}，货物、工程、服务之和 {sum} = {parts}；相差{difference}，属舍入差异")
          .en(
              "total procurement {total}, goods, works and services together {sum} = {parts};"
                  + " {difference} apart, a difference of rounding");
  private static final Sentence ROUNDED =
      Sentence.of("procurement-exceeds-by-rounding")
          .zh("{part} {amount}，所列大于{whole} {limit}，属舍入差异")
          .en("{part} {amount} prints more than {whole} {limit}, a difference of rounding");
  private static final BoundSentences SAYS = new BoundSentences(WITHIN, ROUNDED, EXCEEDS);

  /** Goods, works and services. */
  private static final int SORTS = 3;

  private static final Label EXPENDITURE = Label.zh("支出预算").en("the expenditure budget");

  /** One side of a bound: what it is and how much (比较的一方). */
  private record ProcuredAmount(Label label, Words words, PrintedAmount amount) {}

  /** The figures of procurement, with the names by which texts call them (采购事项). */
  private enum ProcurementItem {
    TOTAL("政府采购总额", "total procurement", Procurement::total, "政府采购预算", "政府采购预算总额"),
    GOODS("政府采购货物", "goods", Procurement::goods, "政府采购货物预算"),
    WORKS("政府采购工程", "works", Procurement::works, "政府采购工程预算"),
    SERVICES("政府采购服务", "services", Procurement::services, "政府采购服务预算"),
    SMES("面向中小企业预留", "reserved for SMEs", Procurement::reservedForSmes, "面向中小企业预留金额"),
    MICRO(
        "预留给小型和微型企业",
        "reserved for small and micro enterprises",
        Procurement::reservedForMicro,
        "预留给小微企业");

    private final Label label;
    private final Function<Procurement, Optional<Figure>> figure;
    private final Set<String> names;

    ProcurementItem(
        String chinese,
        String english,
        Function<Procurement, Optional<Figure>> figure,
        String... otherNames) {
      this.label = Label.zh(chinese).en(english);
      this.figure = figure;
      List<String> names = new ArrayList<>(List.of(otherNames));
      names.add(chinese);
      this.names = Set.copyOf(names);
    }
  }

  private final Rule rule;
  private final Quantities quantities;
  private final Map<ProcurementItem, ClaimedAmount> amounts = new EnumMap<>(ProcurementItem.class);
  private final List<Finding> findings = new ArrayList<>();

  private ProcurementRule(Rule rule, Quantities quantities) {
    this.rule = rule;
    this.quantities = quantities;
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    ProcurementRule check = new ProcurementRule(rule, Quantities.of(examination));
    examination.disclosure().procurement().ifPresent(check::record);
    check.claims();
    check.sum();
    check.within(ProcurementItem.SMES, ProcurementItem.TOTAL);
    check.within(ProcurementItem.MICRO, ProcurementItem.SMES);
    check.withinExpenditure();
    return check.findings;
  }

  private void record(Procurement procurement) {
    Scale scale = procurement.scale();
    for (ProcurementItem item : ProcurementItem.values()) {
      item.figure
          .apply(procurement)
          .map(figure -> new ClaimedAmount(figure, scale))
          .filter(amount -> quantities.read(amount).isPresent())
          .ifPresent(amount -> amounts.put(item, amount));
    }
  }

  /** What the text claims is compared with the figures of procurement, or taken for them. */
  private void claims() {
    for (PlacedClaim stated : quantities.claims()) {
      for (ProcurementItem item : ProcurementItem.values()) {
        if (stated.claim().value() instanceof ClaimedAmount amount
            && stated.quantity().region().isEmpty()
            && item.names.contains(stated.quantity().name())
            && quantities.read(amount).isPresent()) {
          ClaimedAmount known = amounts.putIfAbsent(item, amount);
          if (known != null) {
            claim(stated, amount, known);
          }
        }
      }
    }
  }

  private void claim(PlacedClaim stated, ClaimedAmount amount, ClaimedAmount known) {
    boolean same = !range(amount).intersect(range(known)).isEmpty();
    boolean nested = PrintedAmount.nested(range(amount), range(known));
    Outcome holds = nested ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
    findings.add(
        Finding.of(rule, same ? holds : Outcome.VIOLATED)
            .at(stated.site())
            .saying(
                stated
                    .in(same ? nested ? CLAIM_AGREES : CLAIM_ROUNDED : CLAIM_DIFFERS)
                    .with("known", new StatedValue(known))));
  }

  private FenRange range(ClaimedAmount amount) {
    return quantities.read(amount).map(PrintedAmount::range).orElse(FenRange.EMPTY);
  }

  /** What is bought of one sort and not told may be nothing; what is told is not more than all. */
  private void sum() {
    ClaimedAmount total = amounts.get(ProcurementItem.TOTAL);
    List<ClaimedAmount> parts =
        Stream.of(ProcurementItem.GOODS, ProcurementItem.WORKS, ProcurementItem.SERVICES)
            .filter(amounts::containsKey)
            .map(amounts::get)
            .toList();
    if (total == null || parts.isEmpty()) {
      return;
    }
    FenRange range = parts.stream().map(this::range).reduce(FenRange::plus).orElseThrow();
    boolean fits = !range.intersect(range(total)).isEmpty();
    boolean all = parts.size() == SORTS;
    if (!all && (fits || range.least() <= range(total).greatest())) {
      return;
    }
    long stated = parts.stream().mapToLong(this::fen).sum();
    List<StatedValue> terms = parts.stream().map(StatedValue::new).toList();
    boolean exact = stated == fen(total);
    Message sum =
        (exact ? SUM_AGREES : fits ? SUM_ROUNDED : SUM_DIFFERS)
            .with("total", new StatedValue(total))
            .with("sum", new MoneyWords(stated))
            .with("parts", Series.of(terms).joined(Series.Joint.SUM));
    MoneyWords difference = new MoneyWords(Math.abs(fen(total) - stated));
    Outcome holds = exact ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
    findings.add(
        Finding.of(rule, fits ? holds : Outcome.VIOLATED)
            .at(Site.of(Site.Part.PROCUREMENT))
            .saying(exact ? sum : sum.with("difference", difference)));
  }

  private long fen(ClaimedAmount amount) {
    return quantities.read(amount).map(PrintedAmount::fen).orElse(0L);
  }

  private void within(ProcurementItem inner, ProcurementItem outer) {
    ClaimedAmount part = amounts.get(inner);
    ClaimedAmount whole = amounts.get(outer);
    if (part != null && whole != null) {
      bound(stated(inner, part), stated(outer, whole));
    }
  }

  private ProcuredAmount stated(ProcurementItem item, ClaimedAmount amount) {
    return new ProcuredAmount(
        item.label, new StatedValue(amount), quantities.read(amount).orElseThrow());
  }

  private void withinExpenditure() {
    ClaimedAmount total = amounts.get(ProcurementItem.TOTAL);
    Optional<PrintedAmount> spent =
        quantities
            .measure(Region.of(Kind.EXPENDITURE))
            .map(PrintedAmount::of)
            .filter(tables -> !tables.range().isEmpty());
    if (total != null && spent.isPresent() && !quantities.isSigned()) {
      bound(
          stated(ProcurementItem.TOTAL, total),
          new ProcuredAmount(EXPENDITURE, new MoneyWords(spent.get().fen()), spent.get()));
    }
  }

  private void bound(ProcuredAmount part, ProcuredAmount whole) {
    if (part.amount().range().isEmpty() || whole.amount().range().isEmpty()) {
      return;
    }
    Outcome outcome = part.amount().within(whole.amount());
    findings.add(
        Finding.of(rule, outcome)
            .at(Site.of(Site.Part.PROCUREMENT).item(part.label().in(Language.CHINESE)))
            .saying(
                SAYS.of(outcome)
                    .with("part", part.label())
                    .with("amount", part.words())
                    .with("whole", whole.label())
                    .with("limit", whole.words())));
  }
}
