package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules on the text find in the real documents, each with the reason why it is true. */
class TextFindingsTest {

  /**
   * A finding that is expected.
   *
   * @param document where it is found
   * @param rule the rule
   * @param words words of the finding
   * @param reason why it is true, looked up in the published document
   */
  private record Expected(Fixture document, String rule, String words, String reason) {}

  private static final List<Expected> EXPECTED =
      List.of(
          new Expected(
              Fixture.TUNLIU_2024,
              "TEXT-UNITS-BUDGET",
              "列示单位4家（行政单位1家、事业单位3家），纳入预算编制范围的预算单位1家，相差3家",
              "机构设置 lists four units, 机关运行经费 speaks of 1 + 3, but the budget takes in 本级 alone;"
                  + " 4 = 1 + 3 agree, the 1 stands apart: legal where the three keep no books"),
          new Expected(
              Fixture.WANLI_2025,
              "TEXT-OF-WHICH",
              "各项之和 8103平方米，大于 8013平方米，相差90平方米",
              "page 31 prints 8013 m² of which 7998 and 105; 8103 + 5356 = 13459, two digits swapped"),
          new Expected(
              Fixture.WANLI_2025,
              "TEXT-LIST-LEVEL",
              "21007“卫生健康支出·计划生育事务”",
              "item 21 of page 7 prints 卫生健康支出 as 款 and 计划生育事务, which is a 款, as 项"));

  private static Report check(Fixture fixture) {
    return Rulebook.standard().only("TEXT").check(fixture.read());
  }

  private static List<Finding> found(Fixture fixture) {
    return check(fixture).findings().stream()
        .filter(f -> f.outcome() == Outcome.VIOLATED || f.outcome() == Outcome.NOTED)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void exactly_what_is_true_of_a_document_is_found(Fixture fixture) {
    List<Expected> expected = EXPECTED.stream().filter(one -> one.document() == fixture).toList();
    List<Finding> found = found(fixture);

    assertThat(found)
        .extracting(Finding::rule)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(Expected::rule).toList());
    for (Expected one : expected) {
      assertThat(found)
          .as(one.reason())
          .anyMatch(
              finding ->
                  finding.rule().equals(one.rule())
                      && finding.in(Language.CHINESE).contains(one.words()));
    }
  }

  @Test
  void the_twelve_percentages_of_tunliu_hold_as_printed() {
    assertThat(holding(Fixture.TUNLIU_2024, "TEXT-SHARE"))
        .filteredOn(sentence -> !sentence.contains("的0%"))
        .extracting(sentence -> sentence.replaceAll(".*的([0-9.]+)%，.*", "$1"))
        .containsExactly("99.97", "0.04", "58.27", "41.73", "86.66", "6.12", "2.62", "4.59", "100");
    assertThat(holding(Fixture.TUNLIU_2024, "TEXT-CHANGE"))
        .extracting(sentence -> sentence.replaceAll(".*增减幅度(-?[0-9.]+)%，与.*", "$1"))
        .containsExactly("-2.67", "-2.67", "-2.7", "4.3");
  }

  @Test
  void all_of_the_performance_funding_is_so_only_of_this_years_projects() {
    assertThat(holding(Fixture.TUNLIU_2024, "TEXT-SHARE"))
        .contains(
            "十、绩效管理情况“公开项目绩效目标涉及项目金额”占当年预算、项目支出的100%，"
                + "与509.88万元 ÷ 509.88万元 所得 100.00%相符；若以项目支出 510.31万元为基数则为99.92%");
  }

  @Test
  void shares_that_are_rounded_each_by_itself_may_miss_a_hundred() {
    assertThat(check(Fixture.TUNLIU_2024).roundings())
        .extracting(finding -> finding.in(Language.CHINESE).replaceAll(".*之和为([0-9.]+)%.*", "$1"))
        .containsExactly("100.01", "99.99");
  }

  @Test
  void every_amount_that_a_text_gives_a_region_is_looked_up_in_the_tables() {
    for (Fixture fixture : Fixture.values()) {
      assertThat(check(fixture).findings())
          .filteredOn(finding -> finding.rule().equals("TEXT-AMOUNT"))
          .hasSizeGreaterThan(25)
          .allMatch(finding -> finding.outcome() == Outcome.HOLDS);
    }
  }

  /** One last place more in any amount that the tables print. */
  @ParameterizedTest
  @EnumSource
  void an_amount_that_is_one_last_place_off_is_found(Fixture fixture) {
    Disclosure disclosure = fixture.read();
    int found = found(fixture).size();
    for (int at = 0; at < disclosure.narrative().size(); at++) {
      Section section = disclosure.narrative().get(at);
      for (int claim = 0; claim < section.claims().size(); claim++) {
        List<Claim> claims = new ArrayList<>(section.claims());
        Claim original = claims.get(claim);
        if (original.value() instanceof ClaimedAmount amount
            && original.quantity().region().isPresent()) {
          claims.set(claim, Claim.of(original.quantity(), more(amount)));
          List<Section> sections = new ArrayList<>(disclosure.narrative());
          sections.set(at, section.withClaims(claims));
          Report report =
              Rulebook.standard().only("TEXT").check(disclosure.withNarrative(sections));
          assertThat(report.problems()).as(original.toString()).hasSizeGreaterThan(found);
        }
      }
    }
  }

  private static ClaimedAmount more(ClaimedAmount amount) {
    Figure figure = amount.figure();
    return new ClaimedAmount(
        Figure.ofLastPlaces(figure.lastPlaces() + 1, figure.decimals()), amount.scale());
  }

  private static List<String> holding(Fixture fixture, String... rules) {
    return check(fixture).findings().stream()
        .filter(finding -> Arrays.asList(rules).contains(finding.rule()))
        .filter(finding -> finding.outcome() == Outcome.HOLDS)
        .map(finding -> finding.in(Language.CHINESE))
        .toList();
  }
}
