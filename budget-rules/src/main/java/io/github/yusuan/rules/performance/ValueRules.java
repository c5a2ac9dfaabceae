package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.performance.ValueKind.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values against the names of their indicators (指标值与指标名称). */
final class ValueRules {
  private static final Label NO_KIND =
      Label.zh("指标名称不要求某类指标值").en("no indicator's name asks for a kind of value");
  private static final Label NO_INDICATOR = Label.zh("表内没有三级指标").en("the sheet has no indicators");
  private static final String CHINESE_DIGITS = "一二两三四五六七八九十百";

  private static final Sentence FITS =
      Sentence.of("value-fits")
          .zh("{indicator}的指标值“{value}”与名称相称")
          .en("{indicator} has the value “{value}”, as its name asks for");
  private static final Sentence MISFIT =
      Sentence.of("value-misfit")
          .zh("{indicator}的指标值“{value}”不是{kind}，与名称中的“{word}”不相称")
          .en(
              "{indicator} has the value “{value}”, which is not {kind}, as “{word}” in its name"
                  + " asks for");

  private static final Sentence COMPLETE =
      Sentence.of("indicator-complete").zh("{indicator}有指标值").en("{indicator} has a value");
  private static final Sentence NAMELESS =
      Sentence.of("indicator-nameless")
          .zh("{indicator}有指标值而没有名称")
          .en("{indicator} has a value but no name");
  private static final Sentence VALUELESS =
      Sentence.of("indicator-valueless").zh("{indicator}没有指标值").en("{indicator} has no value");

  private static final Sentence MEASURABLE =
      Sentence.of("value-measurable")
          .zh("{indicator}的指标值“{value}”可以衡量")
          .en("{indicator} has the value “{value}”, which can be measured");
  private static final Sentence ALL_ANSWERS =
      Sentence.of("value-all-answers")
          .zh("{indicator}的指标值“{value}”列出全部选项，未说明应达到哪一项")
          .en(
              "{indicator} has the value “{value}”, which lists every answer and not the one to be"
                  + " reached");
  private static final Sentence NO_NUMBER =
      Sentence.of("value-without-number")
          .zh("{indicator}的指标值“{value}”没有可以衡量的数值")
          .en("{indicator} has the value “{value}”, which gives nothing to measure");

  private ValueRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-VALUE",
                Severity.WARNING,
                Label.zh("指标值与指标名称相称：率为百分比，时间为时间，成本为带单位的金额")
                    .en(
                        "a value is of the kind that its name asks for: a rate has %, a time is a time"),
                (rule, examination) -> Sheets.each(examination, rule, ValueRules::kinds))
            .from(TargetSources.GUIDE),
        Rule.of(
                "TARGET-BLANK",
                Severity.WARNING,
                Label.zh("三级指标有名称的有指标值，有指标值的有名称").en("an indicator has both a name and a value"),
                (rule, examination) -> Sheets.each(examination, rule, ValueRules::complete))
            .from(TargetSources.FORM),
        Rule.of(
                "TARGET-MEASURABLE",
                Severity.INFORMATION,
                Label.zh("指标值可以衡量：不是没有数字的文字表述，也不是全部选项")
                    .en(
                        "a value can be measured: no clause without a number, no list of all answers"),
                (rule, examination) -> Sheets.each(examination, rule, ValueRules::measurable))
            .from(TargetSources.MEASURE));
  }

  private static List<Finding> kinds(Rule rule, Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : sheet.named()) {
      Optional<Wanted> wanted = ValueKind.of(stance.name());
      if (wanted.isPresent()) {
        stance.values().forEach(value -> findings.add(kind(rule, stance, value, wanted.get())));
      }
    }
    return sheet.or(rule, NO_KIND, findings);
  }

  private static Finding kind(Rule rule, Stance stance, Value value, Wanted wanted) {
    ValueKind kind = wanted.kind();
    boolean fits = kind.fits(stance, value);
    Message said =
        fits ? FITS.toMessage() : MISFIT.with("kind", kind.label()).with("word", wanted.word());
    return stance
        .finding(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(said.with("indicator", stance.place()).with("value", value.text()));
  }

  private static List<Finding> complete(Rule rule, Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : sheet.stances()) {
      if (stance.isNamed() || !stance.values().isEmpty()) {
        findings.add(complete(rule, stance));
      }
    }
    return sheet.or(rule, NO_INDICATOR, findings);
  }

  private static Finding complete(Rule rule, Stance stance) {
    boolean valued = !stance.values().isEmpty();
    boolean both = stance.isNamed() && valued;
    return stance
        .finding(rule, both ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(
            (both ? COMPLETE : valued ? NAMELESS : VALUELESS).with("indicator", stance.place()));
  }

  private static List<Finding> measurable(Rule rule, Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    for (Stance stance : sheet.named()) {
      stance.values().forEach(value -> findings.add(measurable(rule, stance, value)));
    }
    return sheet.or(rule, NO_INDICATOR, findings);
  }

  private static Finding measurable(Rule rule, Stance stance, Value value) {
    boolean clause = value.isClause() && !hasNumber(value.text());
    boolean measurable = !value.isChoice() && !clause;
    return stance
        .finding(rule, measurable ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(
            (measurable ? MEASURABLE : clause ? NO_NUMBER : ALL_ANSWERS)
                .with("indicator", stance.place())
                .with("value", value.text()));
  }

  private static boolean hasNumber(String text) {
    return text.chars().anyMatch(c -> Character.isDigit(c) || CHINESE_DIGITS.indexOf(c) >= 0);
  }
}
