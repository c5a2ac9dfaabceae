package io.github.yusuan.rules.performance;

import static io.github.yusuan.rules.performance.Printed.indicator;
import static io.github.yusuan.rules.performance.Printed.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.performance.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {

  private static Products of(String price, String... numbers) {
    List<Indicator> indicators = new ArrayList<>();
    for (String number : numbers) {
      indicators.add(indicator("quantity", "数" + indicators.size(), number));
    }
    indicators.add(indicator("cost", "服务费", price));
    return Products.of(sheet(indicators.toArray(Indicator[]::new)));
  }

  private static Optional<String> equal(Products products, long yuan) {
    return products.equal(yuan * 100);
  }

  @ParameterizedTest
  @CsvSource({
    "150元/月, 8户, 14400, 8户 × 150元/月 × 12",
    "150元/个月, 8户, 14400, 8户 × 150元/个月 × 12",
    "150元/季, 8户, 4800, 8户 × 150元/季 × 4",
    "150元/季度, 8户, 4800, 8户 × 150元/季度 × 4",
    "150元/年, 8户, 1200, 8户 × 150元/年",
    "150元/户, 8户, 1200, 8户 × 150元/户",
    "150元/家, 8户, 1200, 8户 × 150元/家",
    "150元/人, 8名, 1200, 8名 × 150元/人",
    "150元/日, 8天, 1200, 8天 × 150元/日",
    "1.5万元/人, 8人, 120000, 8人 × 1.5万元/人"
  })
  void a_price_is_multiplied_by_what_it_is_per(
      String price, String number, long yuan, String product) {
    assertThat(equal(of(price, number), yuan)).contains(product);
    assertThat(equal(of(price, number), yuan + 1)).isEmpty();
  }

  @Test
  void months_that_are_stated_stand_for_the_year() {
    assertThat(equal(of("150元/月", "8户", "5个月"), 6000)).contains("8户 × 5个月 × 150元/月");
    assertThat(equal(of("150元/月", "8户", "5个月"), 14400)).contains("8户 × 150元/月 × 12");
  }

  @Test
  void a_year_s_worth_needs_no_other_number() {
    assertThat(equal(of("150元/月"), 1800)).contains("150元/月 × 12");
    assertThat(of("150元/月").arePossible()).isTrue();
    assertThat(of("150元/年").arePossible()).isFalse();
  }

  @Test
  void a_price_alone_is_no_product() {
    assertThat(equal(of("150元/年", "8户"), 150)).isEmpty();
    assertThat(of("150元/户").arePossible()).isFalse();
  }

  @Test
  void at_most_two_other_numbers_are_multiplied() {
    Products products = of("10元/人", "2人", "3次", "5场", "7期");

    assertThat(equal(products, 60)).contains("2人 × 3次 × 10元/人");
    assertThat(equal(products, 300)).contains("2人 × 3次 × 5场 × 10元/人");
    assertThat(equal(products, 2100)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"95%", "8万元", "8", "1户"})
  void percentages_money_bare_numbers_and_ones_are_no_factors(String number) {
    assertThat(of("150元/户", number).arePossible()).isFalse();
  }

  @Test
  void a_thirteenth_number_is_too_many() {
    String[] numbers = new String[13];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = (at + 101) + "次";
    }
    numbers[11] = "2人";
    numbers[12] = "3人";
    Products products = of("10元/人", numbers);

    assertThat(equal(products, 20)).contains("2人 × 10元/人");
    assertThat(equal(products, 30)).isEmpty();
  }

  @Property(tries = 200)
  void what_is_found_is_the_product_itself(
      @ForAll @IntRange(min = 2, max = 500) int people,
      @ForAll @IntRange(min = 2, max = 50) int days,
      @ForAll @IntRange(min = 1, max = 5000) int price) {
    Products products = of(price + "元/人/天", people + "人", days + "天");
    long yuan = (long) people * days * price;

    assertThat(equal(products, yuan)).contains(people + "人 × " + days + "天 × " + price + "元/人/天");
    assertThat(products.equal(yuan * 100 + 1)).isEmpty();
  }
}
