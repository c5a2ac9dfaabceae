package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * The rule on how projects were evaluated (绩效自评情况): grades add up to projects, problems to those
 * that are dealt with and those that are not, and no score is above 100.
 */
final class EvaluationRule {
  static final Rule EVALUATION =
      Rule.of(
              "TEXT-EVALUATION",
              Severity.ERROR,
              Label.zh("绩效评级各档项目数之和等于项目数，已整改与未整改之和等于发现问题数，得分不超过100分")
                  .en(
                      "grades add up to projects, problems to those solved and unsolved, and no"
                          + " score is above 100"),
              EvaluationRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  private static final Sentence GRADES_FIT =
      Sentence.of("grades-add-up")
          .zh("{section}所述各档之和{sum}个，与“{projects}”相符")
          .en("{section}: the grades add up to {sum}, as in “{projects}”");
  private static final Sentence GRADES_DIFFER =
      Sentence.of("grades-do-not-add-up")
          .zh("{section}所述各档之和{sum}个，与“{projects}”不符")
          .en("{section}: the grades add up to {sum}, unlike “{projects}”");
  private static final Sentence PROBLEMS_FIT =
      Sentence.of("problems-add-up")
          .zh("{section}{words}，各数相符")
          .en("{section}: {words}: the numbers add up");
  private static final Sentence PROBLEMS_DIFFER =
      Sentence.of("problems-do-not-add-up")
          .zh("{section}{words}，已整改与未整改之和{sum}个，与发现问题数不符")
          .en("{section}: {words}: those solved and unsolved are {sum}");
  private static final Sentence SCORED =
      Sentence.of("score-possible").zh("{section}{words}").en("{section}: {words}");
  private static final Sentence SCORED_TOO_HIGH =
      Sentence.of("score-too-high")
          .zh("{section}{words}，超过100分")
          .en("{section}: {words}: above 100");

  private static final BigDecimal FULL_SCORE = BigDecimal.valueOf(100);

  /** How many grades may be told before their numbers. */
  private static final int RESPECTIVELY = 4;

  private EvaluationRule() {}

  /** What is told of one evaluation (一次自评): the projects, and the grades behind them. */
  private static final class Graded {
    private final MatchResult projects;
    private final Set<String> grades = new HashSet<>();
    private long sum;

    Graded(MatchResult projects) {
      this.projects = projects;
    }

    void add(MatchResult grade) {
      boolean gradeFirst = grade.group(1) != null;
      grades.add((gradeFirst ? grade.group(1) : grade.group(4)).substring(0, 1));
      sum += Long.parseLong(gradeFirst ? grade.group(2) : grade.group(3));
    }

    /** Takes grades and as many numbers, which are told after all of them. */
    void addAll(MatchResult respectively) {
      for (int group = 1; group <= RESPECTIVELY && respectively.group(group) != null; group++) {
        grades.add(respectively.group(group).substring(0, 1));
        sum += Long.parseLong(respectively.group(RESPECTIVELY + group));
      }
    }

    private long count() {
      return Long.parseLong(projects.group(1) == null ? projects.group(2) : projects.group(1));
    }

    /** Grades that are not told may be those of the rest. */
    boolean fits() {
      boolean all = grades.size() >= CountPatterns.GRADES_OF_A_SCALE;
      return all ? sum == count() : sum <= count();
    }

    boolean isList() {
      return grades.size() > 1;
    }
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      String text = Passage.solid(section.text());
      for (String paragraph : text.lines().toList()) {
        graded(paragraph).stream()
            .filter(Graded::isList)
            .forEach(graded -> findings.add(grades(rule, section, graded)));
      }
      CountPatterns.PROBLEMS
          .all(text)
          .forEach(found -> findings.add(problems(rule, section, found)));
      CountPatterns.SCORE.all(text).forEach(found -> findings.add(score(rule, section, found)));
    }
    return findings;
  }

  /** Grades belong to the last number of projects before the first of them. */
  private static List<Graded> graded(String text) {
    List<MatchResult> respectively =
        CountPatterns.GRADES_RESPECTIVELY.all(text).stream()
            .filter(EvaluationRule::isPaired)
            .toList();
    List<MatchResult> grades = new ArrayList<>(CountPatterns.GRADE.all(text));
    grades.removeIf(grade -> respectively.stream().anyMatch(all -> overlap(all, grade)));
    List<MatchResult> projects = new ArrayList<>(CountPatterns.PROJECTS.all(text));
    projects.removeIf(
        found ->
            Stream.concat(grades.stream(), respectively.stream())
                .anyMatch(grade -> overlap(grade, found)));
    List<Graded> all = new ArrayList<>();
    for (int at = 0; at < projects.size(); at++) {
      MatchResult own = projects.get(at);
      int end = at + 1 < projects.size() ? projects.get(at + 1).start() : text.length();
      Graded graded = new Graded(own);
      grades.stream()
          .filter(grade -> grade.start() >= own.end() && grade.end() <= end)
          .forEach(graded::add);
      respectively.stream()
          .filter(grade -> grade.start() >= own.end() && grade.end() <= end)
          .forEach(graded::addAll);
      all.add(graded);
    }
    return all;
  }

  /** Tells whether there are as many numbers as grades. */
  private static boolean isPaired(MatchResult respectively) {
    for (int group = 1; group <= RESPECTIVELY; group++) {
      boolean graded = respectively.group(group) != null;
      if (graded != (respectively.group(RESPECTIVELY + group) != null)) {
        return false;
      }
    }
    return true;
  }

  private static boolean overlap(MatchResult one, MatchResult other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static Finding grades(Rule rule, Section section, Graded graded) {
    Message said = (graded.fits() ? GRADES_FIT : GRADES_DIFFER).with("sum", graded.sum);
    return finding(rule, section, graded.fits(), said.with("projects", graded.projects.group()));
  }

  private static Finding problems(Rule rule, Section section, MatchResult found) {
    long sum = Long.parseLong(found.group(2)) + Long.parseLong(found.group(3));
    boolean fits = sum == Long.parseLong(found.group(1));
    Message words =
        (fits ? PROBLEMS_FIT : PROBLEMS_DIFFER).with("words", Quotation.of(found.group()));
    return finding(rule, section, fits, fits ? words : words.with("sum", sum));
  }

  private static Finding score(Rule rule, Section section, MatchResult found) {
    boolean fits = new BigDecimal(found.group(1)).compareTo(FULL_SCORE) <= 0;
    return finding(
        rule,
        section,
        fits,
        (fits ? SCORED : SCORED_TOO_HIGH).with("words", Quotation.of(found.group())));
  }

  private static Finding finding(Rule rule, Section section, boolean fits, Message said) {
    return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
        .at(Site.of(section))
        .saying(said.with("section", section.title()));
  }
}
