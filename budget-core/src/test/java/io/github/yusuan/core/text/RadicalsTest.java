package io.github.yusuan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RadicalsTest {
  @Test
  void radicals_are_read_as_the_characters_that_they_are_printed_for() {
    assertThat(Radicals.asCharacters("项⽬⽀出⻚⻋⻓⺠⻢")).isEqualTo("项目支出页车长民马");
  }

  @Test
  void a_radical_is_the_character_that_is_printed_in_china() {
    assertThat(Radicals.asCharacters("⼾⾭")).isEqualTo("户青");
  }

  @Test
  void a_compatibility_ideograph_is_its_character() {
    assertThat(Radicals.asCharacters("\uF9B4\uF97E")).isEqualTo("領量");
  }

  @Test
  void what_is_no_radical_stays_as_it_is() {
    assertThat(Radicals.asCharacters("合计１，２３４．００（①）")).isEqualTo("合计１，２３４．００（①）");
  }
}
