package io.github.yusuan.rules.performance;

import static io.github.yusuan.rules.performance.Printed.indicator;
import static io.github.yusuan.rules.performance.Printed.sheet;
import static io.github.yusuan.rules.performance.Printed.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.Taxonomy;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

  @ParameterizedTest
  @CsvSource({
    "验收合格率, RATE, 率",
    "合格率（%）, RATE, 率",
    "合格率(%), RATE, 率",
    "女性比例, RATE, 比例",
    "支出占比, RATE, 占比",
    "群众满意度, SATISFACTION, 满意度",
    "群众满意率, SATISFACTION, 满意率",
    "拨付及时性, TIMELINESS, 及时性",
    "拨付及时, TIMELINESS, 及时",
    "完成时间, TIME, 时间",
    "使用年限, TIME, 年限",
    "项目总成本, MONEY, 成本",
    "补助标准, MONEY, 补助标准",
    "预算控制数, MONEY, 预算控制数",
    "培训人数, COUNT, 数",
    "设备数量, COUNT, 数量"
  })
  void a_name_asks_for_a_kind_by_its_last_word(String name, ValueKind kind, String word) {
    assertThat(ValueKind.of(name)).contains(new ValueKind.Wanted(kind, word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "工作效率", "响应速率", "分辨率", "不满意率", "满意指数", "折算系数", "扩大倍数", "供暖", "率先供暖", "（%）", "技术标准"
      })
  void other_names_ask_for_none(String name) {
    assertThat(ValueKind.of(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"≥95%, true", "95％, true", "3‰, true", "5个百分点, true", "95, false", "8户, false"})
  void percentages_are_told_by_their_unit(String text, boolean percent) {
    assertThat(ValueUnits.isPercent(value(text))).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "3天, true",
    "30分钟, true",
    "3个工作日内, true",
    "2小时以内, true",
    "24H, true",
    "2024年12月底前, true",
    "8户, false",
    "及时, false"
  })
  void times_are_told_by_their_unit_or_the_calendar(String text, boolean time) {
    assertThat(ValueUnits.isTime(value(text))).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "8万元, true, true",
    "100元/人/天, true, true",
    "8元每人, false, true",
    "8折, false, true",
    "8户, false, false",
    "8, false, false"
  })
  void money_is_told_by_its_unit(String text, boolean money, boolean priced) {
    assertThat(ValueUnits.isMoney(value(text))).isEqualTo(money);
    assertThat(ValueUnits.isPriced(value(text))).isEqualTo(priced);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "0.00%, true", "0次, true", "0.01, false", "无, false"})
  void a_zero_of_anything_is_none_of_it(String text, boolean zero) {
    assertThat(ValueUnits.isZero(value(text))).isEqualTo(zero);
  }

  @ParameterizedTest
  @CsvSource({"8000人, 8000", "0.8万人, 8000", "1.5万户, 15000", "8, 8"})
  void a_number_of_things_counts_ten_thousands_out(String text, BigDecimal number) {
    assertThat(ValueUnits.number(value(text))).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({"8户, true", "95%, false", "8元, false", "100元/人, false", "优, false"})
  void percentages_and_money_are_no_number_of_things(String text, boolean number) {
    assertThat(ValueUnits.isNumber(value(text))).isEqualTo(number);
  }

  @Test
  void a_rate_is_money_per_all_that_is_behind_the_slash() {
    assertThat(value("100元/人/天").per()).containsExactly("人", "天");
    assertThat(value("100元/人·月").per()).containsExactly("人", "月");
    assertThat(value("100元").per()).isEmpty();
    assertThat(value("100元/人").unit()).isEqualTo("元");
    assertThat(value("≥100元/人").bare()).isEqualTo("100元");
    assertThat(value("优").bare()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "≥8户, ≥8户, true",
    "≥8户, >=8 户, true",
    "8户, ≥8户, false",
    "1万元, 10000元, true",
    "1万元, 10001元, false",
    "8.0户, 8户, true",
    "8户, 8家, false",
    "95%, 95％, true",
    "合 格, 合格, true",
    "（优）, (优), true",
    "合格, 优秀, false",
    "8, 合格, false"
  })
  void values_are_the_same_if_they_say_the_same(String one, String other, boolean same) {
    assertThat(AnnualRules.isSame(value(one), value(other))).isEqualTo(same);
    assertThat(AnnualRules.isSame(value(other), value(one))).isEqualTo(same);
  }

  @Test
  void a_value_for_term_and_year_is_one_value() {
    Indicator.Builder both = Indicator.builder().heading(Taxonomy.COUNTY.heading("quality"));
    Indicator one = both.name("甲").target("8户").build();
    Indicator two =
        Indicator.builder()
            .heading(Taxonomy.COUNTY.heading("quality"))
            .name("乙")
            .annual("8户")
            .term("9户")
            .build();
    Indicator none = indicator("quality", "丙", " ");
    Sheet sheet = sheet(one, two, none);

    assertThat(sheet.stances())
        .extracting(stance -> stance.values().stream().map(Value::text).toList())
        .containsExactly(List.of("8户"), List.of("8户", "9户"), List.of());
  }

  @Test
  void a_sheet_tells_its_named_indicators_from_bare_headings() {
    Sheet sheet = sheet(indicator("quality", "甲", "8户"), indicator("quality", " ", "8户"));

    assertThat(sheet.stances()).hasSize(2);
    assertThat(sheet.named()).extracting(Stance::name).containsExactly("甲");
  }

  @Test
  void names_that_differ_in_width_only_are_one_repeated_name() {
    Sheet sheet =
        sheet(
            indicator("quality", "使用 年限", "8年"),
            indicator("quality", "甲", "1"),
            indicator("sustainable", "使用年限", "9年"));

    assertThat(sheet.repeated()).containsOnlyKeys("使用年限");
    assertThat(sheet.repeated().get("使用年限")).hasSize(2);
  }

  @Test
  void the_numbers_of_a_sheet_are_those_of_things_each_once() {
    Sheet sheet =
        sheet(
            indicator("quantity", "甲", "0.8万人"),
            indicator("quantity", "乙", "8000人"),
            indicator("quantity", "丙", "3次"),
            indicator("quality", "丁", "95%"),
            indicator("cost", "戊", "5元"));

    assertThat(sheet.numbers().stream().map(BigDecimal::intValueExact).distinct())
        .containsExactly(8000, 3);
  }
}
