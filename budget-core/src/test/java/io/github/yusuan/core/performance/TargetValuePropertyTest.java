package io.github.yusuan.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.performance.TargetValue.Choice;
import io.github.yusuan.core.performance.TargetValue.Moment;
import io.github.yusuan.core.performance.TargetValue.NumberWithUnit;
import io.github.yusuan.core.performance.TargetValue.Quality;
import io.github.yusuan.core.performance.TargetValue.Rate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TargetValuePropertyTest {

  @Property(tries = 1000)
  void no_text_is_refused_and_none_is_lost(@ForAll String text) {
    assertThat(TargetValue.parse(text).text()).isEqualTo(text);
  }

  @Property(tries = 2000)
  void no_text_of_the_field_is_refused_and_all_of_it_can_be_asked(@ForAll("pieces") String text) {
    TargetValue value = TargetValue.parse(text);

    assertThat(value.text()).isEqualTo(text);
    assertThat(value).isEqualTo(TargetValue.parse(text));
    assertThat(meaning(value)).isNotEmpty();
  }

  /** Asks a value for all it means. */
  private static String meaning(TargetValue value) {
    if (value instanceof NumberWithUnit quantity) {
      return quantity.comparison() + "" + quantity.number() + quantity.unit() + quantity.amount();
    }
    if (value instanceof Rate rate) {
      return meaning(rate.numerator()) + rate.per();
    }
    if (value instanceof Moment moment) {
      assertThat(moment.year().isPresent() || moment.month().isPresent()).isTrue();
      return moment.toString() + moment.day() + moment.part();
    }
    if (value instanceof Quality quality) {
      return quality.word();
    }
    if (value instanceof Choice choice) {
      assertThat(choice.options()).hasSizeGreaterThan(1);
    }
    return value.toString();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "≥", "<", "=", "不超过", "1", "24", "2024", "19.6", ",", ".", "-", "%", "元", "万元", "户",
            "年", "月", "日", "底", "前", "左右", "以上", "内", "完成", "/", "、", "优化", "显著", "满意", "按", " ",
            "\u3000")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void a_quantity_is_read_back_as_it_was_written(
      @ForAll("comparisons") ComparisonSign comparison, @ForAll("numbers") Figure number) {
    NumberWithUnit read = (NumberWithUnit) TargetValue.parse(comparison.sign() + number + "万元");

    assertThat(read.comparison()).contains(comparison);
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.unit()).isEqualTo("万元");
  }

  @Provide
  Arbitrary<ComparisonSign> comparisons() {
    return Arbitraries.of(ComparisonSign.class);
  }

  @Provide
  Arbitrary<Figure> numbers() {
    return Arbitraries.longs()
        .between(-999_999_999_999_999L, 999_999_999_999_999L)
        .filter(places -> Math.abs(places) > 99)
        .map(places -> Figure.ofLastPlaces(places, 2));
  }
}
