package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.rules.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Procurement against itself, the text and the expenditure budget. */
class TextProcurementTest {
  private static Sketch with(Procurement.Builder procurement) {
    return shanxi().with(disclosure -> disclosure.procurement(procurement.build()));
  }

  private static Told told(Sketch sketch) {
    return Told.by("TEXT-PROCUREMENT", sketch);
  }

  private static Procurement.Builder total(String figure) {
    return Procurement.builder().total(figure);
  }

  @Test
  void what_the_text_claims_is_compared_with_the_figures() {
    Sketch sketch = with(total("62.00")).section(says().claim(Quantity.of("政府采购预算"), wan("62.0")));

    told(sketch)
        .once(
            HOLDS,
            "三、支出说明“政府采购预算” 62.0万元，与政府采购数据62.00万元一致",
            "三、支出说明, “政府采购预算” 62.0万元 agrees with the procurement figures: 62.00万元");
  }

  @Test
  void another_amount_in_the_text_is_violated() {
    Sketch sketch = with(total("62.00")).section(says().claim(Quantity.of("政府采购总额"), wan("61.99")));

    told(sketch)
        .once(
            VIOLATED,
            "三、支出说明“政府采购总额” 61.99万元，与政府采购数据62.00万元不符",
            "三、支出说明, “政府采购总额” 61.99万元 differs from the procurement figures: 62.00万元");
  }

  @Test
  void what_only_the_text_says_is_taken_for_the_figures() {
    Sketch sketch =
        shanxi()
            .section(
                says()
                    .claim(Quantity.of("政府采购总额"), wan("62.00"))
                    .claim(Quantity.of("政府采购货物"), wan("12.00"))
                    .claim(Quantity.of("政府采购工程"), wan("0"))
                    .claim(Quantity.of("政府采购服务"), wan("40.00")));

    told(sketch)
        .once(
            VIOLATED,
            "政府采购总额 62.00万元，货物、工程、服务之和 52.00万元 = 12.00万元 + 0万元 + 40.00万元；相差10.00万元",
            "total procurement 62.00万元, but goods, works and services together 52.00万元"
                + " = 12.00万元 + 0万元 + 40.00万元; difference 10.00万元");
  }

  @ParameterizedTest
  @CsvSource({"62.00, HOLDS", "62.01, VIOLATED", "0, HOLDS"})
  void what_is_reserved_for_smes_lies_within_the_total(String reserved, Outcome outcome) {
    assertThat(told(with(total("62.00").reservedForSmes(reserved))).outcomes())
        .containsExactly(outcome);
  }

  @Test
  void a_reservation_that_exceeds_its_whole_is_named_with_both_amounts() {
    told(with(total("62.00").reservedForSmes("63.00")))
        .once(
            VIOLATED,
            "面向中小企业预留 63.00万元，大于政府采购总额 62.00万元",
            "reserved for SMEs 63.00万元 is more than total procurement 62.00万元");
    told(with(Procurement.builder().reservedForSmes("10.00").reservedForMicro("11.00")))
        .once(
            VIOLATED,
            "预留给小型和微型企业 11.00万元，大于面向中小企业预留 10.00万元",
            "reserved for small and micro enterprises 11.00万元 is more than"
                + " reserved for SMEs 10.00万元");
    told(with(Procurement.builder().reservedForSmes("10.00").reservedForMicro("10.00")))
        .once(
            HOLDS,
            "预留给小型和微型企业 10.00万元，不大于面向中小企业预留 10.00万元",
            "reserved for small and micro enterprises 10.00万元 is not more than"
                + " reserved for SMEs 10.00万元");
  }

  @Test
  void procurement_is_not_more_than_the_expenditure_budget() {
    Sketch spent = with(total("62.00")).table("expenditure").row("total", "60.00", "60.00");

    told(spent)
        .once(
            VIOLATED,
            "政府采购总额 62.00万元，大于支出预算 60.00万元",
            "total procurement 62.00万元 is more than the expenditure budget 60.00万元");
  }

  @Test
  void a_total_without_its_three_parts_is_no_sum() {
    assertThat(told(with(total("62.00").goods("1.00").works("2.00"))).outcomes())
        .containsExactly(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({"62.01, HOLDS_WITHIN_ROUNDING", "62.02, VIOLATED", "61.99, HOLDS_WITHIN_ROUNDING"})
  void a_sum_may_be_off_by_what_rounding_explains(String total, Outcome outcome) {
    assertThat(told(with(total(total).goods("12.00").works("0.00").services("50.00"))).outcomes())
        .containsExactly(outcome);
  }
}
