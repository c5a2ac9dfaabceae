package io.github.yusuan.core.label;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
  private static final Sentence PLAIN = Sentence.of("plain").zh("无数据").en("no data");
  private static final Sentence PAIR =
      Sentence.of("pair").zh("{a}与{b}[，相差{c}]").en("{b} and {a}[, difference {c}]");

  @Test
  void a_sentence_without_values_is_complete() {
    assertThat(PLAIN.toMessage().in(CHINESE)).isEqualTo("无数据");
    assertThat(PLAIN.toMessage().in(ENGLISH)).isEqualTo("no data");
    assertThat(PLAIN.toMessage().values()).isEmpty();
  }

  @Test
  void each_language_has_its_own_order_of_values() {
    Message message = PAIR.with("a", "甲").with("b", "乙");

    assertThat(message.in(CHINESE)).isEqualTo("甲与乙");
    assertThat(message.in(ENGLISH)).isEqualTo("乙 and 甲");
    assertThat(message).hasToString("甲与乙");
  }

  @Test
  void a_value_given_twice_is_the_later() {
    Message message = PAIR.with("a", "甲").with("b", "乙").with("a", "丙");

    assertThat(message.in(CHINESE)).isEqualTo("丙与乙");
  }

  @Test
  void filling_in_makes_a_copy() {
    Message message = PAIR.with("a", "甲").with("b", "乙");
    message.with("c", "1");

    assertThat(message.in(CHINESE)).isEqualTo("甲与乙");
    assertThat(message.values()).containsOnlyKeys("a", "b");
  }

  @Test
  void values_cannot_be_changed_from_outside() {
    Message message = PAIR.with("a", "甲").with("b", "乙");

    assertThatThrownBy(() -> message.values().put("c", new Numeral(1)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void what_may_be_left_out_is_left_out_where_it_says_nothing() {
    Message message = PAIR.with("a", "甲").with("b", "乙");

    assertThat(message.with("c", "").in(CHINESE)).isEqualTo("甲与乙");
    assertThat(message.with("c", 0).in(CHINESE)).isEqualTo("甲与乙，相差0");
  }

  @Test
  void a_text_of_a_document_is_shown_on_one_line_and_cut() {
    Message message = PAIR.with("a", "甲\u202e\n").with("b", "乙".repeat(201));

    assertThat(message.in(CHINESE))
        .isEqualTo("甲<U+202E><U+000A>与" + "乙".repeat(Visible.LONGEST) + "…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b"})
  void a_missing_value_is_refused_by_name_in_either_language(String missing) {
    Message message = PAIR.with(missing.equals("a") ? "b" : "a", "甲");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> message.in(ENGLISH))
        .withMessage("sentence pair lacks its value '" + missing + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(message::message)
        .withMessage("sentence pair lacks its value '" + missing + "'");
  }

  @Test
  void a_complete_message_is_its_own() {
    Message message = PAIR.with("a", "甲").with("b", "乙");

    assertThat(message.message()).isSameAs(message);
    assertThat(message.sentence()).isSameAs(PAIR);
  }

  @Test
  void messages_are_equal_by_sentence_and_values_however_they_were_filled() {
    Message message = PAIR.with("a", "甲").with("b", "乙");

    assertThat(message)
        .isEqualTo(PAIR.with("b", "乙").with("a", "甲"))
        .hasSameHashCodeAs(PAIR.with("b", "乙").with("a", "甲"))
        .isNotEqualTo(PAIR.with("a", "乙").with("b", "甲"))
        .isNotEqualTo(message.with("c", "1"))
        .isNotEqualTo(PLAIN.toMessage());
  }

  @Test
  void a_message_survives_serialization() throws IOException, ClassNotFoundException {
    Message message =
        PAIR.with("a", Label.zh("甲").en("one")).with("b", 2).with("c", Series.of(List.of()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(message);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(message).hasToString("甲与2");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 有0张表, there are 0 tables",
    "1, 有1张表, there is 1 table",
    "2, 有2张表, there are 2 tables",
    "-1, 有-1张表, there are -1 tables"
  })
  void only_one_is_singular(long count, String chinese, String english) {
    Sentence sentence =
        Sentence.of("tables")
            .zh("有{tables}张表")
            .en("there {tables|is|are} {tables} {tables|table|tables}");

    assertThat(sentence.with("tables", count).in(CHINESE)).isEqualTo(chinese);
    assertThat(sentence.with("tables", count).in(ENGLISH)).isEqualTo(english);
  }

  @Test
  void a_label_cannot_be_counted() {
    Sentence sentence = Sentence.of("some").zh("{some}").en("[{some|one|many}]{some}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> sentence.with("some", Label.zh("甲").en("one")))
        .withMessage(
            "value 'some' of '[{some|one|many}]{some}' must be a number or a series: 甲 (one)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{a;a sentence has '{' without '}': '{a'",
        "[{a};a sentence has '[' without ']': '[{a}'",
        "a];a sentence has ']' that closes nothing: 'a]'",
        "a};a sentence has '}' that closes nothing: 'a}'",
        "[a];a sentence must name a value in square brackets: '[a]'",
        "[{a}[{b}]];a sentence must not have brackets in brackets: '[{a}[{b}]]'",
        "{A};a sentence has a gap that is neither {name} nor {name|singular|plural}: '{A}'",
        "{a|b};a sentence has a gap that is neither {name} nor {name|singular|plural}: '{a|b}'",
        "' ';a sentence must say something: ' '"
      })
  void a_malformed_text_is_refused_with_the_reason(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of("one").zh(text))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of("one").zh("甲").en(text))
        .withMessage(message);
  }

  @Test
  void languages_that_name_other_values_are_refused_with_both_texts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sentence.of("one").zh("{a}与{b}").en("{a}"))
        .withMessage(
            "a sentence must name the same values in both languages: '{a}与{b}' has [a, b],"
                + " '{a}' has [a]");
  }

  @Test
  void sentences_are_equal_by_key_and_texts() {
    assertThat(PLAIN)
        .isEqualTo(Sentence.of("plain").zh("无数据").en("no data"))
        .hasSameHashCodeAs(Sentence.of("plain").zh("无数据").en("no data"))
        .isNotEqualTo(Sentence.of("other").zh("无数据").en("no data"))
        .isNotEqualTo(Sentence.of("plain").zh("无").en("no data"))
        .isNotEqualTo(Sentence.of("plain").zh("无数据").en("none"))
        .hasToString("plain: 无数据 / no data");
    assertThat(PAIR.pattern(ENGLISH)).isEqualTo("{b} and {a}[, difference {c}]");
    assertThat(PAIR.names()).containsExactly("a", "b", "c");
    assertThat(PAIR.key()).isEqualTo("pair");
  }
}
