package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule on parts in brackets (其中数): 8013平方米（其中…7998平方米，…105平方米）. The parts need not exhaust the
 * whole, but together they are not more.
 */
final class OfWhichRule {
  static final Rule OF_WHICH =
      Rule.of(
              "TEXT-OF-WHICH",
              Severity.ERROR,
              Label.zh("括号内各“其中”数之和不大于所属总数")
                  .en("parts in brackets are together not more than what they are parts of"),
              OfWhichRule::examine)
          .from(Sources.REVIEW);

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final String UNIT = "(平方米|亿元|万元|千元|元|个|家|人|辆|台|项|件|户|公里|米)";
  private static final Pattern WHOLE = Pattern.compile(NUMBER + UNIT + "[（(]其中[：:]?([^（()）]*)[）)]");
  private static final Pattern PART = Pattern.compile(NUMBER + UNIT);

  private OfWhichRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : Passage.of(examination.disclosure())) {
      if (passage.text().contains("（其中") || passage.text().contains("(其中")) {
        Matcher whole = WHOLE.matcher(Passage.THOUSANDS.matcher(passage.text()).replaceAll(""));
        while (whole.find()) {
          judge(rule, passage, whole, findings);
        }
      }
    }
    return findings;
  }

  /** Parts of which one is compared with last year, or in another unit, are not added up. */
  private static void judge(Rule rule, Passage passage, Matcher whole, List<Finding> findings) {
    String inside = whole.group(3);
    Matcher part = PART.matcher(inside);
    BigDecimal total = new BigDecimal(whole.group(1));
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = half(total);
    while (part.find()) {
      if (!part.group(2).equals(whole.group(2))) {
        return;
      }
      BigDecimal number = new BigDecimal(part.group(1));
      sum = sum.add(number);
      slack = slack.add(half(number));
    }
    if (sum.signum() == 0 || Direction.WORD.matcher(inside).find()) {
      return;
    }
    Outcome outcome =
        sum.compareTo(total) <= 0
            ? Outcome.HOLDS
            : sum.subtract(total).compareTo(slack) < 0
                ? Outcome.HOLDS_WITHIN_ROUNDING
                : Outcome.VIOLATED;
    findings.add(finding(rule, passage, whole, new Sums(total, sum, outcome)));
  }

  private static BigDecimal half(BigDecimal number) {
    return BigDecimal.valueOf(5, number.scale() + 1);
  }

  /** What was added up, and what came of it. */
  private record Sums(BigDecimal total, BigDecimal parts, Outcome outcome) {}

  private static Finding finding(Rule rule, Passage passage, Matcher whole, Sums sums) {
    boolean fits = sums.outcome() != Outcome.VIOLATED;
    String unit = whole.group(2);
    String words = whole.group();
    String title = passage.title();
    String parts = sums.parts().toPlainString() + unit;
    String total = sums.total().toPlainString() + unit;
    String difference = sums.parts().subtract(sums.total()).toPlainString() + unit;
    return Finding.of(rule, sums.outcome())
        .at(passage.site())
        .saying(
            language ->
                language == Language.CHINESE
                    ? title
                        + "“"
                        + words
                        + "”各项之和 "
                        + parts
                        + (fits ? "，不大于 " + total : "，大于 " + total + "，相差" + difference)
                    : title
                        + ": “"
                        + words
                        + "” adds up to "
                        + parts
                        + (fits ? ", not more than " : ", more than ")
                        + total
                        + (fits ? "" : " by " + difference));
  }
}
