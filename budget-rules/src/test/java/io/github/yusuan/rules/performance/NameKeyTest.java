package io.github.yusuan.rules.performance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "供 暖|供暖",
        "供　暖|供暖",
        "供\u00a0暖|供暖",
        "２０２４供暖|2024供暖",
        "供暖（一期）|供暖(一期)",
        "供暖（一期）|供暖一期",
        "“供暖”工程|供暖工程",
        "《供暖》|供暖",
        "供暖-一期|供暖一期",
        "供暖、供水|供暖供水"
      })
  void width_spaces_brackets_and_quotes_make_no_other_name(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"供暖, 供水", "供暖一期, 供暖二期", "供暖, 供暖费", "2023供暖, 2024供暖", "A, a"})
  void any_other_character_does(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"()", "、", "——"})
  void a_name_of_nothing_but_marks_is_itself(String name) {
    assertThat(NameKey.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"' ≥ 8 户 ', ≥8户", "１００％, 100%", "（一）, (一)", "'', ''"})
  void a_solid_text_keeps_its_marks(String printed, String solid) {
    assertThat(NameKey.solid(printed)).isEqualTo(solid);
  }

  @Property(tries = 200)
  void a_key_is_its_own_key(
      @ForAll @StringLength(min = 1, max = 12) @Chars({'供', '暖', '（', ')', ' ', '　', 'Ａ', 'a', '-'})
          String name) {
    String key = NameKey.of(name);

    assertThat(NameKey.of(key)).isEqualTo(key);
  }

  @Property(tries = 200)
  void spaces_anywhere_change_nothing(
      @ForAll @StringLength(min = 1, max = 8) @Chars({'供', '暖', '（', '1'}) String name,
      @ForAll("positions") int at) {
    int cut = Math.min(at, name.length());
    String spaced = name.substring(0, cut) + " 　" + name.substring(cut);

    assertThat(NameKey.solid(spaced)).isEqualTo(NameKey.solid(name));
  }

  @Provide
  Arbitrary<Integer> positions() {
    return Arbitraries.integers().between(0, 8);
  }
}
