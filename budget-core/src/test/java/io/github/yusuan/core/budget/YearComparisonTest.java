package io.github.yusuan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YearComparisonTest {
  private static final YearComparison COMPARISON =
      SmallBudget.of2024().comparedTo(SmallBudget.of2023());

  @Test
  void a_change_is_exact() {
    YearChange change = COMPARISON.change(Region.ALL);
    assertThat(change.before()).isEqualTo(Renminbi.yuan("1282049.99"));
    assertThat(change.now()).isEqualTo(Renminbi.yuan("1200000.00"));
    assertThat(change.difference()).isEqualTo(Renminbi.yuan("-82049.99"));
    assertThat(change).hasToString("1282049.99 -> 1200000.00");
  }

  @Test
  void a_percentage_is_rounded_once() {
    YearChange change = YearChange.from(30_000).to(29_998);
    assertThat(change.percent(2)).contains(new BigDecimal("-0.01"));
    assertThat(change.percent(3)).contains(new BigDecimal("-0.007"));
    assertThat(YearChange.from(8).to(9).percent(0)).contains(new BigDecimal("13"));
    assertThat(YearChange.from(8).to(7).percent(0)).contains(new BigDecimal("-13"));
    assertThat(YearChange.from(200_000).to(200_009).percent(2)).contains(new BigDecimal("0.00"));
  }

  @Test
  void there_is_no_growth_from_nothing() {
    YearChange fund = COMPARISON.change(Region.of(Source.GOVERNMENT_FUND));
    assertThat(fund.percent(2)).isEmpty();
    assertThat(fund.isNew()).isTrue();
    assertThat(fund.isGone()).isFalse();
    assertThat(fund.difference()).isEqualTo(Renminbi.yuan("13700.01"));
    assertThat(YearChange.from(-5).to(5).percent(2)).isEmpty();
  }

  @Test
  void what_is_gone_fell_by_all_of_it() {
    YearChange gone = YearChange.from(500).to(0);
    assertThat(gone.isGone()).isTrue();
    assertThat(gone.isNew()).isFalse();
    assertThat(gone.percent(2)).contains(new BigDecimal("-100.00"));
  }

  @Test
  void what_is_the_same_is_unchanged() {
    YearChange reception = COMPARISON.change(Region.of(ThreePublic.RECEPTION));
    assertThat(reception.isUnchanged()).isTrue();
    assertThat(reception.percent(2)).contains(new BigDecimal("0.00"));
    YearChange nothing = COMPARISON.change(Region.of(Kind.RESERVE));
    assertThat(nothing.isUnchanged()).isTrue();
    assertThat(nothing.isNew() || nothing.isGone()).isFalse();
    assertThat(nothing.percent(2)).isEmpty();
  }

  @Test
  void every_region_of_either_year_is_compared_in_the_order_of_a_table() {
    assertThat(COMPARISON.changesBy(Set.of(Dimension.FUNCTION)))
        .hasToString(
            "{function 2010301=702049.99 -> 712049.99, function 2010302=500000.00 -> 394250.00, "
                + "function 2080505=80000.00 -> 80000.00, function 2120899=0.00 -> 13700.01}");
    assertThat(
            SmallBudget.of2024()
                .comparedTo(SmallBudget.of2023().with(training2023()))
                .changesBy(EnumSet.of(Dimension.UNIT, Dimension.PROJECT)))
        .containsEntry(Region.of(SmallBudget.TRAINING), YearChange.from(100).to(4_000_000))
        .containsEntry(Region.of(SmallBudget.PLATFORM), YearChange.from(50_000_000).to(36_795_001));
  }

  private static BudgetLine training2023() {
    return SmallBudget.training("1.00");
  }

  @Test
  void only_consecutive_years_are_compared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallBudget.of2023().comparedTo(SmallBudget.of2024()))
        .withMessage("last year must be 2022: 2024");
  }

  @Test
  void changes_are_equal_by_value() {
    assertThat(YearChange.from(1).to(2))
        .isEqualTo(YearChange.from(1).to(2))
        .hasSameHashCodeAs(YearChange.from(1).to(2))
        .isNotEqualTo(YearChange.from(2).to(1));
    assertThat(COMPARISON).hasToString("某区数据局 2023 (5 lines) -> 某区数据局 2024 (8 lines)");
    assertThat(COMPARISON.change(Region.of(FunctionalCode.of("20103"))).isNew()).isFalse();
  }
}
