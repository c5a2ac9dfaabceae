package io.github.yusuan.core.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
  private static final Label HELD = Label.zh("现有车辆").en("vehicles held");
  private static final Sentence BY_USE =
      Sentence.of("vehicles-by-use")
          .zh("{which}{actual}辆，各用途之和{sum}辆[（{uses}）]")
          .en("{actual} {which}, {sum} of all uses together[ ({uses})]");
  private static final Sentence ROWS =
      Sentence.of("rows").zh("{count}行").en("{count} {count|row|rows}");

  @Test
  void a_sentence_is_filled_in_both_languages() {
    Message message = BY_USE.with("which", HELD).with("actual", 8).with("sum", 7);

    assertThat(message.in(Language.CHINESE)).isEqualTo("现有车辆8辆，各用途之和7辆");
    assertThat(message.in(Language.ENGLISH)).isEqualTo("8 vehicles held, 7 of all uses together");
  }

  @Test
  void brackets_stand_where_their_values_say_something() {
    Message message = BY_USE.with("which", HELD).with("actual", 8).with("sum", 7);
    Series uses = Series.ofTexts(List.of("机要通信用车3辆", "应急保障用车4辆"));

    assertThat(message.with("uses", uses).in(Language.CHINESE))
        .isEqualTo("现有车辆8辆，各用途之和7辆（机要通信用车3辆、应急保障用车4辆）");
    assertThat(message.with("uses", uses).in(Language.ENGLISH)).endsWith(" (机要通信用车3辆, 应急保障用车4辆)");
    assertThat(message.with("uses", Series.of(List.of())).in(Language.ENGLISH))
        .isEqualTo(message.in(Language.ENGLISH));
  }

  @Test
  void english_words_inflect_by_number() {
    assertThat(ROWS.with("count", 1).in(Language.ENGLISH)).isEqualTo("1 row");
    assertThat(ROWS.with("count", 0).in(Language.ENGLISH)).isEqualTo("0 rows");
    assertThat(ROWS.with("count", 2).in(Language.ENGLISH)).isEqualTo("2 rows");
    assertThat(ROWS.with("count", 1).in(Language.CHINESE)).isEqualTo("1行");
  }

  @Test
  void words_inflect_by_the_length_of_a_series() {
    Sentence sentence = Sentence.of("codes").zh("科目{codes}").en("{codes|code|codes} {codes}");

    assertThat(sentence.with("codes", Series.ofTexts(List.of("201"))).in(Language.ENGLISH))
        .isEqualTo("code 201");
    assertThat(sentence.with("codes", Series.ofTexts(List.of("201", "208"))).in(Language.ENGLISH))
        .isEqualTo("codes 201, 208");
  }

  @Test
  void what_words_depend_on_must_be_a_number() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROWS.with("count", "一"))
        .withMessageContaining("'count'")
        .withMessageContaining("must be a number or a series");
  }

  @Test
  void a_value_that_the_sentence_has_not_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ROWS.with("rows", 1))
        .withMessage("sentence rows has no value 'rows'; it has [count]");
  }

  @Test
  void a_value_that_is_missing_is_refused_by_name() {
    Message unfilled = BY_USE.with("which", HELD).with("actual", 8);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> unfilled.in(Language.CHINESE))
        .withMessage("sentence vehicles-by-use lacks its value 'sum'");
  }

  @Test
  void both_languages_name_the_same_values() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of("one").zh("{a}与{b}").en("{a}"))
        .withMessageContaining("the same values in both languages");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of("one").zh("{a}[{b}]").en("{a} {b}"))
        .withMessageContaining("the same values in both languages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}",
        "}",
        "[",
        "]",
        "[a]",
        "{a|b}",
        "{a|b|c|d}",
        "{a b}",
        "[{a}[{b}]]"
      })
  void malformed_texts_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of("one").zh(text))
        .withMessageContaining("'" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a_b", "a--b", "-a", "a-"})
  void malformed_keys_are_refused(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of(key))
        .withMessageContaining("lower-case words");
  }

  @Test
  void values_are_data_in_the_order_of_the_chinese_text() {
    Message message = BY_USE.with("sum", 7).with("actual", 8).with("which", HELD);

    assertThat(message.values())
        .containsExactly(
            java.util.Map.entry("which", HELD),
            java.util.Map.entry("actual", new Numeral(8)),
            java.util.Map.entry("sum", new Numeral(7)));
  }

  @Test
  void equal_sentences_with_equal_values_are_equal() {
    assertThat(ROWS.with("count", 2)).isEqualTo(ROWS.with("count", 2));
    assertThat(ROWS.with("count", 2)).hasSameHashCodeAs(ROWS.with("count", 2));
    assertThat(ROWS.with("count", 2)).isNotEqualTo(ROWS.with("count", 3));
  }

  @Test
  void messages_may_be_values_of_messages() {
    Sentence outer = Sentence.of("outer").zh("共{rows}").en("{rows} in all");

    assertThat(outer.with("rows", ROWS.with("count", 1)).in(Language.ENGLISH))
        .isEqualTo("1 row in all");
  }
}
