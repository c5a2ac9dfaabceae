package io.github.yusuan.core.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class RenminbiTest {

  @Test
  void an_amount_is_written_in_yuan_wan_or_fen() {
    MonetaryAmount amount = Renminbi.yuan("553,891.68");

    assertThat(amount)
        .isEqualTo(Money.of(new BigDecimal("553891.68"), "CNY"))
        .isEqualTo(Renminbi.wan("55.389168"))
        .isEqualTo(Renminbi.fen(55_389_168));
    assertThat(Renminbi.wan("-80.00")).isEqualTo(Renminbi.yuan("-800000"));
  }

  @Test
  void an_amount_is_read_back_exactly() {
    MonetaryAmount amount = Renminbi.yuan("553891.68");

    assertThat(Renminbi.fen(amount)).isEqualTo(55_389_168);
    assertThat(Renminbi.yuan(amount)).isEqualTo(new BigDecimal("553891.68"));
    assertThat(Renminbi.wan(amount)).isEqualTo(new BigDecimal("55.389168"));
    assertThat(Renminbi.wan(Renminbi.wan("80"))).isEqualTo(new BigDecimal("80.000000"));
    assertThat(Renminbi.yuan(Renminbi.fen(-1))).isEqualTo(new BigDecimal("-0.01"));
  }

  @Test
  void any_implementation_of_an_amount_is_read() {
    assertThat(Renminbi.fen(FastMoney.of(new BigDecimal("12.34"), "CNY"))).isEqualTo(1234);
    assertThat(Renminbi.fen(Money.of(new BigDecimal("12.34000"), "CNY"))).isEqualTo(1234);
  }

  @Test
  void another_currency_is_refused() {
    MonetaryAmount dollars = Money.of(1, "USD");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renminbi.fen(dollars))
        .withMessage("an amount must be in CNY: " + dollars)
        .withMessageContaining("USD");
    assertThatIllegalArgumentException().isThrownBy(() -> Renminbi.yuan(dollars));
    assertThatIllegalArgumentException().isThrownBy(() -> Renminbi.wan(dollars));
  }

  @Test
  void a_fraction_of_a_fen_is_refused() {
    MonetaryAmount half = Money.of(new BigDecimal("0.005"), "CNY");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renminbi.fen(half))
        .withMessage("an amount must be whole 分 that fit 64 bits: " + half);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renminbi.yuan("0.001"))
        .withMessage("an amount must be whole 分: 0.001元");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renminbi.wan("0.0000001"))
        .withMessage("an amount must be whole 分: 0.0000001万元");
  }

  @Test
  void an_amount_that_is_too_great_is_refused() {
    MonetaryAmount huge = Money.of(new BigDecimal("1E+30"), "CNY");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renminbi.fen(huge))
        .withMessageStartingWith("an amount must be whole 分 that fit 64 bits: CNY 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renminbi.yuan("100000000000001"))
        .withMessage("an amount must not exceed 10^16 分: 100000000000001元");
  }

  @Test
  void what_is_no_number_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renminbi.wan("８０"))
        .withMessageEndingWith(": '８０'");
  }

  @Property(tries = 500)
  void fen_go_in_and_out_unchanged(@ForAll long fen) {
    assertThat(Renminbi.fen(Renminbi.fen(fen))).isEqualTo(fen);
    assertThat(Renminbi.yuan(Renminbi.fen(fen))).isEqualTo(BigDecimal.valueOf(fen, 2));
  }
}
