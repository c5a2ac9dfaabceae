package io.github.yusuan.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValidityTest {
  @Test
  void validity_prints_its_years() {
    assertThat(Validity.ALWAYS).hasToString("always");
    assertThat(Validity.ALWAYS.since(Year.of(2019))).hasToString("since 2019");
    assertThat(Validity.ALWAYS.until(Year.of(2018))).hasToString("until 2018");
    assertThat(between(2019, 2023)).hasToString("2019 to 2023");
    assertThat(between(2022, 2022)).hasToString("in 2022");
  }

  @Test
  void the_first_and_last_year_are_in_force() {
    Validity validity = between(2019, 2023);
    assertThat(validity.first()).contains(Year.of(2019));
    assertThat(validity.last()).contains(Year.of(2023));
    assertThat(validity.contains(Year.of(2018))).isFalse();
    assertThat(validity.contains(Year.of(2019))).isTrue();
    assertThat(validity.contains(Year.of(2023))).isTrue();
    assertThat(validity.contains(Year.of(2024))).isFalse();
    assertThat(Validity.ALWAYS.first()).isEmpty();
    assertThat(Validity.ALWAYS.last()).isEmpty();
  }

  @Test
  void the_first_year_is_not_after_the_last() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(2020, 2019))
        .withMessage("the first year in force must not be after the last: 2020 to 2019");
  }

  @Property
  void what_is_left_without_other_years_is_exactly_the_rest(
      @ForAll @IntRange(min = 1, max = 12) int a,
      @ForAll @IntRange(min = 0, max = 11) int b,
      @ForAll @IntRange(min = 1, max = 12) int c,
      @ForAll @IntRange(min = 0, max = 11) int d,
      @ForAll @IntRange(min = 0, max = 24) int at) {
    Validity mine = between(a, a + b);
    Validity other = between(c, c + d);
    Year year = Year.of(at);
    boolean left = mine.without(other).stream().anyMatch(rest -> rest.contains(year));
    assertThat(left).isEqualTo(mine.contains(year) && !other.contains(year));
    assertThat(mine.overlaps(other)).isEqualTo(other.overlaps(mine));
  }

  private static Validity between(int first, int last) {
    return Validity.ALWAYS.since(Year.of(first)).until(Year.of(last));
  }
}
