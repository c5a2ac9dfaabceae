package io.github.yusuan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES = List.of("SUM-UNIT", "SUM-KIND", "SUM", "TEXT", "YEAR");

  @ParameterizedTest
  @CsvSource({
    "SUM-UNITS, SUM-UNIT",
    "SUM-UNT, SUM-UNIT",
    "SUM-UNOT, SUM-UNIT",
    "sum-unit, SUM-UNIT",
    "sum_kind, SUM-KIND",
    "TXT, TEXT",
    "TEXTS, TEXT",
    "TEXTXX, TEXT",
  })
  void one_slip_in_three_letters_is_still_the_name_that_was_meant(String typed, String meant) {

    assertThat(Nearest.of(typed, NAMES)).isEqualTo("; did you mean '" + meant + "'?");
  }

  @ParameterizedTest
  @CsvSource({"SUMXYZ", "SUMXY", "PROCUREMENT", "UNIT-SUM-OTHER", "规则", "X"})
  void no_name_is_suggested_that_is_far(String typed) {
    assertThat(Nearest.of(typed, NAMES)).isEmpty();
  }

  @Test
  void of_names_equally_near_the_first_in_order_is_suggested_however_they_come() {
    assertThat(Nearest.of("CAT", List.of("CAR", "BAT", "CAB"))).isEqualTo("; did you mean 'BAT'?");
    assertThat(Nearest.of("CAT", List.of("CAB", "BAT", "CAR"))).isEqualTo("; did you mean 'BAT'?");
  }

  @Test
  void the_nearer_name_is_suggested_before_the_first() {
    assertThat(Nearest.of("SUM-KINDS", List.of("SUM-BINDX", "SUM-KIND")))
        .isEqualTo("; did you mean 'SUM-KIND'?");
  }

  @Test
  void a_name_of_up_to_sixty_four_letters_is_looked_for_and_no_longer_one() {
    String longest = "A".repeat(64);

    assertThat(Nearest.of(longest, List.of(longest + "A"))).contains(longest);
    assertThat(Nearest.of(longest + "A", List.of(longest))).isEmpty();
  }

  @Test
  void a_name_that_is_known_needs_no_other() {
    assertThat(Nearest.of("SUM-UNIT", NAMES)).isEmpty();
  }

  @Test
  void among_no_names_there_is_none() {
    assertThat(Nearest.of("SUM", List.of())).isEmpty();
    assertThat(Nearest.of("", List.of("SUM"))).isEmpty();
  }

  @Property(tries = 200)
  void a_name_without_one_letter_finds_itself_again(
      @ForAll @AlphaChars @StringLength(min = 3, max = 20) String name) {
    assertThat(Nearest.of(name.substring(1), List.of(name)))
        .isEqualTo("; did you mean '" + name + "'?");
  }

  @Property(tries = 200)
  void the_order_of_names_does_not_matter(
      @ForAll @AlphaChars @StringLength(min = 1, max = 6) String typed,
      @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 6) String> names) {
    List<String> reversed = new ArrayList<>(names);
    Collections.reverse(reversed);

    assertThat(Nearest.of(typed, reversed)).isEqualTo(Nearest.of(typed, names));
  }
}
