package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The rule on contracts awarded to small enterprises (授予中小企业、小微企业合同金额), as final accounts tell
 * them: within procurement and within each other, each with its share.
 */
final class AwardedRule {
  static final Rule AWARDED =
      Rule.of(
              "TEXT-PROCUREMENT-AWARDED",
              Severity.ERROR,
              Label.zh("授予小微企业不大于授予中小企业，授予中小企业不大于政府采购总额，占比与所述金额相符")
                  .en(
                      "contracts of small and micro enterprises lie within those of SMEs, and those"
                          + " within procurement; shares are those of the amounts"),
              AwardedRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence WITHIN =
      Sentence.of("awarded-within")
          .zh("{section}{part} {amount}，不大于{whole} {limit}")
          .en("{section}: {part} {amount} is not more than {whole} {limit}");
  private static final Sentence EXCEEDS =
      Sentence.of("awarded-exceeds")
          .zh("{section}{part} {amount}，大于{whole} {limit}")
          .en("{section}: {part} {amount} is more than {whole} {limit}");
  private static final Sentence SHARE_AGREES =
      Sentence.of("awarded-share-agrees")
          .zh("{section}{part} {amount}占{whole} {limit}的{stated}%，与金额相符")
          .en("{section}: {part} {amount} is {stated}% of {whole} {limit}");
  private static final Sentence SHARE_DIFFERS =
      Sentence.of("awarded-share-differs")
          .zh("{section}{part} {amount}占{whole} {limit}的{stated}%，按金额计算为{percent}%，两者不符")
          .en("{section}: {part} {amount} is {percent}% of {whole} {limit}, not {stated}%");

  private static final Sentence TOO_MUCH =
      Sentence.of("awarded-share-too-much")
          .zh("{section}{words}，占比超过100%")
          .en("{section}: {words}: a share above 100%");

  private static final Label TOTAL = Label.zh("政府采购总额").en("total procurement");
  private static final Label SMES = Label.zh("授予中小企业合同金额").en("contracts of SMEs");
  private static final Label MICRO =
      Label.zh("授予小微企业合同金额").en("contracts of small and micro enterprises");
  private static final Label RESERVED = Label.zh("面向中小企业预留").en("reserved for SMEs");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private final Rule rule;
  private final Quantities quantities;
  private final Section section;
  private final List<Finding> findings = new ArrayList<>();

  /** An amount as the text calls it (所述金额). */
  private record Stated(Label label, PrintedAmount amount) {}

  private AwardedRule(Rule rule, Quantities quantities, Section section) {
    this.rule = rule;
    this.quantities = quantities;
    this.section = section;
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(examination);
    for (Section section : examination.disclosure().narrative()) {
      AwardedRule here = new AwardedRule(rule, quantities, section);
      here.examine(Passage.solid(section.text()));
      findings.addAll(here.findings);
    }
    return findings;
  }

  private void examine(String text) {
    Optional<MatchResult> smes = AwardedPatterns.SMES.first(text);
    Optional<MatchResult> micro = AwardedPatterns.MICRO.first(text);
    Optional<Stated> total = stated(TOTAL, AwardedPatterns.TOTAL.first(text));
    Optional<Stated> ofSmes = stated(SMES, smes);
    total.ifPresent(whole -> smes.ifPresent(found -> within(found, SMES, whole)));
    ofSmes.ifPresent(whole -> micro.ifPresent(found -> within(found, MICRO, whole)));
    AwardedPatterns.ANY_SHARE.all(text).forEach(this::bound);
    smes.ifPresent(found -> share(found, SMES, total));
    AwardedPatterns.RESERVED.first(text).ifPresent(found -> share(found, RESERVED, total));
    micro.ifPresent(
        found -> share(found, MICRO, AwardedPatterns.OF_SMES.isIn(base(found)) ? ofSmes : total));
  }

  /** A part is not more than all of its whole. */
  private void bound(MatchResult found) {
    if (new BigDecimal(found.group(1)).compareTo(ALL) > 0) {
      add(
          false,
          TOO_MUCH.with("section", section.title()).with("words", Quotation.of(found.group())));
    }
  }

  private static String base(MatchResult found) {
    return Optional.ofNullable(found.group(3)).orElse("");
  }

  private Optional<Stated> stated(Label label, Optional<MatchResult> found) {
    return found
        .flatMap(one -> quantities.read(ItemGrowth.amount(one.group(1), one.group(2))))
        .map(amount -> new Stated(label, amount));
  }

  private void within(MatchResult found, Label label, Stated whole) {
    stated(label, Optional.of(found))
        .ifPresent(
            part -> {
              boolean fits = part.amount().range().least() <= whole.amount().range().greatest();
              add(fits, said(fits ? WITHIN : EXCEEDS, part, whole));
            });
  }

  private void share(MatchResult found, Label label, Optional<Stated> whole) {
    Optional<Stated> part = stated(label, Optional.of(found));
    if (found.group(4) == null || part.isEmpty() || whole.isEmpty()) {
      return;
    }
    FenRange base = whole.get().amount().range();
    if (base.least() < 1) {
      return;
    }
    Figure percent = Figure.parse(found.group(4));
    Percentage printed = new Percentage(percent, quantities.identities().rounding());
    boolean fits = Ratio.of(part.get().amount().range()).in(base).fits(printed);
    Fraction exact = Fraction.of(part.get().amount().fen()).in(whole.get().amount().fen());
    Message said =
        said(fits ? SHARE_AGREES : SHARE_DIFFERS, part.get(), whole.get())
            .with("stated", percent.toString());
    Words computed = new PercentWords(exact, Math.max(DECIMALS, percent.decimals()));
    add(fits, fits ? said : said.with("percent", computed));
  }

  private Message said(Sentence sentence, Stated part, Stated whole) {
    return sentence
        .with("section", section.title())
        .with("part", part.label())
        .with("amount", new MoneyWords(part.amount().fen()))
        .with("whole", whole.label())
        .with("limit", new MoneyWords(whole.amount().fen()));
  }

  private void add(boolean fits, Message said) {
    findings.add(
        Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
            .at(Site.of(section))
            .saying(said));
  }
}
