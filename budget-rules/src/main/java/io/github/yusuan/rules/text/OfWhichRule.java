package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * The rules on parts in brackets (其中数): 8013平方米（其中…7998平方米，…105平方米）. Each part is not more than the
 * whole, and neither are all together where their words exclude each other, as 男 and 女 do: anything
 * else is impossible. Where the words do not tell, 女 and 党员, they may overlap; a sum that is one
 * slip away from the whole is in doubt then.
 */
final class OfWhichRule {
  static final Rule OF_WHICH =
      Rule.of(
              "TEXT-OF-WHICH",
              Severity.ERROR,
              Label.zh("括号内各“其中”数不大于所属总数，互不重叠的各项之和亦不大于")
                  .en(
                      "no part in brackets is more than its whole, nor are parts that exclude each"
                          + " other together"),
              (rule, examination) -> examine(rule, examination, OfWhichRule::certain))
          .from(TextSources.REVIEW);

  static final Rule SUM =
      Rule.of(
              "TEXT-OF-WHICH-SUM",
              Severity.WARNING,
              Label.zh("括号内各“其中”数之和与所属总数不相差一处笔误")
                  .en("parts in brackets do not add up to one slip more than their whole"),
              (rule, examination) -> examine(rule, examination, OfWhichRule::likely))
          .from(TextSources.REVIEW);

  private static final Sentence WITHIN =
      Sentence.of("of-which-within-whole")
          .zh("{place}{words}各项之和 {sum}，不大于 {whole}")
          .en("{place}: {words} adds up to {sum}, not more than {whole}");
  private static final Sentence EXCEEDS =
      Sentence.of("of-which-exceeds-whole")
          .zh("{place}{words}各项之和 {sum}，大于 {whole}，相差{difference}")
          .en("{place}: {words} adds up to {sum}, more than {whole} by {difference}");

  private static final Sentence SLIP =
      Sentence.of("of-which-exceeds-by-slip")
          .zh("{place}{words}各项之和 {sum}，大于 {whole}，相差{difference}；各项如不重叠，疑有一处笔误")
          .en(
              "{place}: {words} adds up to {sum}, more than {whole} by {difference}; unless the"
                  + " parts overlap, one of the figures is probably a slip");
  private static final Sentence ROUNDED =
      Sentence.of("of-which-exceeds-by-rounding")
          .zh("{place}{words}各项之和 {sum}，所属总数 {whole}，相差{difference}，属舍入差异")
          .en(
              "{place}: {words} adds up to {sum}, the whole is {whole}; {difference} apart, a"
                  + " difference of rounding");

  /** What is measured, and so may be rounded; all else is counted: data, easy to extend. */
  private static final Set<String> MEASURED = Set.of("平方米", "米", "公里", "亿元", "万元", "千元", "元");

  /** Words of parts that exclude each other: data, easy to extend. */
  private static final List<List<String>> APART =
      List.of(
          List.of("不计容", "计容"),
          List.of("地上", "地下"),
          List.of("行政", "事业"),
          List.of("基本", "项目"),
          List.of("人员", "公用"),
          List.of("男", "女"),
          List.of("在职", "离休", "退休"),
          List.of("货物", "工程", "服务"),
          List.of("甲", "乙", "丙"));

  /** How much text before an amount is looked at. */
  private static final int NEAR = 40;

  private OfWhichRule() {}

  /** A number and the parts that are told of it (总数与其中数). */
  private record Told(MatchResult whole, Set<String> names, List<BigDecimal> parts) {
    BigDecimal total() {
      return new BigDecimal(whole.group(1));
    }

    BigDecimal sum() {
      return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Sums sums(List<BigDecimal> judged) {
      return Sums.of(total(), judged, MEASURED.contains(whole.group(2)));
    }
  }

  /** Judges the parts of one number; nothing where there is nothing to judge. */
  private interface PartsJudge {
    Optional<Finding> judge(Rule rule, Passage passage, Told told);
  }

  private static List<Finding> examine(Rule rule, Examination examination, PartsJudge judge) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : Passage.of(examination.disclosure())) {
      if (passage.text().contains("（其中") || passage.text().contains("(其中")) {
        String text = Passage.solid(passage.text());
        for (MatchResult whole : TextPatterns.WHOLE.in(text)) {
          Optional<Told> told = isChange(text, whole) ? Optional.empty() : told(whole);
          told.flatMap(one -> judge.judge(rule, passage, one)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** Tells whether an amount is how much another changed, whose parts may be meant. */
  private static boolean isChange(String text, MatchResult whole) {
    String before = text.substring(Math.max(0, whole.start() - NEAR), whole.start());
    return whole.group(2).endsWith("元") && TextPatterns.CHANGED_BY.isIn(before);
  }

  /** Parts of which one is compared with last year, or in another unit, are not judged. */
  private static Optional<Told> told(MatchResult whole) {
    String inside = TextPatterns.NESTED.split(whole.group(3)).get(0);
    Told told = new Told(whole, new HashSet<>(), new ArrayList<>());
    int from = 0;
    for (MatchResult part : TextPatterns.PART.in(inside)) {
      if (told.sum().compareTo(told.total()) == 0) {
        break;
      }
      if (!part.group(2).equals(whole.group(2))) {
        return Optional.empty();
      }
      told.names().add(inside.substring(from, part.start()));
      from = part.end();
      told.parts().add(new BigDecimal(part.group(1)));
    }
    boolean judged = told.sum().signum() != 0 && !TextPatterns.DIRECTION.isIn(inside);
    return judged ? Optional.of(told) : Optional.empty();
  }

  private static Optional<Finding> certain(Rule rule, Passage passage, Told told) {
    boolean together = areApart(told.names(), told.parts().size());
    List<BigDecimal> judged = together ? told.parts() : List.of(greatest(told));
    return Optional.of(finding(rule, passage, told.whole(), told.sums(judged)));
  }

  private static Optional<Finding> likely(Rule rule, Passage passage, Told told) {
    Sums sums = told.sums(told.parts());
    boolean doubtful =
        sums.outcome() == Outcome.VIOLATED
            && greatest(told).compareTo(told.total()) <= 0
            && !areApart(told.names(), told.parts().size());
    if (doubtful && !isSlip(told.total(), told.sum())) {
      return Optional.empty();
    }
    return sums.outcome() == Outcome.VIOLATED && !doubtful
        ? Optional.empty()
        : Optional.of(finding(rule, passage, told.whole(), sums));
  }

  private static BigDecimal greatest(Told told) {
    return told.parts().stream().max(Comparator.naturalOrder()).orElse(told.sum());
  }

  /** Tells whether each part has a word of its own, and the words exclude each other. */
  private static boolean areApart(Set<String> names, int parts) {
    return names.size() == parts
        && APART.stream()
            .anyMatch(
                words ->
                    names.stream()
                            .flatMap(name -> words.stream().filter(name::contains).limit(1))
                            .distinct()
                            .count()
                        == parts);
  }

  private static boolean isSlip(BigDecimal total, BigDecimal sum) {
    TextFigure whole = TextFigure.of(total.toPlainString(), "");
    return total.stripTrailingZeros().precision() > 3
        && whole.isSlipOf(TextFigure.of(sum.toPlainString(), ""));
  }

  private static BigDecimal half(BigDecimal number) {
    return BigDecimal.valueOf(5, number.scale() + 1);
  }

  /** What was added up, and what came of it (各项之和). */
  private record Sums(BigDecimal total, BigDecimal parts, Outcome outcome) {
    static Sums of(BigDecimal total, List<BigDecimal> parts, boolean measured) {
      BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal slack = parts.stream().map(OfWhichRule::half).reduce(half(total), BigDecimal::add);
      boolean rounded = measured && sum.subtract(total).compareTo(slack) < 0;
      Outcome more = rounded ? Outcome.HOLDS_WITHIN_ROUNDING : Outcome.VIOLATED;
      return new Sums(total, sum, sum.compareTo(total) <= 0 ? Outcome.HOLDS : more);
    }
  }

  private static Finding finding(Rule rule, Passage passage, MatchResult whole, Sums sums) {
    boolean fits = sums.outcome() == Outcome.HOLDS;
    Sentence exceeds = rule.id().equals(OF_WHICH.id()) ? EXCEEDS : SLIP;
    Sentence more = sums.outcome() == Outcome.VIOLATED ? exceeds : ROUNDED;
    String unit = whole.group(2);
    Message words =
        (fits ? WITHIN : more)
            .with("place", passage.title())
            .with("words", Quotation.of(whole.group()))
            .with("sum", sums.parts().toPlainString() + unit)
            .with("whole", sums.total().toPlainString() + unit);
    BigDecimal difference = sums.parts().subtract(sums.total());
    return Finding.of(rule, sums.outcome())
        .at(passage.site())
        .saying(fits ? words : words.with("difference", difference.toPlainString() + unit));
  }
}
