package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.TargetValue;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;

/** Years in a sheet (年度与年限): how long the project runs, and which year it speaks of. */
final class YearRules {
  /** More years than any project is given; a larger number is a calendar year in short. */
  private static final int LONGEST = 20;

  /** What stands for a term without end. */
  private static final int ENDLESS = 99;

  private static final Label NO_ATTRIBUTE =
      Label.zh("项目属性、项目期未写明年数").en("attribute and term do not both say how many years");

  private static final Sentence AGREES =
      Sentence.of("attribute-agrees")
          .zh("{sheet}项目属性“{attribute}”与项目期一致：{term}")
          .en("{sheet}: attribute “{attribute}” agrees with the term of {term}");
  private static final Sentence DISAGREES =
      Sentence.of("attribute-disagrees")
          .zh("{sheet}项目属性“{attribute}”与项目期不符：{term}")
          .en("{sheet}: attribute “{attribute}” disagrees with the term of {term}");
  private static final Sentence OWN_YEAR =
      Sentence.of("sheet-of-own-year")
          .zh("{sheet}不涉及{year}年以外的年度")
          .en("{sheet} speaks of no year but {year}");
  private static final Sentence OTHER_YEARS =
      Sentence.of("sheet-of-other-years")
          .zh("{sheet}涉及{year}年以外的年度：{others}")
          .en("{sheet} speaks of {others|a year|years} other than {year}: {others}");

  private YearRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(
                "TARGET-ATTRIBUTE",
                Severity.WARNING,
                Label.zh("项目属性所写年数与项目期一致，一次性项目有期限")
                    .en(
                        "the attribute of a project agrees with its term; a one-off project has an end"),
                (rule, examination) ->
                    Sheets.each(examination, rule, (r, sheet) -> List.of(attribute(r, sheet))))
            .from(TargetSources.FORM),
        Rule.of(
                "TARGET-YEAR",
                Severity.INFORMATION,
                Label.zh("绩效目标表不涉及其他预算年度").en("a performance sheet mentions no other budget year"),
                YearRules::years)
            .from(TargetSources.REVIEW));
  }

  private static Finding attribute(Rule rule, Sheet sheet) {
    OptionalInt term = sheet.target().term().map(Term::years).orElse(OptionalInt.empty());
    OptionalInt said =
        sheet.target().attributeText().map(YearRules::years).orElse(OptionalInt.empty());
    boolean oneOff = sheet.target().attribute().filter(Attribute.ONE_OFF::equals).isPresent();
    if (term.isEmpty() || (said.isEmpty() && !oneOff)) {
      return sheet.notApplicable(rule, NO_ATTRIBUTE);
    }
    boolean agrees =
        said.isPresent() ? said.getAsInt() == term.getAsInt() : term.getAsInt() != ENDLESS;
    Words attribute =
        sheet.target().attributeText().<Words>map(Verbatim::new).orElse(Attribute.ONE_OFF.label());
    return sheet
        .finding(rule, agrees ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(
            (agrees ? AGREES : DISAGREES)
                .with("sheet", sheet.words())
                .with("attribute", attribute)
                .with("term", sheet.target().term().map(Term::text).orElse("")));
  }

  /** Reads how many years are said, if one number of years is. */
  private static OptionalInt years(String text) {
    int[] said =
        TargetPatterns.YEARS.all(text).stream()
            .mapToInt(match -> Integer.parseInt(match.group(1)))
            .filter(years -> years > 0 && (years <= LONGEST || years == ENDLESS))
            .distinct()
            .toArray();
    return said.length == 1 ? OptionalInt.of(said[0]) : OptionalInt.empty();
  }

  private static List<Finding> years(Rule rule, Examination examination) {
    Year year = examination.disclosure().year();
    return Sheets.each(examination, rule, (r, sheet) -> List.of(year(r, sheet, year)));
  }

  private static Finding year(Rule rule, Sheet sheet, Year year) {
    Set<String> others = new LinkedHashSet<>();
    PerformanceTarget target = sheet.target();
    addOtherYears(others, target.project().name(), year);
    target.overview().ifPresent(text -> addOtherYears(others, text, year));
    target.plan().ifPresent(text -> addOtherYears(others, text, year));
    target.termGoal().ifPresent(text -> addOtherYears(others, text, year));
    target.annualGoal().ifPresent(text -> addOtherYears(others, text, year));
    for (Stance stance : sheet.named()) {
      stance
          .annual()
          .filter(value -> isOfOtherYear(value, year))
          .ifPresent(value -> others.add(value.text()));
    }
    Message said =
        others.isEmpty()
            ? OWN_YEAR.toMessage()
            : OTHER_YEARS.with("others", Series.ofTexts(others));
    return sheet
        .finding(rule, others.isEmpty() ? Outcome.HOLDS : Outcome.VIOLATED)
        .saying(said.with("sheet", sheet.words()).with("year", year.getValue()));
  }

  private static void addOtherYears(Set<String> others, String text, Year year) {
    if (text.contains("年度")) {
      for (MatchResult found : TargetPatterns.FISCAL_YEAR.all(text)) {
        if (Integer.parseInt(found.group(1)) != year.getValue()) {
          others.add(found.group());
        }
      }
    }
  }

  private static boolean isOfOtherYear(Value value, Year year) {
    return value.printed() instanceof TargetValue.Moment moment
        && moment.year().isPresent()
        && moment.year().getAsInt() != year.getValue();
  }
}
