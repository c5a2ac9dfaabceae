package io.github.yusuan.rules.code;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.catalog.Validity;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YearsInForceTest {

  static Stream<Arguments> spans() {
    Validity since = Validity.ALWAYS.since(Year.of(2018));
    return Stream.of(
        Arguments.of(Validity.ALWAYS, "各年", "in all years"),
        Arguments.of(since, "2018年及以后", "since 2018"),
        Arguments.of(Validity.ALWAYS.until(Year.of(2023)), "2023年及以前", "until 2023"),
        Arguments.of(since.until(Year.of(2018)), "2018年", "in 2018"),
        Arguments.of(since.until(Year.of(2019)), "2018年至2019年", "from 2018 to 2019"));
  }

  @ParameterizedTest
  @MethodSource("spans")
  void years_are_worded_in_both_languages(Validity validity, String chinese, String english) {
    assertThat(YearsInForce.of(validity).in(CHINESE)).isEqualTo(chinese);
    assertThat(YearsInForce.of(validity).in(ENGLISH)).isEqualTo(english);
  }
}
