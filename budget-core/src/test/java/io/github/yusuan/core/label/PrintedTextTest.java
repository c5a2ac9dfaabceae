package io.github.yusuan.core.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {

  @ParameterizedTest
  @CsvSource({
    "'收　入', 收入",
    "' 收入 ', 收入",
    "'收\u00a0入', 收入",
    "'收\t入\n', 收入",
    "２０２４年, 2024年",
    "（合计）, (合计)",
    "ＡＢｃ, ABc",
    "'', ''"
  })
  void blanks_and_width_make_no_difference(String printed, String same) {
    assertThat(PrintedText.of(printed))
        .isEqualTo(PrintedText.of(same))
        .hasSameHashCodeAs(PrintedText.of(same))
        .hasToString(same);
  }

  @ParameterizedTest
  @CsvSource({"收入, 支出", "收入, 收入总计", "ABC, abc", "一、收入, 收入", "'', 收入"})
  void other_characters_do(String one, String other) {
    assertThat(PrintedText.of(one)).isNotEqualTo(PrintedText.of(other));
  }

  @Test
  void the_one_that_is_printed_so_is_found() {
    List<Label> labels = List.of(Label.zh("收 入").en("revenue"), Label.zh("支出").en("expenditure"));

    assertThat(PrintedText.of("收　入").among(labels, label -> label.in(Language.CHINESE)))
        .contains(labels.get(0));
    assertThat(PrintedText.of("结余").among(labels, label -> label.in(Language.CHINESE))).isEmpty();
  }

  @Test
  void two_that_are_printed_so_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrintedText.of("收 入").among(List.of("收入", "收　入"), text -> text))
        .withMessage("several are printed '收入': [收入, 收　入]");
  }

  @Property(tries = 200)
  void what_is_left_has_no_blanks_and_blanks_around_change_nothing(
      @ForAll @StringLength(max = 20) String text) {
    String solid = PrintedText.of(text).toString();

    assertThat(solid.chars()).noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    assertThat(PrintedText.of(" " + text + "　")).isEqualTo(PrintedText.of(text));
  }
}
