package io.github.yusuan.core.performance;

import static io.github.yusuan.core.amount.Renminbi.fen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.performance.TargetValue.Blank;
import io.github.yusuan.core.performance.TargetValue.Choice;
import io.github.yusuan.core.performance.TargetValue.Clause;
import io.github.yusuan.core.performance.TargetValue.Moment;
import io.github.yusuan.core.performance.TargetValue.NumberWithUnit;
import io.github.yusuan.core.performance.TargetValue.Quality;
import io.github.yusuan.core.performance.TargetValue.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "109户|NONE|109|户",
        "100%|NONE|100|%",
        "≤19.62万元|AT_MOST|19.62|万元",
        "≥95%|AT_LEAST|95|%",
        "≥15个|AT_LEAST|15|个",
        "≥20项|AT_LEAST|20|项",
        "≤10万元|AT_MOST|10|万元",
        "≥90%|AT_LEAST|90|%",
        "≥60项|AT_LEAST|60|项",
        "≥7条|AT_LEAST|7|条",
        "≥14条|AT_LEAST|14|条",
        "≤122万元|AT_MOST|122|万元",
        "3人|NONE|3|人",
        "≥376天|AT_LEAST|376|天",
        "37600元|NONE|37600|元",
        "≥98%|AT_LEAST|98|%",
        "≥200家|AT_LEAST|200|家",
        "≤2小时|AT_MOST|2|小时",
        "≤17.8万元|AT_MOST|17.8|万元",
        "≥5套|AT_LEAST|5|套",
        "≥50个|AT_LEAST|50|个",
        "≥5%|AT_LEAST|5|%",
        "≥15%|AT_LEAST|15|%",
        "≤10%|AT_MOST|10|%",
        "≥30%|AT_LEAST|30|%",
        "12万元|NONE|12|万元",
        "128台|NONE|128|台",
        "≥365天|AT_LEAST|365|天",
        "≤5%|AT_MOST|5|%",
        "≤15分钟|AT_MOST|15|分钟",
        "3天|NONE|3|天",
        "≥10年|AT_LEAST|10|年",
        "1项|NONE|1|项",
        "≤28.7万元|AT_MOST|28.7|万元",
        "≥80.00(%)|AT_LEAST|80.00|%",
        "＝12.00（次）|EQUAL|12.00|次",
        "≥60平方米(㎡)|AT_LEAST|60|平方米(㎡)"
      })
  void every_quantity_of_the_county_document_is_understood(
      String printed, String comparison, String number, String unit) {
    TargetValue value = TargetValue.parse(printed);

    assertThat(value).isInstanceOf(NumberWithUnit.class);
    NumberWithUnit quantity = (NumberWithUnit) value;
    assertThat(quantity.text()).isEqualTo(printed);
    assertThat(quantity.comparison().map(Enum::name).orElse("NONE")).isEqualTo(comparison);
    assertThat(quantity.number()).isEqualTo(Figure.parse(number));
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"150元/月|150元|月", "100元/天|100元|天", "≤50万元/年|≤50万元|年", "≤50.00(万元/年)|≤50.00(万元|年"})
  void every_rate_of_the_county_document_is_understood(
      String printed, String quantity, String per) {
    assertThat(TargetValue.parse(printed))
        .isInstanceOfSatisfying(
            Rate.class,
            rate -> {
              assertThat(rate.text()).isEqualTo(printed);
              assertThat(rate.numerator()).isEqualTo(TargetValue.parse(quantity));
              assertThat(rate.per()).isEqualTo(per);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"优化", "保障", "合格", "及时", "提升", "健全", "合规", "提高", "改善", "合理", "促进", "支持"})
  void every_word_of_quality_of_the_county_document_is_understood(String printed) {
    assertThat(TargetValue.parse(printed))
        .isInstanceOfSatisfying(
            Quality.class,
            quality -> {
              assertThat(quality.text()).isEqualTo(printed);
              assertThat(quality.word()).isEqualTo(printed);
            });
  }

  @Test
  void every_moment_choice_and_clause_of_the_county_document_is_understood() {
    assertThat(TargetValue.parse("6月"))
        .isInstanceOfSatisfying(
            Moment.class,
            moment -> {
              assertThat(moment.year()).isEmpty();
              assertThat(moment.month()).hasValue(6);
              assertThat(moment.isAbout()).isFalse();
            });
    assertThat(TargetValue.parse("2024年1月左右"))
        .isInstanceOfSatisfying(
            Moment.class,
            moment -> {
              assertThat(moment.year()).hasValue(2024);
              assertThat(moment.month()).hasValue(1);
              assertThat(moment.isAbout()).isTrue();
              assertThat(moment.isDeadline()).isFalse();
            });
    assertThat(TargetValue.parse("不满意、基本满意、很满意"))
        .isInstanceOfSatisfying(
            Choice.class,
            choice -> assertThat(choice.options()).containsExactly("不满意", "基本满意", "很满意"));
    assertThat(TargetValue.parse("按相关财务制度及时拨付")).isInstanceOf(Clause.class);
    assertThat(TargetValue.parse("按财务制度执行支付")).isInstanceOf(Clause.class);
    assertThat(TargetValue.parse("")).isInstanceOf(Blank.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥95%|AT_LEAST",
        "≧95%|AT_LEAST",
        ">=95%|AT_LEAST",
        "＞＝95%|AT_LEAST",
        "⩾ 95％|AT_LEAST",
        "不低于95%|AT_LEAST",
        "95%以上|AT_LEAST",
        "95%及以上|AT_LEAST",
        "不少于95%以上|AT_LEAST",
        "≤95%|AT_MOST",
        "≦95%|AT_MOST",
        "<=95%|AT_MOST",
        "＜＝95%|AT_MOST",
        "不超过95%|AT_MOST",
        "95%以内|AT_MOST",
        "95%以下|AT_MOST",
        ">95%|MORE",
        "＞95%|MORE",
        "超过95%|MORE",
        "<95%|LESS",
        "＜95%|LESS",
        "低于95%|LESS",
        "=95%|EQUAL",
        "＝95%|EQUAL",
        "大于等于95%|AT_LEAST",
        "小于等于95%|AT_MOST"
      })
  void signs_and_words_of_comparison_mean_the_same(String printed, ComparisonSign comparison) {
    assertThat(TargetValue.parse(printed))
        .isInstanceOfSatisfying(
            NumberWithUnit.class,
            quantity -> {
              assertThat(quantity.comparison()).contains(comparison);
              assertThat(quantity.number()).isEqualTo(Figure.parse("95"));
              assertThat(quantity.isPercent()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "37600元|3760000",
        "≤19.62万元|19620000",
        "12千元|1200000",
        "1.5亿元|15000000000",
        "1,222.79万元|1222790000",
        "≥-3元|-300"
      })
  void money_is_an_exact_amount(String printed, long fen) {
    assertThat(((NumberWithUnit) TargetValue.parse(printed)).amount()).contains(fen(fen));
  }

  @ParameterizedTest
  @ValueSource(strings = {"109户", "0.001元", "999999999999999999亿元", "95%", "5"})
  void what_is_no_whole_fen_is_a_quantity_without_an_amount(String printed) {
    assertThat(((NumberWithUnit) TargetValue.parse(printed)).amount()).isEmpty();
  }

  @Test
  void printed_decimals_of_a_number_are_kept() {
    assertThat(((NumberWithUnit) TargetValue.parse("≥95.50%")).number().decimals()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100元/人/天", "100元／人·天", "≥ 3次 / 季度", "5%/年"})
  void rates_may_be_per_several_things(String printed) {
    assertThat(TargetValue.parse(printed)).isInstanceOf(Rate.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"显著提升|提升", "持续改善|改善", " 优化 |优化"})
  void words_of_quality_may_be_strengthened(String printed, String word) {
    assertThat(((Quality) TargetValue.parse(printed)).word()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e5元",
        "1E-3",
        "9999999999999999999999元",
        "1,22元",
        "1.2.3元",
        "１２户",
        "5-10天",
        "95%-100%",
        "≥",
        "≥≥95%",
        "≥95%以下",
        "10天左右",
        "100多个",
        "3枚印章免费刻制服务",
        "1/2",
        "150元/",
        "/月",
        "2次/3天",
        "扫描、复印、打印等",
        "、",
        "满意、",
        "按月缴纳水电费，定期维修电梯",
        "制定办事指南并向全社会公开、定期更新"
      })
  void what_the_grammar_does_not_cover_is_a_clause(String printed) {
    assertThat(TargetValue.parse(printed)).isInstanceOf(Clause.class);
    assertThat(TargetValue.parse(printed).text()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u00a0\t\n"})
  void an_empty_cell_is_blank(String printed) {
    assertThat(TargetValue.parse(printed)).isEqualTo(new Blank(printed));
  }

  @Test
  void no_value_can_be_made_of_a_text_of_another_sort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumberWithUnit("优化"))
        .withMessage("target value must be a number with a unit, such as ≥95%: '优化'");
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate("150元"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Moment("≥95%"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Quality("150元"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Choice("满意"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Clause("≥95%"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Blank("无"));
  }

  @Test
  void hostile_text_costs_no_time() {
    String[] hostile = {
      "9".repeat(2_000_000),
      "2024年" + " ".repeat(2_000_000) + "x",
      "、".repeat(2_000_000),
      "/".repeat(79)
    };
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (String text : hostile) {
            assertThat(TargetValue.parse(text)).isInstanceOf(Clause.class);
          }
        });
  }
}
