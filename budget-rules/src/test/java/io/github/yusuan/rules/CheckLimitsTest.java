package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.joint.Consistency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents beyond the limits of checking, whether they were read or built. */
class CheckLimitsTest {
  private static Disclosure saying(String text) {
    Section section = Section.builder().id("expenditure").title("二、支出").text(text).build();
    return shanxi().disclosure().withNarrative(List.of(section));
  }

  private static Rulebook within(CheckLimit limit, long most) {
    return Rulebook.standard().within(CheckLimits.STANDARD.with(limit, most));
  }

  @Test
  void a_rule_lists_a_thousand_findings_and_counts_the_rest() {
    String text =
        IntStream.range(0, 5_000)
            .mapToObj(at -> "{" + (char) ('\u4e00' + at) + "}，")
            .collect(Collectors.joining());
    Report report = Rulebook.standard().check(saying(text));

    List<Finding> residue = findings(report, "TEXT-RESIDUE");
    assertThat(residue).hasSize(1_001);
    assertThat(residue.get(1_000).count()).isEqualTo(4_000);
    assertThat(residue.get(1_000).in(CHINESE)).isEqualTo("另有4000项同类意见，未逐项列出");
    assertThat(residue.get(1_000).in(ENGLISH))
        .isEqualTo("4000 more findings of this rule, not listed");
    assertThat(report.count(Outcome.VIOLATED)).isGreaterThanOrEqualTo(5_000);
    assertThat(report.in(CHINESE)).contains("不符 500").hasSizeLessThan(300_000);
  }

  @Test
  void places_of_one_kind_are_told_once_with_their_number() {
    List<Finding> residue =
        findings(Rulebook.standard().check(saying("XX，".repeat(50_000))), "TEXT-RESIDUE");

    assertThat(residue).hasSize(1);
    assertThat(residue.get(0).in(CHINESE)).endsWith("；同类共50000处");
    assertThat(residue.get(0).in(ENGLISH)).endsWith("; 50000 of this kind in all");
  }

  @Test
  void findings_of_rules_of_ones_own_are_cut_as_well() {
    Label odd = Label.zh("异常").en("odd");
    Rule many =
        Rule.of(
            "MY-MANY",
            Severity.WARNING,
            odd,
            (rule, examination) ->
                Collections.nCopies(20, Finding.of(rule, Outcome.VIOLATED, odd)));

    Report report = within(CheckLimit.FINDINGS, 5).with(many).check(saying("无"));

    assertThat(findings(report, "MY-MANY")).hasSize(6);
    assertThat(findings(report, "MY-MANY")).extracting(Finding::count).endsWith(15L);
    assertThat(report.passes()).isTrue();
  }

  @Test
  void too_much_text_leaves_the_rules_on_the_text_undecided_and_no_others() {
    Report report = within(CheckLimit.TEXT, 100).check(saying("字".repeat(101)));

    assertThat(findings(report, "TEXT-YEAR"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.UNDECIDED);
              assertThat(finding.in(CHINESE))
                  .isEqualTo("文字说明字数101，超过核对上限100，未核对：标题和文字中的预算年度为本年度，对比年度为上年");
            });
    assertThat(findings(report, "SAME-REGION"))
        .noneMatch(finding -> finding.outcome() == Outcome.UNDECIDED);
    assertThat(report.verdict().passes()).isFalse();
  }

  @Test
  void too_many_tables_leave_everything_undecided_the_whole_too() {
    Disclosure one = shanxi().table("fund-revenue").row("total", "1.00").disclosure();
    Disclosure many = one.withTables(Collections.nCopies(30, one.tables().get(0)));

    Report report = Rulebook.standard().check(many);

    assertThat(report.findings())
        .allMatch(finding -> finding.outcome() == Outcome.UNDECIDED)
        .hasSameSizeAs(Rulebook.standard().rules());
    assertThat(report.joint().consistency()).isEqualTo(Consistency.UNDECIDED);
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(within(CheckLimit.TABLES_OF_A_FORM, 30).check(many).count(Outcome.UNDECIDED))
        .isZero();
  }

  @Test
  void comparing_each_with_each_ends_at_a_limit() {
    Rule endless =
        Rule.of(
            "MY-ENDLESS",
            Severity.ERROR,
            Label.zh("逐一比对").en("each with each"),
            (rule, examination) -> {
              while (true) {
                examination.spend(1_000);
              }
            });

    Report report = Rulebook.standard().with(endless).check(saying("无"));

    assertThat(findings(report, "MY-ENDLESS"))
        .extracting(finding -> finding.in(CHINESE))
        .containsExactly("比对步数超过核对上限50000000，未核对完毕：逐一比对");
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void an_amount_that_does_not_fit_is_undecided_and_a_division_by_zero_is_a_failing_rule() {
    Label title = Label.zh("合计").en("total");
    Rule overflowing =
        Rule.of(
            "MY-LARGE",
            Severity.ERROR,
            title,
            (rule, examination) -> {
              throw new AmountOverflowException("9E18");
            });
    Rule dividing =
        Rule.of(
            "MY-RATE",
            Severity.ERROR,
            title,
            (rule, examination) -> {
              throw new ArithmeticException("/ by zero");
            });

    Report report = Rulebook.standard().with(overflowing).with(dividing).check(saying("无"));

    assertThat(findings(report, "MY-LARGE"))
        .extracting(finding -> finding.in(CHINESE))
        .containsExactly("数字过大，未能核对：合计");
    assertThat(findings(report, "MY-RATE"))
        .extracting(finding -> finding.in(CHINESE))
        .containsExactly("规则MY-RATE未能核对完毕：ArithmeticException：/ by zero");
  }

  @Test
  void whole_fen_that_do_not_fit_are_refused_in_words() {
    List<Runnable> beyond = new ArrayList<>();
    beyond.add(() -> Fen.plus(Long.MAX_VALUE, 1));
    beyond.add(() -> Fen.minus(Long.MIN_VALUE, 1));
    beyond.add(() -> Fen.negated(Long.MIN_VALUE));

    assertThat(beyond)
        .allSatisfy(
            sum ->
                org.assertj.core.api.Assertions.assertThatThrownBy(sum::run)
                    .isInstanceOf(AmountOverflowException.class)
                    .hasMessageStartingWith("an amount must fit 64 bits of 分: "));
    assertThat(Fen.plus(Long.MAX_VALUE, Long.MIN_VALUE)).isEqualTo(-1);
    assertThat(Fen.minus(-1, Long.MAX_VALUE)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void limits_are_values_and_at_least_one() {
    CheckLimits lower = CheckLimits.STANDARD.with(CheckLimit.LINES, 10);

    assertThat(lower.of(CheckLimit.LINES)).isEqualTo(10);
    assertThat(lower.of(CheckLimit.TEXT)).isEqualTo(CheckLimit.TEXT.standard());
    assertThat(lower.with(CheckLimit.LINES, CheckLimit.LINES.standard()))
        .isEqualTo(CheckLimits.STANDARD)
        .hasSameHashCodeAs(CheckLimits.STANDARD);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lower.with(CheckLimit.TEXT, 0))
        .withMessage("a limit must be at least 1: TEXT 0");
  }

  @Test
  void what_is_new_since_yesterday_is_a_question_of_equality() {
    Disclosure yesterday = saying("本部门预算XX，其余各项情况均已在表中列示");
    Disclosure today =
        yesterday.withNarrative(List.of(saying("本部门预算XX，其余各项情况均已在表中列示，乙XX").narrative().get(0)));
    List<Finding> before = Rulebook.standard().check(yesterday).problems();

    List<Finding> fresh = new ArrayList<>(Rulebook.standard().check(today).problems());
    fresh.removeAll(before);

    assertThat(before).isNotEmpty();
    assertThat(Rulebook.standard().check(yesterday).problems()).isEqualTo(before);
    assertThat(fresh).extracting(finding -> finding.in(Language.CHINESE)).hasSize(1);
  }
}
