package io.github.yusuan.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.performance.TargetValue.Moment;
import io.github.yusuan.core.performance.TargetValue.NumberWithUnit;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetMomentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "12月底前|-|12|-|底|false|true", "2024年1月15日|2024|1|15|-|false|false",
        "2024年12月31日前完成|2024|12|31|-|false|true", "2024年|2024|-|-|-|false|false",
        "2024年底|2024|-|-|底|false|false", "6月上旬|-|6|-|上旬|false|false",
        "2024年 6月份|2024|6|-|-|false|false", "3月前后|-|3|-|-|true|false",
        "2024年2月29日|2024|2|29|-|false|false", "2月29日|-|2|29|-|false|false"
      })
  void times_by_the_calendar_are_taken_apart(
      String printed,
      Integer year,
      Integer month,
      Integer day,
      String part,
      boolean about,
      boolean deadline) {
    assertThat(TargetValue.parse(printed))
        .isInstanceOfSatisfying(
            Moment.class,
            moment -> {
              assertThat(moment.year()).isEqualTo(optional(year));
              assertThat(moment.month()).isEqualTo(optional(month));
              assertThat(moment.day()).isEqualTo(optional(day));
              assertThat(moment.part().orElse(null)).isEqualTo(part);
              assertThat(moment.isAbout()).isEqualTo(about);
              assertThat(moment.isDeadline()).isEqualTo(deadline);
            });
  }

  private static OptionalInt optional(Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年13月", "2023年2月29日", "6月32日", "2024年0月", "年底前", "月"})
  void what_is_on_no_calendar_is_no_moment(String printed) {
    assertThat(TargetValue.parse(printed)).isNotInstanceOf(Moment.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6个月", "13月", "10年", "≤6月", "99年"})
  void a_length_of_time_is_a_quantity_and_no_moment(String printed) {
    assertThat(TargetValue.parse(printed)).isInstanceOf(NumberWithUnit.class);
  }
}
