package io.github.yusuan.rules.finding;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.label.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
  private static final Label REASON = Label.zh("本省规定").en("the province says so");

  @ParameterizedTest
  @ValueSource(strings = {"A", "MY-RULE", "SUM-3", "R2D2", "A-B-C", "A-1"})
  void a_rule_is_named_in_capitals_and_digits_joined_by_hyphens(String id) {
    assertThat(Trial.rule(id, Severity.ERROR).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "A-", "-A", "A--B", "a", "My-RULE", "1A", "A B", "A_B", "规则", "É", "A１"})
  void any_other_name_is_refused_with_the_name(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trial.rule(id, Severity.ERROR))
        .withMessage("a rule id must be capitals and digits joined by hyphens: '" + id + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "SAME-REGION, SAME, 同一口径, same region",
    "SUM-UNIT, SUM, 合计分项, sums",
    "BOUND-REGION, BOUND, 包含关系, bounds",
    "CODE-NAME, CODE, 科目编码, subject codes",
    "FORM-NOTE, FORM, 表式表样, forms",
    "TARGET-TIME, TARGET, 绩效目标, performance",
    "TEXT-AMOUNT, TEXT, 情况说明, text",
    "YEAR-CHANGE, YEAR, 年度衔接, years",
    "CONSOLIDATION-SUM, CONSOLIDATION, 单位汇总, consolidation",
    "PLAUSIBLE-GROWTH, PLAUSIBLE, 数据参考, plausibility",
    "MY-RULE, MY, MY, MY",
    "TEXTS-RULE, TEXTS, TEXTS, TEXTS",
    "SUM, SUM, 合计分项, sums",
  })
  void the_first_word_of_a_name_is_the_family(
      String rule, String family, String chinese, String english) {
    Family of = Family.ofRule(rule);

    assertThat(of.id()).isEqualTo(family).isEqualTo(of.toString());
    assertThat(of.name().in(CHINESE)).isEqualTo(chinese);
    assertThat(of.name().in(ENGLISH)).isEqualTo(english);
    assertThat(of).isEqualTo(Trial.rule(rule, Severity.ERROR).family());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MY-FAMILY", "my", "1ST", "我"})
  void a_family_is_named_by_one_word(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Family(id, REASON))
        .withMessage("the id of a family must be a word in capitals and digits: '" + id + "'");
  }

  @Test
  void a_family_of_a_name_that_is_none_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Family.ofRule("sum-unit"))
        .withMessageContaining("'sum-unit'");
  }

  @Test
  void a_rule_of_ones_own_rests_on_practice_until_it_says_on_what() {
    assertThat(Trial.RULE.source().sort()).isEqualTo(RuleSource.Sort.PRACTICE);
    assertThat(Trial.RULE.source().citation().in(CHINESE)).isEqualTo("自定");
    assertThat(Trial.RULE.source().citation().in(ENGLISH)).isEqualTo("user's own");
    assertThat(Trial.RULE.because(REASON).source()).isEqualTo(RuleSource.practice(REASON));
    assertThat(Trial.RULE.from(RuleSource.law(REASON)).source()).isEqualTo(RuleSource.law(REASON));
  }

  @ParameterizedTest
  @CsvSource({
    "LAW, 法规, law",
    "FORM, 表样, form",
    "GLOSSARY, 定义, definition",
    "PRACTICE, 惯例, practice",
  })
  void a_sort_of_sources_has_a_name_in_either_language(
      RuleSource.Sort sort, String chinese, String english) {
    assertThat(sort.label().in(CHINESE)).isEqualTo(chinese);
    assertThat(sort.label().in(ENGLISH)).isEqualTo(english);
  }

  @Test
  void each_way_to_cite_is_of_its_own_sort() {
    assertThat(
            List.of(
                RuleSource.law(REASON),
                RuleSource.form(REASON),
                RuleSource.glossary(REASON),
                RuleSource.practice(REASON)))
        .extracting(RuleSource::sort)
        .containsExactly(RuleSource.Sort.values());
    assertThat(RuleSource.PUBLICATION_PROCEDURE.citation().in(CHINESE))
        .isEqualTo("地方预决算公开操作规程（财预〔2016〕143号）");
  }

  @Test
  void what_a_rule_is_said_to_be_leaves_the_rest_of_it() {
    Family ours = new Family("OURS", REASON);

    Rule said = Trial.RULE.withSeverity(Severity.WARNING).inFamily(ours).because(REASON);

    assertThat(said.id()).isEqualTo("MY-RULE");
    assertThat(said.title()).isEqualTo(Trial.TITLE);
    assertThat(said.severity()).isEqualTo(Severity.WARNING);
    assertThat(said.family()).isEqualTo(ours);
    assertThat(said.source()).isEqualTo(RuleSource.practice(REASON));
    assertThat(Trial.RULE.severity()).isEqualTo(Severity.ERROR);
    assertThat(Trial.RULE.family().id()).isEqualTo("MY");
  }

  @Test
  void what_a_rule_finds_is_reported_as_the_rule_is_now_said_to_be() {
    Family ours = new Family("OURS", REASON);
    Rule said = Trial.RULE.inFamily(ours).withSeverity(Severity.INFORMATION);

    Finding finding = said.examine(Trial.examination()).get(0);

    assertThat(finding.outcome()).isEqualTo(Outcome.NOTED);
    assertThat(finding.severity()).isEqualTo(Severity.INFORMATION);
    assertThat(finding.family()).isEqualTo(ours);
  }

  /** A rule that is a class of its own, and knows nothing of what is said of it. */
  private record Written(String id, Severity severity) implements Rule {
    @Override
    public Label title() {
      return Trial.TITLE;
    }

    @Override
    public RuleSource source() {
      return RuleSource.form(REASON);
    }

    @Override
    public List<Finding> examine(Examination examination) {
      return List.of(Finding.of(this, Outcome.VIOLATED, Trial.TITLE));
    }
  }

  @Test
  void a_rule_that_is_a_class_of_its_own_is_taken_less_seriously_too() {
    Rule written = new Written("MY-WRITTEN", Severity.ERROR);

    Finding before = written.examine(Trial.examination()).get(0);
    Finding after = written.withSeverity(Severity.INFORMATION).examine(Trial.examination()).get(0);

    assertThat(before.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(after.outcome()).isEqualTo(Outcome.NOTED);
    assertThat(after.rule()).isEqualTo("MY-WRITTEN");
    assertThat(written.withSeverity(Severity.WARNING).source()).isEqualTo(RuleSource.form(REASON));
  }
}
