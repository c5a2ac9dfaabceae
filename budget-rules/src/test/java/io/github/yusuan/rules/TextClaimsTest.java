package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.PROJECT;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts and shares that a text claims: against the tables, and against itself. */
class TextClaimsTest {
  private static Sketch table() {
    return shanxi().table("expenditure").row("total", "3.00", "1.00", "2.00");
  }

  private static Sketch claim(Quantity quantity, ClaimedValue value) {
    return table().section(says().claim(quantity, value));
  }

  @ParameterizedTest
  @CsvSource({
    "1.00, TEN_THOUSAND_YUAN, HOLDS",
    "1, TEN_THOUSAND_YUAN, HOLDS",
    "10000, YUAN, HOLDS",
    "10000.00, YUAN, HOLDS",
    "10049, YUAN, HOLDS",
    "10050, YUAN, HOLDS_WITHIN_ROUNDING",
    "10051, YUAN, VIOLATED",
    "9951, YUAN, HOLDS",
    "9950, YUAN, HOLDS_WITHIN_ROUNDING",
    "9949, YUAN, VIOLATED",
    "1.01, TEN_THOUSAND_YUAN, VIOLATED",
    "0.99, TEN_THOUSAND_YUAN, VIOLATED",
    "0, TEN_THOUSAND_YUAN, VIOLATED",
    "10, THOUSAND_YUAN, HOLDS",
    "0.0001, HUNDRED_MILLION_YUAN, HOLDS",
  })
  void an_amount_agrees_with_the_tables_at_the_precision_it_is_said(
      String figure, Scale scale, Outcome outcome) {
    assertThat(Told.by("TEXT-AMOUNT", claim(BASIC, ClaimedAmount.of(figure, scale))).outcomes())
        .containsExactly(outcome);
  }

  @Test
  void an_amount_that_is_plainly_wrong_is_told_without_a_guess() {
    Told.by("TEXT-AMOUNT", claim(BASIC, wan("1.20")))
        .once(
            VIOLATED,
            "三、支出说明“基本支出” 1.20万元，与表三“合计”行“基本支出”栏 1.00万元不符；相差0.20万元，舍入最多可解释0.01万元",
            "三、支出说明, “基本支出” 1.20万元 differs from 表三 expenditure 2024, row “total”,"
                + " column “basic expenditure” 1.00万元; difference 0.20万元, rounding explains"
                + " at most 0.01万元");
  }

  @ParameterizedTest
  @CsvSource({"1, HUNDRED_MILLION_YUAN", "1.00, YUAN", "10000, TEN_THOUSAND_YUAN"})
  void ten_thousand_times_off_is_a_unit_mixed_up(String figure, Scale scale) {
    assertThat(Told.by("TEXT-AMOUNT", claim(BASIC, ClaimedAmount.of(figure, scale))).findings())
        .singleElement()
        .extracting(Finding::toString)
        .asString()
        .endsWith("恰差一万倍，疑元、万元混用");
  }

  @Test
  void a_contradiction_of_the_tables_is_not_held_against_the_text() {
    Sketch apart =
        shanxi()
            .table("expenditure")
            .row("total", "3.00")
            .table("expenditure")
            .row("total", "4.00")
            .section(says().claim(SPENT, wan("3.00")));

    assertThat(Told.by("TEXT-AMOUNT", apart).reasons()).containsExactly("预算表各处所列不同，已另列");
  }

  @Test
  void a_figure_finer_than_a_fen_is_not_read() {
    assertThat(Told.by("TEXT-AMOUNT", claim(BASIC, wan("1.0000001"))).reasons())
        .containsExactly("数字过大或细于1分");
  }

  @Property(tries = 50)
  void an_amount_as_the_table_prints_it_always_agrees(
      @ForAll @LongRange(min = 0, max = 99_999_999) long hundredths) {
    String figure = hundredths / 100 + "." + String.valueOf(100 + hundredths % 100).substring(1);
    Sketch sketch =
        shanxi()
            .table("expenditure")
            .row("total", "", figure)
            .section(says().claim(BASIC, wan(figure)));

    assertThat(Told.by("TEXT-AMOUNT", sketch).outcomes()).containsExactly(HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "33, HOLDS",
    "33.3, HOLDS",
    "33.33, HOLDS",
    "34, HOLDS_WITHIN_ROUNDING",
    "33.6, HOLDS_WITHIN_ROUNDING",
    "35, VIOLATED",
    "66.67, VIOLATED",
    "0, VIOLATED",
  })
  void a_share_is_judged_at_its_own_places(String percent, Outcome outcome) {
    assertThat(
            Told.by("TEXT-SHARE", claim(BASIC, ClaimedShare.percent(percent).of(SPENT))).outcomes())
        .containsExactly(outcome);
  }

  @Test
  void a_share_of_nothing_is_no_share() {
    Sketch nothing =
        shanxi()
            .section(
                says()
                    .claim(BASIC, wan("1.00"))
                    .claim(SPENT, ClaimedAmount.of("0.00", Scale.YUAN))
                    .claim(BASIC, ClaimedShare.percent("50").of(SPENT)));

    assertThat(Told.by("TEXT-SHARE", nothing).reasons()).containsExactly("基数为零");
  }

  @Test
  void a_share_that_is_wrong_is_told_with_the_one_that_results() {
    Told.by("TEXT-SHARE", claim(BASIC, ClaimedShare.percent("66").of(SPENT)))
        .once(
            VIOLATED,
            "三、支出说明“基本支出”占支出预算的66%，与1.00万元 ÷ 3.00万元 所得 33.33%不符",
            "三、支出说明, “基本支出” is stated as 66% of 支出预算, which differs from"
                + " 1.00万元 ÷ 3.00万元 = 33.33%");
  }

  @Test
  void a_wrong_share_is_not_told_again_in_the_sum_of_shares() {
    Sketch sketch =
        table()
            .section(
                says()
                    .claim(BASIC, ClaimedShare.percent("66.67").of(SPENT))
                    .claim(PROJECT, ClaimedShare.percent("66.67").of(SPENT)));

    assertThat(Told.by("TEXT-SHARES", sketch).reasons()).containsExactly("其中占比本身不符，已另列");
    assertThat(Told.by("TEXT-SHARE", sketch).outcomes()).containsExactly(VIOLATED, HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "60, 40, HOLDS",
    "59.6, 40.3, HOLDS_WITHIN_ROUNDING",
    "59.6, 40.2, VIOLATED",
    "60, 41, HOLDS_WITHIN_ROUNDING",
    "60, 42, VIOLATED",
    "100, 0, HOLDS",
  })
  void shares_of_one_base_add_up_as_far_as_rounding_allows(
      String basic, String project, Outcome outcome) {
    Sketch sketch =
        shanxi()
            .section(
                says()
                    .claim(BASIC, ClaimedShare.percent(basic).of(SPENT))
                    .claim(PROJECT, ClaimedShare.percent(project).of(SPENT)));

    assertThat(Told.by("TEXT-SHARES", sketch).outcomes()).containsExactly(outcome);
  }

  static Stream<Arguments> pairs() {
    ClaimedShare sixty = ClaimedShare.percent("60").of(SPENT);
    ClaimedChange more = ClaimedChange.by(wan("1.00"));
    return Stream.of(
        Arguments.of(wan("50"), wan("50.4"), HOLDS),
        Arguments.of(wan("50"), wan("50.5"), HOLDS),
        Arguments.of(wan("50"), wan("50.6"), VIOLATED),
        Arguments.of(wan("50"), wan("49.5"), HOLDS),
        Arguments.of(wan("50"), ClaimedAmount.of("500000", Scale.YUAN), HOLDS),
        Arguments.of(sixty, ClaimedShare.percent("60.4").of(SPENT), HOLDS),
        Arguments.of(sixty, ClaimedShare.percent("61").of(SPENT), VIOLATED),
        Arguments.of(sixty, ClaimedShare.percent("61").of(PROJECT), NOT_APPLICABLE),
        Arguments.of(ClaimedCount.of(9, "个"), ClaimedCount.of(8, "个"), VIOLATED),
        Arguments.of(ClaimedCount.of(9, "个"), ClaimedCount.of(8, "家"), NOT_APPLICABLE),
        Arguments.of(more, ClaimedChange.by(wan("1.0")), HOLDS),
        Arguments.of(more, ClaimedChange.by(wan("2.00")), VIOLATED),
        Arguments.of(more, ClaimedChange.by(wan("-1.00")), NOT_APPLICABLE),
        Arguments.of(more, ClaimedChange.byPercent("3"), HOLDS),
        Arguments.of(more.withPercent("3"), more.withPercent("4"), VIOLATED),
        Arguments.of(wan("50"), sixty, NOT_APPLICABLE),
        Arguments.of(wan("50"), more, NOT_APPLICABLE));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void one_quantity_is_not_stated_in_two_ways(
      ClaimedValue one, ClaimedValue other, Outcome outcome) {
    Sketch there = shanxi().section(says().claim(BASIC, one).claim(BASIC, other));
    Sketch back = shanxi().section(says().claim(BASIC, other)).section(says().claim(BASIC, one));

    assertThat(Told.by("TEXT-TWICE", there).outcomes()).containsExactly(outcome);
    assertThat(Told.by("TEXT-TWICE", back).outcomes()).containsExactly(outcome);
  }

  @Test
  void what_differs_from_the_tables_is_not_told_again_as_stated_twice() {
    Sketch sketch = table().section(says().claim(BASIC, wan("1.00")).claim(BASIC, wan("9.00")));

    assertThat(Told.by("TEXT-TWICE", sketch).reasons()).containsExactly("其一与预算表不符，已另列");
    assertThat(Told.by("TEXT-AMOUNT", sketch).outcomes()).containsExactly(HOLDS, VIOLATED);
  }

  @Test
  void a_third_statement_is_compared_with_the_last_one_before() {
    Sketch sketch =
        shanxi()
            .section(
                says()
                    .claim(BASIC, wan("50"))
                    .claim(BASIC, wan("50.4"))
                    .claim(BASIC, wan("50.41")));

    Told told = Told.by("TEXT-TWICE", sketch);

    assertThat(told.outcomes()).containsExactly(HOLDS, HOLDS);
    assertThat(told.findings().get(1).in(ENGLISH)).contains("the earlier 50.4万元");
  }
}
