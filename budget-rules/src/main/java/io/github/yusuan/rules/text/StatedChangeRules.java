package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules on changes say of those that no claim states (未作数据表述的增减). */
final class StatedChangeRules {
  private static final Sentence AGREES =
      Sentence.of("stated-change-agrees")
          .zh("{section}{words}，增减额与增减幅度相符")
          .en("{section}: {words}: the amount of the change and its percentage agree");
  private static final Sentence DIFFERS =
      Sentence.of("stated-change-differs")
          .zh("{section}{words}，基数（{now} 减增减额）为{before}[、增减幅度应按此计算为{percent}%]，与所述不符")
          .en(
              "{section}: {words}; the base ({now} less the change) is {before}[, of which the change"
                  + " is {percent}%]: not what is stated");
  private static final Sentence FROM_ZERO =
      Sentence.of("stated-change-from-zero")
          .zh("{section}{words}，增加额即为全部数额，基数为0，不可比，不应列百分比")
          .en(
              "{section}: {words}: the increase is the whole amount, so that the base is zero, of"
                  + " which there is no percentage");

  private static final int DECIMALS = 2;

  private StatedChangeRules() {}

  /** Judges one change. */
  private interface Judge {
    Optional<Finding> judge(Section section, StatedChange change, StatedChange.Base base);
  }

  /** Examines whether each percentage is that of its change. */
  static List<Finding> changes(Rule rule, Examination examination) {
    return each(
        examination,
        (section, change, base) ->
            base.isZero() && !base.fits()
                ? Optional.empty()
                : Optional.of(judge(rule, section, change, base)));
  }

  /** Examines whether there is a base of which a percentage may be stated. */
  static List<Finding> bases(Rule rule, Examination examination) {
    return each(
        examination,
        (section, change, base) ->
            base.isZero() && !base.fits()
                ? Optional.of(finding(rule, section, said(FROM_ZERO, section, change)))
                : Optional.empty());
  }

  private static List<Finding> each(Examination examination, Judge judge) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      for (StatedChange change : StatedChange.in(section)) {
        change
            .base(quantities)
            .flatMap(base -> judge.judge(section, change, base))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Finding judge(
      Rule rule, Section section, StatedChange change, StatedChange.Base base) {
    if (base.fits()) {
      return Finding.of(rule, Outcome.HOLDS)
          .at(Site.of(section))
          .saying(said(AGREES, section, change));
    }
    Message differs =
        said(DIFFERS, section, change)
            .with("now", new MoneyWords(base.now().fen()))
            .with("before", new MoneyWords(base.fen()));
    return finding(rule, section, base.fen() <= 0 ? differs : percent(differs, base));
  }

  private static Message percent(Message differs, StatedChange.Base base) {
    Fraction growth = Fraction.of(base.by().fen()).in(base.fen());
    int decimals = Math.max(DECIMALS, base.percent().figure().decimals());
    return differs.with("percent", new PercentWords(growth, decimals));
  }

  private static Finding finding(Rule rule, Section section, Message said) {
    return Finding.of(rule, Outcome.VIOLATED).at(Site.of(section)).saying(said);
  }

  private static Message said(Sentence sentence, Section section, StatedChange change) {
    return sentence.with("section", section.title()).with("words", Quotation.of(change.words()));
  }
}
