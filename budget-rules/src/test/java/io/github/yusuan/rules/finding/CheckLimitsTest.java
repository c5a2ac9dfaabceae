package io.github.yusuan.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckLimitsTest {

  @ParameterizedTest
  @CsvSource({
    "FINDINGS, 1000",
    "STEPS, 50000000",
    "TABLES, 1000",
    "TABLES_OF_A_FORM, 20",
    "LINES, 200000",
    "TARGETS, 10000",
    "NAME_LENGTH, 1000",
    "INDICATORS, 100000",
    "TEXT, 1000000",
    "SECTIONS, 1000",
    "SECTIONS_OF_AN_ID, 100",
    "CLAIMS, 10000",
  })
  void every_limit_is_as_the_documentation_says(CheckLimit limit, long standard) {
    assertThat(limit.standard()).isEqualTo(standard);
    assertThat(CheckLimits.STANDARD.of(limit)).isEqualTo(standard);
  }

  @ParameterizedTest
  @EnumSource
  void a_limit_that_is_changed_changes_no_other_and_not_the_standard(CheckLimit limit) {
    CheckLimits changed = CheckLimits.STANDARD.with(limit, 7);

    assertThat(changed.of(limit)).isEqualTo(7);
    assertThat(CheckLimits.STANDARD.of(limit)).isEqualTo(limit.standard());
    for (CheckLimit other : CheckLimit.values()) {
      if (other != limit) {
        assertThat(changed.of(other)).isEqualTo(other.standard());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void a_limit_of_nothing_is_refused_by_name(long most) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CheckLimits.STANDARD.with(CheckLimit.LINES, most))
        .withMessage("a limit must be at least 1: LINES " + most);
  }

  @Test
  void the_smallest_limit_is_one_and_the_greatest_is_any_number() {
    assertThat(CheckLimits.STANDARD.with(CheckLimit.LINES, 1).of(CheckLimit.LINES)).isEqualTo(1);
    assertThat(CheckLimits.STANDARD.with(CheckLimit.LINES, Long.MAX_VALUE).of(CheckLimit.LINES))
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void limits_are_equal_if_each_is_however_they_came_about() {
    CheckLimits stated = CheckLimits.STANDARD.with(CheckLimit.TABLES, CheckLimit.TABLES.standard());
    CheckLimits there = CheckLimits.STANDARD.with(CheckLimit.TEXT, 5).with(CheckLimit.LINES, 6);
    CheckLimits back = CheckLimits.STANDARD.with(CheckLimit.LINES, 6).with(CheckLimit.TEXT, 5);

    assertThat(stated).isEqualTo(CheckLimits.STANDARD).hasSameHashCodeAs(CheckLimits.STANDARD);
    assertThat(there).isEqualTo(back).hasSameHashCodeAs(back).isNotEqualTo(CheckLimits.STANDARD);
    assertThat(there).hasToString(back.toString());
  }

  @Test
  void limits_are_read_all_of_them_in_the_order_of_declaration() {
    assertThat(CheckLimits.STANDARD.with(CheckLimit.TABLES, 3).toString())
        .startsWith("{FINDINGS=1000, STEPS=50000000, PROOF_STEPS=20000000, TABLES=3, ")
        .endsWith("CLAIMS=10000}");
  }

  @Test
  void limits_survive_serialization() throws Exception {
    CheckLimits limits = CheckLimits.STANDARD.with(CheckLimit.CLAIMS, 2);

    assertThat(Trial.copy(limits)).isEqualTo(limits);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, TEXT-AMOUNT, true",
    "TEXT, TARGET-TEXT, true",
    "TEXT, FORM-NOTE, true",
    "TEXT, YEAR-CHANGE, true",
    "TEXT, SUM-UNIT, false",
    "TEXT, CODE-NAME, false",
    "INDICATORS, TARGET-TIME, true",
    "INDICATORS, TEXT-AMOUNT, false",
    "SECTIONS_OF_AN_ID, TARGET-TIME, false",
    "CLAIMS, FORM-NOTE, false",
    "LINES, SUM-UNIT, true",
    "NAME_LENGTH, MY-RULE, true",
  })
  void a_limit_concerns_the_families_that_read_what_it_counts(
      CheckLimit limit, String rule, boolean concerned) {
    assertThat(limit.concerns(Trial.rule(rule, Severity.ERROR))).isEqualTo(concerned);
  }

  @ParameterizedTest
  @EnumSource(names = {"INDICATORS", "TEXT", "SECTIONS", "SECTIONS_OF_AN_ID", "CLAIMS"})
  void what_only_some_families_need_is_no_concern_of_a_rule_of_ones_own(CheckLimit limit) {
    assertThat(limit.isOfSomeFamilies()).isTrue();
    assertThat(limit.concerns(Trial.RULE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INDICATORS", "TEXT", "SECTIONS", "SECTIONS_OF_AN_ID", "CLAIMS"})
  void what_all_rules_need_concerns_every_one(CheckLimit limit) {
    assertThat(limit.isOfSomeFamilies()).isFalse();
    assertThat(limit.concerns(Trial.RULE)).isTrue();
  }

  private static Examination within(long steps) {
    CheckLimits limits = CheckLimits.STANDARD.with(CheckLimit.STEPS, steps);
    Disclosure blank = Trial.document(2024).withTables(List.of());
    return Examination.of(blank, Rounding.HALF_UP, RelatedDocuments.none(), limits);
  }

  @Test
  void steps_of_deriving_are_counted_too() {
    CheckLimits limits = CheckLimits.STANDARD.with(CheckLimit.STEPS, 1);

    assertThatExceptionOfType(CheckLimitException.class)
        .isThrownBy(
            () ->
                Examination.of(
                    Trial.document(2024), Rounding.HALF_UP, RelatedDocuments.none(), limits));
  }

  @Test
  void steps_may_be_spent_to_the_last_and_not_one_more() {
    Examination examination = within(10);

    assertThatNoException().isThrownBy(() -> examination.spend(4));
    assertThatNoException().isThrownBy(() -> examination.spend(6));
    assertThatExceptionOfType(CheckLimitException.class)
        .isThrownBy(() -> examination.spend(1))
        .withMessage("more than 10 steps of comparing");
  }

  @Test
  void what_ends_a_rule_says_so_in_both_languages() {
    Examination examination = within(10);

    assertThatExceptionOfType(CheckLimitException.class)
        .isThrownBy(() -> examination.spend(11))
        .satisfies(
            thrown -> {
              assertThat(thrown.message(Trial.RULE).in(Language.CHINESE))
                  .isEqualTo("比对步数超过核对上限10，未核对完毕：试核");
              assertThat(thrown.message(Trial.RULE).in(Language.ENGLISH))
                  .isEqualTo(
                      "comparing takes more than 10 steps, the limit;"
                          + " not examined to the end: on trial");
            });
  }

  @Test
  void limits_of_which_a_stream_makes_none_are_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(CheckLimits.STANDARD.with(CheckLimit.TEXT, 0x01020304));
    }
    byte[] hostile =
        bytes
            .toString(StandardCharsets.ISO_8859_1)
            .replace("\u0000\u0000\u0001\u0002\u0003\u0004", "\u0000\u0000\u0000\u0000\u0000\u0000")
            .getBytes(StandardCharsets.ISO_8859_1);

    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(hostile))) {
      Assertions.assertThatThrownBy(in::readObject)
          .isInstanceOf(InvalidObjectException.class)
          .hasMessage("a limit must be at least 1: TEXT 0");
    }
  }
}
