package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Rule.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule about regions says: what it requires, that it holds, that it does not. */
class RegionRuleWordsTest {
  private static final Region BASIC = Region.of(Kind.BASIC);
  private static final Region PROJECT = Region.of(Kind.PROJECT);

  private static Finding found(Rule rule, String basic, String project) {
    Sketch sketch = shanxi().table("expenditure").row("total", "", basic, project);
    return Rulebook.identities()
        .with(rule)
        .only(rule.id())
        .check(sketch.disclosure())
        .findings()
        .get(0);
  }

  private static Rule rule(String relation) {
    var required = Rule.named("MY-RULE").require(PROJECT);
    return switch (relation) {
      case "equal" -> required.equalTo(BASIC);
      case "at most" -> required.atMost(BASIC);
      case "at least" -> required.atLeast(BASIC);
      case "zero" -> required.isZero();
      case "share at most" -> required.atMost(percent(new BigDecimal("0.5"))).of(BASIC);
      case "share at least" -> required.atLeast(percent(200)).of(BASIC);
      default -> throw new AssertionError(relation);
    };
  }

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of("equal", "项目支出等于基本支出", "project expenditure equals basic expenditure"),
        Arguments.of(
            "at most", "项目支出不大于基本支出", "project expenditure is not more than basic expenditure"),
        Arguments.of(
            "at least", "项目支出不小于基本支出", "project expenditure is not less than basic expenditure"),
        Arguments.of("zero", "项目支出为零", "there is no project expenditure"),
        Arguments.of(
            "share at most",
            "项目支出不大于基本支出的0.5%",
            "project expenditure is at most 0.5% of basic expenditure"),
        Arguments.of(
            "share at least",
            "项目支出不小于基本支出的200%",
            "project expenditure is at least 200% of basic expenditure"));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void a_rule_is_titled_by_what_it_requires(String relation, String chinese, String english) {
    assertThat(rule(relation).title().in(CHINESE)).isEqualTo(chinese);
    assertThat(rule(relation).title().in(ENGLISH)).isEqualTo(english);
  }

  static Stream<Arguments> holding() {
    return Stream.of(
        Arguments.of(
            "equal",
            "5.00",
            "项目支出 5.00万元，等于基本支出 5.00万元",
            "project expenditure 5.00万元 equals basic expenditure 5.00万元"),
        Arguments.of(
            "at most",
            "4.00",
            "项目支出 4.00万元，不大于基本支出 5.00万元",
            "project expenditure 4.00万元 is not more than basic expenditure 5.00万元"),
        Arguments.of(
            "at least",
            "6.00",
            "项目支出 6.00万元，不小于基本支出 5.00万元",
            "project expenditure 6.00万元 is not less than basic expenditure 5.00万元"),
        Arguments.of("zero", "0.00", "项目支出 0.00万元，为零", "project expenditure 0.00万元: nothing"),
        Arguments.of(
            "share at most",
            "0.02",
            "项目支出 0.02万元，不大于基本支出 5.00万元的0.5%",
            "project expenditure 0.02万元 is at most 0.5% of basic expenditure 5.00万元"),
        Arguments.of(
            "share at least",
            "10.00",
            "项目支出 10.00万元，不小于基本支出 5.00万元的200%",
            "project expenditure 10.00万元 is at least 200% of basic expenditure 5.00万元"));
  }

  static Stream<Arguments> violated() {
    return Stream.of(
        Arguments.of(
            "equal",
            "6.00",
            "项目支出 6.00万元，不等于基本支出 5.00万元",
            "project expenditure 6.00万元 does not equal basic expenditure 5.00万元"),
        Arguments.of(
            "at most",
            "6.00",
            "项目支出 6.00万元，大于基本支出 5.00万元",
            "project expenditure 6.00万元 is more than basic expenditure 5.00万元"),
        Arguments.of(
            "at least",
            "4.00",
            "项目支出 4.00万元，小于基本支出 5.00万元",
            "project expenditure 4.00万元 is less than basic expenditure 5.00万元"),
        Arguments.of(
            "zero", "1.00", "项目支出 1.00万元，不为零", "project expenditure 1.00万元 is more than nothing"),
        Arguments.of(
            "share at most",
            "1.00",
            "项目支出 1.00万元，大于基本支出 5.00万元的0.5%",
            "project expenditure 1.00万元 is more than 0.5% of basic expenditure 5.00万元"),
        Arguments.of(
            "share at least",
            "9.00",
            "项目支出 9.00万元，小于基本支出 5.00万元的200%",
            "project expenditure 9.00万元 is less than 200% of basic expenditure 5.00万元"));
  }

  @ParameterizedTest
  @MethodSource({"holding", "violated"})
  void a_finding_words_both_amounts(
      String relation, String project, String chinese, String english) {
    Finding finding = found(rule(relation), "5.00", project);

    assertThat(finding.in(CHINESE)).isEqualTo(chinese);
    assertThat(finding.in(ENGLISH)).isEqualTo(english);
  }

  @Test
  void what_holds_of_exact_amounts_only_holds_within_rounding() {
    assertThat(found(rule("share at least"), "5.00", "9.99").outcome())
        .isEqualTo(HOLDS_WITHIN_ROUNDING);
  }

  @Test
  void a_draft_is_an_error_until_it_is_said_to_be_less() {
    assertThat(Rule.named("MY-RULE").require(PROJECT).isZero().severity())
        .isEqualTo(Severity.ERROR);
    assertThat(Rule.named("MY-RULE").warning().require(PROJECT).isZero().severity())
        .isEqualTo(Severity.WARNING);
    assertThat(Rule.named("MY-RULE").information().require(PROJECT).isZero().severity())
        .isEqualTo(Severity.INFORMATION);
  }
}
