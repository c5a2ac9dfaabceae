package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.section;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.rules.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes: their base, their percentage, their direction. */
class TextChangeTest {
  private static ClaimedChange by(String amount, String percent) {
    return ClaimedChange.by(wan(amount)).withPercent(percent);
  }

  private static Sketch stated(String now, ClaimedChange change) {
    return shanxi().section(says().claim(BASIC, wan(now)).claim(BASIC, change));
  }

  private static Sketch alone(ClaimedChange change) {
    return shanxi().section(says().claim(BASIC, change));
  }

  @ParameterizedTest
  @CsvSource({
    "110, 10, 10, HOLDS",
    "110, 10, 10.4, HOLDS",
    "110.0, 10.0, 10.4, VIOLATED",
    "110.00, 10.00, 10.00, HOLDS",
    "110.00, 10.00, 9.09, VIOLATED",
    "90.00, -10.00, -10.00, HOLDS",
    "90.00, -10.00, -11.11, VIOLATED",
    "0.00, -10.00, -100, HOLDS",
    "100.00, 0.00, 0, HOLDS",
    "100.00, 0.00, 0.1, VIOLATED",
    "200.00, 100.00, 100.00, HOLDS",
  })
  void a_percentage_is_the_change_divided_by_what_was_there_before(
      String now, String amount, String percent, Outcome outcome) {
    Told told = Told.by("TEXT-CHANGE", stated(now, by(amount, percent)));

    if (outcome == HOLDS) {
      assertThat(told.outcomes()).isNotEmpty().doesNotContain(VIOLATED, NOT_APPLICABLE);
    } else {
      assertThat(told.outcomes()).containsExactly(outcome);
    }
  }

  @Test
  void a_percentage_of_this_years_amount_is_told_as_such() {
    Told.by("TEXT-CHANGE", stated("110.00", by("10.00", "9.09")))
        .once(
            VIOLATED,
            "三、支出说明“基本支出”增减额10.00万元、增减幅度9.09%，与推得的上年数（110.00万元 减增减额）"
                + "100.00万元、增减幅度 10.00%不符；以本年数为基数则相符",
            "三、支出说明, “基本支出” changed by 10.00万元 (9.09%), which does not agree with the"
                + " 100.00万元 derived for last year (110.00万元 less the change), a change of"
                + " 10.00%; the percentage is that of this year's amount");
  }

  @Test
  void a_percentage_of_neither_year_is_told_without_a_guess() {
    Told.by("TEXT-CHANGE", stated("110.00", by("10.00", "20")))
        .once(
            VIOLATED,
            "三、支出说明“基本支出”增减额10.00万元、增减幅度20%，与推得的上年数（110.00万元 减增减额）" + "100.00万元、增减幅度 10%不符",
            "三、支出说明, “基本支出” changed by 10.00万元 (20%), which does not agree with the"
                + " 100.00万元 derived for last year (110.00万元 less the change), a change of 10%");
  }

  @Test
  void an_increase_of_more_than_there_is_now_leaves_a_negative_base() {
    Told.by("TEXT-CHANGE", stated("5.00", ClaimedChange.by(wan("10.00"))))
        .once(
            VIOLATED,
            "三、支出说明“基本支出”增减额10.00万元，与推得的上年数（5.00万元 减增减额）-5.00万元不符",
            "三、支出说明, “基本支出” changed by 10.00万元, which does not agree with the -5.00万元"
                + " derived for last year (5.00万元 less the change)");
  }

  @Test
  void a_change_that_cannot_be_checked_says_why() {
    assertThat(Told.by("TEXT-CHANGE", alone(ClaimedChange.byPercent("3"))).reasons())
        .containsExactly("仅列增减幅度，无从核对");
    assertThat(Told.by("TEXT-CHANGE", alone(ClaimedChange.NONE)).reasons())
        .containsExactly("未列增减额或幅度");
    assertThat(Told.by("TEXT-CHANGE", alone(by("1.00", "3"))).reasons())
        .containsExactly("文表均未列其金额");
    assertThat(Told.by("TEXT-CHANGE", stated("9.00", by("1.00", "-3"))).reasons())
        .containsExactly("增减额与幅度方向相反，已另列");
    assertThat(Told.by("TEXT-CHANGE", stated("1.00", by("1.00", "100"))).reasons())
        .containsExactly("上年数为零，另列");
    assertThat(Told.by("TEXT-CHANGE", stated("1.00", by("0.0000001", "1"))).reasons())
        .containsExactly("数字过大或细于1分");
  }

  @Test
  void amount_and_percentage_that_point_apart_are_told_by_one_rule_only() {
    Sketch apart = stated("9.00", by("1.00", "-3"));

    Told.by("TEXT-DIRECTION", apart)
        .once(
            VIOLATED,
            "三、支出说明“基本支出”增减额1.00万元、增减幅度-3%，增减额与幅度方向相反",
            "三、支出说明, “基本支出” changed by 1.00万元 (-3%): amount and percentage point in"
                + " opposite directions");
    assertThat(Told.by("TEXT-CHANGE", apart).outcomes()).containsOnly(NOT_APPLICABLE);
  }

  @Test
  void a_change_that_is_stated_twice_has_one_direction() {
    Sketch sketch =
        shanxi()
            .section(says().claim(SPENT, ClaimedChange.by(wan("1.00"))))
            .section(says().claim(SPENT, ClaimedChange.by(wan("-1.00"))));

    Told.by("TEXT-DIRECTION", sketch)
        .once(
            VIOLATED,
            "三、支出说明“支出预算”先称增加（三、支出说明 增减额1.00万元），后称减少（增减额-1.00万元）",
            "三、支出说明, “支出预算”: first increase (三、支出说明: changed by 1.00万元), then decrease"
                + " (changed by -1.00万元)");
  }

  @ParameterizedTest
  @CsvSource({
    "增加1.00万元, 1.00, HOLDS",
    "增加了1.00万元, 1.00, HOLDS",
    "增加额为1.00万元, 1.00, HOLDS",
    "增加约1万元, 1.00, HOLDS",
    "下降1.00万元, 1.00, VIOLATED",
    "持平1.00万元, 1.00, VIOLATED",
    "减少1.00万元, -1.00, HOLDS",
    "压减1.00万元, -1.00, HOLDS",
    "增长1.00万元, -1.00, VIOLATED",
  })
  void a_word_beside_the_figure_points_the_way_of_the_change(
      String words, String change, Outcome outcome) {
    Sketch sketch =
        shanxi().section(section("支出" + words + "。").claim(SPENT, ClaimedChange.by(wan(change))));

    assertThat(Told.by("TEXT-DIRECTION", sketch).findings())
        .filteredOn(finding -> finding.site().orElseThrow().item().contains(words.substring(0, 2)))
        .extracting(finding -> finding.outcome())
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({"增加（减少）1.00万元", "增加2.00万元", "增加1.00元", "增加1.00%"})
  void words_of_another_figure_or_none_are_not_held_against_the_change(String words) {
    Sketch sketch =
        shanxi().section(section("支出" + words + "。").claim(SPENT, ClaimedChange.by(wan("-1.00"))));

    assertThat(Told.by("TEXT-DIRECTION", sketch).outcomes()).containsExactly(HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "比上年增加，主要原因是人员增加。, HOLDS",
    "比上年增加，主要原因是人员减少。, NOTED",
    "比上年增加，主要原因是标准持平。, HOLDS",
    "比上年增加，主要原因是政策调整。, NOT_APPLICABLE",
    "与上年持平，主要原因是人员增加。, NOTED",
    "有增加有减少，主要原因是人员增加。, NOT_APPLICABLE",
    "人员增加。主要原因是人员减少。, NOT_APPLICABLE",
  })
  void a_reason_that_speaks_of_the_other_direction_only_is_noted(String text, Outcome outcome) {
    assertThat(Told.by("TEXT-REASON", shanxi().section(section(text))).outcomes())
        .containsExactly(outcome);
  }
}
