package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static io.github.yusuan.rules.finding.Rule.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionRuleTest {
  private static final Region BASIC = Region.of(Kind.BASIC);
  private static final Region PROJECT = Region.of(Kind.PROJECT);

  private static Disclosure printed(String total, String basic, String project) {
    return shanxi().table("expenditure").row("total", total, basic, project).disclosure();
  }

  private static Finding checked(Rule rule, Disclosure disclosure) {
    return findings(Rulebook.identities().with(rule).check(disclosure), rule.id()).get(0);
  }

  @Test
  void a_rule_is_read_aloud_and_words_its_regions() {
    Rule rule =
        Rule.named("MY-PROJECT")
            .warning()
            .require(PROJECT)
            .atMost(percent(60))
            .of(BASIC)
            .because(Label.zh("本县规定").en("the county says so"));

    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.title().in(CHINESE)).isEqualTo("项目支出不大于基本支出的60%");
    assertThat(rule.title().in(ENGLISH))
        .isEqualTo("project expenditure is at most 60% of basic expenditure");
    assertThat(rule.source().citation().in(ENGLISH)).isEqualTo("the county says so");

    Finding finding = checked(rule, printed("13.00", "8.00", "5.00"));
    assertThat(finding.outcome()).isEqualTo(VIOLATED);
    assertThat(finding.in(CHINESE)).isEqualTo("项目支出 5.00万元，大于基本支出 8.00万元的60%");
    assertThat(finding.in(ENGLISH))
        .isEqualTo("project expenditure 5.00万元 is more than 60% of basic expenditure 8.00万元");
    assertThat(finding.cells())
        .extracting(Sketch::name)
        .containsExactly("expenditure/total/project", "expenditure/total/basic");
  }

  @ParameterizedTest
  @CsvSource({
    "4.80, HOLDS",
    "4.805, HOLDS_WITHIN_ROUNDING",
    "4.81, VIOLATED",
    "0.00, HOLDS",
  })
  void a_share_is_judged_by_what_exact_amounts_may_be(String project, Outcome outcome) {
    Rule rule = Rule.named("MY-PROJECT").require(PROJECT).atMost(percent(60)).of(BASIC);
    String atTablePlaces = new BigDecimal(project).setScale(2, java.math.RoundingMode.DOWN) + "";
    boolean edge = project.length() == 5;

    Finding finding = checked(rule, printed("12.80", edge ? "7.99" : "8.00", atTablePlaces));

    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, 5.00, 5.00, HOLDS, 等于",
    "EQUAL, 5.00, 5.01, VIOLATED, 不等于",
    "AT_MOST, 5.00, 5.00, HOLDS, 不大于",
    "AT_MOST, 5.01, 5.00, VIOLATED, 大于",
    "AT_LEAST, 5.00, 5.00, HOLDS, 不小于",
    "AT_LEAST, 4.99, 5.00, VIOLATED, 小于",
    "SHARE_AT_LEAST, 5.00, 5.00, HOLDS, 不小于",
    "SHARE_AT_LEAST, 0.01, 5.00, VIOLATED, 小于",
    "ZERO, 0.00, 5.00, HOLDS, 为零",
    "ZERO, 0.01, 5.00, VIOLATED, 不为零",
  })
  void regions_are_compared_as_is_said(
      String relation, String project, String basic, Outcome outcome, String words) {
    var required = Rule.named("MY-RULE").require(PROJECT);
    Rule rule =
        switch (relation) {
          case "EQUAL" -> required.equalTo(BASIC);
          case "AT_MOST" -> required.atMost(BASIC);
          case "AT_LEAST" -> required.atLeast(BASIC);
          case "SHARE_AT_LEAST" -> required.atLeast(percent(100)).of(BASIC);
          case "ZERO" -> required.isZero();
          default -> throw new AssertionError(relation);
        };

    Finding finding = checked(rule, printed("", basic, project));

    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.in(CHINESE)).contains(words).contains(project + "万元");
  }

  @Test
  void what_the_tables_do_not_tell_is_not_judged() {
    Rule rule = Rule.named("MY-RULE").require(PROJECT).isZero();

    Finding finding =
        checked(rule, shanxi().table("fund-revenue").row("total", "1.00").disclosure());

    assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(finding.in(CHINESE)).isEqualTo("表中未列所需数字");
  }

  @Test
  void a_share_is_no_negative_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> percent(-1))
        .withMessageContaining("number of percent from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> percent(new BigDecimal("1e100")))
        .withMessageContaining("nine digits");
  }
}
