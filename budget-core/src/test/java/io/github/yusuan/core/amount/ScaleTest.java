package io.github.yusuan.core.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.label.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({
    "元, yuan, 100",
    "千元, thousand yuan, 100000",
    "万元, ten thousand yuan, 1000000",
    "亿元, hundred million yuan, 10000000000"
  })
  void a_scale_is_read_from_its_symbol_and_knows_its_fen(String symbol, String english, long fen) {
    Scale scale = Scale.parse(symbol);

    assertThat(scale.symbol()).isEqualTo(symbol);
    assertThat(scale.label().in(Language.CHINESE)).isEqualTo(symbol);
    assertThat(scale.label().in(Language.ENGLISH)).isEqualTo(english);
    assertThat(scale.withDecimals(0).fen(Figure.parse("1"))).isEqualTo(fen);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "万", "万元 ", "百万元", "yuan", "TEN_THOUSAND_YUAN", "角"})
  void another_unit_is_refused_by_name(String symbol) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.parse(symbol))
        .withMessage("unit must be 元, 千元, 万元 or 亿元: '" + symbol + "'");
  }

  @ParameterizedTest
  @EnumSource
  void every_scale_prints_down_to_one_fen(Scale scale) {
    ReportingUnit finest = scale.withDecimals(scale.fenDigits());

    assertThat(finest.print(1, Rounding.HALF_UP).lastPlaces()).isEqualTo(1);
  }

  @Test
  void no_scale_prints_less_than_one_fen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.YUAN.withDecimals(3))
        .withMessage("元 must have 0 to 2 decimals (one last place is at least one 分): 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.THOUSAND_YUAN.withDecimals(6))
        .withMessage("千元 must have 0 to 5 decimals (one last place is at least one 分): 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.TEN_THOUSAND_YUAN.withDecimals(7))
        .withMessage("万元 must have 0 to 6 decimals (one last place is at least one 分): 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.HUNDRED_MILLION_YUAN.withDecimals(11))
        .withMessage("亿元 must have 0 to 10 decimals (one last place is at least one 分): 11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.YUAN.withDecimals(-1))
        .withMessage("元 must have 0 to 2 decimals (one last place is at least one 分): -1");
  }
}
