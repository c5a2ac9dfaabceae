package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The rule on what a project gets in the year (项目年度预算安排): where its text states money under that
 * heading, some of it is this year's, not only a total or that of other years.
 */
final class ProjectYearRule {
  static final Rule YEAR =
      Rule.of(
              "TEXT-PROJECT-YEAR",
              Severity.WARNING,
              Label.zh("项目“年度预算安排”说明本年度的金额").en("what a project is given is told for the year"),
              ProjectYearRule::examine)
          .from(RuleSource.form(Label.zh("项目经费情况说明").en("account of a project")));

  private static final Sentence TOLD =
      Sentence.of("project-year-told")
          .zh("{section}“年度预算安排”列有本年度金额：{words}")
          .en("{section}: the year's money of the project is told: {words}");
  private static final Sentence TOTAL =
      Sentence.of("project-year-only-total")
          .zh("{section}“年度预算安排”只列总额，未列{year}年度金额：{words}")
          .en("{section}: only a total of the project is told, not the money of {year}: {words}");
  private static final Sentence OTHER =
      Sentence.of("project-year-only-others")
          .zh("{section}“年度预算安排”只列其他年度金额，未列{year}年度金额：{words}")
          .en(
              "{section}: only the money of other years is told of the project, not that of"
                  + " {year}: {words}");

  private ProjectYearRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    int year = examination.disclosure().year().getValue();
    for (Section section : examination.disclosure().narrative()) {
      for (String told : told(section)) {
        judge(rule, section, year, told).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Returns what stands under the heading, up to the next one. */
  private static List<String> told(Section section) {
    List<String> told = new ArrayList<>();
    StringBuilder open = null;
    String text = section.title() + "\n" + Passage.solid(section.text());
    for (String line : text.lines().toList()) {
      Optional<MatchResult> heading = ProjectPatterns.HEADING.first(line);
      if (heading.isPresent()) {
        open = new StringBuilder(line.substring(heading.get().end())).append('\n');
        told.add("");
      } else if (open != null && !ProjectPatterns.NEXT.isIn(line)) {
        open.append(line).append('\n');
      } else {
        open = null;
      }
      if (open != null) {
        told.set(told.size() - 1, open.toString());
      }
    }
    return told;
  }

  private static Optional<Finding> judge(Rule rule, Section section, int year, String told) {
    boolean others = false;
    List<MatchResult> amounts = ProjectPatterns.AMOUNT.all(told);
    for (MatchResult amount : amounts) {
      String before = told.substring(0, amount.start());
      Optional<String> of = last(ProjectPatterns.YEAR, before);
      boolean own = of.filter(said -> !isOther(said, year)).isPresent();
      boolean total = ProjectPatterns.TOTAL.isIn(clause(before));
      if (own || (of.isEmpty() && !total)) {
        return Optional.of(finding(rule, section, year, TOLD, amount.group()));
      }
      others |= !total;
    }
    return amounts.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(rule, section, year, others ? OTHER : TOTAL, amounts.get(0).group()));
  }

  private static boolean isOther(String said, int year) {
    return !ProjectPatterns.THIS.isIn(said) && !said.startsWith(String.valueOf(year));
  }

  private static Optional<String> last(TextPattern pattern, String text) {
    List<MatchResult> all = pattern.all(sentence(text));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).group());
  }

  private static String sentence(String text) {
    List<String> sentences = TextPatterns.SENTENCE_END.split(text);
    return sentences.get(sentences.size() - 1);
  }

  private static String clause(String text) {
    List<String> clauses = ProjectPatterns.CLAUSE_END.split(text);
    return clauses.get(clauses.size() - 1);
  }

  private static Finding finding(
      Rule rule, Section section, int year, Sentence sentence, String amount) {
    boolean fits = sentence.equals(TOLD);
    Message said = sentence.with("section", section.title()).with("words", Quotation.of(amount));
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(fits ? said : said.with("year", String.valueOf(year)));
  }
}
